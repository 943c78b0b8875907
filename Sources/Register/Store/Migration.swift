import Foundation
import GRDB

/// Brings an older store up to what this program writes: the ledger after a verified copy, the views
/// by making them anew.
struct Migration {
  /// One step from a version to the next.
  typealias Step = @Sendable (Database) throws -> Void

  /// The first leads from version 1 to version 2. None has been needed yet.
  static let steps: [Step] = []

  let connections: Connections
  let packs: PackShelf
  var steps = Migration.steps
  var newest = StoreFile.newestVersion

  func run(from file: StoreFile) throws {
    if file.version < newest { try migrate(file) }
    let isCurrent = try connections.read {
      try LedgerTable(db: $0).mark(Mark.viewVersion) == ViewSchema.version
    }
    if !isCurrent { try rebuildViews() }
  }

  private func migrate(_ file: StoreFile) throws {
    let copy = StorePlace(path: "\(file.path).version-\(file.version)")
    if FileStatus(copy.path) == nil {
      try Backup(connections: connections, packs: packs).run(to: copy) { _, _ in true }
    }
    try connections.write { db in
      for step in steps.dropFirst(file.version - 1) { try step(db) }
      try db.execute(sql: "PRAGMA user_version = \(newest)")
    }
    // The header in the file itself tells older programs to keep off.
    try connections.writeOutsideTransaction { db in
      _ = try db.checkpoint(.truncate)
    }
  }

  private func rebuildViews() throws {
    try connections.write { db in
      // Another process may have done it meanwhile.
      guard try LedgerTable(db: db).mark(Mark.viewVersion) != ViewSchema.version else { return }
      try ViewUpdater(db, packs: packs, codec: .current).rebuild { _, _ in }
    }
    try connections.writeOutsideTransaction { db in
      _ = try db.checkpoint(.truncate)
    }
  }
}
