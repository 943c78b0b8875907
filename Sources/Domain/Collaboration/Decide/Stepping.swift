extension Ruling {
  /// Steps along the stages, apart from decisions and reviews.
  func stepping(_ command: CollaborationCommand) throws(Refusal) -> [CollaborationEvent]? {
    switch command {
    case .sort(let sorting): [try sort(sorting)]
    case .beginTriage(let id, let checklist): try beginTriage(id, checklist)
    case .concludeTriage(let told): [try concludeTriage(told)]
    case .hold(let reason): [try hold(reason)]
    case .clear(let reason, let reference): [try clear(reason, reference)]
    case .noteWithoutDecision(let told): [try noteWithoutDecision(told)]
    case .submit(let presenter): [try submit(presenter)]
    case .recall: [try recall()]
    case .begin: [try begin()]
    case .sendBack(let reasons): [try sendBack(reasons)]
    case .start: [try start()]
    case .beginEnding(let reasons): [.endingBegun(try move(.beginEnding, because: reasons))]
    case .finish(let lessons): [.ended(try move(.finish, because: lessons))]
    case .withdraw(let reason, let text): [try withdraw(reason, text)]
    default: nil
    }
  }

  private func sort(_ sorting: CandidateSorting) throws(Refusal) -> CollaborationEvent {
    let to: Stage =
      switch sorting {
      case .collaboration: .idea
      case .notInternational: .sortedOut
      case .askLeader: .candidate
      }
    let row = try transition(.sort, to: to)
    if sorting == .askLeader, state.leaderAsked != nil { throw .nothingChanges }
    return .sorted(CollaborationEvent.Sorted(sorting: sorting, to: row.to, day: today))
  }

  private func beginTriage(
    _ id: Assessment.ID, _ checklist: String
  ) throws(Refusal) -> [CollaborationEvent] {
    _ = try transition(.beginTriage)
    let assessment = try newAssessment(id, checklist, purpose: .triage)
    return [.triageBegun(today), .assessmentStarted(assessment)]
  }

  /// Blocked: held. None: noted, and told to the unit. Otherwise on to planning.
  private func concludeTriage(_ told: String) throws(Refusal) -> CollaborationEvent {
    _ = try transition(.concludeTriage)
    let rating = rating
    if rating.depth == .blocked {
      return .held(moved(try transition(.concludeTriage, to: .held).to, rating))
    }
    let answered = state.answered(.triage, context.checklists) {
      $0?.answer != nil && $0?.asked == nil
    }
    guard answered.missing.isEmpty else {
      throw .gateClosed(
        GateReport(
          gate: .decision, depth: rating.depth,
          lines: [
            GateReport.Line(
              condition: .triageAnswered, status: .notMet(answered.missing), waivability: .policy,
              done: answered.done, total: answered.total)
          ]))
    }
    guard rating.depth == Depth.none else {
      return .triaged(moved(try transition(.concludeTriage, to: .planning).to, rating))
    }
    try require(told, .told)
    var moved = moved(try transition(.concludeTriage, to: .noted).to, rating)
    moved.told = told
    moved.reviewDay = state.nextReview(
      from: today, level: rating.after, validUntil: nil, context.policy)
    return .noted(moved)
  }

  private func hold(_ reason: String) throws(Refusal) -> CollaborationEvent {
    let row = try transition(.hold)
    guard rating.depth == .blocked else { throw .notBlocked }
    try require(reason, .reasons)
    return .held(moved(row.to, rating, text: reason))
  }

  /// Blocked cases are cleared by somebody outside the case, with what it rests on.
  private func clear(_ reason: String, _ reference: String) throws(Refusal) -> CollaborationEvent {
    let row = try transition(.clear, to: state.heldFrom == .triage ? .triage : .planning)
    try requireOthersCase()
    try requireRole(Role.handlers)
    try require(reason, .reasons)
    try require(reference, .reference)
    let blocks = state.blocks(context.policy, context.checklists)
    var next = state
    next.clearedBlocks += blocks
    return .cleared(
      CollaborationEvent.Cleared(
        to: row.to, day: today, blocks: blocks, reason: reason, reference: reference,
        rating: next.currentRating(context.policy, context.checklists)))
  }

  /// Where the ladder leaves it to the researcher: noted, the unit told, no decision.
  private func noteWithoutDecision(_ told: String) throws(Refusal) -> CollaborationEvent {
    let rating = rating
    guard rating.depth != .blocked else { throw .blocked }
    try requireFactsFound()
    let row = try transition(.noteWithoutDecision)
    let decider = rating.decider ?? .rector
    guard decider.rank == 0 else { throw .needsDecision(decider) }
    try require(told, .told)
    var moved = moved(row.to, rating, gate: row.gate)
    moved.told = told
    moved.reviewDay = state.nextReview(
      from: today, level: rating.after, validUntil: nil, context.policy)
    return .noted(moved)
  }

  private func submit(_ presenter: PersonID?) throws(Refusal) -> CollaborationEvent {
    guard rating.depth != .blocked || state.stage != .planning else { throw .blocked }
    if state.stage == .planning { try requireFactsFound() }
    let row = try transition(.submit)
    let gate = row.gate ?? GateReport(gate: .decision, depth: rating.depth, lines: [])
    return .submitted(
      CollaborationEvent.Submitted(
        day: today, by: actor.id, presentedBy: presenter, rating: rating, gate: gate))
  }

  private func recall() throws(Refusal) -> CollaborationEvent {
    _ = try transition(.recall)
    if let begun = state.submission?.begun { throw .alreadyBegun(begun) }
    guard state.submission?.by == actor.id || state.isOwnCase(of: actor.id) else {
      throw .notSubmitter
    }
    return .recalled(today)
  }

  private func begin() throws(Refusal) -> CollaborationEvent {
    guard state.stage == .forDecision else {
      throw .wrongStage(state.stage, command: "begin")
    }
    if let begun = state.submission?.begun { throw .alreadyBegun(begun) }
    try requireOthersCase()
    try requireRole(Role.handlers)
    return .begun(fulfilment(""))
  }

  private func sendBack(_ reasons: String) throws(Refusal) -> CollaborationEvent {
    let row = try transition(.sendBack)
    try requireOthersCase()
    try requireRole(Role.handlers)
    try require(reasons, .reasons)
    return .sentBack(moved(row.to, rating, text: reasons))
  }

  /// The work may begin: nothing blocks, nobody above has to look again, and the gate is open.
  private func start() throws(Refusal) -> CollaborationEvent {
    let row = try transition(.start)
    try requireStillDecided()
    let gate = row.gate ?? GateReport(gate: .start, depth: rating.depth, lines: [])
    let reviewDay =
      state.reviewDay
      ?? state.nextReview(
        from: today, level: rating.after, validUntil: state.decision?.draft.validUntil,
        context.policy)
    return .started(CollaborationEvent.Started(day: today, gate: gate, reviewDay: reviewDay))
  }

  private func withdraw(
    _ reason: WithdrawalReason, _ text: String
  ) throws(Refusal) -> CollaborationEvent {
    let row = try transition(.withdraw)
    guard !state.hasStarted else { throw .wrongStage(state.stage, command: "withdraw") }
    return .withdrawn(reason, moved(row.to, rating, text: text))
  }
}

