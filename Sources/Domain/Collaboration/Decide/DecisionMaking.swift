extension Ruling {
  /// Decisions: taking, registering, replacing and correcting them.
  func decisionMaking(_ command: CollaborationCommand) throws(Refusal) -> [CollaborationEvent]? {
    switch command {
    case .decide(let draft): [.decided(try decide(draft))]
    case .registerDecision(let draft, let taker, let day, let reference):
      [.decisionRegistered(try register(draft, taker, day, reference))]
    case .replaceDecision(let id, let draft): [.decisionReplaced(try replace(id, draft))]
    case .correctDecision(let id, let part, let text, let reason):
      [try correct(id, part, text, reason)]
    case .replyToAdvice(let id, let text): [try reply(id, text)]
    case .fulfil(let decision, let condition, let note):
      [try fulfil(decision, condition, note)]
    case .findFact(let id, let note): [try findFact(id, note)]
    default: nil
    }
  }

  private func decide(_ draft: DecisionDraft) throws(Refusal) -> CollaborationEvent.Decided {
    let row = try transition(.decide, to: stage(after: draft.outcome))
    let role = try decidingRole(draft)
    try check(draft)
    return decided(
      Decision(draft: draft, by: actor.id, day: today, role: role, grounds: grounds()), row.to)
  }

  /// A decision that was taken elsewhere comes in only with its reference, and says so.
  private func register(
    _ draft: DecisionDraft, _ taker: String, _ day: Day, _ reference: String
  ) throws(Refusal) -> CollaborationEvent.Decided {
    let row = try transition(.registerDecision, to: stage(after: draft.outcome))
    guard rating.depth != .blocked else { throw .blocked }
    try requireOthersCase()
    try requireRole(Role.handlers)
    try require(taker, .name)
    try require(reference, .reference)
    guard day <= today else { throw .dayInFuture(day) }
    try check(draft)
    let decision = Decision(
      draft: draft, by: actor.id, day: day,
      elsewhere: Decision.Elsewhere(takenBy: taker, reference: reference), grounds: grounds())
    return decided(decision, row.to)
  }

  /// A new decision in the place of an old one, which stays in the record.
  private func replace(
    _ id: Decision.ID, _ draft: DecisionDraft
  ) throws(Refusal) -> CollaborationEvent.Decided {
    guard let old = state.decisions[id: id], old.replacedBy == nil else {
      throw .unknownItem(id.text)
    }
    let row = try transition(.replaceDecision, to: stage(after: draft.outcome))
    let role = try decidingRole(draft)
    try check(draft)
    let decision = Decision(
      draft: draft, by: actor.id, day: today, role: role, grounds: grounds(), replaces: id)
    return decided(decision, row.to)
  }

  /// Clerical: words and references, never what was decided.
  private func correct(
    _ id: Decision.ID, _ part: Decision.Correction.Part, _ text: String, _ reason: String
  ) throws(Refusal) -> CollaborationEvent {
    guard let decision = state.decisions[id: id] else { throw .unknownItem(id.text) }
    try requireOthersCase()
    try requireRole(Role.handlers)
    try require(reason, .reasons)
    let before =
      switch part {
      case .reasons: decision.draft.reasons
      case .delegation: decision.draft.delegation
      case .registered: decision.draft.registered
      }
    if part == .reasons { try require(text, .reasons) }
    guard before != text else { throw .nothingChanges }
    return .decisionCorrected(
      id,
      Decision.Correction(
        part: part, before: before, after: text, reason: reason, by: actor.id, day: today))
  }

  /// Advice is answered by the researcher, and the answer stands in the record.
  private func reply(_ id: Decision.ID, _ text: String) throws(Refusal) -> CollaborationEvent {
    guard let decision = state.decisions[id: id], decision.draft.basis == .adviceOnly else {
      throw .unknownItem(id.text)
    }
    try require(text, .answer)
    guard decision.researcherAnswer != text else { throw .nothingChanges }
    return .adviceReplied(id, text: text)
  }

  private func fulfil(
    _ id: Decision.ID, _ condition: Condition.ID, _ note: String
  ) throws(Refusal) -> CollaborationEvent {
    guard let found = state.decisions[id: id]?.draft.conditions[id: condition] else {
      throw .unknownItem(condition.text)
    }
    guard found.fulfilment == nil else { throw .nothingChanges }
    return .conditionFulfilled(id, condition, fulfilment(note))
  }

  private func findFact(_ id: OpenFact.ID, _ note: String) throws(Refusal) -> CollaborationEvent {
    try requireWritable()
    guard let fact = state.facts[id: id] else { throw .unknownItem(id.text) }
    guard fact.found == nil else { throw .nothingChanges }
    return .factFound(id, fulfilment(note))
  }
}

// MARK: Who, and on what

extension Ruling {
  /// The role that decides. Blocked: nobody. Nobody on a case of their own, and nobody with a conflict
  /// of interest: it goes to a substitute or upward, never down. A decision needs a head at least.
  private func decidingRole(_ draft: DecisionDraft) throws(Refusal) -> Role {
    let rating = rating
    guard rating.depth != .blocked else { throw .blocked }
    try requireOthersCase()
    guard draft.confirmsNoConflict else { throw .conflictNotDenied }
    let named = rating.decider ?? .rector
    let required = named.rank == 0 ? Role.head : named
    let role = actor.allRoles
      .filter { $0.mayDecide(insteadOf: required) }
      .min { ($0.rank ?? 0) < ($1.rank ?? 0) }
    guard let role else { throw .notDecider(required: required) }
    guard actor.reaches(state.details.unit) else { throw .outsideUnit(state.details.unit) }
    return role
  }

  /// Reasons always; conditions, facts and a basis as the outcome asks for.
  private func check(_ draft: DecisionDraft) throws(Refusal) {
    guard state.decisions[id: draft.id] == nil else { throw .alreadyExists }
    try require(draft.reasons, .reasons)
    if let until = draft.validUntil, until < today { throw .dayInPast(until) }
    switch draft.outcome {
    case .go: break
    case .goWithConditions:
      guard draft.conditions.contains(where: { !$0.text.isBlank }) else { throw .conditionsMissing }
    case .waitForFacts:
      guard draft.facts.contains(where: { !$0.text.isBlank }) else { throw .factsMissing }
    case .no:
      guard draft.basis != .adviceOnly else { throw .basisTooWeak }
    }
  }

  private func grounds() -> DecisionGrounds {
    DecisionGrounds(
      rating: rating, gate: state.gateReport(.decision, context),
      assessments: state.assessments.map(\.checklist), gains: state.gains, risks: state.risks,
      measures: state.measures)
  }

  private func decided(_ decision: Decision, _ to: Stage) -> CollaborationEvent.Decided {
    let isGo = decision.outcome == .go || decision.outcome == .goWithConditions
    let review = state.nextReview(
      from: today, level: decision.grounds.rating.after, validUntil: decision.draft.validUntil,
      context.policy)
    return CollaborationEvent.Decided(
      decision: decision, to: to, day: today, reviewDay: isGo ? review : nil)
  }

  /// Where an outcome leads: what runs already goes on, or ends.
  private func stage(after outcome: Decision.Outcome) -> Stage {
    switch outcome {
    case .go, .goWithConditions: state.stage == .inProgress ? .inProgress : .approved
    case .waitForFacts: .planning
    case .no: state.hasStarted ? .ending : .declined
    }
  }
}
