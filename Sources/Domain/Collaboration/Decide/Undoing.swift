extension Ruling {
  /// Takes back the actor's newest entry here that is neither undone nor an undo.
  func undo() throws(Refusal) -> Proposed<CollaborationEvent> {
    guard let item = state.journal.newestDeed(of: actor.id) else { throw .nothingToUndo }
    return try reverse(item)
  }

  /// Brings back what the actor's newest undo took.
  func redo() throws(Refusal) -> Proposed<CollaborationEvent> {
    guard let item = state.journal.newestUndo(of: actor.id) else { throw .nothingToRedo }
    return try reverse(item)
  }

  private func reverse(_ item: Journal.Item) throws(Refusal) -> Proposed<CollaborationEvent> {
    guard let inverse = item.event.inverse else { throw .notUndoable(kind: item.event.kind) }
    try requireWritable()
    if let later = state.journal.resting(on: item) { throw .restsOn(later.id) }
    guard state.stillHolds(item.event) else { throw .notUndoable(kind: item.event.kind) }
    if let later = support(lostBy: inverse) { throw .restsOn(later) }
    return Proposed(inverse, undoes: item.id)
  }

  /// The entry that forbids taking a risk from under its measures, or a measure without its risk.
  private func support(lostBy inverse: CollaborationEvent) -> EntryID? {
    switch inverse {
    case .riskSet(let before?, nil):
      guard state.measures.contains(where: { $0.risk == before.id }) else { return nil }
      return state.journal.newest { event in
        if case .measureSet(_, let after?) = event { after.risk == before.id } else { false }
      }
    case .measureSet(_, let after?):
      guard state.risks[id: after.risk] == nil else { return nil }
      return state.journal.newest { $0.subjects.contains(.risk(after.risk)) }
    default:
      return nil
    }
  }
}

extension Journal {
  fileprivate func newest(where isIt: (CollaborationEvent) -> Bool) -> EntryID? {
    items.last { isIt($0.event) }?.id
  }
}

extension Collaboration {
  /// What the event led to is what is there now.
  fileprivate func stillHolds(_ event: CollaborationEvent) -> Bool {
    switch event {
    case .fieldChanged(_, let after): details[after.field] == after
    case .agreementSet(let before, let after):
      (after ?? before).map { details.agreements[id: $0.id] == after } ?? false
    case .gainSet(let before, let after):
      (after ?? before).map { gains[id: $0.id] == after } ?? false
    case .riskSet(let before, let after):
      (after ?? before).map { risks[id: $0.id] == after } ?? false
    case .measureSet(let before, let after):
      (after ?? before).map { measures[id: $0.id] == after } ?? false
    case .answered(let change), .asked(let change), .cameBack(let change):
      assessments[id: change.assessment]?.responses[change.question] == change.after
    default: false
    }
  }
}
