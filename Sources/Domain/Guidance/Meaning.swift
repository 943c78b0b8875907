extension GuidelineItem {
  /// Whether a later version of this line means the same. A publisher who only betters the wording says so with
  /// `unchangedSince`; without it each change of the text counts.
  public func means(the later: GuidelineItem, since day: Day) -> Bool {
    if meaning == later.meaning { return true }
    guard let unchanged = later.unchangedSince, unchanged <= day else { return false }
    return force == later.force && Set(audience) == Set(later.audience)
      && Set(stages) == Set(later.stages)
  }
}

extension Question {
  /// Whether an answer to this question stands in a later version of it.
  public func means(the later: Question, since day: Day) -> Bool {
    if digest == later.digest { return true }
    guard let unchanged = later.unchangedSince, unchanged <= day else { return false }
    return kind == later.kind && options.map(\.id) == later.options.map(\.id)
      && isStop == later.isStop && restsOnLaw == later.restsOnLaw && when == later.when
  }
}
