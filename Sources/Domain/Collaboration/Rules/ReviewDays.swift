extension Collaboration {
  /// When to review next, counted from `day` by the level, never after the end of an agreement, a
  /// decision or the collaboration itself.
  public func nextReview(
    from day: Day, level: CollaborationLevel?, validUntil: Day?, _ policy: Policy
  ) -> Day? {
    let months = level?.level.flatMap { policy.reviewMonths[$0] }
    let byLevel = months.map { day.adding(months: $0) }
    return ([byLevel, lastReviewDay(from: day, validUntil: validUntil)] as [Day?])
      .compactMap { $0 }.min()
  }

  /// The day that a review may not be put after; nil when nothing ends.
  func lastReviewDay(from day: Day, validUntil: Day?) -> Day? {
    let ends = details.agreements.map(\.ends) + [validUntil, details.endDay]
    return ends.compactMap { $0 }.filter { $0 >= day }.min()
  }
}
