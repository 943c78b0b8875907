import Domain
import Testing

@Suite struct GateTests {
  @Test func `a gate tells what is missing, and where`() throws {
    var made = try Case.planning()
    try made.answer("enduse", .unsure)
    try made.answer("data", .no)

    let complete = try #require(made.line(.decision, .planningComplete))
    #expect(complete.done == 2)
    #expect(complete.total == 5)
    #expect(
      complete.status
        == .notMet([.questions(Case.planning, ["embargo", "access", "members"])]))
    #expect(made.line(.decision, .stopQuestionsKnown)?.done == 1)
    #expect(made.line(.decision, .gainStated)?.status == .notMet([.gain]))
    #expect(made.report(.decision)?.passes == false)
  }

  @Test func `a case passes only an open gate`() throws {
    var made = try Case.ready()
    try made.perform(.setGain(.init("gain"), nil, replacing: made.state?.gains.first))

    guard case .gateClosed(let report) = made.refusal(.submit(presentedBy: nil)) else {
      Issue.record("the gate is closed")
      return
    }
    #expect(report.open.map(\.condition) == [.gainStated])
  }

  @Test func `what a gate asks for depends on kind and depth`() throws {
    let ordinary = try Case.planning()
    let enhanced = try Case.planning(enhanced: true)

    #expect(ordinary.line(.decision, .legalReviewed) == nil)
    #expect(
      enhanced.line(.decision, .legalReviewed)?.status == .notMet([.field(.legalReview)]))
    #expect(ordinary.line(.start, .agreementSigned) != nil)
    var details = World.details
    details.kind = .education
    let education = try Case.planning(details: details)
    #expect(education.line(.start, .agreementSigned) == nil)
  }

  @Test func `a condition is waived with a reason by a role that may`() throws {
    var made = try Case.ready()
    try made.perform(.setGain(.init("gain"), nil, replacing: made.state?.gains.first))
    let waive = CollaborationCommand.waive(.decision, .gainStated, reason: "Renewal only")

    #expect(
      made.refusal(waive, as: World.dean) == .notWaivableByRole(.gainStated, [.office, .head]))
    #expect(
      made.refusal(.waive(.decision, .gainStated, reason: " "), as: World.office)
        == .reasonMissing(.reasons))
    try made.perform(waive, as: World.office)

    #expect(made.report(.decision)?.passes == true)
    try made.perform(.submit(presentedBy: nil))
    #expect(made.state?.stage == .forDecision)
  }

  @Test func `nobody waives a condition in a case of their own`() throws {
    var details = World.details
    details.people = [Participant(person: World.office.id, role: "coordinator")]
    let made = try Case.planning(details: details)

    #expect(
      made.refusal(.waive(.decision, .gainStated, reason: "No need"), as: World.office)
        == .ownCase)
  }

  @Test func `stop questions are never waived, whatever a policy says`() throws {
    let made = try Case.planning()

    for actor in World.actors.dropFirst() {
      #expect(
        made.refusal(.waive(.decision, .stopQuestionsKnown, reason: "In a hurry"), as: actor)
          == .neverWaivable(.stopQuestionsKnown, .stopQuestion))
    }
  }

  @Test func `what rests on law is never waived, whatever a policy says`() throws {
    let made = try Case.planning(enhanced: true)

    #expect(made.line(.start, .licenceHeld)?.waivability == .law)
    #expect(
      made.refusal(.waive(.start, .licenceHeld, reason: "In a hurry"), as: World.office)
        == .neverWaivable(.licenceHeld, .law))
  }

  @Test func `handing a stop question over does not get round it`() throws {
    var made = try Case.ready()
    try made.perform(.handOver(Case.planning, question: "access", to: .contact(.it)))

    #expect(made.line(.decision, .handoversBack)?.waivability == .stopQuestion)
    #expect(made.report(.decision)?.passes == false)
  }

  @Test func `not relevant without a reason leaves a stop question unknown`() throws {
    var made = try Case.ready()
    try made.answer("access", .irrelevant, note: "No access at all")
    #expect(made.line(.decision, .stopQuestionsKnown)?.status == .met)

    try made.answer("access", .unsure)
    #expect(
      made.line(.decision, .stopQuestionsKnown)?.status
        == .notMet([.questions(Case.planning, ["access"])]))
  }

  @Test func `a measure has to be precise, proportionate and effective`() throws {
    var made = try Case.ready()
    try made.set(World.risk("b", .possible, .moderate, proposal: .treat))
    #expect(made.line(.decision, .measuresExplained)?.status == .notMet([.risks([.init("b")])]))

    var vague = World.measure("m", risk: "b")
    vague.effective = LocalizedText()
    try made.set(vague)
    #expect(made.line(.decision, .measuresExplained)?.status == .notMet([.measures([vague.id])]))

    try made.set(World.measure("m", risk: "b"))
    #expect(made.line(.decision, .measuresExplained)?.status == .met)
  }

  @Test func `work begins when what comes before the start is in place`() throws {
    var made = try Case.approved(World.draft(.goWithConditions))
    #expect(made.report(.start)?.open.map(\.condition) == [.beforeStartMet, .agreementSigned])

    try made.perform(.fulfil(.init("decision"), .init("condition"), note: "Not listed"))
    var unsigned = World.agreement()
    unsigned.hasAuthority = false
    try made.perform(.setAgreement(unsigned.id, unsigned, replacing: nil))
    #expect(
      made.line(.start, .agreementSigned)?.status == .notMet([.agreements([unsigned.id])]))

    try made.perform(
      .setAgreement(unsigned.id, World.agreement(), replacing: unsigned))
    try made.perform(.start)
    #expect(made.state?.stage == .inProgress)
  }
}
