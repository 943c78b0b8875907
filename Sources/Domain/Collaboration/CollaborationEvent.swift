/// What has happened to a collaboration: one case per kind of entry in the ledger.
public enum CollaborationEvent: Hashable, Sendable {
  case created(Created)
  case imported(Created)
  case takenIn(Created)
  case sorted(Sorted)

  case fieldChanged(before: FieldValue, after: FieldValue)
  case agreementSet(before: Agreement?, after: Agreement?)
  case gainSet(before: Gain?, after: Gain?)
  case riskSet(before: Risk?, after: Risk?)
  case measureSet(before: Measure?, after: Measure?)
  case assessmentStarted(Assessment)
  case answered(ResponseChange)
  case asked(ResponseChange)
  case cameBack(ResponseChange)
  case versionMoved(VersionMoved)
  case noteAdded(Note)
  case secrecyMarked(SecrecyTarget, before: SecrecyMark?, after: SecrecyMark?)
  case markedHandledOutside(Bool)
  /// Depth or level is another than before, as policy has it.
  case rated(Rating)

  case triageBegun(Day)
  case triaged(Moved)
  case noted(Moved)
  case held(Moved)
  case cleared(Cleared)
  case submitted(Submitted)
  case recalled(Day)
  case begun(Fulfilment)
  case sentBack(Moved)
  case decided(Decided)
  case decisionRegistered(Decided)
  case decisionReplaced(Decided)
  case decisionCorrected(Decision.ID, Decision.Correction)
  case adviceReplied(Decision.ID, text: String)
  case started(Started)
  case reviewScheduled(before: Day?, after: Day, reason: String)
  case somethingChanged(Review.Change, reviewDay: Day)
  case reviewOpened(Review)
  case reviewConcluded(ReviewConcluded)
  case endingBegun(Moved)
  case ended(Moved)
  case withdrawn(WithdrawalReason, Moved)

  case waived(Waiver)
  case waiverWithdrawn(Waiver)
  case conditionFulfilled(Decision.ID, Condition.ID, Fulfilment)
  case factFound(OpenFact.ID, Fulfilment)
  case adviceAsked(AdviceCase)
  case adviceGiven(AdviceCase.ID, advice: String, reference: String, day: Day)
  case incidentReported(Incident)
  case incidentClosed(Incident.ID, outcome: String, day: Day)
  /// Superseded working answers are emptied.
  case condensed(Condensation)
}

extension CollaborationEvent {
  /// How a collaboration came into the register.
  public struct Created: Hashable, Sendable {
    public var reference: CollaborationReference
    public var details: CollaborationDetails
    public var day: Day
    public var reviewDay: Day?

    public init(
      reference: CollaborationReference, details: CollaborationDetails, day: Day,
      reviewDay: Day? = nil
    ) {
      self.reference = reference
      self.details = details
      self.day = day
      self.reviewDay = reviewDay
    }
  }

  /// What an adviser made of a candidate.
  public struct Sorted: Hashable, Sendable {
    public var sorting: CandidateSorting
    public var to: Stage
    public var day: Day

    public init(
      sorting: CandidateSorting, to: Stage, day: Day
    ) {
      self.sorting = sorting
      self.to = to
      self.day = day
    }
  }

  /// One question of one assessment, before and after.
  public struct ResponseChange: Hashable, Sendable {
    public var assessment: Assessment.ID
    public var question: String
    public var before: Response?
    public var after: Response?

    public init(
      assessment: Assessment.ID, question: String, before: Response? = nil, after: Response? = nil
    ) {
      self.assessment = assessment
      self.question = question
      self.before = before
      self.after = after
    }
  }

  /// An assessment taken over to another version of its checklist.
  public struct VersionMoved: Hashable, Sendable {
    public var assessment: Assessment.ID
    public var before: ChecklistReference
    public var after: ChecklistReference
    /// Questions whose answers stand, as their meaning is unchanged.
    public var kept: [String]
    /// Questions to ask anew; their old answers are taken out and stay in the history.
    public var anew: [String]
    /// Questions that are asked no longer, taken out with answer and handover.
    public var gone: [String]

    public init(
      assessment: Assessment.ID, before: ChecklistReference, after: ChecklistReference,
      kept: [String], anew: [String], gone: [String] = []
    ) {
      self.assessment = assessment
      self.before = before
      self.after = after
      self.kept = kept
      self.anew = anew
      self.gone = gone
    }
  }

  /// A step to another stage, with why, and whom it was told to.
  public struct Moved: Hashable, Sendable {
    public var to: Stage
    public var day: Day
    public var text: String
    public var told: String
    /// What policy yielded.
    public var rating: Rating
    /// How the gate stood that was passed.
    public var gate: GateReport?
    public var reviewDay: Day?

    public init(
      to: Stage, day: Day, text: String = "", told: String = "", rating: Rating,
      gate: GateReport? = nil, reviewDay: Day? = nil
    ) {
      self.to = to
      self.day = day
      self.text = text
      self.told = told
      self.rating = rating
      self.gate = gate
      self.reviewDay = reviewDay
    }
  }

  /// A block cleared by somebody outside the case, and what that rests on.
  public struct Cleared: Hashable, Sendable {
    public var to: Stage
    public var day: Day
    public var blocks: [ClearedBlock]
    public var reason: String
    public var reference: String
    public var rating: Rating

    public init(
      to: Stage, day: Day, blocks: [ClearedBlock], reason: String, reference: String,
      rating: Rating
    ) {
      self.to = to
      self.day = day
      self.blocks = blocks
      self.reason = reason
      self.reference = reference
      self.rating = rating
    }
  }

  /// A case handed in for a decision, past its gate.
  public struct Submitted: Hashable, Sendable {
    public var day: Day
    public var by: PersonID
    public var presentedBy: PersonID?
    public var rating: Rating
    public var gate: GateReport

    public init(
      day: Day, by: PersonID, presentedBy: PersonID? = nil, rating: Rating, gate: GateReport
    ) {
      self.day = day
      self.by = by
      self.presentedBy = presentedBy
      self.rating = rating
      self.gate = gate
    }
  }

  /// A decision with the stage and the review day that follow from it.
  public struct Decided: Hashable, Sendable {
    public var decision: Decision
    public var to: Stage
    public var day: Day
    public var reviewDay: Day?

    public init(
      decision: Decision, to: Stage, day: Day, reviewDay: Day? = nil
    ) {
      self.decision = decision
      self.to = to
      self.day = day
      self.reviewDay = reviewDay
    }
  }

  /// The work has begun, past its gate.
  public struct Started: Hashable, Sendable {
    public var day: Day
    public var gate: GateReport
    public var reviewDay: Day?

    public init(
      day: Day, gate: GateReport, reviewDay: Day? = nil
    ) {
      self.day = day
      self.gate = gate
      self.reviewDay = reviewDay
    }
  }

  /// An in-progress review with its outcome, and where it leads.
  public struct ReviewConcluded: Hashable, Sendable {
    public var review: Review
    public var to: Stage
    public var day: Day
    public var by: PersonID
    public var rating: Rating
    public var gate: GateReport?
    public var reviewDay: Day?

    public init(
      review: Review, to: Stage, day: Day, by: PersonID, rating: Rating, gate: GateReport? = nil,
      reviewDay: Day? = nil
    ) {
      self.review = review
      self.to = to
      self.day = day
      self.by = by
      self.rating = rating
      self.gate = gate
      self.reviewDay = reviewDay
    }
  }
}
