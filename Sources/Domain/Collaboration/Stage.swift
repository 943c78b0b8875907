/// Where a collaboration is in its life; it moves only along ``Lifecycle/transitions``.
public enum Stage: String, CaseIterable, Codable, Sendable {
  /// Imported and not yet sorted.
  case candidate
  /// A candidate that turned out not to be an international collaboration.
  case sortedOut
  case idea, triage, planning
  /// Blocked, until somebody clears it.
  case held
  case forDecision
  /// Noted without a decision, and told to the unit; not started.
  case noted
  /// Decided, not started.
  case approved
  case inProgress
  /// In-progress review.
  case review
  case paused, ending, ended, declined, withdrawn

  /// Nothing more happens here but notes and corrections.
  public var isClosed: Bool {
    switch self {
    case .sortedOut, .ended, .declined, .withdrawn: true
    default: false
    }
  }

  /// Handed in, or past that; what was answered on the way is no longer worked on.
  public var isSubmitted: Bool {
    switch self {
    case .candidate, .sortedOut, .idea, .triage, .planning, .held: false
    default: true
    }
  }

  /// Before the work has started, so that it can still be withdrawn.
  public var isBeforeStart: Bool {
    switch self {
    case .candidate, .idea, .triage, .planning, .held, .forDecision, .noted, .approved: true
    default: false
    }
  }
}
