import Domain

/// A small institution to test in: two checklists, a policy, some people.
enum World {
  static let today = Day("2026-11-21") ?? Day(number: 0)

  static let researcher = Actor(id: PersonID("bjorn"), roles: [.researcher])
  static let colleague = Actor(id: PersonID("siri"), roles: [.researcher])
  static let office = Actor(id: PersonID("kari"), roles: [.office])
  static let specialist = Actor(id: PersonID("ida"), roles: [.specialist])
  static let head = Actor(id: PersonID("per"), roles: [.head])
  static let dean = Actor(id: PersonID("anne"), roles: [.dean])
  static let rector = Actor(id: PersonID("rune"), roles: [.rector])
  static let actors = [researcher, colleague, office, specialist, head, dean, rector]

  static let triage = Checklist(
    id: "triage", purpose: .triage, title: english("Triage"),
    sections: [
      .init(
        id: "all", title: english("All"),
        questions: [
          question("sanctions", isStop: true, restsOnLaw: true),
          question("field"),
          question("partner"),
          question("security", outside: ["yes", "unsure"]),
        ])
    ])

  static let planning = Checklist(
    id: "planning", purpose: .planning, title: english("Planning"),
    sections: [
      .init(
        id: "use", title: english("Use"),
        questions: [
          question(
            "enduse", isStop: true, restsOnLaw: true,
            effects: [effect(["yes", "unsure"], risk: "military", measures: ["limit"])]),
          question("data", effects: [effect(["yes"], risk: "leak")]),
          question(
            "place", kind: .choice, options: ["here", "cloud"],
            when: AnswerRule(.any, [.init(question: "data", answers: ["yes"])])),
          question(
            "provider", kind: .text,
            when: AnswerRule(.any, [.init(question: "place", answers: ["cloud"])])),
        ]),
      .init(
        id: "rest", title: english("Rest"),
        questions: [
          question("embargo", answerer: .specialist, effects: [effect(["yes"], blocks: true)]),
          question("access", answerer: .office, isStop: true),
          question("members", kind: .number),
        ]),
    ])

  static let pack = pack(version: "1", checklists: [triage, planning])

  static let policy = Policy(
    matrix: [
      [.low, .low, .moderate, .high],
      [.low, .low, .moderate, .high],
      [.low, .moderate, .high, .veryHigh],
      [.low, .moderate, .high, .veryHigh],
    ],
    ladder: [.low: .researcher, .moderate: .head, .high: .dean, .veryHigh: .rector],
    reviewMonths: [.low: 24, .moderate: 12, .high: 6, .veryHigh: 3],
    depthRules: [
      rule(.blocked, .any, [("sanctions", ["yes"])], "Sanctions"),
      rule(.enhanced, .all, [("field", ["yes"]), ("partner", ["yes"])], "Field and partner"),
      rule(.ordinary, .any, [("field", ["yes", "unsure"])], "Field"),
      rule(.ordinary, .any, [("partner", ["yes", "unsure"])], "Partner"),
    ],
    gates: [
      .decision: [
        .init(condition: .triageAnswered),
        .init(condition: .planningComplete, depths: [.ordinary, .enhanced]),
        .init(condition: .stopQuestionsKnown, waivableBy: [.office, .rector]),
        .init(condition: .handoversBack, waivableBy: [.office]),
        .init(condition: .risksProposed),
        .init(condition: .measuresExplained),
        .init(condition: .gainStated, waivableBy: [.office, .head]),
        .init(condition: .legalReviewed, depths: [.enhanced], waivableBy: [.office]),
      ],
      .start: [
        .init(condition: .beforeStartMet),
        .init(condition: .agreementSigned, kinds: [.research], waivableBy: [.office]),
        .init(condition: .licenceHeld, depths: [.enhanced], waivableBy: [.office]),
      ],
    ],
    sources: [])

