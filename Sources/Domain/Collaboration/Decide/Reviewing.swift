extension Ruling {
  /// In-progress reviews, by date or because something changed.
  func reviewing(_ command: CollaborationCommand) throws(Refusal) -> [CollaborationEvent]? {
    switch command {
    case .scheduleReview(let day, let reason): [try schedule(day, reason)]
    case .somethingChanged(let cause, let text): [try somethingChanged(cause, text)]
    case .openReview(let id, let cause): [try open(id, cause)]
    case .concludeReview(let outcome, let changes, let reasons):
      [try conclude(outcome, changes, reasons)]
    default: nil
    }
  }

  private func schedule(_ day: Day, _ reason: String) throws(Refusal) -> CollaborationEvent {
    try requireReviewable("scheduleReview")
    guard day >= today else { throw .dayInPast(day) }
    if let last = lastDay, day > last { throw .afterEnd(last) }
    try require(reason, .reasons)
    guard day != state.reviewDay else { throw .nothingChanges }
    return .reviewScheduled(before: state.reviewDay, after: day, reason: reason)
  }

  /// The review is due at once.
  private func somethingChanged(
    _ cause: ReviewCause, _ text: String
  ) throws(Refusal) -> CollaborationEvent {
    try requireReviewable("somethingChanged")
    try require(text, .text)
    let day = min(state.reviewDay ?? today, today)
    return .somethingChanged(Review.Change(cause: cause, text: text), reviewDay: day)
  }

  private func open(_ id: Review.ID, _ cause: ReviewCause) throws(Refusal) -> CollaborationEvent {
    _ = try transition(.openReview)
    guard state.reviews[id: id] == nil else { throw .alreadyExists }
    return .reviewOpened(
      Review(id: id, cause: cause, opened: today, by: actor.id, changes: state.changes))
  }

  /// To go on, nothing may block, and the level must still be one that was decided on.
  private func conclude(
    _ outcome: Review.Outcome, _ changes: [Review.Change], _ reasons: String
  ) throws(Refusal) -> CollaborationEvent {
    let to: Stage =
      switch outcome {
      case .goOn: .inProgress
      case .forDecision: .forDecision
      case .pause: .paused
      case .end: .ending
      }
    let rating = rating
    if state.stage == .review, outcome == .goOn { try requireStillDecided() }
    if state.stage == .review, outcome == .forDecision, rating.depth == .blocked { throw .blocked }
    let row = try transition(.concludeReview, to: to)
    guard var review = state.reviews.last(where: { $0.closed == nil }) else { throw .notFound }
    try require(reasons, .reasons)
    review.changes += changes
    review.outcome = outcome
    review.reasons = reasons
    review.closed = today
    let next = state.nextReview(
      from: today, level: rating.after, validUntil: state.decision?.draft.validUntil,
      context.policy)
    return .reviewConcluded(
      CollaborationEvent.ReviewConcluded(
        review: review, to: row.to, day: today, by: actor.id, rating: rating, gate: row.gate,
        reviewDay: outcome == .goOn || outcome == .pause ? next : nil))
  }

  private var lastDay: Day? {
    state.lastReviewDay(from: today, validUntil: state.decision?.draft.validUntil)
  }

  private func requireReviewable(_ command: String) throws(Refusal) {
    switch state.stage {
    case .noted, .approved, .inProgress, .paused: break
    default: throw .wrongStage(state.stage, command: command)
    }
  }
}
