import Domain
import Testing

@Suite struct UndoTests {
  @Test func `undo takes back one's newest entry, and redo brings it back`() throws {
    var made = try Case.planning()
    try made.answer("data", .no)
    let answered = made.state?.assessments
    try made.answer("data", .yes)

    try made.perform(.undo)
    #expect(made.state?.assessments == answered)
    try made.perform(.redo)
    #expect(made.state?.assessments.last?.answers["data"] == .yes)
  }

  @Test func `undo names the entry it takes back`() throws {
    var made = try Case.planning()
    try made.answer("data", .no)
    let answer = try #require(made.history.last)

    try made.perform(.undo)

    #expect(made.history.last?.envelope.undoes == answer.envelope.id)
  }

  @Test func `several entries are taken back one by one and brought back in turn`() throws {
    var made = try Case.planning()
    try made.answer("enduse", .no)
    try made.answer("data", .no)
    try made.perform(.undo)
    try made.perform(.undo)
    #expect(made.state?.assessments.last?.answers.isEmpty == true)

    try made.perform(.redo)
    #expect(made.state?.assessments.last?.answers == ["enduse": .no])
    try made.perform(.redo)

    #expect(made.state?.assessments.last?.answers == ["enduse": .no, "data": .no])
    #expect(made.refusal(.redo) == .nothingToRedo)
  }

  @Test func `each person takes back their own`() throws {
    var made = try Case.planning()
    try made.answer("enduse", .no)
    try made.answer("data", .no, as: World.office)

    try made.perform(.undo)

    #expect(made.state?.assessments.last?.answers == ["data": .no])
    #expect(made.refusal(.undo, as: World.colleague) == .nothingToUndo)
  }

  @Test func `what a later entry rests on is not taken back`() throws {
    var made = try Case.planning()
    try made.answer("data", .no)
    try made.answer("data", .yes, as: World.office)
    let later = try #require(made.history.last { $0.event?.name == .answered })

    #expect(made.refusal(.undo) == .restsOn(later.envelope.id))
  }

  @Test func `a risk is not taken back from under its measure`() throws {
    var made = try Case.planning()
    try made.set(World.risk("a", .possible, .moderate, proposal: .treat))
    try made.perform(
      .setMeasure(.init("m"), World.measure("m", risk: "a"), replacing: nil), as: World.office)

    let later = try #require(made.history.last { $0.event?.name == .measureSet })
    #expect(made.refusal(.undo) == .restsOn(later.envelope.id))
  }

  @Test func `the level follows when a risk is taken back`() throws {
    var made = try Case.planning()
    try made.set(World.risk("a", .likely, .serious, proposal: .accept))
    #expect(made.state?.rating.after == .veryHigh)

    try made.perform(.undo)

    #expect(made.state?.rating.after == .low)
    #expect(made.state?.risks.isEmpty == true)
  }

  @Test func `steps and decisions are not undone`() throws {
    var made = try Case.submitted()
    #expect(made.refusal(.undo) == .notUndoable(kind: "collaboration.submitted"))
    try made.perform(.decide(World.draft()), as: World.head)

    #expect(
      made.refusal(.undo, as: World.head) == .notUndoable(kind: "collaboration.decided"))
    #expect(made.refusal(.undo) == .nothingToUndo)
  }

  @Test func `an answer that brought a question back is taken back with the handover`() throws {
    var made = try Case.planning()
    try made.perform(.handOver(Case.planning, question: "access", to: .answerer(.office)))
    try made.answer("access", .no, as: World.office)

    try made.perform(.undo, as: World.office)

    #expect(made.state?.assessments.last?.responses["access"]?.asked != nil)
  }

  @Test func `once something new is done, what was undone is not brought back`() throws {
    var made = try Case.planning()
    try made.answer("enduse", .no)
    try made.perform(.undo)
    try made.answer("data", .no)

    #expect(made.refusal(.redo) == .nothingToRedo)
    try made.perform(.undo)
    try made.perform(.redo)
    #expect(made.state?.assessments.last?.answers == ["data": .no])
  }
}
