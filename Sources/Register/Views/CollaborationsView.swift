import Domain
import Foundation
import GRDB

/// One row per collaboration: what lists show, sort and filter by.
///
/// Each column that a table sorts by is indexed behind the shelf, so that a window costs the same at
/// any size.
enum CollaborationsView {
  static let table = "collaboration"

  /// What a list shows by default, and what it hides.
  enum Shelf: Int, CaseIterable {
    case active, closed, candidate

    init(_ stage: Stage) {
      self = stage == .candidate ? .candidate : stage.isClosed ? .closed : .active
    }
  }

  static let schema = """
    CREATE TABLE collaboration (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      shelf INTEGER NOT NULL,
      stage TEXT NOT NULL,
      stageOrder INTEGER NOT NULL,
      kind TEXT NOT NULL,
      kindOrder INTEGER NOT NULL,
      level TEXT,
      levelOrder INTEGER NOT NULL,
      depth TEXT,
      decider TEXT,
      deciderRank INTEGER NOT NULL,
      unit TEXT NOT NULL,
      reference TEXT,
      referenceKey TEXT NOT NULL,
      title TEXT NOT NULL,
      titleBokmal BLOB NOT NULL,
      titleSwedish BLOB NOT NULL,
      titleEnglish BLOB NOT NULL,
      leader TEXT,
      leaderName TEXT NOT NULL,
      leaderNorwegian BLOB NOT NULL,
      leaderSwedish BLOB NOT NULL,
      partner TEXT NOT NULL,
      partnerNorwegian BLOB NOT NULL,
      partnerSwedish BLOB NOT NULL,
      partnerCount INTEGER NOT NULL,
      country TEXT NOT NULL,
      caseNumber TEXT NOT NULL,
      reviewDay INTEGER,
      reviewOrder INTEGER NOT NULL,
      since INTEGER NOT NULL,
      isBegun INTEGER NOT NULL,
      isAssessed INTEGER NOT NULL,
      open INTEGER NOT NULL,
      asked INTEGER NOT NULL,
      answered INTEGER NOT NULL,
      applicable INTEGER NOT NULL,
      progress INTEGER NOT NULL,
      risks TEXT NOT NULL,
      measureDays TEXT NOT NULL,
      changes TEXT NOT NULL,
      agreementEnds INTEGER,
      lastChanged INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX collaboration_stage ON collaboration (stage, since);
    CREATE INDEX collaboration_level ON collaboration (levelOrder);
    CREATE INDEX collaboration_unit ON collaboration (unit);
    CREATE INDEX collaboration_leader ON collaboration (leader);
    CREATE INDEX collaboration_review ON collaboration (reviewDay) WHERE reviewDay IS NOT NULL;
    CREATE INDEX collaboration_reference ON collaboration (reference);
    CREATE INDEX collaboration_caseNumber ON collaboration (caseNumber) WHERE caseNumber <> '';
    CREATE INDEX collaboration_open ON collaboration (shelf, open) WHERE open > 0;
    """
    + sortColumns.map { "\nCREATE INDEX sorted_by_\($0) ON collaboration (shelf, \($0));" }
    .joined()

  /// Columns that windows are ordered by.
  static let sortColumns = [
    "titleBokmal", "titleSwedish", "titleEnglish", "referenceKey", "kindOrder", "stageOrder",
    "levelOrder", "unit", "leaderNorwegian", "leaderSwedish", "partnerNorwegian",
    "partnerSwedish", "reviewOrder", "since", "progress", "lastChanged",
  ]

  static func record(_ id: CollaborationID, _ db: Database) throws -> CollaborationRecord? {
    let statement = try db.cachedStatement(sql: "SELECT * FROM collaboration WHERE id = ?")
    return try CollaborationRecord.fetchOne(statement, arguments: [id.text])
  }

  static func row(of id: CollaborationID, _ db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(sql: "SELECT row FROM collaboration WHERE id = ?")
    return try Int64.fetchOne(statement, arguments: [id.text])
  }

  /// Takes over a new name of a leader.
  static func rename(leader: PersonID, to name: String, _ db: Database) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE collaboration SET leaderName = ?, leaderNorwegian = ?, leaderSwedish = ?
        WHERE leader = ?
        """)
    try statement.execute(arguments: [
      name, Data(SortKey.norwegian(name)), Data(SortKey.swedish(name)), leader.text,
    ])
    let rows = try db.cachedStatement(sql: "SELECT row FROM collaboration WHERE leader = ?")
    return try Int64.fetchAll(rows, arguments: [leader.text])
  }
}
