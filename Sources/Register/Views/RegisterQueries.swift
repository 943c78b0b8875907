public import Domain
import GRDB

extension Register {
  // MARK: Collaborations

  /// A window of the table of collaborations.
  public func collaborations(_ query: CollaborationQuery) throws -> Window<CollaborationRow> {
    try connections.read { db in
      let position = try LedgerTable(db: db).head().position
      let (window, memo) = try CollaborationsQuery(query: query)
        .window(db, memo: windows.memo(query, at: position))
      windows.keep(memo, query, at: position)
      return window
    }
  }

  /// The whole state of a collaboration; nil when there is none. A state that was looked at lately is
  /// kept, and only what came after is read.
  public func collaboration(_ id: CollaborationID) throws -> Collaboration? {
    try state(StreamID(.collaboration, id), as: Collaboration.self)
  }

  /// Finds a collaboration by its reference, its id, the first six or more digits of it, or its case
  /// number; nil when nothing or more than one fits.
  public func collaborationID(for text: String) throws -> CollaborationID? {
    try connections.read { try SearchQuery(text: text, limit: 1).exact($0) }
  }

  /// The collaboration that was imported from a record elsewhere.
  public func collaborationID(importedFrom source: ImportSource) throws -> CollaborationID? {
    try connections.read { try ImportedView.collaboration(source, $0) }
  }

  /// Everything that happened to a collaboration, oldest first.
  public func history(of id: CollaborationID) throws -> [HistoryRow] {
    try connections.read { db in
      try HistoryQuery(codec: codec).rows(StreamID(.collaboration, id), db)
    }
  }

  // MARK: Home

  /// What home screens count, for units with all below them; none is the whole register.
  public func homeCounts(units: [String] = [], today: Day) throws -> HomeCounts {
    try connections.read { try HomeQuery(units: units, today: today).counts($0) }
  }

  /// Cases that wait for a decision, oldest first; with an actor, those that the actor may decide.
  public func decisionsWaiting(
    for actor: Actor? = nil, units: [String] = [], limit: Int = 20
  ) throws -> [DecisionWaitRow] {
    try connections.read {
      try DecisionsView.rows(for: actor, UnitScope(units: units), limit: limit, $0)
    }
  }

  /// Collaborations with a review day, soonest first.
  public func reviews(
    units: [String] = [], until day: Day? = nil, limit: Int = 100
  ) throws -> [ReviewRow] {
    try connections.read {
      try ReviewsView.rows(UnitScope(units: units), until: day, limit: limit, $0)
    }
  }

  /// Questions that somebody could help with, those that have waited longest first.
  public func openQuestions(
    units: [String] = [], limit: Int = 100
  ) throws -> [OpenQuestionSummary] {
    try connections.read {
      try OpenQuestionsView.rows(UnitScope(units: units), limit: limit, $0)
    }
  }

  /// Steps worth showing, newest first.
  public func latestSteps(units: [String] = [], limit: Int = 10) throws -> [LatestStep] {
    try connections.read {
      try LatestStepsView.rows(UnitScope(units: units), limit: limit, $0)
    }
  }

  /// What is gained, newest change first.
  public func gains(units: [String] = [], limit: Int = 5) throws -> [GainRow] {
    try connections.read { try GainsView.newest(UnitScope(units: units), limit: limit, $0) }
  }

  /// How many risks have which rating, before or after measures.
  public func risks(units: [String] = [], afterMeasures: Bool = true) throws -> [RiskCell] {
    try connections.read {
      try HomeQuery(units: units, today: Day(number: 0)).risks(afterMeasures: afterMeasures, $0)
    }
  }

  // MARK: Persons and institution

  /// Persons by name.
  public func persons(_ query: PersonQuery) throws -> [PersonRow] {
    try connections.read { try PersonsView.rows(query, $0) }
  }

  /// The names of persons, and of so many others to choose from.
  public func names(
    of persons: Set<PersonID>, andOthers limit: Int
  ) throws -> [PersonID: String] {
    try connections.read { try PersonsView.names(of: persons, andOthers: limit, $0) }
  }

  /// The whole state of a person; nil when there is none.
  public func person(_ id: PersonID) throws -> Person? {
    try state(StreamID(.person, id), as: Person.self)
  }

  /// The person with a login name on this host.
  public func personID(systemUser: String) throws -> PersonID? {
    try connections.read { try PersonsView.id(systemUser: systemUser, $0) }
  }

  /// Finds a person by id, by the first six or more digits of it, by login name or by full name; nil
  /// when nothing or more than one fits.
  public func personID(for text: String) throws -> PersonID? {
    try connections.read { try PersonsView.id(for: text, $0) }
  }

  /// The institution that the register belongs to; nil until it is established.
  public func institution() throws -> Institution? {
    guard let id = try connections.read({ try InstitutionView.id($0) }) else { return nil }
    return try state(StreamID(.institution, id), as: Institution.self)
  }

  // MARK: Search

  /// Finds words in collaborations, notes, decisions and advice.
  public func search(_ text: String, limit: Int = 50) throws -> SearchAnswer {
    try connections.read { try SearchQuery(text: text, limit: limit).answer($0) }
  }

  func state<State: Folded>(_ stream: StreamID, as type: State.Type) throws -> State? {
    let kept = states.state(stream, as: type)
    let open = try connections.read { try LedgerTable(db: $0).state(stream, from: kept, codec) }
    if open.number > kept.number { states.keep(open, of: stream) }
    return open.state
  }
}
