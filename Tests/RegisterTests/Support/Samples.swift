import Domain

/// One event of every kind, with every field filled in.
enum Samples {
  static let day = Day("2026-11-21") ?? Day(number: 0)
  static let other = Day("2027-06-30") ?? Day(number: 0)
  static let text = LocalizedText([
    .bokmal: "Havis", .swedish: "Havsis \"nära\"", .english: "Sea ice",
  ])
  static let checklist = ChecklistReference(
    checklist: "planning", pack: "ansvar", version: "1.2",
    digest: String(repeating: "ab", count: 32))
  static let fulfilment = Fulfilment(day: day, by: World.kari, note: "seen")
  static let rating = Rating(
    depth: .enhanced, reasons: [text], before: .blocked, after: .high, decider: .dean)
  static let agreement = Agreement(
    id: .init("agreement"), kind: .jointDegree, number: "2026/1481", signed: day,
    signedBy: "Rektor",
    hasAuthority: true, isRegistered: true, ends: other, exitTerms: ["ninety days"])
  static let gain = Gain(id: .init("gain"), text: "Forty years of data")
  static let riskRating = RiskRating(.veryLikely, .negligible)
  static let risk = Risk(
    id: .init("risk"), catalogue: "military", question: "enduse", title: text, cause: text,
    theme: .exportcontrol, before: riskRating, after: RiskRating(.unlikely, .serious),
    proposal: .treat, reason: "worth it", owner: .unit("science"))
  static let measure = Measure(
    id: .init("measure"), risk: risk.id, catalogue: "limit", title: text, precise: text,
    proportionate: text, effective: text, phase: .detect, owner: .person(World.kari), due: day,
    isBeforeStart: true, state: .done)
  static let waiver = Waiver(
    gate: .decision, condition: .legalReviewed, by: World.anne, role: .dean, reason: "MoU only",
    day: day)
  static let gate = GateReport(
    gate: .decision, depth: .ordinary,
    lines: [
      .init(condition: .triageAnswered, status: .met, waivability: .law, done: 3, total: 3),
      .init(
        condition: .legalReviewed, status: .waived(waiver, [.field(.legalReview), .gain]),
        waivability: .by([.dean, .rector])),
      .init(
        condition: .planningComplete,
        status: .notMet([
          .questions(.init("planning"), ["data"]), .questions(nil, []), .noAssessment(.triage),
          .risks([risk.id]), .measures([measure.id]), .conditions([condition.id]),
          .agreements([agreement.id]), .agreement,
        ]), waivability: .stopQuestion),
      .init(condition: .gainStated, status: .met, waivability: .policy),
    ])
  static let condition = Condition(
    id: .init("condition"), text: "No transfer", owner: .person(World.bjorn), due: other,
    isBeforeStart: true, fulfilment: fulfilment)
  static let fact = OpenFact(id: .init("fact"), text: "Who owns it", found: fulfilment)
  static let draft = DecisionDraft(
    id: .init("decision"), outcome: .goWithConditions, basis: .signature, reasons: "The gain",
    conditions: [condition], facts: [fact], presentedBy: World.kari, delegation: "D 7",
    validUntil: other, registered: "2026/1481-4", confirmsNoConflict: true)
  static let correction = Decision.Correction(
    part: .delegation, before: "D 6", after: "D 7", reason: "slip", by: World.anne, day: day)
  static let decision = Decision(
    draft: draft, by: World.anne, day: day, role: .dean,
    elsewhere: .init(takenBy: "Rector", reference: "2026/9"),
    grounds: DecisionGrounds(
      rating: rating, gate: gate, assessments: [checklist], gains: [gain], risks: [risk],
      measures: [measure]),
    replaces: .init("older"), replacedBy: .init("newer"), corrections: [correction],
    researcherAnswer: "thanks")
  static let change = Review.Change(cause: .ownership, text: "sold")
  static let review = Review(
    id: .init("review"), cause: .due, opened: day, by: World.kari, changes: [change],
    outcome: .goOn, reasons: "nothing new", closed: other)
  static let note = Note(id: .init("note"), text: "two\nlines", by: World.kari, day: day)
  static let mark = SecrecyMark(rule: "OSL 24:8", day: day, by: World.kari)
  static let details = CollaborationDetails(
    title: text, kind: .innovation, purpose: "ice", leader: World.bjorn, unit: "science",
    partners: [
      Partner(
        id: .init("partner"), name: "Velmora", country: "VM", kind: .institute,
        ror: "https://ror.org/0", role: "data")
    ],
    people: [Participant(person: World.kari, role: "adviser")], agreements: [agreement],
    funding: [
      Funding(id: .init("money"), funder: "NFR", amount: 4_100_000, currency: "NOK", terms: "open")
    ],
    technology: .fields([FieldReference(list: "eu", field: "sensing")]),
    protection: .grounds([.secrecy, .otherRules]), caseNumber: "2026/1481", startDay: day,
    endDay: other, subjects: ["105"], source: ImportSource(system: "swecris", externalID: "2025-1"),
    exitTerms: ["one"], position: Position(task: "t", access: "a", fundingTerms: "f"),
    legalReview: .needed, licence: .held(reference: "ISP 1"), ethicsApproval: .notNeeded,
    transferGround: .notAssessed)
  static let created = CollaborationEvent.Created(
    reference: CollaborationReference(prefix: "NU", year: 2026, number: 148), details: details,
    day: day, reviewDay: other)
  static let moved = CollaborationEvent.Moved(
    to: .planning, day: day, text: "why", told: "the unit", rating: rating, gate: gate,
    reviewDay: other)
  static let decided = CollaborationEvent.Decided(
    decision: decision, to: .approved, day: day, reviewDay: other)

