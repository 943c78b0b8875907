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
      guard !seen.isStopped else { return nil }
      let before = seen
      // A store that cannot be read just now is looked at again with the next change.
      let now = try? register.connections.read { db -> (Int64, Int64) in
        let version = try Probe.version(db)
        guard version != before.version || register.connections.way != .shared else {
          return (version, before.position)
        }
        return (version, try LedgerTable(db: db).head().position)
      }
      guard let now else { return nil }
      seen.version = now.0
      seen.position = now.1
      return now.1 > before.position ? .entries(after: before.position) : nil
    }
    if let change { report(change) }
  }

  func stop() {
    seen.withLock { $0.isStopped = true }
  }
}
