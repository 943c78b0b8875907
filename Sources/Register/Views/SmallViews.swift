import Domain
import Foundation
import GRDB

/// Who has to do with which collaboration.
enum PartyView {
  static let table = "party"
  static let schema = """
    CREATE TABLE party (
      person TEXT NOT NULL,
      isTask INTEGER NOT NULL,
      row INTEGER NOT NULL,
      PRIMARY KEY (person, isTask, row)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX party_row ON party (row);
    """

  /// Leads it or takes part (false), or has something to do in it (true).
  static func parties(_ state: Collaboration) -> Set<Party> {
    var parties = Set(state.details.people.map { Party(person: $0.person.text, isTask: false) })
    if let leader = state.details.leader {
      parties.insert(Party(person: leader.text, isTask: false))
    }
    func task(_ person: PersonID?) {
      if let person { parties.insert(Party(person: person.text, isTask: true)) }
    }
    for measure in state.measures where measure.state == .planned { task(measure.owner?.person) }
    for decision in state.decisions where decision.replacedBy == nil {
      for condition in decision.draft.conditions where condition.fulfilment == nil {
        task(condition.owner?.person)
      }
    }
    for assessment in state.assessments {
      for response in assessment.responses.values {
        if case .person(let person) = response.asked?.to { task(person) }
      }
    }
    return parties
  }

  struct Party: Hashable {
    var person: String
    var isTask: Bool
  }

  static func update(_ state: Collaboration, row: Int64, isNew: Bool, _ db: Database) throws {
    let new = parties(state)
    var old: Set<Party> = []
    if !isNew {
      let statement = try db.cachedStatement(sql: "SELECT person, isTask FROM party WHERE row = ?")
      old = Set(
        try Row.fetchAll(statement, arguments: [row]).map { Party(person: $0[0], isTask: $0[1]) })
    }
    let remove = try db.cachedStatement(
      sql: "DELETE FROM party WHERE person = ? AND isTask = ? AND row = ?")
    for party in old.subtracting(new) {
      try remove.execute(arguments: [party.person, party.isTask, row])
    }
    let insert = try db.cachedStatement(
      sql: "INSERT INTO party (person, isTask, row) VALUES (?, ?, ?)")
    for party in new.subtracting(old) {
      try insert.execute(arguments: [party.person, party.isTask, row])
    }
  }

  /// The collaborations a person has to do with, newest change first.
  static func collaborations(of person: PersonID, limit: Int, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT id FROM collaboration
        WHERE row IN (SELECT row FROM party WHERE person = ?) AND +shelf <> 1
        ORDER BY lastChanged DESC LIMIT ?
        """, arguments: [person.text, limit])
  }
}

extension Responsible {
  var person: PersonID? {
    if case .person(let person) = self { person } else { nil }
  }
}

/// Which collaboration came from which record elsewhere.
enum ImportedView {
  static let table = "imported"
  static let schema = """
    CREATE TABLE imported (
      system TEXT NOT NULL,
      external TEXT NOT NULL,
      collaboration TEXT NOT NULL,
      PRIMARY KEY (system, external)
    ) STRICT, WITHOUT ROWID;
    """

  static func update(_ state: Collaboration, _ db: Database) throws {
    guard let source = state.details.source else { return }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO imported (system, external, collaboration) VALUES (?, ?, ?)
        ON CONFLICT DO NOTHING
        """)
    try statement.execute(arguments: [source.system, source.externalID, state.id.text])
  }

  static func collaboration(_ source: ImportSource, _ db: Database) throws -> CollaborationID? {
    let statement = try db.cachedStatement(
      sql: "SELECT collaboration FROM imported WHERE system = ? AND external = ?")
    return try String.fetchOne(statement, arguments: [source.system, source.externalID])
      .map { CollaborationID($0) }
  }
}

/// What is gained, for the home screen.
enum GainsView {
  static let table = "gain"
  static let schema = """
    CREATE TABLE gain (
      row INTEGER PRIMARY KEY,
      unit TEXT NOT NULL,
      text TEXT NOT NULL,
      changed INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX gain_changed ON gain (changed);
    """

  static func update(
    _ state: Collaboration, _ record: CollaborationRecord, _ db: Database
  ) throws {
    guard let gain = state.gains.first, record.shelf == 0 else {
      let statement = try db.cachedStatement(sql: "DELETE FROM gain WHERE row = ?")
      return try statement.execute(arguments: [record.row])
    }
    let statement = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO gain (row, unit, text, changed) VALUES (?, ?, ?, ?)")
    try statement.execute(arguments: [record.row, record.unit, gain.text, record.lastChanged])
  }

  static func newest(_ scope: UnitScope, limit: Int, _ db: Database) throws -> [GainRow] {
    try SQLRequest<Row>(
      literal: """
        SELECT c.id, c.title, gain.text FROM gain JOIN collaboration c ON c.row = gain.row
        WHERE \(scope.condition("gain.unit")) ORDER BY gain.changed DESC LIMIT \(limit)
        """
    ).fetchAll(db).map {
      GainRow(
        id: CollaborationID($0[0] as String), title: LocalizedText(view: $0[1]), text: $0[2])
    }
  }
}

/// The institution, as it last was.
enum InstitutionView {
  static let table = "institution"
  static let schema = """
    CREATE TABLE institution (id TEXT PRIMARY KEY NOT NULL) STRICT;
    """

  static func update(_ id: String, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO institution (id) VALUES (?) ON CONFLICT DO NOTHING", arguments: [id])
  }

  static func id(_ db: Database) throws -> Institution.ID? {
    try String.fetchOne(db, sql: "SELECT id FROM institution ORDER BY rowid LIMIT 1")
      .map { Institution.ID($0) }
  }
}
