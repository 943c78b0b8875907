public import Domain
import Foundation
import GRDB

extension Register {
  /// Opens a store that is there.
  ///
  /// What lies at the path is found out from its bytes first; when it cannot be opened, nothing was
  /// changed and no file was made; the error is a ``RegisterError``. `packs` gives those at hand, and is
  /// asked only when one is needed; `waiting` is called when another process has kept a writer waiting
  /// for 0.3 s.
  public static func open(
    _ path: String, for purpose: Purpose = .writing, packs: @escaping @Sendable () -> [Pack],
    waiting: @escaping @Sendable () -> Void = {}
  ) throws -> Register {
    let file = try StoreFile(at: path)
    let (way, reason) = wayIn(file, purpose)
    let connections = try Connections(path: path, way: way, waiting: waiting)
    do {
      let shelf = PackShelf(packs)
      try check(connections)
      if reason == nil { try Migration(connections: connections, packs: shelf).run(from: file) }
      return try Register(
        path: path, readOnlyReason: reason, connections: connections, packs: shelf)
    } catch {
      connections.close()
      throw error
    }
  }

  /// Creates a store where there is nothing, with directories and rights for its owner alone, or for
  /// the group that shares its directory; the error is a ``RegisterError``.
  public static func create(
    _ path: String, isSample: Bool = false, packs: @escaping @Sendable () -> [Pack],
    waiting: @escaping @Sendable () -> Void = {}
  ) throws -> Register {
    let place = StorePlace(path: path)
    guard FileStatus(path) == nil else { throw RegisterError.exists(path: path) }
    try place.prepareDirectory()
    // Made beside and named at the end, so that nobody ever meets half a store.
    let draft = StorePlace(path: path + ".new-\(getpid())")
    try draft.makeFile()
    do {
      try fill(draft.path, isSample: isSample)
      try draft.publish(as: place)
    } catch {
      draft.remove()
      throw error
    }
    return try open(path, packs: packs, waiting: waiting)
  }

  private static func fill(_ path: String, isSample: Bool) throws {
    try translatingErrors(path) {
      var configuration = Configuration()
      configuration.prepareDatabase { $0.add(tokenizer: FoldingTokenizer.self) }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.write { db in
        try db.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(StoreFile.newestVersion)")
        try db.execute(sql: LedgerTable.schema)
        try ViewSchema.create(db)
        if isSample { try LedgerTable(db: db).setMark(Mark.sample, 1) }
      }
      try queue.writeWithoutTransaction { db in
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      }
      try queue.close()
    }
  }

  private static func wayIn(
    _ file: StoreFile, _ purpose: Purpose
  ) -> (Connections.Way, RegisterError.ReadOnlyReason?) {
    let place = StorePlace(path: file.path)
    let mayWriteFile = FileStatus.may(W_OK, file.path)
    let mayWriteDirectory = FileStatus.may(W_OK | X_OK, place.directory)
    let reason: RegisterError.ReadOnlyReason? =
      !mayWriteFile ? .file : !mayWriteDirectory ? .directory : purpose == .reading ? .asked : nil
    switch reason {
    case nil, .asked: return (place.isOnNetwork ? .exclusive : .shared, reason)
    case .file, .directory: return (file.hasWAL ? .readOnly : .immutable, reason)
    }
  }

  private static func check(_ connections: Connections) throws {
    try connections.read { db in
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard version <= StoreFile.newestVersion else {
        throw RegisterError.newerStore(
          path: connections.path, version: version, known: StoreFile.newestVersion)
      }
      guard try db.tableExists("entry"), try db.tableExists("pack"), try db.tableExists("mark")
      else { throw RegisterError.damaged(path: connections.path, .schema) }
    }
  }
}
