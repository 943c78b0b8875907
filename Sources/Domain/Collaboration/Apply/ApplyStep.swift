extension Collaboration {
  /// Steps from one stage to another, and what they bring with them.
  mutating func applyStep(_ event: CollaborationEvent) {
    if let to = event.stage, let day = event.stageDay { move(to, on: day) }
    switch event {
    case .takenIn(let created):
      hasStarted = true
      reviewDay = created.reviewDay
    case .sorted(let sorted):
      leaderAsked = sorted.sorting == .askLeader ? sorted.day : nil
    case .triaged(let moved), .noted(let moved), .sentBack(let moved), .endingBegun(let moved),
      .ended(let moved), .withdrawn(_, let moved), .held(let moved):
      rating = moved.rating
      if let day = moved.reviewDay { reviewDay = day }
      if stage.isClosed || stage == .ending { reviewDay = nil }
    case .cleared(let cleared):
      clearedBlocks += cleared.blocks.filter { !clearedBlocks.contains($0) }
      rating = cleared.rating
    case .submitted(let submitted):
      submission = Submission(
        day: submitted.day, by: submitted.by, presentedBy: submitted.presentedBy)
      rating = submitted.rating
    case .begun(let begun):
      submission?.begun = begun
    case .decided(let decided), .decisionRegistered(let decided), .decisionReplaced(let decided):
      apply(decided)
    case .started(let started):
      hasStarted = true
      if let day = started.reviewDay { reviewDay = day }
    case .reviewOpened(let review):
      reviews.set(review, before: nil)
    case .reviewConcluded(let concluded):
      reviews.set(concluded.review, before: nil)
      changes = []
      rating = concluded.rating
      reviewDay = concluded.reviewDay
      if concluded.to == .forDecision {
        submission = Submission(day: concluded.day, by: concluded.by)
      }
    default:
      break
    }
  }

  private mutating func apply(_ decided: CollaborationEvent.Decided) {
    let decision = decided.decision
    if let old = decision.replaces {
      decisions.change(old) { $0.replacedBy = decision.id }
    }
    decisions.set(decision, before: nil)
    facts = decision.outcome == .waitForFacts ? decision.draft.facts : []
    rating = decision.grounds.rating
    reviewDay = decided.reviewDay
  }

  private mutating func move(_ to: Stage, on day: Day) {
    if to == .held { heldFrom = stage }
    if stage == .held, to != .held { heldFrom = nil }
    if stage == .forDecision, to != .forDecision { submission = nil }
    if stage != to { stageSince = day }
    stage = to
  }
}

extension CollaborationEvent {
  /// The day of a step to a stage; nil for other events.
  public var stageDay: Day? {
    switch self {
    case .created(let created), .imported(let created), .takenIn(let created): created.day
    case .sorted(let sorted): sorted.day
    case .triageBegun(let day), .recalled(let day): day
    case .triaged(let moved), .noted(let moved), .held(let moved), .sentBack(let moved),
      .endingBegun(let moved), .ended(let moved), .withdrawn(_, let moved):
      moved.day
    case .cleared(let cleared): cleared.day
    case .submitted(let submitted): submitted.day
    case .decided(let decided), .decisionRegistered(let decided), .decisionReplaced(let decided):
      decided.day
    case .started(let started): started.day
    case .reviewOpened(let review): review.opened
    case .reviewConcluded(let concluded): concluded.day
    default: nil
    }
  }
}
