import Domain
import Foundation
import GRDB
import Register
import Testing

@Suite struct `Looking after a register` {
  let store: TestStore
  let register: Register

  init() throws {
    store = try TestStore()
    register = try store.create()
    try register.add(World.bjorn, "Björn Lind")
    _ = try register.planned("Sea ice")
    try register.add("Quantum")
  }

  private func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: store.path)
    try queue.write { db in
      for trigger in ["entry_stays", "entry_only_loses_its_payload"] {
        try db.execute(sql: "DROP TRIGGER IF EXISTS \(trigger)")
      }
      try db.execute(sql: sql)
    }
  }

  @Test func `finds nothing wrong when nothing is`() throws {
    let report = try register.verify()

    #expect(report.findings == [])
    #expect(report.entries == report.head.position)
    #expect(report.packs == 1)
    #expect(report.head == (try register.head()))
  }

  @Test(
    arguments: [
      ("UPDATE entry SET payload = '{}' WHERE position = 2", VerificationFinding.digest(2)),
      ("UPDATE entry SET actor = 'somebody' WHERE position = 3", .digest(3)),
      ("UPDATE entry SET at = at + 1 WHERE position = 3", .digest(3)),
      (
        "UPDATE entry SET payload = NULL, salt = NULL WHERE position = 4", .emptyWithoutErasure(4)
      ),
      ("UPDATE entry SET digest = zeroblob(32) WHERE position = 2", .chain(2)),
      ("DELETE FROM entry WHERE position = 3", .hole(4)),
      ("UPDATE collaboration SET open = 9", .view("collaboration")),
      ("UPDATE tally SET count = count + 1", .view("tally")),
      ("DELETE FROM document", .view("document")),
      ("UPDATE pack SET bytes = x'00'", .packDamaged(digest: World.packDigest)),
      ("DELETE FROM pack", .packMissing(digest: World.packDigest)),
    ])
  func `finds what was changed`(sql: String, finding: VerificationFinding) throws {
    try tamper(sql)

    #expect(try register.verify().findings.contains(finding))
  }

  @Test func `holds a head that was kept elsewhere against a rewrite`() throws {
    let head = try register.head()
    try register.add("Later")

    #expect(try register.verify(head: head).findings == [])
    let copied = try #require(LedgerHead(text: head.text))
    #expect(copied == head)
    let foreign = LedgerHead(position: head.position, chain: [UInt8](repeating: 7, count: 32))
    #expect(try register.verify(head: foreign).findings == [.head(foreign)])
  }

  @Test func `entries can neither be changed nor deleted by a slip`() throws {
    let queue = try DatabaseQueue(path: store.path)

    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: "DELETE FROM entry") }
    }
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: "UPDATE entry SET payload = '{}'") }
    }
  }

  @Test func `views can be thrown away and made anew`() throws {
    try tamper("UPDATE collaboration SET open = 9")

    try register.rebuildViews()

    #expect(try register.verify().findings == [])
    #expect(try register.search("quantum").hits.count == 1)
  }

  @Test func `a backup is a whole store of its own, for the owner alone`() throws {
    let copy = store.directory + "/copy"
    let report = try register.backup(to: copy)

    #expect(report.findings == [])
    #expect(report.head == (try register.head()))
    let opened = try Register.open(copy, packs: World.packs)
    #expect(try opened.collaborations(CollaborationQuery()).total == 2)
    #expect(
      try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a backup is never made over anything`() throws {
    let copy = store.directory + "/copy"
    try Data("a letter".utf8).write(to: URL(fileURLWithPath: copy))

    #expect(throws: RegisterError.exists(path: copy)) { try register.backup(to: copy) }
    #expect(FileManager.default.contents(atPath: copy) == Data("a letter".utf8))
  }

  @Test func `a backup that was stopped leaves nothing`() throws {
    let before = try store.files().keys.sorted()

    #expect(throws: CancellationError.self) {
      try register.backup(to: store.directory + "/copy") { _, _ in false }
    }
    #expect(try store.files().keys.sorted() == before)
  }

  @Test func `a backup of a damaged store is refused`() throws {
    try tamper("UPDATE entry SET payload = '{}' WHERE position = 2")
    let copy = store.directory + "/copy"

    let error = #expect(throws: RegisterError.self) { try register.backup(to: copy) }

    #expect(error?.exitCode == 1)
    #expect(!FileManager.default.fileExists(atPath: copy))
  }
}
