import Domain

/// Plays a case of the sample as far as it has come.
struct SampleScript {
  let world: SampleWorld
  let sample: SampleCase
  private(set) var history: SampleHistory
  private var random: SampleRandom

  init(world: SampleWorld, case sample: SampleCase, number: Int) {
    self.world = world
    self.sample = sample
    random = SampleRandom(seed: world.settings.seed, "story \(number)")
    history = SampleHistory(
      world: world, language: sample.language, number: number,
      from: world.settings.today.adding(days: -sample.age))
  }

  private var today: Day { world.settings.today }
  private var adviser: SampleStaff { .adviser }
  private var leader: SampleStaff { sample.leader }
  private var words: SampleWords { history.words }

  /// The whole history.
  mutating func play() throws(SampleFault) -> [SampleInstruction] {
    switch sample.story {
    case .candidate, .candidateAsked, .sortedOut: try playCandidate()
    case .takenIn(let reviewIn): try takeIn(reviewIn)
    case .idea: try create()
    case .triage:
      try create()
      history.wait(4)
      try history.triage(by: leader, depth: sample.depth, share: 50, &random)
    case .held:
      try assess(.blocked)
    case .noted, .inProgressNoted:
      try assess(.none)
      if case .inProgressNoted(let reviewIn) = sample.story { try start(reviewIn: reviewIn) }
    case .planning(let share):
      try assess(sample.depth)
      try history.plan(
        .init(share: share, worries: sample.worries, unsure: 2, asked: 2), case: sample, &random)
      try history.writeGains(sample)
    case .withdrawn(let reason):
      try assess(sample.depth)
      history.wait(25)
      try history.perform(.withdraw(reason, text: ""), by: leader)
    default:
      try playDecided()
    }
    return history.instructions
  }

  private mutating func playCandidate() throws(SampleFault) {
    try history.perform(.importCandidate(history.id, details()), by: adviser)
    history.wait(6)
    switch sample.story {
    case .candidateAsked: try history.perform(.sort(.askLeader), by: adviser)
    case .sortedOut: try history.perform(.sort(.notInternational), by: adviser)
    default: break
    }
  }

  private mutating func takeIn(_ reviewIn: Int) throws(SampleFault) {
    history.wait(until: min(history.day, today.adding(days: reviewIn)))
    try history.perform(
      .takeIn(
        history.id, details(), reviewDay: max(today.adding(days: reviewIn), history.day)),
      by: adviser)
  }

  private mutating func create() throws(SampleFault) {
    try history.perform(.create(history.id, details()), by: leader)
  }

  /// From the idea through the first assessment.
  private mutating func assess(_ depth: Depth) throws(SampleFault) {
    try create()
    history.wait(random.number(1...8))
    try history.triage(by: leader, depth: depth, &random)
    history.wait(1)
    try history.perform(.concludeTriage(told: words.told), by: leader)
    history.wait(random.number(2...8))
  }

  private mutating func playDecided() throws(SampleFault) {
    try assess(sample.depth == .none ? .ordinary : sample.depth)
    try history.plan(.init(worries: sample.worries, unsure: 1), case: sample, &random)
    history.wait(random.number(2...6))
    if sample.depth == .enhanced { try askAdvice() }
    try history.prepare(sample, &random)
    try waiveWhatMay()
    try writeBeside()
    if case .ready = sample.story { return }
    if case .forDecision(let waited, _) = sample.story {
      history.wait(until: today.adding(days: -waited))
    }
    history.wait(1)
    try history.perform(.submit(presentedBy: adviser.id), by: adviser)
    try playSubmitted()
  }

  private mutating func playSubmitted() throws(SampleFault) {
    let decider = self.decider
    switch sample.story {
    case .forDecision(_, let begun):
      if begun { try history.perform(.begin, by: decider) }
      return
    case .sentBack(let reasons):
      history.wait(3)
      try history.perform(.begin, by: adviser)
      try history.perform(.sendBack(reasons: reasons), by: adviser)
      return
    default: break
    }
    history.wait(random.number(3...12))
    try history.perform(.begin, by: decider)
    history.wait(1)
    switch sample.story {
    case .declined: try decide(.no, by: decider)
    case .waitingForFacts(let facts): try decide(.waitForFacts, facts: facts, by: decider)
    case .approved: try decide(.goWithConditions, by: decider)
    default:
      let conditional = sample.depth == .enhanced || random.happens(35)
      try decide(conditional ? .goWithConditions : .go, by: decider)
      try playStarted()
    }
  }

