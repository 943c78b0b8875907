import Domain
import Testing

@Suite struct ReviewTests {
  @Test(arguments: [
    (Likelihood.unlikely, Consequence.negligible, 24), (.likely, .moderate, 12),
    (.likely, .considerable, 6), (.likely, .serious, 3),
  ])
  func `the review day follows from the level`(
    likelihood: Likelihood, consequence: Consequence, months: Int
  ) throws {
    var made = try Case.submitted(likelihood, consequence)
    try made.perform(.decide(World.draft()), as: World.rector)

    #expect(made.state?.reviewDay == World.today.adding(months: months))
  }

  @Test func `a review is never after the end of an agreement or a decision`() throws {
    var details = World.details
    details.agreements = [
      World.agreement("over", ends: World.today.adding(days: -3)),
      World.agreement("near", ends: World.today.adding(days: 90)),
    ]
    let byAgreement = try Case.approved(details: details)
    let byDecision = try Case.approved(World.draft(validUntil: World.today.adding(days: 60)))

    #expect(byAgreement.state?.reviewDay == World.today.adding(days: 90))
    #expect(byDecision.state?.reviewDay == World.today.adding(days: 60))
    #expect(
      byDecision.refusal(.scheduleReview(World.today.adding(days: 61), reason: "Later"))
        == .afterEnd(World.today.adding(days: 60)))
  }

  @Test func `something changed makes the review due at once`() throws {
    var made = try Case.running()
    try made.perform(.somethingChanged(.ownership, text: "Bought by a state fund"))
    #expect(made.state?.reviewDay == World.today)

    try made.perform(.openReview(.init("review"), .ownership))

    #expect(made.state?.stage == .review)
    #expect(made.state?.reviews.last?.changes.first?.cause == .ownership)
  }

  @Test func `after a review the work goes on, pauses, ends or goes to a decision`() throws {
    let outcomes: [(Review.Outcome, Stage)] = [
      (.goOn, .inProgress), (.pause, .paused), (.end, .ending), (.forDecision, .forDecision),
    ]
    for (outcome, stage) in outcomes {
      var made = try Case.running()
      made.today = made.today.adding(days: 30)
      try made.perform(.openReview(.init("review"), .due))
      try made.perform(.concludeReview(outcome, changes: [], reasons: "Looked at"))

      #expect(made.state?.stage == stage)
      #expect(made.state?.reviews.last?.outcome == outcome)
      #expect((made.state?.submission != nil) == (outcome == .forDecision))
    }
  }

  @Test func `work does not go on under a decision that no longer covers it`() throws {
    var made = try Case.running()
    try made.perform(.openReview(.init("review"), .technology))
    try made.set(World.risk("new", .likely, .serious, proposal: .accept))

    #expect(
      made.refusal(.concludeReview(.goOn, changes: [], reasons: "Fine")) == .needsDecision(.rector))
    try made.perform(.concludeReview(.forDecision, changes: [], reasons: "Worse than thought"))
    try made.perform(.decide(World.draft(.no, id: "no", basis: .resources)), as: World.rector)

    #expect(made.state?.stage == .ending)
  }

  @Test func `a paused collaboration is reviewed or ended`() throws {
    var made = try Case.running()
    try made.perform(.openReview(.init("review"), .incident))
    try made.perform(.concludeReview(.pause, changes: [], reasons: "Until we know"))
    #expect(made.refusal(.start) == .wrongStage(.paused, command: "start"))

    try made.perform(.beginEnding(reasons: "No way on"))
    try made.perform(.finish(lessons: "Ask earlier"))

    #expect(made.state?.stage == .ended)
    #expect(made.state?.reviewDay == nil)
  }

  @Test func `what already ran is assessed at its first review`() throws {
    var made = Case()
    try made.perform(.takeIn(Case.id, World.details, reviewDay: World.today.adding(days: 9)))
    try made.perform(.openReview(.init("review"), .due))
    guard
      case .gateClosed = made.refusal(
        .concludeReview(.forDecision, changes: [], reasons: "First look"))
    else {
      Issue.record("gates hold from the next step")
      return
    }

    try made.perform(.startAssessment(Case.triage, checklist: "triage"))
    for question in ["sanctions", "field", "partner", "security"] {
      try made.answer(question, .no, in: Case.triage)
    }

    #expect(made.state?.isAssessed == true)
    #expect(made.state?.rating.after == .low)
  }

  @Test func `a review day in the past is no plan`() throws {
    let made = try Case.running()
    let yesterday = World.today.adding(days: -1)

    #expect(made.refusal(.scheduleReview(yesterday, reason: "x")) == .dayInPast(yesterday))
    var fresh = Case()
    #expect(
      fresh.refusal(.takeIn(Case.id, World.details, reviewDay: yesterday)) == .dayInPast(yesterday))
    fresh.today = yesterday
    try fresh.perform(.takeIn(Case.id, World.details, reviewDay: World.today))
    #expect(fresh.state?.reviewDay == World.today)
  }
}
