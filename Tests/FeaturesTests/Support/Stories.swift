import Domain

@testable import Features

/// The register of the fixture: one case in each state that a screen has to show well.
enum Stories {
  /// Half answered: one unsure, one handed over, one risk proposed.
  static let planning = made { () throws(Refusal) in
    var story = try triaged("links", 151, Details.links, on: "2026-10-05")
    story.day = Fixture.day("2026-10-20")
    let assessment: Assessment.ID = story.next()
    try story.act(.startAssessment(assessment, checklist: "planning-research"))
    try story.answerAll(
      in: assessment, but: ["ANS-PLA-PRT-02": .yes, "ANS-PLA-PRT-03": .unsure], limit: 12)
    try story.act(
      .handOver(
        assessment, question: "ANS-PLA-EXP-01", to: .contact(.exportcontrol),
        text: "Vi bygger en egen detektor."))
    try story.act(gain("gain", "Den första kvantlänken över polarnatten"))
    try story.act(
      .addNote(story.next(), text: "Partnern vill skriva på före jul."), by: .kari)
    return story
  }

  /// Waits for the dean: gains, risks before and after, measures with their reasons.
  static let forDecision = made { () throws(Refusal) in
    var story = try planned(
      "seaice", 148, Details.seaIce, on: "2026-09-01", before: RiskRating(.likely, .serious),
      after: RiskRating(.possible, .serious))
    story.day = Fixture.day("2026-11-11")
    try story.act(.submit(presentedBy: Cast.kari.id))
    return story
  }

  /// Decided with conditions of which one is still open, not started.
  static let approved = made { () throws(Refusal) in
    try decided("membranes", 139, Details.membranes)
  }

  /// Under way with a review that is overdue, and something that has changed.
  static let running = made { () throws(Refusal) in
    var story = try decided("cathodes", 97, Details.cathodes)
    if let decision = story.state?.decision, let first = decision.draft.conditions.first {
      try story.act(.fulfil(decision.id, first.id, note: "Klart"), by: .ida)
    }
    try story.act(.start, by: .kari)
    story.day = Fixture.day("2026-09-14")
    try story.act(.somethingChanged(.ownership, text: "Partnerns ägare har bytts ut"), by: .kari)
    try story.act(
      .reportIncident(
        story.next(), .security, text: "Ett passerkort användes efter att besöket var slut.",
        receivedBy: "Säkerhetschefen"), by: .kari)
    return story
  }

  private static func decided(
    _ id: String, _ number: Int, _ details: CollaborationDetails
  ) throws(Refusal) -> Story {
    var story = try planned(id, number, details, on: "2025-09-01")
    story.day = Fixture.day("2025-10-01")
    try story.act(.submit(presentedBy: Cast.kari.id))
    try story.act(
      .decide(
        DecisionDraft(
          id: story.next(), outcome: .goWithConditions, basis: .signature,
          reasons: "Vinsten är stor och risken hålls av villkoren.",
          conditions: [
            Condition(
              id: story.next(), text: "Rådata ligger i ett eget lager", owner: .person(Cast.ida.id),
              due: Fixture.day("2025-11-01"), isBeforeStart: true),
            Condition(
              id: story.next(), text: "Besökare går med värd", owner: .unit("Fysik"),
              due: Fixture.day("2026-03-01")),
          ],
          presentedBy: Cast.kari.id, validUntil: Fixture.day("2027-06-30"), registered: "2025/811",
          confirmsNoConflict: true)), by: .rune)
    return story
  }

  /// Blocked by an answer, until somebody clears it.
  static let held = made { () throws(Refusal) in
    var story = Story("buoys", number: 149, day: Fixture.day("2026-11-02"))
    try story.act(.create(story.id, Details.buoys))
    let assessment: Assessment.ID = story.next()
    try story.act(.beginTriage(assessment, checklist: "triage"))
    try story.answerAll(in: assessment, but: ["ANS-TRI-02": .yes])
    try story.act(.concludeTriage(told: "Per Dahl"))
    return story
  }

  /// All ten questions answered, not concluded.
  static let triage = made { () throws(Refusal) in
    var story = Story("exchange", number: 152, day: Fixture.day("2026-11-18"))
    try story.act(.create(story.id, Details.exchange))
    let assessment: Assessment.ID = story.next()
    try story.act(.beginTriage(assessment, checklist: "triage"))
    try story.answerAll(in: assessment, but: ["ANS-TRI-01": .options(["partly"])])
    return story
  }

  /// A first idea: nothing is answered yet.
  static let idea = made { () throws(Refusal) in
    var story = Story("glaciers", number: 153, day: Fixture.day("2026-11-19"))
    try story.act(.create(story.id, Details.glaciers))
    return story
  }

  /// Imported, not sorted.
  static let candidate = made { () throws(Refusal) in
    var story = Story("archive", number: 154, day: Fixture.day("2026-11-19"))
    try story.act(.importCandidate(story.id, Details.archive), by: .kari)
    return story
  }

  static let all = [planning, forDecision, approved, running, held, triage, idea, candidate]

