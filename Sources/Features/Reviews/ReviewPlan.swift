import Domain

/// What a review looks at besides the answers, and what follows from it.
struct ReviewPlan {
  let record: Record
  let today: Day

  private var collaboration: Collaboration { record.collaboration }

  /// The review under way; nil when none has been opened.
  var open: Review? {
    collaboration.stage == .review ? collaboration.reviews.last { $0.closed == nil } : nil
  }

  /// What sets a review off when it is opened now: the newest change seen, otherwise its day.
  var cause: ReviewCause { collaboration.changes.last?.cause ?? .due }

  /// Why a review cannot be held now, as the key of a phrase; nil when it can.
  var obstacle: String? {
    switch collaboration.stage {
    case .inProgress, .paused, .review: nil
    default: "review.wrongStage"
    }
  }

  /// Planned measures whose day has passed.
  var overdueMeasures: [Measure] {
    collaboration.measures.filter { $0.state == .planned && ($0.due.map { $0 < today } ?? false) }
  }

  /// Conditions of the decision that counts, not fulfilled by their day.
  var overdueConditions: [Condition] {
    (collaboration.decision?.draft.conditions ?? []).filter {
      $0.fulfilment == nil && ($0.due.map { $0 < today } ?? false)
    }
  }

  var exitTerms: [String] {
    collaboration.details.exitTerms + collaboration.details.agreements.flatMap(\.exitTerms)
  }

  /// The day of the next review; nil when the outcome sets none, or nothing says when.
  func next(after outcome: Review.Outcome?) -> Day? {
    guard outcome == .goOn || outcome == .pause else { return nil }
    return collaboration.nextReview(
      from: today, level: collaboration.rating.after,
      validUntil: collaboration.decision?.draft.validUntil, record.policy)
  }

  /// The commands that conclude the review, and open it first where nobody has.
  func commands(
    _ outcome: Review.Outcome, changes: [Review.Change], reasons: String
  ) -> [CollaborationCommand] {
    let conclude = CollaborationCommand.concludeReview(outcome, changes: changes, reasons: reasons)
    return open == nil ? [.openReview(.random(), cause), conclude] : [conclude]
  }
}
