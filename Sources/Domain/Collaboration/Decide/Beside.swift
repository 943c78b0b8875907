extension Ruling {
  /// Waivers, advice and incidents.
  func beside(_ command: CollaborationCommand) throws(Refusal) -> [CollaborationEvent]? {
    switch command {
    case .waive(let gate, let condition, let reason): [try waive(gate, condition, reason)]
    case .withdrawWaiver(let gate, let condition): [try withdrawWaiver(gate, condition)]
    case .askAdvice(let id, let recipient, let question):
      [try askAdvice(id, recipient, question)]
    case .recordAdvice(let id, let advice, let reference):
      [try recordAdvice(id, advice, reference)]
    case .reportIncident(let id, let kind, let text, let receiver):
      [try reportIncident(id, kind, text, receiver)]
    case .closeIncident(let id, let outcome): [try closeIncident(id, outcome)]
    case .condense(let ground): [try condense(ground)]
    default: nil
    }
  }

  /// A condition is set aside by a role that may and from outside the case; never what rests on law,
  /// never a stop question.
  private func waive(
    _ gate: Gate, _ condition: GateCondition, _ reason: String
  ) throws(Refusal) -> CollaborationEvent {
    try requireOpen()
    let report = state.gateReport(gate, context)
    guard let line = report.lines.first(where: { $0.condition == condition }) else {
      throw .notRequired(condition)
    }
    guard !line.passes else { throw .alreadyMet(condition) }
    guard case .by(let roles) = line.waivability else {
      throw .neverWaivable(condition, line.waivability)
    }
    try requireOthersCase()
    guard let role = roles.first(where: actor.allRoles.contains) else {
      throw .notWaivableByRole(condition, roles)
    }
    guard actor.reaches(state.details.unit) else { throw .outsideUnit(state.details.unit) }
    try require(reason, .reasons)
    return .waived(
      Waiver(
        gate: gate, condition: condition, by: actor.id, role: role, reason: reason, day: today))
  }

  private func withdrawWaiver(
    _ gate: Gate, _ condition: GateCondition
  ) throws(Refusal) -> CollaborationEvent {
    try requireOpen()
    let found = state.waivers.last { $0.gate == gate && $0.condition == condition }
    guard let found else { throw .nothingChanges }
    return .waiverWithdrawn(found)
  }

  private func askAdvice(
    _ id: AdviceCase.ID, _ recipient: AdviceCase.Recipient, _ question: String
  ) throws(Refusal) -> CollaborationEvent {
    try requireOpen()
    guard state.advice[id: id] == nil else { throw .alreadyExists }
    try require(question, .text)
    return .adviceAsked(
      AdviceCase(id: id, to: recipient, question: question, asked: today, by: actor.id))
  }

  private func recordAdvice(
    _ id: AdviceCase.ID, _ advice: String, _ reference: String
  ) throws(Refusal) -> CollaborationEvent {
    guard let asked = state.advice[id: id] else { throw .unknownItem(id.text) }
    try require(advice, .advice)
    guard asked.advice != advice || asked.reference != reference else { throw .nothingChanges }
    return .adviceGiven(id, advice: advice, reference: reference, day: today)
  }

  private func reportIncident(
    _ id: Incident.ID, _ kind: Incident.Kind, _ text: String, _ receiver: String
  ) throws(Refusal) -> CollaborationEvent {
    guard state.incidents[id: id] == nil else { throw .alreadyExists }
    try require(text, .text)
    try require(receiver, .receiver)
    return .incidentReported(
      Incident(
        id: id, kind: kind, text: text, receivedBy: receiver, day: today, by: actor.id))
  }

  private func closeIncident(
    _ id: Incident.ID, _ outcome: String
  ) throws(Refusal) -> CollaborationEvent {
    guard let incident = state.incidents[id: id] else { throw .unknownItem(id.text) }
    guard incident.closed == nil else { throw .nothingChanges }
    try require(outcome, .text)
    return .incidentClosed(id, outcome: outcome, day: today)
  }

  /// The entries are named by whoever has the history.
  private func condense(_ ground: String) throws(Refusal) -> CollaborationEvent {
    try requireRole([.office])
    try require(ground, .reasons)
    guard state.stage.isSubmitted else { throw .wrongStage(state.stage, command: "condense") }
    return .condensed(Condensation(ground: ground, day: today))
  }
}
