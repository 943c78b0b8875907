import Domain
import Foundation
import Register
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct `Several processes` {
  let store: TestStore

  init() throws {
    store = try TestStore()
    try store.create().close()
  }

  /// Adds collaborations until told to stop, writing down the name of each one after it was saved.
  static func writeOn(_ path: String, name: String, until stop: (Int) -> Bool) throws {
    let register = try Register.open(path, packs: World.packs)
    let log = open(path + "." + name, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var count = 0
    while !stop(count) {
      let id = try register.add("\(name) \(count)")
      let line = Array((id.text + "\n").utf8)
      write(log, line, line.count)
      count += 1
    }
    close(log)
    register.close()
  }

  private func saved(_ name: String) throws -> [CollaborationID] {
    let text = try String(contentsOfFile: store.path + "." + name, encoding: .utf8)
    return text.split(separator: "\n").filter { $0.utf8.count == 32 }
      .map { CollaborationID(String($0)) }
  }

  @Test(arguments: [40, 90, 170])
  func `what was said to be saved is there after kill -9`(milliseconds: Int) async throws {
    let path = store.path
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, milliseconds = milliseconds as Int] in
      try `Several processes`.writeOn(path, name: "killed") { count in
        // From the first one saved on, so that a busy machine does not kill it at its birth.
        if count == 1 {
          Thread.detachNewThread {
            usleep(UInt32(milliseconds) * 1000)
            kill(getpid(), SIGKILL)
          }
        }
        return false
      }
    }

    let register = try store.open()

    #expect(try saved("killed").count > 0)
    for id in try saved("killed") { #expect(try register.collaboration(id) != nil) }
    #expect(try register.verify().findings == [])
    try register.add("Life goes on")
  }

  @Test func `writers wait for each other and lose nothing`() async throws {
    let path = store.path
    async let first = #expect(processExitsWith: .success) { [path = path as String] in
      try `Several processes`.writeOn(path, name: "first") { $0 == 60 }
    }
    async let second = #expect(processExitsWith: .success) { [path = path as String] in
      try `Several processes`.writeOn(path, name: "second") { $0 == 60 }
    }
    _ = await (first, second)

    let register = try store.open()

    #expect(try saved("first").count == 60)
    #expect(try saved("second").count == 60)
    #expect(try register.collaborations(CollaborationQuery()).total == 120)
    let references = try register.collaborations(CollaborationQuery(limit: 200)).rows
      .compactMap { $0.reference?.number }
    #expect(references.sorted() == Array(1...120))
    #expect(try register.verify().findings == [])
  }

  @Test func `a change of another process is told without asking`() async throws {
    let register = try store.open()
    let changes = Mutex<[Watch.Change]>([])
    let watch = try register.watch { change in changes.withLock { $0.append(change) } }
    #expect(!watch.isFallback)

    let path = store.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      try `Several processes`.writeOn(path, name: "other") { $0 == 1 }
    }

    #expect(try await comesTrue { changes.withLock { $0.contains(.entries(after: 0)) } })
    watch.stop()
  }

  @Test func `what is told of as one's own is not reported, what another adds meanwhile is`() throws
  {
    let register = try store.open()
    let other = try store.open()
    let changes = Mutex<[Watch.Change]>([])
    let watch = try register.watch { change in changes.withLock { $0.append(change) } }
    defer { watch.stop() }

    _ = try watch.own { try register.add("Sea ice") }
    watch.check()
    #expect(changes.withLock { $0.isEmpty })

    _ = try watch.own {
      _ = try other.add("Quantum")
      return try register.add("Poems")
    }
    watch.check()
    #expect(changes.withLock { $0 } == [.entries(after: 1)])
  }

  @Test func `one's own change is told like any other, and nothing comes after the end`()
    async throws
  {
    let register = try store.open()
    let changes = Mutex<[Watch.Change]>([])
    let watch = try register.watch { change in changes.withLock { $0.append(change) } }

    try register.add("Sea ice")
    #expect(try await comesTrue { changes.withLock { $0 == [.entries(after: 0)] } })
    try register.add("Quantum")
    #expect(try await comesTrue { changes.withLock { $0.last == .entries(after: 1) } })
    watch.stop()
    try register.add("Poems")
    try await Task.sleep(for: .milliseconds(50))

    #expect(changes.withLock { $0.count } == 2)
  }

  /// Waits for up to two seconds.
  private func comesTrue(_ condition: () -> Bool) async throws -> Bool {
    for _ in 0..<200 {
      if condition() { return true }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }
}
