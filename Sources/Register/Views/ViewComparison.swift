import Domain
import GRDB

/// Makes the views anew, in memory, and compares them with those in the store.
struct ViewComparison {
  let db: Database
  let packs: PackShelf
  let codec: Codec

  init(_ db: Database, packs: PackShelf, codec: Codec) {
    self.db = db
    self.packs = packs
    self.codec = codec
  }

  /// - Returns: the tables that differ.
  func differences(_ progress: (Int64) throws -> Void) throws -> [String] {
    var configuration = Configuration()
    configuration.prepareDatabase { $0.add(tokenizer: FoldingTokenizer.self) }
    let memory = try DatabaseQueue(configuration: configuration)
    return try memory.write { anew in
      try anew.execute(sql: LedgerTable.schema)
      try ViewSchema.create(anew)
      var updater = ViewUpdater(anew, source: db, packs: packs, codec: codec)
      updater.isRebuilding = true
      try updater.takeIn(after: 0) { done, _ in try progress(done) }
      return try (ViewSchema.tables + ["newest_reference"]).filter { try differs($0, anew) }
    }
  }

  private func differs(_ table: String, _ anew: Database) throws -> Bool {
    guard try db.tableExists(table) else { return true }
    let sql = """
      SELECT * FROM \(table.quotedDatabaseIdentifier)
      ORDER BY \(try order(of: table, anew))
      """
    let kept = try Row.fetchCursor(db, sql: sql)
    let made = try Row.fetchCursor(anew, sql: sql)
    while let row = try made.next() {
      if try kept.next() != row { return true }
    }
    return try kept.next() != nil
  }

  private func order(of table: String, _ db: Database) throws -> String {
    try db.primaryKey(table).columns.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
  }
}
