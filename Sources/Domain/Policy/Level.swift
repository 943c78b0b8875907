/// How likely a risk is: 1 to 4.
public enum Likelihood: Int, CaseIterable, Codable, Comparable, Sendable {
  case unlikely = 1
  case possible, likely, veryLikely

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// How much harm a risk does: 0 to 3.
public enum Consequence: Int, CaseIterable, Codable, Comparable, Sendable {
  case negligible, moderate, considerable, serious

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The level of a risk, and of a collaboration: that of its highest risk after measures.
public enum Level: String, CaseIterable, Codable, Comparable, Sendable {
  case low, moderate, high, veryHigh

  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}

/// How deep a collaboration is looked into.
public enum Depth: String, CaseIterable, Codable, Comparable, Sendable {
  case none, ordinary, enhanced, blocked

  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int { Depth.allCases.firstIndex(of: self) ?? 0 }
}

/// What a person is at the institution, as far as Ansvar's rules go.
public enum Role: String, CaseIterable, Codable, Sendable {
  /// Researcher or teacher.
  case researcher
  /// Research office, international office, legal: those who prepare decisions.
  case office
  /// Somebody with special knowledge: export control, security, data protection.
  case specialist
  /// Head of department.
  case head
  case dean
  /// Vice-chancellor, president, director.
  case rector

  /// Where a role stands on the ladder of decisions; nil for roles that do not decide.
  public var rank: Int? {
    switch self {
    case .researcher: 0
    case .head: 1
    case .dean: 2
    case .rector: 3
    case .office, .specialist: nil
    }
  }

  /// Whether a decision of this role stands where the ladder names another: that role itself, or one
  /// higher up, never one further down. A role beside the ladder gives way to a head and above.
  public func mayDecide(insteadOf named: Role) -> Bool {
    self == named || (rank ?? 0) >= max(1, named.rank ?? 1)
  }
}
