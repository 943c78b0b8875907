import Domain
import Foundation
import Register
import Testing

@Suite struct `A register` {
  let store: TestStore
  let register: Register

  init() throws {
    store = try TestStore()
    register = try store.create()
  }

  @Test func `gives references in order and finds by them`() throws {
    let first = try register.add("Sea-ice sensing")
    let second = try register.add("Arctic quantum links")

    #expect(try register.collaboration(second)?.reference?.description == "NU-2026-0002")
    #expect(try register.collaborationID(for: "nu-2026-0001") == first)
    #expect(try register.collaborationID(for: String(second.text.prefix(8))) == second)
    #expect(try register.collaborationID(for: "NU-2026-0003") == nil)
  }

  @Test func `keeps what was done after it is closed and opened`() throws {
    let id = try register.add("Sea-ice sensing")
    register.close()

    let again = try store.open()

    #expect(try again.collaboration(id)?.details.title.text(in: .english) == "Sea-ice sensing")
    #expect(try again.verify().findings == [])
  }

  @Test func `refuses as Domain does and adds nothing`() throws {
    let id = try register.add("Sea-ice sensing")
    let head = try register.head()

    #expect(throws: Refusal.self) { try register.act(.start, on: id) }
    #expect(try register.head() == head)
  }

  @Test func `takes back and brings back the newest step`() throws {
    let (id, planning) = try register.planned("Sea-ice sensing")
    try register.act(.answer(planning, question: "data", .yes, replacing: nil), on: id)

    #expect(try register.act(.undo, on: id).assessments.last?.responses["data"]?.answer == nil)
    #expect(try register.act(.redo, on: id).assessments.last?.answers["data"] == .yes)
    let history = try register.history(of: id)
    #expect(history.contains { $0.undoneBy != nil })
    #expect(history.map(\.number) == Array(1...history.count))
  }

  @Test func `shows both values when two people answer the same question`() throws {
    let (id, planning) = try register.planned("Sea-ice sensing")
    let other = try store.open()
    try other.act(.answer(planning, question: "data", .no, replacing: nil), on: id)

    let clash = #expect(throws: Refusal.self) {
      try register.act(.answer(planning, question: "data", .yes, replacing: nil), on: id)
    }

    #expect(clash == .clash(.answer(question: "data", seen: nil, present: .no)))
  }

  @Test func `lets two people answer different questions`() throws {
    let (id, planning) = try register.planned("Sea-ice sensing")
    let other = try store.open()
    try other.act(.answer(planning, question: "data", .no, replacing: nil), on: id)

    try register.act(.answer(planning, question: "access", .yes, replacing: nil), on: id)

    let answers = try other.collaboration(id)?.assessments.last?.answers
    #expect(answers == ["data": .no, "access": .yes])
  }

  @Test func `turns away text that no text may be`() throws {
    let id = CollaborationID.random()

    #expect(throws: RegisterError.textNotAllowed(kind: "collaboration.created")) {
      try register.act(.create(id, World.details("red \u{1B}[31m")), on: id)
    }
  }

  @Test func `keeps the packs that entries rest on`() throws {
    let (id, _) = try register.planned("Sea-ice sensing")

    #expect(try register.pack(World.packDigest) == World.packBytes)
    #expect(try register.collaboration(id)?.assessments.count == 2)
  }

  @Test func `begins nothing on a pack that is nowhere`() throws {
    register.close()
    let without = try Register.open(store.path, packs: { [] })
    let id = try without.add("Sea-ice sensing")

    #expect(throws: RegisterError.packMissing(digest: World.packDigest)) {
      try without.act(.beginTriage(.random(), checklist: "triage"), on: id)
    }
  }
}
