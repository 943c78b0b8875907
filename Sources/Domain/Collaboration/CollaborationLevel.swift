/// The level of a collaboration: that of its highest risk, and *blocked* above all.
public enum CollaborationLevel: String, CaseIterable, Codable, Comparable, Sendable {
  case low, moderate, high, veryHigh, blocked

  public init(_ level: Level) {
    self =
      switch level {
      case .low: .low
      case .moderate: .moderate
      case .high: .high
      case .veryHigh: .veryHigh
      }
  }

  /// Nil when blocked.
  public var level: Level? {
    switch self {
    case .low: .low
    case .moderate: .moderate
    case .high: .high
    case .veryHigh: .veryHigh
    case .blocked: nil
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int { CollaborationLevel.allCases.firstIndex(of: self) ?? 0 }
}

/// What policy yields for a collaboration as it stands; written into events, so that views and old
/// decisions need no policy.
public struct Rating: Hashable, Sendable {
  public var depth: Depth?
  /// Why this depth.
  public var reasons: [LocalizedText]
  /// Nil while nothing is assessed.
  public var before: CollaborationLevel?
  /// After measures.
  public var after: CollaborationLevel?
  /// Who decides at this level; nil when blocked or not assessed.
  public var decider: Role?

  public init(
    depth: Depth? = nil, reasons: [LocalizedText] = [], before: CollaborationLevel? = nil,
    after: CollaborationLevel? = nil, decider: Role? = nil
  ) {
    self.depth = depth
    self.reasons = reasons
    self.before = before
    self.after = after
    self.decider = decider
  }
}
