import Domain
import Foundation
import GRDB
import Register
import Testing

@Suite struct `Opening a store` {
  let store: TestStore

  init() throws {
    store = try TestStore()
  }

  /// Expects a refusal that leaves every file as it was.
  private func expectRefusal(
    _ expected: RegisterError, exitCode: Int32, location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try store.files()
    let error = #expect(throws: RegisterError.self, sourceLocation: location) {
      try store.open()
    }
    #expect(error == expected, sourceLocation: location)
    #expect(error?.exitCode == exitCode, sourceLocation: location)
    #expect(try store.files() == before, sourceLocation: location)
  }

  private func write(_ bytes: Data) throws {
    try bytes.write(to: URL(fileURLWithPath: store.path))
  }

  private func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: store.path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test func `says when there is nothing`() throws {
    try expectRefusal(.missing(path: store.path), exitCode: 66)
  }

  @Test(arguments: ["", "a letter", "SQLite format 3"])
  func `says when it is something else`(content: String) throws {
    try write(Data(content.utf8))

    try expectRefusal(.notAStore(path: store.path), exitCode: 65)
  }

  @Test func `says when it is a directory`() throws {
    try FileManager.default.createDirectory(
      atPath: store.path, withIntermediateDirectories: false)

    try expectRefusal(.notAStore(path: store.path), exitCode: 65)
  }

  @Test func `says when it is another program's database`() throws {
    try change("CREATE TABLE music (title TEXT)")

    try expectRefusal(.notAStore(path: store.path), exitCode: 65)
  }

  @Test func `says when a newer Ansvar wrote it`() throws {
    try store.create().close()
    try change("PRAGMA user_version = 7")

    try expectRefusal(.newerStore(path: store.path, version: 7, known: 1), exitCode: 78)
  }

  @Test func `says when the end is missing`() throws {
    try store.create().close()
    let whole = try store.bytes()
    try write(whole.dropLast(5000))

    let expected = Int64(whole.count)
    try expectRefusal(
      .damaged(path: store.path, .truncated(expected: expected, found: expected - 5000)),
      exitCode: 65)
  }

  @Test func `says when the first page is broken`() throws {
    try store.create().close()
    var bytes = try store.bytes()
    bytes.replaceSubrange(100..<108, with: [UInt8](repeating: 0xFF, count: 8))
    try write(bytes)

    try expectRefusal(.damaged(path: store.path, .header), exitCode: 65)
  }

  @Test func `says when a page inside is broken`() throws {
    let register = try store.create()
    try register.add("Sea ice")
    register.close()
    var bytes = try store.bytes()
    for page in 1..<bytes.count / 4096 {
      bytes.replaceSubrange(
        page * 4096..<page * 4096 + 64, with: [UInt8](repeating: 0xAA, count: 64))
    }
    try write(bytes)

    try expectRefusal(.damaged(path: store.path, .page), exitCode: 65)
  }

  @Test func `never creates over anything`() throws {
    try write(Data("a letter".utf8))

    #expect(throws: RegisterError.exists(path: store.path)) { try store.create() }
    #expect(try store.files() == ["register.ansvar": Data("a letter".utf8)])
  }

  @Test func `makes directory and files for the owner alone`() throws {
    let path = store.directory + "/a/b/register.ansvar"
    let register = try Register.create(path, packs: World.packs)
    try register.add("Sea ice")

    func rights(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try rights(store.directory + "/a") == 0o700)
    #expect(try rights(store.directory + "/a/b") == 0o700)
    for suffix in ["", "-wal", "-shm"] { #expect(try rights(path + suffix) == 0o600) }
  }

  @Test func `shares with the group where the directory does`() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o2770], ofItemAtPath: store.directory)
    let register = try store.create()
    try register.add("Sea ice")

    for suffix in ["", "-wal", "-shm"] { #expect(try store.rights(suffix) == 0o660) }
  }

  @Test func `can be asked for reading only`() throws {
    let register = try store.create()
    let id = try register.add("Sea ice")
    let reading = try store.open(.reading)

    #expect(reading.readOnlyReason == .asked)
    #expect(try reading.collaboration(id) != nil)
    #expect(throws: RegisterError.readOnly(path: store.path, .asked)) {
      try reading.add("Another")
    }
  }

  @Test func `remembers that it is a sample`() throws {
    try Register.create(store.path, isSample: true, packs: World.packs).close()

    #expect(try store.open().isSample)
  }

  @Test func `takes up views of another version by making them anew`() throws {
    let register = try store.create()
    let id = try register.add("Sea ice")
    register.close()
    try change("UPDATE mark SET value = 0 WHERE name = 'viewVersion'")
    try change("DELETE FROM collaboration")

    let again = try store.open()

    #expect(try again.collaborations(CollaborationQuery()).rows.map(\.id) == [id])
    #expect(try again.verify().findings == [])
  }

  @Test func `survives the loss of everything but the ledger's file`() throws {
    let register = try store.create()
    try register.add("Sea ice")
    register.close()

    #expect(try store.files().keys.sorted() == ["register.ansvar"])
  }
}