  private mutating func playStarted() throws(SampleFault) {
    switch sample.story {
    case .inProgress(let reviewIn): try start(reviewIn: reviewIn)
    case .changed(let cause, let text, let reviewIn):
      try start(reviewIn: reviewIn)
      history.wait(until: today.adding(days: -4))
      try history.perform(.somethingChanged(cause, text: text), by: leader)
    default:
      try start(reviewIn: nil)
      try review()
    }
  }
}

// MARK: Decision, start and review

extension SampleScript {
  private var decider: SampleStaff {
    SampleStaff.decider(history.state?.rating.decider ?? .head, unit: sample.unit)
  }

  private mutating func askAdvice() throws(SampleFault) {
    let advice: AdviceCase.ID = history.ids.id()
    try history.perform(
      .askAdvice(advice, .contact(.exportcontrol), question: words.question), by: adviser)
    history.wait(random.number(2...5))
    try history.perform(
      .recordAdvice(advice, advice: words.answer, reference: ""), by: SampleStaff.exportControl)
  }

  /// A note that may be secret, and now and then something that went wrong on the way.
  private mutating func writeBeside() throws(SampleFault) {
    guard random.happens(sample.depth == .enhanced ? 80 : 30) else { return }
    let note: Note.ID = history.ids.id()
    try history.perform(.addNote(note, text: words.meetingNote), by: adviser)
    guard sample.depth == .enhanced else { return }
    try history.perform(.markSecret(.note(note), rule: words.secrecyRule), by: adviser)
    guard random.happens(25) else { return }
    let incident: Incident.ID = history.ids.id()
    try history.perform(
      .reportIncident(
        incident, .pressure, text: words.incident, receivedBy: SampleStaff.security.name),
      by: leader)
    history.wait(2)
    try history.perform(.closeIncident(incident, outcome: words.fulfilled), by: adviser)
  }

  /// Sets aside what is not in place and may be set aside.
  private mutating func waiveWhatMay() throws(SampleFault) {
    guard let state = history.state else { return }
    let context = Context(
      actor: adviser.actor, today: history.day, policy: world.policy,
      checklists: world.checklists,
      nextReference: CollaborationReference(prefix: "NU", year: 2000, number: 1))
    for line in state.gateReport(.decision, context).open {
      if case .by(let roles) = line.waivability, roles.contains(.office) {
        try history.perform(
          .waive(.decision, line.condition, reason: words.whyWaived), by: adviser)
      }
    }
  }

  private mutating func decide(
    _ outcome: Decision.Outcome, facts: [String] = [], by decider: SampleStaff
  ) throws(SampleFault) {
    let count = outcome == .goWithConditions ? random.number(1...3) : 0
    let conditions = words.conditions.prefix(count).enumerated().map { index, text in
      Condition(
        id: history.ids.id(), text: text, owner: .person(leader.id),
        due: history.day.adding(days: 20 + index * 40), isBeforeStart: index == 0)
    }
    let reasons =
      switch outcome {
      case .go: words.whyGo
      case .goWithConditions: words.whyConditions
      case .waitForFacts: words.whyFacts
      case .no: words.whyNo
      }
    let draft = DecisionDraft(
      id: history.ids.id(), outcome: outcome, basis: .signature, reasons: reasons,
      conditions: conditions, facts: facts.map { OpenFact(id: history.ids.id(), text: $0) },
      presentedBy: adviser.id, validUntil: endDay, registered: "",
      confirmsNoConflict: true)
    try history.perform(.decide(draft), by: decider)
  }

  /// Agreement, what has to come first, start and the next review.
  private mutating func start(reviewIn: Int?) throws(SampleFault) {
    history.wait(random.number(3...10))
    for field in [Field.licence, .ethicsApproval, .transferGround] {
      try clear(field)
    }
    let agreement: Agreement.ID = history.ids.id()
    try history.perform(
      .setAgreement(
        agreement,
        Agreement(
          id: agreement, kind: agreementKind, number: "A-\(random.number(1000...9999))",
          signed: history.day, signedBy: decider.name, hasAuthority: true, isRegistered: true,
          ends: endDay, exitTerms: words.exitTerms(2)),
        replacing: nil), by: adviser)
    if let decision = history.state?.decision {
      for condition in decision.draft.conditions where condition.isBeforeStart {
        try history.perform(.fulfil(decision.id, condition.id, note: words.fulfilled), by: adviser)
      }
    }
    for measure in history.state?.measures ?? [] where measure.isBeforeStart {
      var done = measure
      done.state = .done
      try history.perform(.setMeasure(measure.id, done, replacing: measure), by: leader)
    }
    try history.perform(.start, by: leader)
    try carryOutMeasures()
    if let reviewIn { try schedule(today.adding(days: reviewIn)) }
  }

