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
