import Domain
import Foundation
import GRDB
import Synchronization

/// Asks the store whether it has grown.
final class Probe: Sendable {
  private struct Seen {
    var version: Int64
    var position: Int64
    var isStopped = false
  }

  private let register: Register
  private let report: @Sendable (Watch.Change) -> Void
  private let seen: Mutex<Seen>

  init(
    _ register: Register, _ report: @escaping @Sendable (Watch.Change) -> Void
  ) throws {
    self.register = register
    self.report = report
    seen = Mutex(
      try register.connections.read { db in
        Seen(
          version: try Probe.version(db), position: try LedgerTable(db: db).head().position)
      })
  }

  /// SQLite's number of changes, as the reading connection sees it; cheaper than any query.
  private static func version(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "PRAGMA data_version") ?? 0
  }

  func check() {
    let change = seen.withLock { seen -> Watch.Change? in
      guard !seen.isStopped, let now = look(seen) else { return nil }
      let before = seen.position
      seen = now
      return now.position > before ? .entries(after: before) : nil
    }
    if let change { report(change) }
  }

  /// Nobody looks while the work is under way, so that nothing of it is ever reported.
  func own<Value: Sendable>(_ work: () throws -> Value) rethrows -> Value {
    try seen.withLock { seen in
      let before = register.added.load(ordering: .relaxed)
      let value = try work()
      let added = register.added.load(ordering: .relaxed) - before
      if let now = look(seen), now.position == seen.position + Int64(added) { seen = now }
      return value
    }
  }

  /// - Returns: nil for a store that cannot be read just now; it is looked at again with the next change.
  private func look(_ seen: Seen) -> Seen? {
    try? register.connections.read { db in
      var now = seen
      now.version = try Probe.version(db)
      if now.version != seen.version || register.connections.way != .shared {
        now.position = try LedgerTable(db: db).head().position
      }
      return now
    }
  }

  func stop() {
    seen.withLock { $0.isStopped = true }
  }
}
