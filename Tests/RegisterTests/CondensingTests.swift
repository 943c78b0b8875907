import Domain
import Foundation
import Register
import Testing

@Suite struct `Condensing a case` {
  let store: TestStore
  let register: Register
  let id: CollaborationID

  /// Submitted after an answer was given three times, each with a note.
  init() throws {
    store = try TestStore()
    register = try store.create()
    for number in 1...5 { try register.add("Other \(number)") }
    let planning: Assessment.ID
    (id, planning) = try register.planned("Sea ice")
    var seen: AnswerValue?
    for (value, note) in [
      (AnswerValue.yes, "xylophone"), (.unsure, "zeppelin"), (.no, "asked the partner"),
    ] {
      try register.act(
        .answer(planning, question: "data", value, note: note, replacing: seen), on: id)
      seen = value
    }
    try register.act(.answer(planning, question: "access", .no, replacing: nil), on: id)
    try register.act(.submit(presentedBy: nil), on: id)
  }

  private func condense() throws {
    try register.act(.condense(ground: "RA-FS 2026:1"), on: id)
  }

  @Test func `leaves no trace of superseded answers in any file`() throws {
    let needles = ["xylophone", "zeppelin"].map { Data($0.utf8) }
    #expect(try store.files().values.contains { $0.range(of: needles[0]) != nil })

    try condense()

    for (name, bytes) in try store.files() {
      for needle in needles {
        #expect(bytes.range(of: needle) == nil, "\(name) still has \(needle)")
      }
    }
    #expect(try register.search("zeppelin").hits == [])
    #expect(try register.search("asked partner").hits.count == 1)
  }

  @Test func `leaves the case as it was and the register sound`() throws {
    let before = try #require(try register.collaboration(id))

    try condense()

    let after = try #require(try register.collaboration(id))
    #expect(after.assessments == before.assessments)
    #expect(after.stage == before.stage && after.rating == before.rating)
    #expect(after.lastChanged == before.lastChanged)
    let report = try register.verify()
    #expect(report.findings == [])
    #expect(report.erased == 3)
    try register.rebuildViews()
    #expect(try register.verify().findings == [])
    #expect(try register.search("asked partner").hits.count == 1)
  }

  @Test func `says in the history what was done and on what ground`() throws {
    try condense()

    let history = try register.history(of: id)
    #expect(
      history.filter(\.isErased).map(\.kind) == Array(repeating: "collaboration.answered", count: 3)
    )
    guard case .condensed(let condensation) = history.last?.event else {
      Issue.record("the last entry says so")
      return
    }
    #expect(condensation.ground == "RA-FS 2026:1")
    #expect(condensation.entries.count == 3)
    #expect(history.last?.actor == World.kari)
  }

  @Test func `is seen by another process that had the case open`() throws {
    let other = try store.open()
    let before = try #require(try other.collaboration(id))

    try condense()

    let after = try #require(try other.collaboration(id))
    #expect(after.assessments == before.assessments && after.number == before.number + 1)
  }

  @Test func `is refused when nothing is left to condense`() throws {
    try condense()

    #expect(throws: Refusal.nothingToCondense) { try condense() }
    #expect(throws: Refusal.notRole([.office])) {
      try register.act(.condense(ground: "r"), on: id, as: World.dean)
    }
  }
}
