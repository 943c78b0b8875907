import Domain
import Testing

@Suite struct LevelTests {
  @Test func `the level is that of the highest risk after measures`() throws {
    var made = try Case.planning()
    try made.set(World.risk("a", .possible, .moderate))
    try made.set(
      World.risk(
        "b", .likely, .considerable, after: RiskRating(.unlikely, .considerable),
        proposal: .treat))
    try made.set(World.measure("m", risk: "b"))

    #expect(made.state?.rating.before == .high)
    #expect(made.state?.rating.after == .moderate)
    #expect(made.state?.rating.decider == .head)
  }

  @Test func `a risk to be treated counts as before until it is said what the measures do`()
    throws
  {
    var made = try Case.planning()
    try made.set(World.risk("a", .likely, .considerable, proposal: .treat))
    try made.set(World.measure("m", risk: "a"))

    #expect(made.state?.rating.after == .high)
  }

  @Test func `without a measure in force nothing is lowered`() throws {
    var made = try Case.planning()
    let after = RiskRating(.unlikely, .negligible)
    try made.set(World.risk("a", .likely, .considerable, after: after, proposal: .treat))
    #expect(made.state?.rating.after == .high)

    try made.set(World.measure("m", risk: "a"))
    #expect(made.state?.rating.after == .low)

    var dropped = World.measure("m", risk: "a")
    dropped.state = .dropped
    try made.set(dropped)
    #expect(made.state?.rating.after == .high)
  }

  @Test func `an accepted risk stays as it is`() throws {
    var made = try Case.planning()
    let after = RiskRating(.unlikely, .negligible)
    try made.set(World.risk("a", .likely, .considerable, after: after, proposal: .accept))

    #expect(made.state?.rating.after == .high)
  }

  @Test func `blocked stands above every level, and nobody decides`() throws {
    var made = try Case.planning()
    try made.set(World.risk("a", .veryLikely, .serious, proposal: .accept))
    try made.answer("embargo", .yes)

    #expect(made.state?.rating.depth == .blocked)
    #expect(made.state?.rating.before == .blocked)
    #expect(made.state?.rating.after == .blocked)
    #expect(made.state?.rating.decider == nil)
    #expect(CollaborationLevel.blocked > CollaborationLevel.veryHigh)
  }

  @Test(arguments: ["NO", "SE", "XV", "XZ", ""])
  func `a country alone never gives a risk, a depth or a level`(country: String) throws {
    var details = World.details
    details.partners = [Partner(id: .init("p"), name: "Partner", country: country)]

    let made = try Case.ready(.unlikely, .negligible, details: details)

    let same = try Case.ready(.unlikely, .negligible)
    #expect(made.state?.rating == same.state?.rating)
    #expect(made.state?.risks == same.state?.risks)
    #expect(made.report(.decision) == same.report(.decision))
  }

  @Test func `not assessed is a finding of its own`() throws {
    var made = Case()
    let later = World.today.adding(days: 30)
    try made.perform(.takeIn(Case.id, World.details, reviewDay: later))

    #expect(made.state?.stage == .inProgress)
    #expect(made.state?.isAssessed == false)
    #expect(made.state?.rating.after == nil)
    #expect(made.state?.reviewDay == later)
  }

  @Test func `what policy yields is written down when it changes`() throws {
    var made = try Case.planning()

    let events = try made.perform(
      .setRisk(
        .init("a"), World.risk("a", .likely, .considerable, proposal: .accept), replacing: nil))

    #expect(events.map(\.name) == [.riskSet, .rated])
    #expect(made.state?.rating.decider == .dean)
  }
}
