import Content
import Domain
import Terminal

/// An assessment as the cards see it: what the register holds, and answers on their way to it.
struct CardsState: Sendable {
  let record: Record
  let checklist: Checklist
  let assessment: Assessment?
  /// The assessment's id; made here when it is not begun, so that several answers can follow each other.
  let assessmentID: Assessment.ID
  /// Answers that are drawn already and not yet known to be saved.
  private var assumed: [String: Response] = [:]
  /// Questions whose answer was taken away and is not yet known to be.
  private var cleared: Set<String> = []
  private var hasBegun: Bool

  /// - Returns: nil when there is no such checklist.
  init?(_ record: Record, checklist id: String, _ env: Environment) {
    let assessment = record.collaboration.assessments.last { $0.checklist.checklist == id }
    let found =
      if let assessment {
        record.checklists[assessment.checklist]
      } else {
        record.checklists[id]?.checklist
      }
    guard let found else { return nil }
    self.record = record
    checklist = found
    self.assessment = assessment
    assessmentID = assessment?.id ?? .random()
    hasBegun = assessment != nil
  }

  private init(_ other: CardsState, id: Assessment.ID) {
    record = other.record
    checklist = other.checklist
    assessment = other.assessment
    assessmentID = id
    hasBegun = true
  }

  private var responses: [String: Response] {
    var all = assessment?.responses ?? [:]
    all.merge(assumed) { _, mine in mine }
    for question in cleared { all[question] = nil }
    return all
  }

  private var others: [String: AnswerValue] {
    record.collaboration.otherAnswers(than: assessmentID)
  }

  func response(_ question: String) -> Response? { responses[question] }

  /// The questions that are asked as the answers stand.
  var asked: [Question] {
    checklist.applicable(others.merging(responses.compactMapValues { $0.answer?.value }) { $1 })
  }

  var progress: Domain.Progress {
    checklist.progress(
      responses, others: others, handledOutside: record.collaboration.isHandledOutside)
  }

  func section(of question: String) -> Checklist.Section? {
    checklist.sections.first { $0.questions.contains { $0.id == question } }
  }

  /// The next question for whoever sits here: what was handed to them, their own, then the rest.
  func next(after question: String?, _ env: Environment) -> Question? {
    checklist.next(
      responses, others: others, person: record.actor.id,
      answerers: Set(record.actor.allRoles.map(\.answerer)), after: question,
      handledOutside: record.collaboration.isHandledOutside)
  }

  /// Why nothing can be answered now.
  func frozen(_ env: Environment) -> String? {
    let stage = record.collaboration.stage
    if stage.isClosed { return env.phrases["reason.closed"] }
    if stage == .forDecision { return env.phrases["reason.submitted"] }
    return nil
  }

  /// The command that stores an answer; begins the assessment when it is the first.
  func command(_ value: AnswerValue?, _ question: Question, note: String) -> Command {
    let answer = CollaborationCommand.answer(
      assessmentID, question: question.id, value, note: note,
      replacing: response(question.id)?.answer?.value)
    return .collaboration(record.collaboration.id, beginning + [answer])
  }

  /// What has to come before the first answer.
  var beginning: [CollaborationCommand] {
    guard !hasBegun else { return [] }
    let isTriage = checklist.purpose == .triage && record.collaboration.stage == .idea
    return [
      isTriage
        ? .beginTriage(assessmentID, checklist: checklist.id)
        : .startAssessment(assessmentID, checklist: checklist.id)
    ]
  }

  /// Draws an answer as given before it is known to be saved.
  mutating func assume(_ value: AnswerValue?, _ question: Question, _ env: Environment) {
    hasBegun = true
    guard let value else {
      cleared.insert(question.id)
      assumed[question.id] = nil
      return
    }
    cleared.remove(question.id)
    let note = response(question.id)?.answer?.note ?? ""
    assumed[question.id] = Response(
      answer: Answer(
        value: value, note: note, digest: question.digest, by: record.actor.id, day: env.today))
  }

