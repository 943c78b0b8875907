public import Domain
import Foundation
import GRDB

/// The directory: who is known to the register.
enum PersonsView {
  static let table = "person"
  static let schema = """
    CREATE TABLE person (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL,
      sortName BLOB NOT NULL,
      folded TEXT NOT NULL,
      roles TEXT NOT NULL,
      unit TEXT NOT NULL,
      organisation TEXT NOT NULL,
      systemUser TEXT NOT NULL,
      isErased INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX person_name ON person (sortName);
    CREATE INDEX person_user ON person (systemUser) WHERE systemUser <> '';
    """

  static func update(_ person: Person, _ db: Database) throws {
    let details = person.details ?? PersonDetails(name: "")
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO person
          (id, name, sortName, folded, roles, unit, organisation, systemUser, isErased)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      person.id.text, details.name, Data(SortKey.norwegian(details.name)),
      Folding.fold([details.name, details.unit, details.organisation].joined(separator: " ")),
      details.roles.map(\.rawValue).joined(separator: " "), details.unit, details.organisation,
      details.systemUser, person.isErased,
    ])
  }

  static func name(of person: PersonID, _ db: Database) throws -> String {
    let statement = try db.cachedStatement(sql: "SELECT name FROM person WHERE id = ?")
    return try String.fetchOne(statement, arguments: [person.text]) ?? ""
  }

  /// Names of persons, and of so many others in the order of the directory; those that were erased have none.
  static func names(
    of persons: Set<PersonID>, andOthers limit: Int, _ db: Database
  ) throws -> [PersonID: String] {
    var names: [PersonID: String] = [:]
    let others = try Row.fetchCursor(
      db, sql: "SELECT id, name FROM person WHERE NOT isErased ORDER BY sortName LIMIT ?",
      arguments: [limit])
    while let row = try others.next() { names[PersonID(row[0] as String)] = row[1] }
    for person in persons where names[person] == nil {
      let name = try name(of: person, db)
      if !name.isEmpty { names[person] = name }
    }
    return names
  }

  static func id(systemUser: String, _ db: Database) throws -> PersonID? {
    try String.fetchOne(
      db, sql: "SELECT id FROM person WHERE systemUser = ? AND systemUser <> ''",
      arguments: [systemUser]
    ).map { PersonID($0) }
  }

  static func rows(_ query: PersonQuery, _ db: Database) throws -> [PersonRow] {
    var parts: [SQL] = []
    for word in Folding.queryWords(query.text) {
      let spellings = word.map {
        "instr(folded, \(String(decoding: $0, as: UTF8.self))) > 0" as SQL
      }
      parts.append("(\(spellings.joined(separator: " OR ")))")
    }
    if let unit = query.unit { parts.append(UnitScope(units: [unit]).condition()) }
    if !query.roles.isEmpty {
      let roles = query.roles.map(\.rawValue).sorted()
        .map { "instr(' ' || roles || ' ', \(" " + $0 + " ")) > 0" as SQL }
      parts.append("(\(roles.joined(separator: " OR ")))")
    }
    let condition: SQL = parts.isEmpty ? "1" : parts.joined(separator: " AND ")
    return try SQLRequest<Row>(
      literal: """
        SELECT id, name, roles, unit, organisation, isErased FROM person WHERE \(condition)
        ORDER BY sortName, id LIMIT \(query.limit)
        """
    ).fetchAll(db).map { row in
      let roles: String = row[2]
      return PersonRow(
        id: PersonID(row[0] as String), name: row[1],
        roles: roles.split(separator: " ").compactMap { Role(rawValue: String($0)) },
        unit: row[3], organisation: row[4], isErased: row[5])
    }
  }
}

extension PersonsView {
  static func id(for text: String, _ db: Database) throws -> PersonID? {
    let start = text.lowercased()
    let isHexadecimal = text.utf8.count >= 6 && text.allSatisfy { $0.isHexDigit && $0.isASCII }
    let byID: SQL = isHexadecimal ? "(id >= \(start) AND id < \(start + "g"))" : "0"
    let key = Data(SortKey.norwegian(text))
    let found = try SQLRequest<String>(
      literal: """
        SELECT id FROM person
        WHERE \(byID) OR (systemUser = \(text) AND systemUser <> '') OR sortName = \(key) LIMIT 2
        """
    ).fetchAll(db)
    return found.count == 1 ? found.first.map { PersonID($0) } : nil
  }
}

/// Everything that the register holds about a person.
public struct PersonHoldings: Sendable {
  public var person: Person
  /// When and by whom something about the person was written.
  public var entries: [EventEnvelope]
  /// Collaborations that the person leads, takes part in, or has a task in.
  public var collaborations: [CollaborationRow]
  /// Entries that the person made, by count.
  public var written: Int
  /// Texts in which the name is found; the person may be somebody else of that name.
  public var mentions: [SearchHit]
}

extension Register {
  /// All that is held about a person; nil when nobody is kept under the id.
  public func holdings(of id: PersonID) throws -> PersonHoldings? {
    guard let person = try person(id) else { return nil }
    return try connections.readApart { db in
      let collaborations = try PartyView.all(of: id, db)
      let name = person.details?.name ?? ""
      return PersonHoldings(
        person: person,
        entries: try LedgerTable(db: db).entries(of: StreamID(.person, id), after: 0)
          .map(\.envelope),
        collaborations: collaborations,
        written: try Int.fetchOne(
          db, sql: "SELECT count(*) FROM entry WHERE actor = ?", arguments: [id.text]) ?? 0,
        mentions: try SearchQuery(text: name, limit: 200).answer(db).hits)
    }
  }
}

extension PartyView {
  static func all(of person: PersonID, _ db: Database) throws -> [CollaborationRow] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(CollaborationRow.columns) FROM collaboration WHERE row IN (SELECT row FROM party WHERE person = ?)
        ORDER BY lastChanged DESC
        """, arguments: [person.text]
    ).map(CollaborationRow.init(row:))
  }
}
