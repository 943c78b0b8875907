/// What the home screens count; overdue and due are worked out with `today` when read.
public struct HomeCounts: Hashable, Sendable {
  /// Stages that belong together on the home screen.
  public enum StageGroup: String, CaseIterable, Codable, Sendable {
    case planning, forDecision, approved, inProgress, notAssessed, reviewing, ending

    /// The group of a stage; nil when it is not counted there.
    public init?(_ stage: Stage, isAssessed: Bool) {
      switch stage {
      case .idea, .triage, .planning, .held: self = .planning
      case .forDecision: self = .forDecision
      case .noted, .approved: self = .approved
      case .inProgress: self = isAssessed ? .inProgress : .notAssessed
      case .review, .paused: self = .reviewing
      case .ending, .ended: self = .ending
      case .candidate, .sortedOut, .declined, .withdrawn: return nil
      }
    }
  }

  public var total: Int
  public var candidates: Int
  public var stages: [Stage: Int]
  public var groups: [StageGroup: Int]
  /// After measures.
  public var levels: [CollaborationLevel: Int]
  public var levelNotAssessed: Int
  public var overdueReviews: Int
  /// From today through the seventh day.
  public var reviewsWithin7: Int
  /// From the eighth through the thirtieth day.
  public var reviewsWithin30: Int
  public var overdueMeasures: Int
  public var waitingForDecision: Int
  public var openQuestions: Int
  public var casesWithOpenQuestions: Int
  public var askedQuestions: Int

  public init(
    total: Int = 0, candidates: Int = 0, stages: [Stage: Int] = [:],
    groups: [StageGroup: Int] = [:], levels: [CollaborationLevel: Int] = [:],
    levelNotAssessed: Int = 0, overdueReviews: Int = 0, reviewsWithin7: Int = 0,
    reviewsWithin30: Int = 0, overdueMeasures: Int = 0, waitingForDecision: Int = 0,
    openQuestions: Int = 0, casesWithOpenQuestions: Int = 0, askedQuestions: Int = 0
  ) {
    self.total = total
    self.candidates = candidates
    self.stages = stages
    self.groups = groups
    self.levels = levels
    self.levelNotAssessed = levelNotAssessed
    self.overdueReviews = overdueReviews
    self.reviewsWithin7 = reviewsWithin7
    self.reviewsWithin30 = reviewsWithin30
    self.overdueMeasures = overdueMeasures
    self.waitingForDecision = waitingForDecision
    self.openQuestions = openQuestions
    self.casesWithOpenQuestions = casesWithOpenQuestions
    self.askedQuestions = askedQuestions
  }
}

/// A cell of the matrix of all risks.
public struct RiskCell: Hashable, Sendable {
  public var rating: RiskRating
  public var count: Int

  public init(rating: RiskRating, count: Int) {
    self.rating = rating
    self.count = count
  }
}