  /// Takes over what is still on its way when the register has been read anew.
  mutating func keepAssumptions(of old: CardsState?) {
    guard let old else { return }
    if assessment == nil, old.hasBegun {
      self = CardsState(self, id: old.assessmentID)
    }
    assumed = old.assumed.filter {
      assessment?.responses[$0.key]?.answer?.value != $0.value.answer?.value
    }
    cleared = old.cleared.filter { assessment?.responses[$0]?.answer != nil }
  }

  mutating func forget(_ question: String) {
    assumed[question] = nil
    cleared.remove(question)
    hasBegun = assessment != nil || !assumed.isEmpty
  }

  mutating func forgetAssumptions() {
    assumed = [:]
    cleared = []
  }

  /// A sign for how a question stands.
  func mark(_ question: Question, _ env: Environment) -> Span {
    let response = responses[question.id]
    if response?.asked != nil { return Span("→ ", .accent) }
    guard let value = response?.answer?.value else { return Span("○ ", .dim) }
    if value == .unsure { return Span("? ", .accent) }
    return question.effects(of: value).contains(where: \.worries)
      ? Span("! ", .warning) : Span("✓ ", .good)
  }
}

/// The page after the last card: what is left, what the answers lead to, what comes next.
struct CardsEnd {
  let state: CardsState

  func node(_ env: Environment) -> Node {
    let progress = state.progress
    var nodes: [Node] = [
      Node.heading(
        env.phrases[progress.isComplete ? "end.complete" : "end.notComplete"]
      ).focused()
    ]
    let facts = Answerer.allCases.compactMap { answerer -> Fact? in
      guard let open = progress.openByAnswerer[answerer], open > 0 else { return nil }
      return Fact(env.word(answerer), Line(env.phrases("end.left", count: open)))
    }
    if !facts.isEmpty { nodes.append(.facts(facts)) }
    nodes += worries(env)
    nodes += depth(env)
    if let next = next(env) { nodes.append(.text(next)) }
    return .column(nodes, spacing: 1)
  }

  /// What comes next, while the collaboration stands where this checklist leads on.
  private func next(_ env: Environment) -> String? {
    let purpose = state.checklist.purpose
    let stages: [Stage] =
      switch purpose {
      case .triage: [.idea, .triage]
      case .planning: [.planning]
      case .progress, .event: [.inProgress, .review, .paused]
      case .exit: [.ending]
      case .topic, .selfcheck, .standing: []
      }
    guard stages.contains(state.record.collaboration.stage) else { return nil }
    return env.phrases["end.next." + purpose.rawValue]
  }

  private func worries(_ env: Environment) -> [Node] {
    let worries = state.asked.filter { question in
      guard let value = state.response(question.id)?.answer?.value else { return false }
      return value == .unsure || question.effects(of: value).contains(where: \.worries)
    }
    guard !worries.isEmpty else { return [.text(env.phrases["end.noWorries"])] }
    return [
      .column(
        [Node.heading(env.phrases["record.standsOut"], trailing: String(worries.count))]
          + worries.map { question in
            .row(
              [
                Node.line([state.mark(question, env)]).width(.fixed(2)),
                Node.text(
                  (state.response(question.id)?.answer.map {
                    env.word($0.value, of: question) + " · "
                  } ?? "") + env.text(question.text)
                ).width(.share(1)),
              ], gap: 0)
          })
    ]
  }

  private func depth(_ env: Environment) -> [Node] {
    guard state.checklist.purpose == .triage, state.progress.isComplete else { return [] }
    let rating = state.record.collaboration.currentRating(
      state.record.policy, state.record.checklists)
    return [
      .column(
        [
          .line([
            Span(env.phrases["fact.depth"] + "  ", .dim), Span(env.word(rating.depth), .strong),
          ])
        ] + rating.reasons.map { .text("· " + env.text($0), .dim) })
    ]
  }
}
