import Domain
import Testing

@Suite struct `Another version of a checklist` {
  /// Version 2: *data* means something else, *members* is gone, *funding* is new.
  private static let newer: Checklist = {
    var newer = World.planning
    newer.sections[0].questions[1].digest = "another meaning"
    newer.sections[1].questions.removeAll { $0.id == "members" }
    newer.sections[1].questions.append(World.question("funding"))
    return newer
  }()
  private static let pack = World.pack(version: "2", checklists: [World.triage, newer])
  private static let reference = ChecklistReference(
    checklist: "planning", pack: "ansvar", version: "2", digest: "digest of 2")

  /// Answered on version 1, while version 2 has come into force.
  private func answered() throws -> Case {
    var made = try Case.planning()
    try made.answer("data", .no)
    try made.answer("enduse", .no)
    try made.answer("members", .number(4))
    made.packs.append(Self.pack)
    return made
  }

  private func planning(_ made: Case) throws -> Assessment {
    try #require(made.state?.assessments.last)
  }

  @Test func `changes nothing until somebody says so`() throws {
    var made = try answered()

    try made.answer("access", .no)

    #expect(try planning(made).checklist.version == "1")
    #expect(try planning(made).answers.count == 4)
  }

  @Test func `keeps every answer whose question means the same, and asks the rest anew`() throws {
    var made = try answered()

    let events = try made.perform(.moveToVersion(Case.planning, Self.reference))

    guard case .versionMoved(let moved) = try #require(events.first) else {
      Issue.record("moved to the new version")
      return
    }
    #expect(moved.kept == ["enduse"])
    #expect(moved.anew == ["data"])
    #expect(moved.gone == ["members"])
    #expect(try planning(made).checklist == Self.reference)
    #expect(try planning(made).answers == ["enduse": .no])
    #expect(made.line(.decision, .planningComplete)?.status != .met)
  }

  @Test func `leaves what was handed over with those who have it, unless it is asked no longer`()
    throws
  {
    var made = try answered()
    for question in ["data", "members"] {
      try made.perform(.handOver(Case.planning, question: question, to: .contact(.it)))
    }

    try made.perform(.moveToVersion(Case.planning, Self.reference))

    let responses = try planning(made).responses
    #expect(responses["data"]?.answer == nil && responses["data"]?.asked?.to == .contact(.it))
    #expect(responses["members"] == nil)
  }

  @Test func `is moved to only as its author saw it, and not while somebody decides`() throws {
    var made = try answered()
    var third = Self.reference
    third.version = "3"

    #expect(
      made.refusal(.moveToVersion(Case.planning, third)) == .unknownChecklist("planning"))
    #expect(
      made.refusal(.moveToVersion(Case.planning, try planning(made).checklist)) == .nothingChanges)
    var submitted = try Case.submitted()
    submitted.packs.append(Self.pack)
    #expect(submitted.refusal(.moveToVersion(Case.planning, Self.reference)) == .submitted)

    try made.perform(.moveToVersion(Case.planning, Self.reference))
    #expect(made.refusal(.undo) == .notUndoable(kind: "collaboration.versionMoved"))
  }

  @Test func `is compared by what its questions mean`() {
    let comparison = ChecklistComparison(World.planning, Self.newer)

    #expect(comparison.changed.map(\.after.id) == ["data"])
    #expect(comparison.new.map(\.id) == ["funding"])
    #expect(comparison.gone.map(\.id) == ["members"])
    #expect(comparison.unchanged == ["enduse", "place", "provider", "embargo", "access"])
    #expect(ChecklistComparison(World.planning, World.planning).asksTheSame)
  }
}
