import Domain
import Testing

@Suite struct DecisionTests {
  @Test func `the ladder says who decides at which level`() throws {
    let moderate = try Case.submitted(.likely, .moderate)
    let high = try Case.submitted(.likely, .considerable)
    let veryHigh = try Case.submitted(.likely, .serious)

    #expect(moderate.refusal(.decide(World.draft()), as: World.head) == nil)
    #expect(
      high.refusal(.decide(World.draft()), as: World.head) == .notDecider(required: .dean))
    #expect(high.refusal(.decide(World.draft()), as: World.dean) == nil)
    #expect(
      veryHigh.refusal(.decide(World.draft()), as: World.dean) == .notDecider(required: .rector))
    #expect(veryHigh.refusal(.decide(World.draft()), as: World.rector) == nil)
    #expect(
      moderate.refusal(.decide(World.draft()), as: World.office) == .notDecider(required: .head))
  }

  @Test func `nobody decides on a case of their own; it goes to a substitute or upward`() throws {
    var details = World.details
    details.people = [Participant(person: World.head.id, role: "supervisor")]
    let made = try Case.submitted(details: details)
    let substitute = Actor(id: PersonID("sub"), roles: [.researcher], substituteRoles: [.head])

    #expect(made.refusal(.decide(World.draft()), as: World.head) == .ownCase)
    #expect(made.refusal(.decide(World.draft()), as: substitute) == nil)
    #expect(made.refusal(.decide(World.draft()), as: World.dean) == nil)
  }

  @Test func `the decider confirms that there is no conflict of interest`() throws {
    let made = try Case.submitted()

    #expect(
      made.refusal(.decide(World.draft(confirmsNoConflict: false)), as: World.head)
        == .conflictNotDenied)
  }

  @Test func `a role reaches its own unit and those below`() throws {
    let made = try Case.submitted()
    func head(of unit: String) -> Actor {
      Actor(id: PersonID("h"), roles: [.head], units: [unit])
    }

    #expect(made.refusal(.decide(World.draft()), as: head(of: "science")) == nil)
    #expect(
      made.refusal(.decide(World.draft()), as: head(of: "science/phys"))
        == .outsideUnit("science/physics"))
  }

  @Test func `every decision has reasons, and a no has more than advice behind it`() throws {
    let made = try Case.submitted()

    #expect(
      made.refusal(.decide(World.draft(reasons: " ")), as: World.head)
        == .reasonMissing(.reasons))
    #expect(
      made.refusal(.decide(World.draft(.no, basis: .adviceOnly)), as: World.head)
        == .basisTooWeak)
    #expect(made.refusal(.decide(World.draft(.no, basis: .law)), as: World.head) == nil)
    #expect(made.refusal(.decide(World.draft(basis: .adviceOnly)), as: World.head) == nil)
  }

  @Test func `a decision keeps what it rested on`() throws {
    let made = try Case.approved(World.draft(validUntil: World.today.adding(days: 100)))

    let decision = try #require(made.state?.decision)
    #expect(decision.role == .head)
    #expect(decision.grounds.rating.after == .moderate)
    #expect(decision.grounds.gate.passes)
    #expect(decision.grounds.risks.count == 1)
    #expect(decision.grounds.assessments.map(\.checklist) == ["triage", "planning"])
  }

  @Test func `waiting for facts sends the case to planning until the facts are there`() throws {
    var made = try Case.submitted()
    try made.perform(.decide(World.draft(.waitForFacts)), as: World.head)
    #expect(made.state?.stage == .planning)
    #expect(made.refusal(.submit(presentedBy: nil)) == .factsOpen([.init("fact")]))

    try made.perform(.findFact(.init("fact"), note: "The state of Velmora"))
    try made.perform(.submit(presentedBy: nil))

    #expect(made.state?.stage == .forDecision)
  }

  @Test func `conditions and facts are named when the outcome rests on them`() throws {
    let made = try Case.submitted()
    var draft = World.draft(.goWithConditions)
    draft.conditions = []
    #expect(made.refusal(.decide(draft), as: World.head) == .conditionsMissing)
    draft.outcome = .waitForFacts
    #expect(made.refusal(.decide(draft), as: World.head) == .factsMissing)
  }

  @Test func `a decision taken elsewhere comes in only with its reference, and says so`() throws {
    var made = try Case.submitted()
    func register(_ reference: String) -> CollaborationCommand {
      .registerDecision(
        World.draft(confirmsNoConflict: false), takenBy: "The board", day: World.today,
        reference: reference)
    }

    #expect(made.refusal(register(""), as: World.office) == .reasonMissing(.reference))
    #expect(made.refusal(register("2026/88"), as: World.researcher) == .ownCase)
    try made.perform(register("2026/88"), as: World.office)

    #expect(made.state?.decision?.elsewhere?.takenBy == "The board")
    #expect(made.state?.decision?.role == nil)
  }

  @Test func `a decision is corrected in its words and replaced in its substance`() throws {
    var made = try Case.approved()
    try made.perform(
      .correctDecision(.init("decision"), .registered, to: "2026/99", reason: "Wrong number"),
      as: World.office)
    #expect(made.state?.decision?.draft.registered == "2026/99")
    #expect(made.state?.decision?.corrections.first?.before == "")

    try made.perform(
      .replaceDecision(.init("decision"), with: World.draft(.no, id: "newer")), as: World.head)

    #expect(made.state?.stage == .declined)
    #expect(made.state?.decisions.first?.replacedBy == .init("newer"))
    #expect(made.state?.decision?.replaces == .init("decision"))
  }

  @Test func `advice is answered by the researcher, on the record`() throws {
    var made = try Case.approved(World.draft(basis: .adviceOnly))

    try made.perform(.replyToAdvice(.init("decision"), text: "I follow it"))

    #expect(made.state?.decision?.researcherAnswer == "I follow it")
  }

  @Test func `a case is recalled until somebody has begun`() throws {
    var made = try Case.submitted()
    #expect(made.refusal(.recall, as: World.colleague) == .notSubmitter)
    try made.perform(.recall)
    #expect(made.state?.stage == .planning)

    try made.perform(.submit(presentedBy: nil))
    try made.perform(.begin, as: World.office)
    guard case .alreadyBegun(let begun) = made.refusal(.recall) else {
      Issue.record("begun cases are not recalled")
      return
    }
    #expect(begun.by == World.office.id)
  }

  @Test func `nothing that is weighed changes while a case waits`() throws {
    var made = try Case.submitted()

    #expect(
      made.refusal(.answer(Case.planning, question: "data", .yes, replacing: .no)) == .submitted)
    #expect(
      made.refusal(.change(.partners([]), replacing: .partners(World.details.partners)))
        == .submitted)
    try made.perform(.change(.caseNumber("2026/1481"), replacing: .caseNumber("")))
    #expect(made.state?.details.caseNumber == "2026/1481")
  }

  @Test func `a low level is noted by the researcher, and the unit is told`() throws {
    var low = try Case.ready(.unlikely, .negligible)
    let moderate = try Case.ready()

    #expect(
      moderate.refusal(.noteWithoutDecision(told: "Head of Physics")) == .needsDecision(.head))
    #expect(low.refusal(.noteWithoutDecision(told: "")) == .reasonMissing(.told))
    try low.perform(.noteWithoutDecision(told: "Head of Physics"))
    #expect(low.state?.stage == .noted)
  }

  @Test func `a level that rose after the decision needs a new one`() throws {
    var made = try Case.approved()
    try made.perform(.setAgreement(.init("agreement"), World.agreement(), replacing: nil))
    try made.set(World.risk("new", .likely, .considerable, proposal: .accept))

    #expect(made.refusal(.start) == .needsDecision(.dean))
    try made.perform(
      .replaceDecision(.init("decision"), with: World.draft(id: "newer")), as: World.dean)
    try made.perform(.start)
    #expect(made.state?.stage == .inProgress)
  }

  @Test func `a ladder may name the office, and a head may always decide in its place`() throws {
    var made = try Case.ready()
    made.policy.ladder[.moderate] = .office
    try made.perform(
      .setGain(.init("more"), Gain(id: .init("more"), text: "Ships"), replacing: nil))
    #expect(made.refusal(.noteWithoutDecision(told: "Physics")) == .needsDecision(.office))
    try made.perform(.submit(presentedBy: nil))

    #expect(made.refusal(.decide(World.draft()), as: World.office) == nil)
    #expect(made.refusal(.decide(World.draft()), as: World.head) == nil)
    #expect(
      made.refusal(.decide(World.draft()), as: World.specialist)
        == .notDecider(required: .office))
  }
}
