import GRDB

/// All tables that are a function of the ledger: dropped and rebuilt whenever their version rises.
enum ViewSchema {
  static let version: Int64 = 2

  static let tables = [
    CollaborationsView.table, PartyView.table, ImportedView.table, TallyView.table,
    OpenQuestionsView.table, LatestStepsView.table, GainsView.table, PersonsView.table,
    InstitutionView.table, SearchIndex.table,
  ]

  static func create(_ db: Database) throws {
    for statement in [
      CollaborationsView.schema, PartyView.schema, ImportedView.schema, TallyView.schema,
      OpenQuestionsView.schema, LatestStepsView.schema, GainsView.schema, PersonsView.schema,
      InstitutionView.schema, SearchIndex.schema,
    ] {
      try db.execute(sql: statement)
    }
    let ledger = LedgerTable(db: db)
    try ledger.setMark(Mark.viewVersion, version)
    try ledger.setMark(Mark.viewPosition, 0)
  }

  static func drop(_ db: Database) throws {
    try db.execute(sql: "DROP TABLE IF EXISTS search; DROP TABLE IF EXISTS heading")
    // Whatever an older version called its views.
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT IN ('entry', 'pack', 'mark') AND name NOT LIKE 'sqlite%'
        """)
    for name in names { try db.execute(sql: "DROP TABLE \(name.quotedDatabaseIdentifier)") }
  }
}

/// Names of single values kept in the store.
enum Mark {
  static let sample = "sample"
  static let viewVersion = "viewVersion"
  /// The newest position that the views have taken in.
  static let viewPosition = "viewPosition"
}
