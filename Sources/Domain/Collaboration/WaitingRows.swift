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
  /// The thing to do, with how many of it there are.
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
