extension CollaborationEvent {
  /// The name of the event in the ledger; never renamed.
  public var kind: String { name.text }

  /// Every kind there is.
  public enum Kind: String, CaseIterable, Sendable {
    case created, imported, takenIn, sorted
    case fieldChanged, agreementSet, gainSet, riskSet, measureSet
    case assessmentStarted, answered, asked, cameBack, versionMoved
    case noteAdded, secrecyMarked, markedHandledOutside, rated
    case triageBegun, triaged, noted, held, cleared, submitted, recalled, begun, sentBack
    case decided, decisionRegistered, decisionReplaced, decisionCorrected, adviceReplied
    case started, reviewScheduled, somethingChanged, reviewOpened, reviewConcluded
    case endingBegun, ended, withdrawn
    case waived, waiverWithdrawn, conditionFulfilled, factFound
    case adviceAsked, adviceGiven, incidentReported, incidentClosed, condensed

    /// Such as `collaboration.answered`.
    public var text: String { "collaboration." + rawValue }
  }

  /// Which kind of event this is.
  public var name: Kind {
    switch self {
    case .created: .created
    case .imported: .imported
    case .takenIn: .takenIn
    case .sorted: .sorted
    case .fieldChanged: .fieldChanged
    case .agreementSet: .agreementSet
    case .gainSet: .gainSet
    case .riskSet: .riskSet
    case .measureSet: .measureSet
    case .assessmentStarted: .assessmentStarted
    case .answered: .answered
    case .asked: .asked
    case .cameBack: .cameBack
    case .versionMoved: .versionMoved
    case .noteAdded: .noteAdded
    case .secrecyMarked: .secrecyMarked
    case .markedHandledOutside: .markedHandledOutside
    case .rated: .rated
    case .triageBegun: .triageBegun
    case .triaged: .triaged
    case .noted: .noted
    case .held: .held
    case .cleared: .cleared
    case .submitted: .submitted
    case .recalled: .recalled
    case .begun: .begun
    case .sentBack: .sentBack
    case .decided: .decided
    case .decisionRegistered: .decisionRegistered
    case .decisionReplaced: .decisionReplaced
    case .decisionCorrected: .decisionCorrected
    case .adviceReplied: .adviceReplied
    case .started: .started
    case .reviewScheduled: .reviewScheduled
    case .somethingChanged: .somethingChanged
    case .reviewOpened: .reviewOpened
    case .reviewConcluded: .reviewConcluded
    case .endingBegun: .endingBegun
    case .ended: .ended
    case .withdrawn: .withdrawn
    case .waived: .waived
    case .waiverWithdrawn: .waiverWithdrawn
    case .conditionFulfilled: .conditionFulfilled
    case .factFound: .factFound
    case .adviceAsked: .adviceAsked
    case .adviceGiven: .adviceGiven
    case .incidentReported: .incidentReported
    case .incidentClosed: .incidentClosed
    case .condensed: .condensed
    }
  }

  /// The stage it leads to; nil when it stays.
  public var stage: Stage? {
    switch self {
    case .created: .idea
    case .imported: .candidate
    case .takenIn, .started: .inProgress
    case .sorted(let sorted): sorted.to
    case .triageBegun: .triage
    case .triaged(let moved), .noted(let moved), .held(let moved), .sentBack(let moved),
      .endingBegun(let moved), .ended(let moved), .withdrawn(_, let moved):
      moved.to
    case .cleared(let cleared): cleared.to
    case .submitted: .forDecision
    case .recalled: .planning
    case .decided(let decided), .decisionRegistered(let decided), .decisionReplaced(let decided):
      decided.to
    case .reviewOpened: .review
    case .reviewConcluded(let concluded): concluded.to
    default: nil
    }
  }

  /// Can be taken back by undo until the case is submitted.
  public var isUndoable: Bool {
    switch name {
    case .fieldChanged, .agreementSet, .gainSet, .riskSet, .measureSet, .answered, .asked,
      .cameBack:
      true
    default: false
    }
  }
}
