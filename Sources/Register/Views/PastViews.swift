public import Domain
import GRDB

/// The register as it stood at an instant: views made anew on the side, from the entries until then.
///
/// Making them takes as long as it takes to read the whole ledger; SQLite keeps them in a file of its own
/// that is gone with this value.
public final class PastViews: Sendable {
  private let views: DatabaseQueue
  private let path: String

  init(_ register: Register, until instant: Instant, indexing: Bool) throws {
    path = register.path
    views = try translatingErrors(path) {
      var configuration = Configuration()
      configuration.prepareDatabase { $0.add(tokenizer: FoldingTokenizer.self) }
      // No name: a file that SQLite makes for this connection alone.
      return try DatabaseQueue(path: "", configuration: configuration)
    }
    try register.connections.readApart { source in
      try views.write { db in
        try db.execute(sql: LedgerTable.schema)
        try ViewSchema.create(db)
        var updater = ViewUpdater(
          db, source: source, packs: register.packs, codec: register.codec)
        updater.isRebuilding = true
        updater.until = instant
        try updater.takeIn(after: 0) { _, _ in }
        if indexing { try SearchIndex.rebuild(db) }
      }
    }
  }

  /// A window of the table of collaborations.
  public func collaborations(_ query: CollaborationQuery) throws -> Window<CollaborationRow> {
    try translatingErrors(path) {
      try views.read { try CollaborationsQuery(query: query).window($0, memo: nil).window }
    }
  }
}

extension Register {
  /// The register as it stood at an instant, for tables; `indexing` when words shall be found in them.
  public func past(until instant: Instant, indexing: Bool) throws -> PastViews {
    try PastViews(self, until: instant, indexing: indexing)
  }
}
