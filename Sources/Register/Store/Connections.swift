import Domain
import Foundation
import GRDB
import Synchronization

/// The connections to one store: one that reads, and one that writes as soon as something is written.
final class Connections: Sendable {
  /// How the file is opened.
  enum Way: Sendable {
    /// Other processes may read and write at the same time.
    case shared
    /// On a network file system, where no other process may come near.
    case exclusive
    /// Read beside others that may write.
    case readOnly
    /// Read what nobody can be writing.
    case immutable
  }

  private struct Reading {
    var queue: DatabaseQueue
    var stamp: FileStamp
  }

  let path: String
  let way: Way
  private let reading: Mutex<Reading>
  private let writing: Mutex<DatabaseQueue?>
  private let busy: BusyWait

  init(path: String, way: Way, waiting: @escaping @Sendable () -> Void) throws {
    self.path = path
    self.way = way
    let busy = BusyWait(waiting)
    self.busy = busy
    let queue = try translatingErrors(path) {
      try DatabaseQueue(
        path: Connections.name(path, way), configuration: Connections.configuration(way, busy))
    }
    reading = Mutex(Reading(queue: queue, stamp: FileStamp(path)))
    writing = Mutex(way == .exclusive ? queue : nil)
  }

  /// Reads a consistent state of the store.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingErrors(path) { try reader().read(body) }
  }

  /// The connection that reads. One that took the file to be at rest is replaced when it was not.
  private func reader() throws -> DatabaseQueue {
    guard way == .immutable else { return reading.withLock { $0.queue } }
    let stamp = FileStamp(path)
    return try reading.withLock { reading in
      guard reading.stamp != stamp else { return reading.queue }
      let way = stamp.hasWAL ? Way.readOnly : .immutable
      let queue = try DatabaseQueue(
        path: Connections.name(path, way), configuration: Connections.configuration(way, busy))
      reading = Reading(queue: queue, stamp: stamp)
      return queue
    }
  }

  /// Reads, for as long as it takes, without keeping other readers of this process waiting.
  func readApart<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard way == .shared || way == .readOnly else { return try read(body) }
    return try translatingErrors(path) {
      try DatabaseQueue(
        path: Connections.name(path, way), configuration: Connections.configuration(way, busy)
      ).read(body)
    }
  }

  /// One transaction that holds the write lock from its beginning.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingErrors(path) {
      let queue = try writer()
      return try queue.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(db)
          return .commit
        }
        guard let value else { throw CancellationError() }
        return value
      }
    }
  }

  /// Work outside a transaction, such as a checkpoint.
  func writeOutsideTransaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingErrors(path) { try writer().writeWithoutTransaction(body) }
  }

  /// Copies the store, page by page, while others may go on writing.
  func copy(to queue: DatabaseQueue, progress: (Double) throws -> Void) throws {
    try translatingErrors(path) {
      let reader = try reader()
      try withoutActuallyEscaping(progress) { progress in
        try reader.backup(to: queue, pagesPerStep: 2048) { step in
          let total = step.totalPageCount
          try progress(total == 0 ? 1 : Double(step.completedPageCount) / Double(total))
        }
      }
    }
  }

  func close() {
    try? writing.withLock { queue in
      try queue?.close()
      queue = nil
    }
    try? reading.withLock { try $0.queue.close() }
  }

  private func writer() throws -> DatabaseQueue {
    try writing.withLock { queue in
      if let queue { return queue }
      let made = try DatabaseQueue(
        path: path, configuration: Connections.configuration(way, busy, writes: true))
      queue = made
      return made
    }
  }

  private static func name(_ path: String, _ way: Way) -> String {
    guard way == .immutable else { return path }
    var allowed = CharacterSet.urlPathAllowed
    allowed.remove(charactersIn: "?#%")
    let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    return "file:\(escaped)?immutable=1"
  }

  private static func configuration(
    _ way: Way, _ busy: BusyWait, writes: Bool = false
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = way == .readOnly || way == .immutable
    configuration.busyMode = .callback { busy.again($0) }
    configuration.prepareDatabase { db in
      db.add(tokenizer: FoldingTokenizer.self)
      if way == .exclusive { try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
      try db.execute(sql: "PRAGMA cache_size = -8000")
      if writes || way == .exclusive {
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.execute(sql: "PRAGMA secure_delete = ON")
        // What a long transaction made of the WAL is given back afterwards.
        try db.execute(sql: "PRAGMA journal_size_limit = 16777216")
      } else if way == .shared {
        try db.execute(sql: "PRAGMA query_only = ON")
      }
    }
    return configuration
  }
}

/// Turns SQLite's result codes into facts; other errors pass.
func translatingErrors<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw RegisterError(error, path: path)
  } catch let error as LedgerConflict {
    throw RegisterError.conflict(error)
  } catch let error as UnreadableEntry {
    throw RegisterError.damaged(path: path, .entry(error.position))
  }
}

extension RegisterError {
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, .page)
    case .SQLITE_NOTADB: self = .notAStore(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .noRight(path: path, .write)
    case .SQLITE_CANTOPEN: self = .noRight(path: path, .read)
    case .SQLITE_ERROR where error.message?.hasPrefix("no such table") == true:
      self = .damaged(path: path, .schema)
    default: self = .inputOutput(path: path, code: error.extendedResultCode.rawValue)
    }
  }
}
