import Domain
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Register

@Suite struct `Waiting and failing` {
  let store: TestStore

  init() throws {
    store = try TestStore()
  }

  @Test func `a writer waits while another writes, and says so`() throws {
    try store.create().close()
    let told = Told()
    let register = try Register.open(
      store.path, packs: World.packs, waiting: { told.count.withLock { $0 += 1 } })
    let other = try DatabaseQueue(path: store.path)
    let isHeld = DispatchSemaphore(value: 0)

    Thread.detachNewThread {
      try? other.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          isHeld.signal()
          // Until the waiting one has said so, or far beyond that.
          for _ in 0..<800 where told.count.withLock({ $0 }) == 0 { usleep(10_000) }
          return .commit
        }
      }
    }
    isHeld.wait()
    try register.add("Sea ice")

    #expect(told.count.withLock { $0 } == 1)
    #expect(try register.head().position == 1)
  }

  /// How often somebody was told.
  private final class Told: Sendable {
    let count = Mutex(0)
  }

  @Test func `waiting ends when its time is up`() {
    let wait = BusyWait(limit: .milliseconds(30)) {}
    var tries = 0

    while wait.again(tries) { tries += 1 }

    #expect(tries > 2)
    #expect(tries < 60)
    #expect(RegisterError.locked(path: "x").exitCode == 75)
  }

  @Test func `a disk that takes no more is said to be so, and what was there stays`() async throws {
    let register = try store.create()
    try register.add("Sea ice")
    let head = try register.head()
    register.close()
    let path = store.path

    await #expect(processExitsWith: .exitCode(74)) { [path = path as String] in
      signal(SIGXFSZ, SIG_IGN)
      let register = try Register.open(path, packs: World.packs)
      var limit = rlimit(rlim_cur: 20_000, rlim_max: 20_000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      do {
        for number in 0..<100 { try register.add("More \(number)") }
      } catch let error as RegisterError {
        exit(error.exitCode)
      }
    }

    let again = try store.open()
    #expect(try again.head().position >= head.position)
    #expect(try again.verify().findings == [])
  }

  @Test func `a migration makes a verified copy first`() throws {
    let register = try store.create()
    let id = try register.add("Sea ice")
    register.close()
    let connections = try Connections(path: store.path, way: .shared, waiting: {})
    let migration = Migration(
      connections: connections, packs: PackShelf(World.packs),
      steps: [{ try $0.execute(sql: "ALTER TABLE pack ADD COLUMN note TEXT") }], newest: 2)

    try migration.run(from: try StoreFile(at: store.path))
    connections.close()

    let copy = try Register.open(store.path + ".version-1", packs: World.packs)
    #expect(try copy.collaboration(id) != nil)
    #expect(throws: RegisterError.newerStore(path: store.path, version: 2, known: 1)) {
      try store.open()
    }
  }

  @Test(
    arguments: [
      ("0:45", true), ("8:1", false), ("0:60", true), ("9:9", false),
    ])
  func `knows a network file system by its mount`(device: String, isNetwork: Bool) {
    let mounts = """
      36 35 8:1 / / rw,noatime shared:1 - ext4 /dev/sda1 rw
      40 36 0:45 / /home rw shared:7 - nfs4 server:/home rw,vers=4.2
      41 36 0:60 / /mnt/a\\040b rw - fuse.sshfs me@there: rw
      """

    #expect(StorePlace.isNetwork(device: device, mounts: mounts) == isNetwork)
  }

  @Test func `on a network file system one process has the store for itself`() throws {
    try store.create().close()
    let connections = try Connections(path: store.path, way: .exclusive, waiting: {})
    let register = try Register(
      path: store.path, readOnlyReason: nil, connections: connections,
      packs: PackShelf(World.packs))
    try register.add("Sea ice")
    let changes = Mutex(0)
    let watch = try register.watch { _ in changes.withLock { $0 += 1 } }

    try register.add("Quantum")
    watch.check()

    #expect(watch.isFallback)
    #expect(changes.withLock { $0 } == 1)
    #expect(try register.verify().findings == [])
    #expect(!FileManager.default.fileExists(atPath: store.path + "-shm"))
  }
}
