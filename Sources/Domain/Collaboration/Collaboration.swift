/// Names a collaboration, and its stream in the ledger.
public typealias CollaborationID = Identifier<Collaboration>
/// Names an entry of the ledger.
public typealias EntryID = Identifier<Entry>

/// Joint work with partners abroad, followed from the first idea to its end.
///
/// A value folded from its history: ``apply(_:)`` is the only way to change it, and
/// ``Collaboration/decide(_:state:context:)`` the only way to a new event.
public struct Collaboration: Hashable, Sendable, Identifiable {
  /// When and by whom.
  public struct Stamp: Hashable, Sendable {
    public var at: Instant
    public var by: PersonID

    public init(at: Instant, by: PersonID) {
      self.at = at
      self.by = by
    }
  }

  /// A case that waits for a decision.
  public struct Submission: Hashable, Sendable {
    public var day: Day
    public var by: PersonID
    public var presentedBy: PersonID?
    /// Set when somebody has begun on it; from then it is not recalled.
    public var begun: Fulfilment?

    public init(
      day: Day, by: PersonID, presentedBy: PersonID? = nil, begun: Fulfilment? = nil
    ) {
      self.day = day
      self.by = by
      self.presentedBy = presentedBy
      self.begun = begun
    }
  }

  public internal(set) var id: CollaborationID
  public internal(set) var reference: CollaborationReference?
  public internal(set) var details: CollaborationDetails
  public internal(set) var stage: Stage
  /// The stage that a hold came from.
  public internal(set) var heldFrom: Stage?
  public internal(set) var rating: Rating
  public internal(set) var assessments: [Assessment]
  public internal(set) var gains: [Gain]
  public internal(set) var risks: [Risk]
  public internal(set) var measures: [Measure]
  /// Oldest first; replaced ones stay.
  public internal(set) var decisions: [Decision]
  /// What the last "wait for facts" waits for.
  public internal(set) var facts: [OpenFact]
  public internal(set) var waivers: [Waiver]
  public internal(set) var reviews: [Review]
  /// Changes seen since the last review.
  public internal(set) var changes: [Review.Change]
  public internal(set) var reviewDay: Day?
  public internal(set) var advice: [AdviceCase]
  public internal(set) var incidents: [Incident]
  public internal(set) var notes: [Note]
  public internal(set) var secrecy: [SecrecyTarget: SecrecyMark]
  /// A neutral mark with many reasons.
  public internal(set) var isHandledOutside: Bool
  /// The work runs or has run; from then it is ended rather than withdrawn.
  public internal(set) var hasStarted: Bool
  /// Set while the case waits for a decision.
  public internal(set) var submission: Submission?
  /// Blocks that somebody cleared: question and the answer words that were cleared.
  public internal(set) var clearedBlocks: [ClearedBlock]
  /// Set when the leader of a candidate was asked what it is.
  public internal(set) var leaderAsked: Day?
  /// Since when it has been in this stage.
  public internal(set) var stageSince: Day
  public internal(set) var created: Stamp
  public internal(set) var lastChanged: Stamp
  /// Number of the newest entry folded in.
  public internal(set) var number: Int
  /// What undo looks at: entries since the case was last submitted or decided.
  var journal: Journal
  /// An entry of a newer Ansvar is in the history; nothing can be changed here.
  public internal(set) var isReadOnly: Bool

  /// False until a first assessment has shown how deep to look, as for what already ran when it was
  /// taken in.
  public var isAssessed: Bool { rating.depth != nil }

  /// The decision that counts: the newest, with nothing in its place.
  public var decision: Decision? { decisions.last { $0.replacedBy == nil } }
}

/// An answer that blocked and was cleared; another answer blocks anew.
public struct ClearedBlock: Hashable, Sendable {
  public var question: String
  public var words: [String]

  public init(question: String, words: [String]) {
    self.question = question
    self.words = words
  }
}