  static func response(_ value: AnswerValue, asked: Handover.Recipient? = nil) -> Response {
    Response(
      answer: Answer(value: value, note: "n", digest: "d", by: World.bjorn, day: day),
      asked: asked.map { Handover(to: $0, by: World.bjorn, day: day, text: "please") })
  }

  static let assessment = Assessment(
    id: .init("planning"), checklist: checklist, purpose: .planning, started: day, by: World.kari,
    responses: [
      "yes": response(.yes), "no": response(.no), "unsure": response(.unsure),
      "irrelevant": response(.irrelevant), "options": response(.options(["a", "b"])),
      "number": response(.number(2.5)), "whole": response(.number(4)), "day": response(.day(day)),
      "text": response(.text("æøå ß 漢 \u{1F9CA}")), "items": response(.items(["x", ""])),
      "person": response(.text(""), asked: .person(World.kari)),
      "answerer": response(.items([]), asked: .answerer(.specialist)),
      "contact": response(.no, asked: .contact(.exportcontrol)), "blank": Response(),
    ])

  static let responseChange = CollaborationEvent.ResponseChange(
    assessment: assessment.id, question: "data", before: response(.unsure),
    after: response(.no, asked: .person(World.kari)))

  static let person = PersonDetails(
    name: "Kari Eide", roles: [.office, .head], unit: "science", organisation: "Nordvik",
    email: "kari@nordvik.example", systemUser: "kari")

  static let institution = InstitutionDetails(
    name: text, prefix: "NU", units: [Unit(id: "physics", name: text, parent: "science")],
    basePacks: ["no", "ansvar"], timeZone: "Europe/Oslo", language: .nynorsk, home: "NO",
    contacts: [.exportcontrol: ContactPoint(name: "Ida", email: "i@x", phone: "1")])

  static let task = StandingTask(
    id: .init("task"), title: text, item: "NO-1", owner: .unit("science"), due: day,
    state: .underWay, note: "n")
}

extension Samples {
  static let collaboration: [CollaborationEvent] =
    [
      .created(created), .imported(created), .takenIn(created),
      .sorted(.init(sorting: .askLeader, to: .candidate, day: day)),
      .agreementSet(before: nil, after: agreement), .gainSet(before: gain, after: nil),
      .riskSet(before: nil, after: risk), .measureSet(before: measure, after: measure),
      .assessmentStarted(assessment), .answered(responseChange), .asked(responseChange),
      .cameBack(responseChange),
      .versionMoved(
        .init(
          assessment: assessment.id, before: checklist, after: checklist, kept: ["a"], anew: ["b"],
          gone: ["c"])),
      .noteAdded(note), .markedHandledOutside(true), .rated(rating), .triageBegun(day),
      .triaged(moved), .noted(moved), .held(moved),
      .cleared(
        .init(
          to: .planning, day: day, blocks: [ClearedBlock(question: "q", words: ["yes"])],
          reason: "r", reference: "2026/2", rating: rating)),
      .submitted(
        .init(day: day, by: World.bjorn, presentedBy: World.kari, rating: rating, gate: gate)),
      .recalled(day), .begun(fulfilment), .sentBack(moved), .decided(decided),
      .decisionRegistered(decided), .decisionReplaced(decided),
      .decisionCorrected(decision.id, correction), .adviceReplied(decision.id, text: "yes"),
      .started(.init(day: day, gate: gate, reviewDay: other)),
      .reviewScheduled(before: nil, after: other, reason: "r"),
      .somethingChanged(change, reviewDay: other), .reviewOpened(review),
      .reviewConcluded(
        .init(
          review: review, to: .inProgress, day: day, by: World.kari, rating: rating, gate: gate,
          reviewDay: other)),
      .endingBegun(moved), .ended(moved), .withdrawn(.notFunded, moved), .waived(waiver),
      .waiverWithdrawn(waiver), .conditionFulfilled(decision.id, condition.id, fulfilment),
      .factFound(fact.id, fulfilment),
      .adviceGiven(.init("advice"), advice: "a", reference: "r", day: day),
      .incidentReported(
        Incident(
          id: .init("incident"), kind: .pressure, text: "t", receivedBy: "Ida", day: day,
          by: World.bjorn, closed: other, outcome: "o")),
      .incidentClosed(.init("incident"), outcome: "o", day: day),
      .condensed(
        Condensation(
          ground: "RA-FS 2026:1", day: day, entries: [EntryID("a"), EntryID("b")],
          standing: [
            .init(
              until: 7,
              answers: [
                .init(assessment: assessment.id, question: "data", after: response(.no)),
                .init(assessment: assessment.id, question: "access"),
              ])
          ])),
    ] + fields + secrecy + advice