  static func context(
    _ actor: Actor, today: Day = World.today, policy: Policy = World.policy,
    packs: [Pack] = [World.pack]
  ) -> Context {
    var library = ChecklistLibrary()
    for pack in packs { library.add(pack, inForce: true) }
    return Context(
      actor: actor, today: today, policy: policy, checklists: library,
      nextReference: CollaborationReference(prefix: "NU", year: 2026, number: 148))
  }

  static let details = CollaborationDetails(
    title: english("Sea-ice sensing"), kind: .research, leader: researcher.id,
    unit: "science/physics",
    partners: [Partner(id: .init("velmora"), name: "Velmora Polar", country: "XV")])
}

// MARK: Making things

extension World {
  static func english(_ text: String) -> LocalizedText { LocalizedText(text, .english) }

  static func question(
    _ id: String, kind: Question.Kind = .yesno, options: [String] = [],
    answerer: Answerer = .researcher, isStop: Bool = false, restsOnLaw: Bool = false,
    when: AnswerRule? = nil, effects: [Question.Effect] = [], outside: [String] = [],
    digest: String? = nil
  ) -> Question {
    Question(
      id: id, text: english(id), kind: kind,
      options: options.map { .init(id: $0, text: english($0)) }, answerer: answerer,
      isStop: isStop, restsOnLaw: restsOnLaw, when: when, effects: effects, outside: outside,
      digest: digest ?? "digest of " + id)
  }

  static func effect(
    _ answers: [String], risk: String? = nil, measures: [String] = [], blocks: Bool = false
  ) -> Question.Effect {
    .init(
      answers: answers, advice: english("Look closer"), risk: risk, measures: measures,
      blocks: blocks)
  }

  static func pack(version: String, checklists: [Checklist]) -> Pack {
    var pack = Pack(
      id: "ansvar", version: version, digest: "digest of " + version, title: english("Ansvar"),
      level: .shared, languages: [.english], date: today)
    pack.checklists = checklists
    return pack
  }

  private static func rule(
    _ depth: Depth, _ join: AnswerRule.Join, _ conditions: [(String, [String])], _ reason: String
  ) -> Policy.DepthRule {
    .init(
      depth: depth,
      rule: AnswerRule(join, conditions.map { .init(question: $0.0, answers: $0.1) }),
      reason: english(reason))
  }

  static func risk(
    _ id: String, _ likelihood: Likelihood, _ consequence: Consequence,
    after: RiskRating? = nil, proposal: Risk.Proposal? = nil, catalogue: String? = nil,
    reason: String = "Weighed"
  ) -> Risk {
    Risk(
      id: .init(id), catalogue: catalogue, title: english(id),
      before: RiskRating(likelihood, consequence), after: after, proposal: proposal,
      reason: reason)
  }

  static func measure(_ id: String, risk: String, isBeforeStart: Bool = false) -> Measure {
    Measure(
      id: .init(id), risk: .init(risk), title: english(id), precise: english("Bites here"),
      proportionate: english("Fits"), effective: english("Seen by"), isBeforeStart: isBeforeStart)
  }

  static func draft(
    _ outcome: Decision.Outcome = .go, id: String = "decision", basis: Decision.Basis = .signature,
    reasons: String = "The gain is unique", validUntil: Day? = nil,
    confirmsNoConflict: Bool = true
  ) -> DecisionDraft {
    DecisionDraft(
      id: .init(id), outcome: outcome, basis: basis, reasons: reasons,
      conditions: outcome == .goWithConditions
        ? [Condition(id: .init("condition"), text: "Classify first", isBeforeStart: true)] : [],
      facts: outcome == .waitForFacts ? [OpenFact(id: .init("fact"), text: "Who owns them?")] : [],
      validUntil: validUntil, confirmsNoConflict: confirmsNoConflict)
  }

  static func agreement(_ id: String = "agreement", ends: Day? = nil) -> Agreement {
    Agreement(
      id: .init(id), kind: .project, number: "2026/7", signed: today, signedBy: "The rector",
      hasAuthority: true, isRegistered: true, ends: ends)
  }
}
