import Domain
import Testing

@Suite struct AnsweringTests {
  @Test func `an assessment names the exact pack it was asked from`() throws {
    let made = try Case.planning()

    let assessment = try #require(made.state?.assessments.last)
    #expect(assessment.checklist.version == "1")
    #expect(assessment.checklist.digest == "digest of 1")
    let triage = try #require(made.state?.assessments.first)
    #expect(triage.responses["field"]?.answer?.digest == "digest of field")
  }

  @Test func `an answer given by somebody else in the meantime is shown, not overwritten`() throws {
    var made = try Case.planning()
    try made.answer("data", .no, as: World.office)

    let refusal = made.refusal(
      .answer(Case.planning, question: "data", .yes, replacing: nil))

    #expect(refusal == .clash(.answer(question: "data", seen: nil, present: .no)))
  }

  @Test func `a hidden question keeps its answer and takes no new one`() throws {
    var made = try Case.planning()
    try made.answer("data", .yes)
    try made.answer("place", .options(["here"]))
    try made.answer("data", .no)

    let planning = try #require(made.state?.assessments.last)
    #expect(planning.answers["place"] == .options(["here"]))
    #expect(
      made.refusal(
        .answer(
          Case.planning, question: "place", .options(["cloud"]), replacing: .options(["here"])))
        == .notApplicable(question: "place"))
  }

  @Test func `not relevant on a stop question needs a reason`() throws {
    var made = try Case.planning()

    #expect(
      made.refusal(.answer(Case.planning, question: "access", .irrelevant, replacing: nil))
        == .noteMissing(question: "access"))
    try made.answer("access", .irrelevant, note: "Nobody comes here")
    #expect(made.state?.assessments.last?.answers["access"] == .irrelevant)
  }

  @Test(arguments: [AnswerValue.yes, .unsure])
  func `an answer about security-sensitive activity leaves only a neutral mark`(
    value: AnswerValue
  ) throws {
    var made = try Case.triage()

    let events = try made.perform(
      .answer(Case.triage, question: "security", value, note: "secret", replacing: .no))

    #expect(made.state?.isHandledOutside == true)
    #expect(made.state?.assessments.first?.responses["security"] == nil)
    for event in events {
      if case .answered(let change) = event { #expect(change.after == nil) }
    }
    #expect(made.line(.decision, .triageAnswered)?.status == .met)
  }

  @Test func `a question that was handed over comes back with its answer`() throws {
    var made = try Case.planning()
    try made.perform(
      .handOver(Case.planning, question: "access", to: .contact(.it), text: "Who can log in?"))
    #expect(made.state?.assessments.last?.responses["access"]?.asked?.to == .contact(.it))

    try made.answer("access", .no, as: World.office)

    #expect(made.state?.assessments.last?.responses["access"]?.asked == nil)
    #expect(made.state?.assessments.last?.answers["access"] == .no)
  }

  @Test func `a self-check saves nothing`() throws {
    var made = try Case.planning()
    var check = World.triage
    check.id = "check"
    check.purpose = .selfcheck
    made.packs.append(World.pack(version: "3", checklists: [check]))

    #expect(
      made.refusal(.startAssessment(.init("x"), checklist: "check")) == .unknownChecklist("check"))
  }

  @Test func `a risk that an answer proposes waits until somebody takes it up`() throws {
    var made = try Case.planning()
    try made.answer("enduse", .unsure)
    let library = made.context(World.researcher).checklists

    let proposal = RiskProposal(
      risk: "military", taken: nil, measures: ["limit"], questions: ["enduse"])
    #expect(made.state?.proposals(library) == [proposal])
    #expect(
      made.line(.decision, .risksProposed)?.status == .notMet([.questions(nil, ["enduse"])]))

    try made.set(
      World.risk("taken", .possible, .moderate, proposal: .accept, catalogue: "military"))
    #expect(made.line(.decision, .risksProposed)?.status == .met)
    #expect(made.state?.proposals(library).first?.taken == .init("taken"))
  }
}