  private static func made(_ make: () throws(Refusal) -> Story) -> Story {
    do {
      return try make()
    } catch {
      fatalError("The fixture breaks a rule of the domain: \(error)")
    }
  }

  // MARK: - As far as it takes

  private static func triaged(
    _ id: String, _ number: Int, _ details: CollaborationDetails, on day: String
  ) throws(Refusal) -> Story {
    var story = Story(id, number: number, day: Fixture.day(day))
    try story.act(.create(story.id, details))
    let assessment: Assessment.ID = story.next()
    try story.act(.beginTriage(assessment, checklist: "triage"))
    try story.answerAll(
      in: assessment,
      but: ["ANS-TRI-03": .options(["sensitive"]), "ANS-TRI-04": .options(["possible"])])
    try story.act(.concludeTriage())
    return story
  }

  /// Everything answered and weighed, ready to be submitted.
  private static func planned(
    _ id: String, _ number: Int, _ details: CollaborationDetails, on day: String,
    before: RiskRating = RiskRating(.likely, .considerable),
    after: RiskRating = RiskRating(.possible, .considerable)
  ) throws(Refusal) -> Story {
    var story = try triaged(id, number, details, on: day)
    let assessment: Assessment.ID = story.next()
    try story.act(.startAssessment(assessment, checklist: "planning-research"))
    try story.answerAll(
      in: assessment, but: ["ANS-PLA-PRT-02": .yes, "ANS-PLA-PRT-03": .yes])
    try story.act(gain("data", "Isdata från 40 år som inte finns någon annanstans"))
    try story.act(gain("people", "Två gemensamma doktorandtjänster"))
    try story.takeRisks(before: before, after: after)
    return story
  }

  private static func gain(_ id: String, _ text: String) -> CollaborationCommand {
    .setGain(.init(id), Gain(id: .init(id), text: text), replacing: nil)
  }
}

/// What the cases are about.
private enum Details {
  static let links = details(
    ("Arktiska kvantlänkar", "Arktiske kvantelenker", "Arctic quantum links"), "physics",
    Partner(id: .init("northern"), name: "Northern Quantum Institute", country: "CA"))
  static let seaIce = details(
    ("Havsis, Velmora", "Havis, Velmora", "Sea-ice sensing, Velmora"), "physics",
    Partner(id: .init("velmora"), name: "Velmora Polar University", country: "XV"),
    isComplete: true)
  static let cathodes = details(
    ("Batterikatoder", "Batterikatoder", "Battery cathodes"), "physics",
    Partner(id: .init("cathode"), name: "Cathode Works", country: "KR", kind: .company),
    isComplete: true)
  static let membranes = details(
    ("Havsmembran", "Havmembraner", "Sea membranes"), "ocean",
    Partner(id: .init("membrane"), name: "Tidal College", country: "PT"), isComplete: true)
  static let buoys = details(
    ("Isbojar", "Isbøyer", "Ice buoys"), "ocean",
    Partner(id: .init("harbour"), name: "Harbour Instruments", country: "XV", kind: .company))
  static let exchange = details(
    ("Utbyte, oceanografi", "Utveksling, oseanografi", "Exchange, oceanography"), "ocean",
    Partner(id: .init("tidal"), name: "Tidal College", country: "PT"), kind: .education)
  static let glaciers = details(
    ("Glaciärer i två hav", "Isbreer i to hav", "Glaciers in two seas"), "ocean",
    Partner(id: .init("austral"), name: "Universidad Austral", country: "CL"))
  static let archive = details(
    ("Materialfysik vid höga tryck", "Materialfysikk ved høyt trykk", "Matter at high pressure"),
    "physics", Partner(id: .init("press"), name: "Institut Pression", country: "FR"))

  private static func details(
    _ title: (String, String, String), _ unit: String, _ partner: Partner,
    kind: CollaborationKind = .research, isComplete: Bool = false
  ) -> CollaborationDetails {
    var details = CollaborationDetails(
      title: Fixture.text(title.0, title.1, title.2), kind: kind, leader: Cast.bjorn.id,
      unit: unit, partners: [partner])
    guard isComplete else { return details }
    details.caseNumber = "2026/1481"
    details.exitTerms = [
      "Data lämnas tillbaka", "Egen kod stannar", "Doktorander får slutföra",
    ]
    details.legalReview = .held(reference: "2026/1490")
    details.licence = .notNeeded
    details.ethicsApproval = .notNeeded
    details.transferGround = .notNeeded
    details.technology = .none
    details.protection = .grounds([.intellectualProperty])
    details.funding = [
      Funding(id: .init("nfr"), funder: "Polarfonden", amount: 4_100_000, currency: "SEK")
    ]
    details.agreements = [
      Agreement(
        id: .init("mou"), kind: .memorandum, number: "2025/301",
        signed: Fixture.day("2025-08-15"), signedBy: "Rune Strand", hasAuthority: true,
        isRegistered: true, ends: Fixture.day("2027-06-30"))
    ]
    return details
  }
}
