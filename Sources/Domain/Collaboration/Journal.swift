/// The entries that undo and redo look at, oldest first, since the case was last submitted, decided or
/// reviewed.
struct Journal: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    var id: EntryID
    var actor: String
    var event: CollaborationEvent
    /// What this entry takes back or brings back.
    var undoes: EntryID?
    /// It brings back what an undo took.
    var isRedo = false
    var isUndone = false

    /// Done and in force, in its own right.
    var isLive: Bool { undoes == nil && !isUndone }
  }

  private(set) var items: [Item] = []

  mutating func note(_ event: CollaborationEvent, _ envelope: EventEnvelope) {
    if event.name == .condensed { return }
    if event.endsUndo { items = [] }
    var item = Item(
      id: envelope.id, actor: envelope.actor, event: event, undoes: envelope.undoes)
    if let undone = envelope.undoes, let place = items.firstIndex(where: { $0.id == undone }) {
      items[place].isUndone = true
      if let original = items[place].undoes {
        item.isRedo = true
        if let place = items.firstIndex(where: { $0.id == original }) {
          items[place].isUndone = false
        }
      }
    }
    items.append(item)
  }

  /// The actor's newest entry that is neither undone nor an undo. What policy yielded is no deed.
  func newestDeed(of actor: PersonID) -> Item? {
    items.last { $0.actor == actor.text && $0.isLive && $0.event.name != .rated }
  }

  /// The actor's newest undo that is still in force; nil once the actor has done something new.
  func newestUndo(of actor: PersonID) -> Item? {
    let own = items.reversed().filter { $0.actor == actor.text && $0.event.name != .rated }
    return own.prefix { !$0.isLive }.first { $0.undoes != nil && !$0.isRedo && !$0.isUndone }
  }

  /// A later entry in force on the same subject.
  func resting(on item: Item) -> Item? {
    guard let place = items.firstIndex(where: { $0.id == item.id }) else { return nil }
    return items[(place + 1)...].last {
      $0.isLive && !Set($0.event.subjects).isDisjoint(with: item.event.subjects)
    }
  }
}

/// What an entry is about, as far as undo goes.
enum Subject: Hashable, Sendable {
  case field(Field)
  case agreement(Agreement.ID)
  case gain(Gain.ID)
  case risk(Risk.ID)
  case measure(Measure.ID)
  case question(Assessment.ID, String)
}

extension CollaborationEvent {
  /// From here on, nothing earlier is undone: the case is submitted, decided on, reviewed or over, or
  /// asks other questions.
  var endsUndo: Bool {
    switch self {
    case .versionMoved, .submitted, .noted, .decided, .decisionRegistered, .decisionReplaced,
      .reviewConcluded, .ended, .withdrawn:
      true
    default: false
    }
  }

  /// What undo compares entries by.
  var subjects: [Subject] {
    switch self {
    case .fieldChanged(_, let after): [.field(after.field)]
    case .agreementSet(let before, let after):
      (after ?? before).map { [.agreement($0.id)] } ?? []
    case .gainSet(let before, let after): (after ?? before).map { [.gain($0.id)] } ?? []
    case .riskSet(let before, let after): (after ?? before).map { [.risk($0.id)] } ?? []
    case .measureSet(let before, let after): (after ?? before).map { [.measure($0.id)] } ?? []
    case .answered(let change), .asked(let change), .cameBack(let change):
      [.question(change.assessment, change.question)]
    default: []
    }
  }

  /// The event that takes this one back; nil when nothing does.
  var inverse: CollaborationEvent? {
    switch self {
    case .fieldChanged(let before, let after): .fieldChanged(before: after, after: before)
    case .agreementSet(let before, let after): .agreementSet(before: after, after: before)
    case .gainSet(let before, let after): .gainSet(before: after, after: before)
    case .riskSet(let before, let after): .riskSet(before: after, after: before)
    case .measureSet(let before, let after): .measureSet(before: after, after: before)
    case .answered(let change): .answered(change.inverse)
    case .asked(let change): .asked(change.inverse)
    case .cameBack(let change): .cameBack(change.inverse)
    default: nil
    }
  }
}

extension CollaborationEvent.ResponseChange {
  fileprivate var inverse: Self {
    Self(assessment: assessment, question: question, before: after, after: before)
  }
}
