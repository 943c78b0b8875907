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

/// A case that waits for a decision.
public struct DecisionWaitRow: Hashable, Sendable, Identifiable {
  public var id: CollaborationID
  public var reference: CollaborationReference?
  public var title: LocalizedText
  public var level: CollaborationLevel?
  public var decider: Role?
  public var since: Day
  public var unit: String
  public var leader: PersonID?
  /// Somebody has begun on it.
  public var isBegun: Bool

  public init(
    id: CollaborationID, reference: CollaborationReference? = nil, title: LocalizedText,
    level: CollaborationLevel? = nil, decider: Role? = nil, since: Day, unit: String,
    leader: PersonID? = nil, isBegun: Bool
  ) {
    self.id = id
    self.reference = reference
    self.title = title
    self.level = level
    self.decider = decider
    self.since = since
    self.unit = unit
    self.leader = leader
    self.isBegun = isBegun
  }
}

/// A collaboration with its review day.
public struct ReviewRow: Hashable, Sendable, Identifiable {
  public var id: CollaborationID
  public var reference: CollaborationReference?
  public var title: LocalizedText
  public var level: CollaborationLevel?
  public var stage: Stage
  public var due: Day
  public var unit: String
  public var leader: PersonID?
  public var leaderName: String
  /// Changes seen since the last review.
  public var changes: [Review.Change]
  public var agreementEnds: Day?

  public init(
    id: CollaborationID, reference: CollaborationReference? = nil, title: LocalizedText,
    level: CollaborationLevel? = nil, stage: Stage, due: Day, unit: String,
    leader: PersonID? = nil, leaderName: String, changes: [Review.Change],
    agreementEnds: Day? = nil
  ) {
    self.id = id
    self.reference = reference
    self.title = title
    self.level = level
    self.stage = stage
    self.due = due
    self.unit = unit
    self.leader = leader
    self.leaderName = leaderName
    self.changes = changes
    self.agreementEnds = agreementEnds
  }
}

/// A step worth showing to others: submitted steps by case and day, never activity by the minute.
public struct LatestStep: Hashable, Sendable, Identifiable {
  public var id: EntryID
  public var day: Day
  public var collaboration: CollaborationID
  public var title: LocalizedText
  public var event: CollaborationEvent.Kind
  public var stage: Stage?
  public var outcome: Decision.Outcome?

  public init(
    id: EntryID, day: Day, collaboration: CollaborationID, title: LocalizedText,
    event: CollaborationEvent.Kind, stage: Stage? = nil, outcome: Decision.Outcome? = nil
  ) {
    self.id = id
    self.day = day
    self.collaboration = collaboration
    self.title = title
    self.event = event
    self.stage = stage
    self.outcome = outcome
  }
}

/// A line of a collaboration's history.
public struct HistoryRow: Hashable, Sendable, Identifiable {
  public var id: EntryID
  public var number: Int
  public var at: Instant
  public var actor: PersonID
  public var actorName: String
  /// As the ledger names it; may be of a newer Ansvar.
  public var kind: String
  /// Nil once erased or when unknown.
  public var event: CollaborationEvent?
  public var isErased: Bool
  public var undoes: EntryID?
  public var undoneBy: EntryID?

  public init(
    id: EntryID, number: Int, at: Instant, actor: PersonID, actorName: String, kind: String,
    event: CollaborationEvent? = nil, isErased: Bool, undoes: EntryID? = nil,
    undoneBy: EntryID? = nil
  ) {
    self.id = id
    self.number = number
    self.at = at
    self.actor = actor
    self.actorName = actorName
    self.kind = kind
    self.event = event
    self.isErased = isErased
    self.undoes = undoes
    self.undoneBy = undoneBy
  }
}

/// A question that somebody could help with; never ranked by person.
public struct OpenQuestionSummary: Hashable, Sendable {
  public var collaboration: CollaborationID
  public var title: LocalizedText
  public var assessment: Assessment.ID
  public var checklist: ChecklistReference
  public var question: String
  public var answerer: Answerer
  public var isStop: Bool
  /// Set when it is handed over; otherwise it was answered unsure.
  public var asked: Handover?
  public var since: Day

  public init(
    collaboration: CollaborationID, title: LocalizedText, assessment: Assessment.ID,
    checklist: ChecklistReference, question: String, answerer: Answerer, isStop: Bool,
    asked: Handover? = nil, since: Day
  ) {
    self.collaboration = collaboration
    self.title = title
    self.assessment = assessment
    self.checklist = checklist
    self.question = question
    self.answerer = answerer
    self.isStop = isStop
    self.asked = asked
    self.since = since
  }
}

/// What one person still has to do in one collaboration.
public struct TodoRow: Hashable, Sendable, Identifiable {
  public enum What: Hashable, Sendable {
    /// Questions left for this person, in an assessment.
    case questions(Assessment.ID, count: Int)
    /// Questions handed over to this person.
    case asked(Assessment.ID, count: Int)
    case sentBack(reasons: String, by: PersonID, day: Day)
    case review(due: Day)
    case decide(since: Day)
    case conditions(count: Int, due: Day?)
    case measures(count: Int, due: Day?)
    case candidate
  }

  public var id: CollaborationID
  public var title: LocalizedText
  public var what: What

  public init(
    id: CollaborationID, title: LocalizedText, what: What
  ) {
    self.id = id
    self.title = title
    self.what = what
  }
}

/// What was found, and where.
public struct SearchHit: Hashable, Sendable {
  public enum Target: Hashable, Sendable {
    case collaboration(CollaborationID)
    case person(PersonID)
    case guideline(pack: String, id: String)
    case law(pack: String, id: String)
    case authority(pack: String, id: String)
    case document(pack: String, id: String)
    case term(pack: String, id: String)
    case question(pack: String, checklist: String, id: String)
    case template(pack: String, id: String)
    case risk(pack: String, id: String)
    case measure(pack: String, id: String)
  }

  public var target: Target
  public var title: LocalizedText
  /// A piece of the text with what was found; characters counted in it.
  public var snippet: String
  public var matches: [Range<Int>]

  public init(
    target: Target, title: LocalizedText, snippet: String, matches: [Range<Int>]
  ) {
    self.target = target
    self.title = title
    self.snippet = snippet
    self.matches = matches
  }
}
