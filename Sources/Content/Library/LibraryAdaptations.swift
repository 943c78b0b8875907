public import Domain

extension Library {
  /// What the institution's own pack does with a line of advice; nil when it says nothing of it.
  public func adaptation(of item: GuidelineItem.ID) -> PlacedAdaptation? {
    contents.adaptations[item]
  }

  /// The institution's own packs.
  public var own: [Pack] { packs.filter { $0.level == .own } }
}

/// What an own pack does with a line of another, and which pack that is.
public struct PlacedAdaptation: Equatable, Sendable {
  public var adaptation: Adaptation
  public var pack: Pack.ID
}
