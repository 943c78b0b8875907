import Domain
import Testing

@Suite struct `Condensing working answers` {
  /// Answered back and forth with reasons before it was submitted.
  private func submitted() throws -> Case {
    var made = try Case.ready()
    try made.answer("data", .unsure, note: "we do not know yet")
    try made.answer("data", .no, note: "asked the partner")
    try made.perform(.submit(presentedBy: World.office.id))
    return made
  }

  private func condensed(_ made: Case) throws -> Condensation {
    try #require(Condensation(ground: "RA-FS", day: World.today, of: made.history))
  }

  @Test func `empties what gave way to another answer, and nothing else`() throws {
    let made = try submitted()
    let condensation = try condensed(made)

    let emptied = made.history.filter { condensation.entries.contains($0.envelope.id) }
    #expect(emptied.count == 3)
    for case .answered(let change) in emptied.compactMap(\.event) {
      #expect(change.question == "data")
    }
    #expect(condensation.standing.count == 1)
    #expect(condensation.standing.first?.answers.first?.after?.answer?.note == "asked the partner")
  }

  @Test func `leaves the case as it stands`() throws {
    let made = try submitted()

    let after = try #require(made.condensing(try condensed(made)).state)

    #expect(after.sameButForNumber(as: made.state))
  }

  @Test func `leaves answers alone that were changed since`() throws {
    var made = try submitted()
    try made.perform(.recall)
    try made.answer("data", .yes)

    #expect(Condensation(ground: "RA-FS", day: World.today, of: made.history) == nil)
  }

  @Test func `is for the office, with a ground, when the case has been submitted`() throws {
    let made = try submitted()

    #expect(made.refusal(.condense(ground: "RA-FS")) == .notRole([.office]))
    #expect(
      made.refusal(.condense(ground: " "), as: World.office) == .reasonMissing(.reasons))
    #expect(made.refusal(.condense(ground: "RA-FS"), as: World.office) == nil)
    #expect(
      try Case.ready().refusal(.condense(ground: "RA-FS"), as: World.office)
        == .wrongStage(.planning, command: "condense"))
  }

  @Test func `shows a day before it with the answers that the submission rested on`() throws {
    let made = try submitted()
    let number = try #require(made.state).number

    let after = made.condensing(try condensed(made))

    #expect(Collaboration.past(after.history) { $0.number <= number } == made.state)
  }

  @Test func `changes no state and no submission, whatever was done`() throws {
    var count = 0
    for seed in PropertyTests.runs {
      var steps = SubmittedAgain(seed: seed)
      var made = try Case.ready()
      for _ in 0..<120 {
        try steps.step(&made)
        guard steps.chance(15),
          let condensation = Condensation(ground: "RA-FS", day: World.today, of: made.history)
        else { continue }
        count += 1
        let before = made
        made = made.condensing(condensation)
        try expectSame(made, before, condensation)
      }
      #expect(Collaboration.folding(made.history) == made.state)
    }
    #expect(count > PropertyTests.runs.count)
  }

  private func expectSame(
    _ made: Case, _ before: Case, _ condensation: Condensation
  ) throws {
    #expect(try #require(made.state).sameButForNumber(as: before.state))
    #expect(Condensation(ground: "RA-FS", day: World.today, of: made.history) == nil)
    for recorded in made.history where condensation.entries.contains(recorded.envelope.id) {
      #expect(recorded.envelope.kind.hasPrefix("collaboration."))
      #expect(recorded.event == nil)
    }
    for standing in condensation.standing {
      let now = Collaboration.past(made.history) { $0.number <= standing.until }
      let then = Collaboration.past(before.history) { $0.number <= standing.until }
      #expect(now?.assessments == then?.assessments)
      #expect(now?.decisions == then?.decisions)
    }
  }
}

extension Collaboration {
  fileprivate func sameButForNumber(as other: Collaboration?) -> Bool {
    guard let other else { return false }
    var same = self
    // An entry of the past that has lost its payload, at the same place.
    let envelope = EventEnvelope(
      id: EntryID("none"), stream: StreamID(.collaboration, Case.id), number: other.number,
      at: other.lastChanged.at, actor: other.lastChanged.by.text, cause: .init("none"),
      kind: "collaboration.answered", version: 1)
    same.apply(Recorded(envelope, .erased))
    return same == other
  }
}

/// A case that is answered, handed in, taken back, sent back and answered again, on two versions of its
/// checklist.
private struct SubmittedAgain {
  private static let newer: Pack = {
    var newer = World.planning
    newer.sections[0].questions[1].digest = "another meaning"
    return World.pack(version: "2", checklists: [World.triage, newer])
  }()

  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  mutating func step(_ made: inout Case) throws {
    switch made.state?.stage {
    case .forDecision: try waiting(&made)
    case .planning where chance(20):
      // What the gate asks for, so that the runs get on.
      for question in ["enduse", "data", "embargo", "access"] {
        try? made.answer(question, .no)
      }
      try? made.answer("members", .number(Double(Int.random(in: 1...9, using: &generator))))
      _ = try? made.perform(.submit(presentedBy: nil))
    default: try working(&made)
    }
  }

  private mutating func waiting(_ made: inout Case) throws {
    let id: Decision.ID = .init("decision \(made.history.count)")
    let choices: [(CollaborationCommand, Actor)] = [
      (.recall, World.researcher), (.sendBack(reasons: "More"), World.office),
      (.decide(World.draft(.waitForFacts, id: id.text)), World.head),
      (.addNote(.init("note \(made.history.count)"), text: "n"), World.office),
    ]
    guard let (command, actor) = choices.randomElement(using: &generator) else { return }
    _ = try? made.perform(command, as: actor)
  }

  private mutating func working(_ made: inout Case) throws {
    let question =
      ["enduse", "data", "embargo", "access"].randomElement(using: &generator) ?? "data"
    switch Int.random(in: 0..<10, using: &generator) {
    case 0:
      _ = try? made.perform(.handOver(Case.planning, question: question, to: .contact(.it)))
    case 1: _ = try? made.perform(.comeBack(Case.planning, question: question))
    case 2: _ = try? made.perform(chance(60) ? .undo : .redo)
    case 3:
      if made.packs.count == 1, chance(20) { made.packs.append(Self.newer) }
      let newer = made.context(World.office).checklists["planning"]?.reference
      if let newer { _ = try? made.perform(.moveToVersion(Case.planning, newer)) }
    case 4: try? made.answer(question, nil)
    default:
      let value = [AnswerValue.yes, .no, .unsure].randomElement(using: &generator) ?? .no
      try? made.answer(question, value, note: chance(50) ? "n\(made.history.count)" : "")
    }
  }
}
