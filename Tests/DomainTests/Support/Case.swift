import Domain

/// One collaboration with its history, as a store would keep it.
struct Case {
  var state: Collaboration?
  private(set) var history: [Recorded<CollaborationEvent>] = []
  var today = World.today
  var packs = [World.pack]
  var policy = World.policy
  private var entries = 0

  static let id = CollaborationID("case")
  static let triage = Assessment.ID("triage")
  static let planning = Assessment.ID("planning")

  func context(_ actor: Actor) -> Context {
    World.context(actor, today: today, policy: policy, packs: packs)
  }

  @discardableResult
  mutating func perform(
    _ command: CollaborationCommand, as actor: Actor = World.researcher
  ) throws(Refusal) -> [CollaborationEvent] {
    let proposed = try Collaboration.decide(command, state: state, context: context(actor))
    for item in proposed {
      entries += 1
      let envelope = EventEnvelope(
        id: EntryID("entry \(entries)"), stream: StreamID(.collaboration, Case.id),
        number: entries, at: Instant(milliseconds: Int64(today.number) * 86_400_000),
        actor: actor.id.text, cause: .init("cause"), kind: item.event.kind, version: 1,
        undoes: item.undoes)
      let recorded = Recorded(envelope, .event(item.event))
      history.append(recorded)
      state = Collaboration.applying(recorded, to: state)
    }
    return proposed.map(\.event)
  }

  /// What a store would hold after condensing: the entries emptied, and one more that says so.
  func condensing(_ condensation: Condensation) -> Case {
    var made = self
    made.entries += 1
    let event = CollaborationEvent.condensed(condensation)
    let envelope = EventEnvelope(
      id: EntryID("entry \(made.entries)"), stream: StreamID(.collaboration, Case.id),
      number: made.entries, at: Instant(milliseconds: Int64(today.number) * 86_400_000),
      actor: World.office.id.text, cause: .init("cause"), kind: event.kind, version: 1)
    made.history =
      history.map { recorded in
        condensation.entries.contains(recorded.envelope.id)
          ? Recorded(recorded.envelope, .erased) : recorded
      } + [Recorded(envelope, .event(event))]
    made.state = Collaboration.folding(made.history)
    return made
  }

  func refusal(
    _ command: CollaborationCommand, as actor: Actor = World.researcher
  ) -> Refusal? {
    do {
      _ = try Collaboration.decide(command, state: state, context: context(actor))
      return nil
    } catch {
      return error
    }
  }

  mutating func answer(
    _ question: String, _ value: AnswerValue?, note: String = "",
    in assessment: Assessment.ID = Case.planning, as actor: Actor = World.researcher
  ) throws(Refusal) {
    let seen = state?.assessments.first { $0.id == assessment }?.answers[question]
    try perform(
      .answer(assessment, question: question, value, note: note, replacing: seen), as: actor)
  }

  mutating func set(_ risk: Risk) throws(Refusal) {
    let seen = state?.risks.first { $0.id == risk.id }
    try perform(.setRisk(risk.id, risk, replacing: seen))
  }

  mutating func set(_ measure: Measure) throws(Refusal) {
    let seen = state?.measures.first { $0.id == measure.id }
    try perform(.setMeasure(measure.id, measure, replacing: seen))
  }

  func report(_ gate: Gate) -> GateReport? {
    state?.gateReport(gate, context(World.researcher))
  }

  func line(_ gate: Gate, _ condition: GateCondition) -> GateReport.Line? {
    report(gate)?.lines.first { $0.condition == condition }
  }
}

// MARK: A case as far as a test needs it

extension Case {
  static func idea(_ details: CollaborationDetails = World.details) throws(Refusal) -> Case {
    var made = Case()
    try made.perform(.create(Case.id, details))
    return made
  }

  static func triage(
    field: AnswerValue = .yes, partner: AnswerValue = .no, sanctions: AnswerValue = .no,
    details: CollaborationDetails = World.details
  ) throws(Refusal) -> Case {
    var made = try idea(details)
    try made.perform(.beginTriage(Case.triage, checklist: "triage"))
    try made.answer("sanctions", sanctions, in: Case.triage)
    try made.answer("field", field, in: Case.triage)
    try made.answer("partner", partner, in: Case.triage)
    try made.answer("security", .no, in: Case.triage)
    return made
  }

  static func planning(
    enhanced: Bool = false, details: CollaborationDetails = World.details
  ) throws(Refusal) -> Case {
    var made = try triage(partner: enhanced ? .yes : .no, details: details)
    try made.perform(.concludeTriage())
    try made.perform(.startAssessment(Case.planning, checklist: "planning"))
    return made
  }

  /// Everything answered with no; a gain stated; one risk of the given level after measures.
  static func ready(
    _ likelihood: Likelihood = .likely, _ consequence: Consequence = .moderate,
    details: CollaborationDetails = World.details
  ) throws(Refusal) -> Case {
    var made = try planning(details: details)
    for question in ["enduse", "data", "embargo", "access"] { try made.answer(question, .no) }
    try made.answer("members", .number(4))
    try made.perform(
      .setGain(.init("gain"), Gain(id: .init("gain"), text: "40 years of data"), replacing: nil))
    try made.set(World.risk("risk", likelihood, consequence, proposal: .accept))
    return made
  }

  static func submitted(
    _ likelihood: Likelihood = .likely, _ consequence: Consequence = .moderate,
    details: CollaborationDetails = World.details
  ) throws(Refusal) -> Case {
    var made = try ready(likelihood, consequence, details: details)
    try made.perform(.submit(presentedBy: World.office.id))
    return made
  }

  static func approved(
    _ draft: DecisionDraft = World.draft(), details: CollaborationDetails = World.details
  ) throws(Refusal) -> Case {
    var made = try submitted(details: details)
    try made.perform(.decide(draft), as: World.head)
    return made
  }

  static func running(
    details: CollaborationDetails = World.details
  ) throws(Refusal) -> Case {
    var made = try approved(details: details)
    try made.perform(
      .setAgreement(.init("agreement"), World.agreement(), replacing: nil))
    try made.perform(.start)
    return made
  }
}