  /// Most measures are done in time; now and then one has been forgotten.
  private mutating func carryOutMeasures() throws(SampleFault) {
    let due = (history.state?.measures ?? []).filter { measure in
      measure.state != .done && measure.due.map { $0 < today } ?? false
    }
    for measure in due where !random.happens(12) {
      var done = measure
      done.state = .done
      try history.perform(.setMeasure(measure.id, done, replacing: measure), by: leader)
    }
  }

  private mutating func clear(_ field: Field) throws(SampleFault) {
    let value: FieldValue? =
      switch field {
      case .licence: .licence(.notNeeded)
      case .ethicsApproval: .ethicsApproval(.notNeeded)
      case .transferGround: .transferGround(.notNeeded)
      default: nil
      }
    guard let value, let present = history.state?.details[field], present != value else { return }
    try history.perform(.change(value, replacing: present), by: adviser)
  }

  private mutating func schedule(_ day: Day) throws(SampleFault) {
    history.wait(1)
    guard day >= history.day, day != history.state?.reviewDay else { return }
    try history.perform(.scheduleReview(day, reason: words.whyReviewThen), by: adviser)
  }

  private mutating func review() throws(SampleFault) {
    let isLong = history.day.days(until: today) > 60
    history.wait(until: today.adding(days: isLong ? -40 : -6))
    try history.perform(.openReview(history.ids.id(), .due), by: adviser)
    if let checklist = world.checklist(.progress, sample.kind) {
      let assessment: Assessment.ID = history.ids.id()
      try history.perform(.startAssessment(assessment, checklist: checklist), by: leader)
      var random = self.random
      var share = 100
      if case .inReview = sample.story { share = 40 }
      try history.answer(assessment, by: leader, share: share, random: &random) {
        question, answers, random in answers.calm(question, &random)
      }
    }
    history.wait(3)
    switch sample.story {
    case .paused: try conclude(.pause, words.whyPause)
    case .ending, .ended: try conclude(.end, words.whyEnd)
    default: return
    }
    if case .ended = sample.story {
      history.wait(20)
      try history.perform(.finish(lessons: words.lessons), by: leader)
    }
  }

  private mutating func conclude(
    _ outcome: Review.Outcome, _ reasons: String
  ) throws(SampleFault) {
    let changes =
      outcome == .pause ? [Review.Change(cause: .ownership, text: words.whyPause)] : []
    try history.perform(
      .concludeReview(outcome, changes: changes, reasons: reasons), by: adviser)
  }

  private var agreementKind: Agreement.Kind {
    switch sample.kind {
    case .research, .innovation: .project
    case .education, .mobility: .exchange
    case .guest, .recruitment: .guest
    case .agreement: .memorandum
    }
  }

  private var endDay: Day { today.adding(days: 420) }

  private mutating func details() -> CollaborationDetails {
    CollaborationDetails(
      title: sample.title, kind: sample.kind, purpose: sample.purpose, leader: leader.id,
      unit: sample.unit,
      partners: sample.partners.map { name in
        let organisation = SamplePartners.organisation(name)
        return Partner(
          id: history.ids.id(), name: name, country: world.countries[name] ?? "",
          kind: organisation.kind)
      },
      funding: sample.funding.map {
        Funding(
          id: history.ids.id(), funder: $0.funder, amount: $0.amount, currency: $0.currency,
          terms: $0.terms)
      },
      technology: technology,
      startDay: history.day.adding(days: 90), endDay: endDay, source: source,
      position: position)
  }

  private var technology: TechnologyFields {
    switch sample.story {
    case .candidate, .candidateAsked, .sortedOut, .takenIn, .idea: .notClassified
    default:
      sample.fields.isEmpty
        ? .none
        : .fields(sample.fields.map { FieldReference(list: "eu-critical-technologies", field: $0) })
    }
  }

  private var source: ImportSource? {
    switch sample.story {
    case .candidate, .candidateAsked, .sortedOut:
      ImportSource(system: "archive", externalID: history.id.text)
    default: nil
    }
  }

  private var position: Position {
    guard sample.kind == .guest || sample.kind == .recruitment else { return Position() }
    return Position(task: sample.purpose, access: words.freeText(.access), fundingTerms: "")
  }
}