extension Ruling {
  func moved(
    _ to: Stage, _ rating: Rating, text: String = "", gate: GateReport? = nil
  ) -> CollaborationEvent.Moved {
    CollaborationEvent.Moved(to: to, day: today, text: text, rating: rating, gate: gate)
  }

  /// The facts that the last decision waits for are found.
  func requireFactsFound() throws(Refusal) {
    let open = state.facts.filter { $0.found == nil }
    guard open.isEmpty else { throw .factsOpen(open.map(\.id)) }
  }

  /// Nothing blocks, and what was decided or noted covers the level as it is now.
  func requireStillDecided() throws(Refusal) {
    let rating = rating
    guard rating.depth != .blocked else { throw .blocked }
    guard let needed = rating.decider, needed.rank != 0 else { return }
    guard let decision = state.decision else { throw .needsDecision(needed) }
    guard decision.elsewhere != nil || decision.role?.mayDecide(insteadOf: needed) ?? false else {
      throw .needsDecision(needed)
    }
    if let until = decision.draft.validUntil, until < today { throw .needsDecision(needed) }
  }

  private func move(
    _ step: Lifecycle.Step, because text: String
  ) throws(Refusal) -> CollaborationEvent.Moved {
    let row = try transition(step)
    try require(text, .reasons)
    return moved(row.to, rating, text: text, gate: row.gate)
  }
}