  private static let fields: [CollaborationEvent] =
    Field.allCases.map { .fieldChanged(before: details[$0], after: blank[$0]) }

  private static let blank = CollaborationDetails(
    title: LocalizedText(), kind: .research, technology: .none, protection: .grounds([]))

  private static let secrecy: [CollaborationEvent] =
    [
      .field(.purpose), .agreement(agreement.id), .answer(assessment.id, question: "data"),
      .gain(gain.id), .risk(risk.id), .measure(measure.id), .decision(decision.id),
      .review(review.id), .advice(.init("advice")), .incident(.init("incident")), .note(note.id),
    ].map { (target: SecrecyTarget) in .secrecyMarked(target, before: nil, after: mark) }

  private static let advice: [CollaborationEvent] =
    [.contact(.legal), .authority("ISP"), .other("a friend")].map {
      (recipient: AdviceCase.Recipient) in
      .adviceAsked(
        AdviceCase(
          id: .init("advice"), to: recipient, question: "q", asked: day, by: World.kari,
          advice: "a", answered: other, reference: "r"))
    }

  static let all: [AnyEvent] =
    collaboration.map(AnyEvent.collaboration)
    + [
      PersonEvent.created(person),
      .changed(before: person, after: PersonDetails(name: "Kari Lie")),
      .substituteSet(before: nil, after: .init(person: World.anne, from: day, until: other)),
      .erased(.dataProtection, entries: [EntryID("a"), EntryID("b")]),
      .erased(.disposal(authority: "RA", number: "1"), entries: []),
      .erased(.enteredByMistake, entries: []),
    ].map(AnyEvent.person)
    + [
      InstitutionEvent.established(institution),
      .changed(
        before: institution,
        after: InstitutionDetails(name: text, prefix: "NU", language: .english)),
      .taskSet(before: nil, after: task),
    ].map(AnyEvent.institution)
    + guidance.map(AnyEvent.guidance)

  private static let packVersion = PackVersion(pack: "own", version: "1.1", digest: "d1")
  private static let comment = RoundComment(
    id: .init("c1"), item: "NO-1", stance: .propose, text: "shorter", from: "Physics", day: day)
  private static let activity = GuidanceActivity(
    id: .init("a1"), day: day, kind: .training, title: "Export control", audience: "heads",
    number: 12, note: "n")

  private static let guidance: [GuidanceEvent] = [
    .headingSet(
      before: nil,
      after: GuidanceHeading(
        pack: "own", title: text, publisher: text, languages: [.nynorsk, .english],
        basedOn: ["norway", "sweden"])),
    .partSet(.init(.adaptation, "NO-1"), before: nil, after: "item: NO-1\ndoes: adopt\n"),
    .partSet(.init(.policy), before: "a: b\n", after: nil),
    .published(
      Publication(
        version: packVersion, day: day, decidedBy: "the board", reference: "2026/1", note: "n")),
    .packTaken(before: nil, after: packVersion),
    .roundOpened(
      InputRound(
        id: .init("r1"), title: "Draft", question: "Is it clear?", pack: packVersion, opened: day,
        deadline: other, asked: ["Physics"])),
    .commented(.init("r1"), comment),
    .answered(.init("r1"), comment.id, .init(text: "Done.", isTaken: true, day: day)),
    .roundClosed(.init("r1"), day),
    .activitySet(before: nil, after: activity),
    .activitySet(before: activity, after: nil),
  ]
}
