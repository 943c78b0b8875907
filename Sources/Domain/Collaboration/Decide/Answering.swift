extension Ruling {
  /// Assessments, answers and handovers.
  func answering(_ command: CollaborationCommand) throws(Refusal) -> [CollaborationEvent]? {
    switch command {
    case .startAssessment(let id, let checklist):
      [.assessmentStarted(try newAssessment(id, checklist))]
    case .answer(let id, let question, let value, let note, let seen):
      try answer(id, question, value, note: note, seen)
    case .handOver(let id, let question, let recipient, let text):
      [try handOver(id, question, recipient, text)]
    case .comeBack(let id, let question):
      [try comeBack(id, question)]
    case .moveToVersion(let id, let version):
      [try move(id, to: version)]
    default: nil
    }
  }

  /// A run of the checklist in force. A self-check saves nothing, and a standing checklist is the
  /// institution's own.
  func newAssessment(
    _ id: Assessment.ID, _ checklist: String, purpose: Checklist.Purpose? = nil
  ) throws(Refusal) -> Assessment {
    try requireWritable()
    guard let found = context.checklists[checklist], found.checklist.fits(state.details.kind),
      found.checklist.purpose != .selfcheck, found.checklist.purpose != .standing,
      purpose.map({ $0 == found.checklist.purpose }) ?? true
    else { throw .unknownChecklist(checklist) }
    guard state.assessments[id: id] == nil else { throw .alreadyExists }
    return Assessment(
      id: id, checklist: found.reference, purpose: found.checklist.purpose, started: today,
      by: actor.id)
  }

  private func answer(
    _ id: Assessment.ID, _ question: String, _ value: AnswerValue?, note: String,
    _ seen: AnswerValue?
  ) throws(Refusal) -> [CollaborationEvent] {
    let (asked, present) = try asked(id, question)
    // What was handed over may come back while the case waits for a decision.
    if present?.asked != nil { try requireOpen() } else { try requireWritable() }
    let before = present?.answer
    if let value {
      guard asked.accepts(value) else { throw .answerNotAllowed(question: question) }
      if asked.isOutside(value) { return try leaveNeutralMark(id, question, present) }
      if value == .irrelevant, asked.isStop, note.isBlank { throw .noteMissing(question: question) }
    }
    let isSame = before?.value == value && (value == nil || before?.note == note)
    guard !isSame || present?.asked != nil else { throw .nothingChanges }
    guard before?.value == seen else {
      throw .clash(.answer(question: question, seen: seen, present: before?.value))
    }
    let answer = value.map {
      Answer(value: $0, note: note, digest: asked.digest, by: actor.id, day: today)
    }
    let after = answer.map { Response(answer: $0) }
    return [.answered(change(id, question, present, after))]
  }

  /// Security-sensitive activity: the answer is not stored, only a mark that has other reasons too.
  private func leaveNeutralMark(
    _ id: Assessment.ID, _ question: String, _ present: Response?
  ) throws(Refusal) -> [CollaborationEvent] {
    var events: [CollaborationEvent] = []
    if present != nil { events.append(.answered(change(id, question, present, nil))) }
    if !state.isHandledOutside { events.append(.markedHandledOutside(true)) }
    guard !events.isEmpty else { throw .nothingChanges }
    return events
  }

  private func handOver(
    _ id: Assessment.ID, _ question: String, _ recipient: Handover.Recipient, _ text: String
  ) throws(Refusal) -> CollaborationEvent {
    try requireWritable()
    let (_, present) = try asked(id, question)
    guard present?.asked?.to != recipient || present?.asked?.text != text else {
      throw .nothingChanges
    }
    var after = present ?? Response()
    after.asked = Handover(to: recipient, by: actor.id, day: today, text: text)
    return .asked(change(id, question, present, after))
  }

  private func comeBack(
    _ id: Assessment.ID, _ question: String
  ) throws(Refusal) -> CollaborationEvent {
    try requireOpen()
    guard let assessment = state.assessments[id: id] else { throw .unknownItem(id.text) }
    let present = assessment.responses[question]
    guard present?.asked != nil else { throw .nothingChanges }
    return .cameBack(
      change(id, question, present, present?.answer.map { Response(answer: $0) }))
  }

  private func move(
    _ id: Assessment.ID, to version: ChecklistReference
  ) throws(Refusal) -> CollaborationEvent {
    try requireWritable()
    guard let assessment = state.assessments[id: id] else { throw .unknownItem(id.text) }
    guard assessment.checklist != version else { throw .nothingChanges }
    guard let found = context.checklists[assessment.checklist.checklist],
      found.reference == version
    else { throw .unknownChecklist(version.checklist) }
    let move = VersionMove(assessment, to: found.checklist)
    return .versionMoved(
      CollaborationEvent.VersionMoved(
        assessment: id, before: assessment.checklist, after: version, kept: move.kept,
        anew: move.anew, gone: move.gone))
  }

  /// A question that is asked now, and where it stands.
  private func asked(
    _ id: Assessment.ID, _ question: String
  ) throws(Refusal) -> (Question, Response?) {
    guard let assessment = state.assessments[id: id] else { throw .unknownItem(id.text) }
    guard let checklist = context.checklists[assessment.checklist] else {
      throw .unknownChecklist(assessment.checklist.checklist)
    }
    guard checklist.question(question) != nil else { throw .unknownQuestion(question) }
    let applicable = checklist.applicable(state.answers(besides: assessment))
    guard let found = applicable.first(where: { $0.id == question }) else {
      throw .notApplicable(question: question)
    }
    return (found, assessment.responses[question])
  }

  private func change(
    _ id: Assessment.ID, _ question: String, _ before: Response?, _ after: Response?
  ) -> CollaborationEvent.ResponseChange {
    CollaborationEvent.ResponseChange(
      assessment: id, question: question, before: before, after: after)
  }
}
