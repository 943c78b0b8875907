/// The one table of the life of a collaboration: from where, by which command, past which gate, with
/// which event, to where. Deciding, the property test, the gate screen and the documentation read it.
public enum Lifecycle {
  /// Commands that lead from one stage to another.
  public enum Step: String, CaseIterable, Sendable {
    case create, importCandidate, takeIn, sort, beginTriage, concludeTriage, hold, clear
    case noteWithoutDecision, submit, recall, sendBack, decide, registerDecision, replaceDecision
    case start, openReview, concludeReview, beginEnding, finish, withdraw
  }

  /// One row of the table.
  public struct Transition: Hashable, Sendable {
    /// Nil for what is not in the register yet.
    public var from: Stage?
    public var step: Step
    public var gate: Gate?
    public var event: CollaborationEvent.Kind
    public var to: Stage

    public init(
      _ from: Stage?, _ step: Step, past gate: Gate? = nil, _ event: CollaborationEvent.Kind,
      _ to: Stage
    ) {
      self.from = from
      self.step = step
      self.gate = gate
      self.event = event
      self.to = to
    }
  }

  /// The table.
  public static let transitions: [Transition] =
    [
      Transition(nil, .create, .created, .idea),
      Transition(nil, .importCandidate, .imported, .candidate),
      Transition(nil, .takeIn, .takenIn, .inProgress),
      Transition(.candidate, .sort, .sorted, .idea),
      Transition(.candidate, .sort, .sorted, .sortedOut),
      Transition(.candidate, .sort, .sorted, .candidate),
      Transition(.sortedOut, .sort, .sorted, .idea),
      Transition(.idea, .beginTriage, .triageBegun, .triage),
      Transition(.triage, .concludeTriage, .noted, .noted),
      Transition(.triage, .concludeTriage, .triaged, .planning),
      Transition(.triage, .concludeTriage, .held, .held),
      Transition(.planning, .hold, .held, .held),
      Transition(.forDecision, .hold, .held, .held),
      Transition(.held, .clear, .cleared, .triage),
      Transition(.held, .clear, .cleared, .planning),
      Transition(.planning, .noteWithoutDecision, past: .decision, .noted, .noted),
      Transition(.planning, .submit, past: .decision, .submitted, .forDecision),
      Transition(.forDecision, .recall, .recalled, .planning),
      Transition(.forDecision, .sendBack, .sentBack, .planning),
      Transition(.noted, .start, past: .start, .started, .inProgress),
      Transition(.approved, .start, past: .start, .started, .inProgress),
      Transition(.inProgress, .openReview, .reviewOpened, .review),
      Transition(.paused, .openReview, .reviewOpened, .review),
      Transition(.review, .concludeReview, .reviewConcluded, .inProgress),
      Transition(.review, .concludeReview, past: .decision, .reviewConcluded, .forDecision),
      Transition(.review, .concludeReview, .reviewConcluded, .paused),
      Transition(.review, .concludeReview, .reviewConcluded, .ending),
      Transition(.paused, .beginEnding, .endingBegun, .ending),
      Transition(.ending, .finish, .ended, .ended),
    ] + decisions + withdrawals

  private static let decisions: [Transition] =
    [(Step.decide, CollaborationEvent.Kind.decided), (.registerDecision, .decisionRegistered)]
    .flatMap { step, event in
      [Stage.approved, .planning, .declined, .ending].map {
        Transition(.forDecision, step, event, $0)
      }
    }
    + [
      Transition(.inProgress, .registerDecision, .decisionRegistered, .inProgress),
      Transition(.inProgress, .registerDecision, .decisionRegistered, .ending),
      Transition(.approved, .replaceDecision, .decisionReplaced, .approved),
      Transition(.approved, .replaceDecision, .decisionReplaced, .planning),
      Transition(.approved, .replaceDecision, .decisionReplaced, .declined),
      Transition(.approved, .replaceDecision, .decisionReplaced, .ending),
      Transition(.declined, .replaceDecision, .decisionReplaced, .approved),
      Transition(.declined, .replaceDecision, .decisionReplaced, .planning),
      Transition(.declined, .replaceDecision, .decisionReplaced, .declined),
      Transition(.inProgress, .replaceDecision, .decisionReplaced, .inProgress),
      Transition(.inProgress, .replaceDecision, .decisionReplaced, .ending),
    ]

  private static let withdrawals: [Transition] =
    Stage.allCases.filter(\.isBeforeStart).map {
      Transition($0, .withdraw, .withdrawn, .withdrawn)
    }

  /// The rows that lead on from a stage.
  public static func transitions(from stage: Stage?) -> [Transition] {
    transitions.filter { $0.from == stage }
  }

  /// The table as documentation prints it.
  public static var markdown: String {
    let rows = transitions.map { row in
      let cells = [
        row.from?.rawValue ?? "", row.step.rawValue, row.gate?.rawValue ?? "", row.event.text,
        row.to.rawValue,
      ]
      return "| " + cells.joined(separator: " | ") + " |"
    }
    return (["| From | Step | Gate | Event | To |", "|---|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }
}
