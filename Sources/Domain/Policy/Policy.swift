/// What an institution has set: levels, who decides, when to review, how deep to look, what must be in place.
public struct Policy: Equatable, Sendable {
  /// A depth that follows from answers, and why.
  public struct DepthRule: Equatable, Sendable {
    public var depth: Depth
    public var rule: AnswerRule
    public var reason: LocalizedText

    public init(depth: Depth, rule: AnswerRule, reason: LocalizedText) {
      self.depth = depth
      self.rule = rule
      self.reason = reason
    }
  }

  /// One row of a gate's table.
  public struct Requirement: Equatable, Sendable {
    public var condition: GateCondition
    /// Empty is every kind.
    public var kinds: [CollaborationKind]
    /// Empty is every depth.
    public var depths: [Depth]
    /// Empty is never waived.
    public var waivableBy: [Role]

    public init(
      condition: GateCondition, kinds: [CollaborationKind] = [], depths: [Depth] = [],
      waivableBy: [Role] = []
    ) {
      self.condition = condition
      self.kinds = kinds
      self.depths = depths
      self.waivableBy = waivableBy
    }
  }

  /// Rows: likelihood 1 to 4; columns: consequence 0 to 3.
  public var matrix: [[Level]]
  public var ladder: [Level: Role]
  /// Months from a decision or review to the next review.
  public var reviewMonths: [Level: Int]
  public var depthRules: [DepthRule]
  public var gates: [Gate: [Requirement]]
  public var sources: [String]

  public init(
    matrix: [[Level]], ladder: [Level: Role], reviewMonths: [Level: Int],
    depthRules: [DepthRule], gates: [Gate: [Requirement]], sources: [String]
  ) {
    self.matrix = matrix
    self.ladder = ladder
    self.reviewMonths = reviewMonths
    self.depthRules = depthRules
    self.gates = gates
    self.sources = sources
  }

  /// The level of a risk so likely and so serious.
  public func level(_ likelihood: Likelihood, _ consequence: Consequence) -> Level {
    guard matrix.indices.contains(likelihood.rawValue - 1) else { return .veryHigh }
    let row = matrix[likelihood.rawValue - 1]
    return row.indices.contains(consequence.rawValue) ? row[consequence.rawValue] : .veryHigh
  }
}

/// A point that a collaboration passes only when its conditions are met or waived.
public enum Gate: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
  /// To "for decision".
  case decision
  /// To "in progress".
  case start
}

/// What a gate may ask for. Each has one rule in ``Collaboration``; tables of packs say where it counts.
public enum GateCondition: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
  case triageAnswered, planningComplete, stopQuestionsKnown, handoversBack, risksProposed
  case measuresExplained, gainStated, partnerNamed, exitTermsWritten, legalReviewed, caseNumbered
  case beforeStartMet, agreementSigned, agreementRegistered, licenceHeld, ethicsApproved
  case transferGround
}
