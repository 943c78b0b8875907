import Foundation
import GRDB

/// A copy of a store, made by SQLite and verified before it gets its name.
struct Backup {
  let connections: Connections
  let packs: PackShelf

  @discardableResult
  func run(
    to place: StorePlace, _ progress: (Int64, Int64) -> Bool
  ) throws -> VerificationReport {
    guard FileStatus(place.path) == nil else { throw RegisterError.exists(path: place.path) }
    let draft = StorePlace(path: place.path + ".new-\(getpid())")
    try draft.makeFile(rights: 0o600)
    do {
      try copy(to: draft.path, progress)
      let report = try verify(draft.path, progress)
      guard report.isSound else { throw RegisterError.notVerified(path: place.path, report) }
      try draft.publish(as: place)
      return report
    } catch {
      draft.remove()
      throw error
    }
  }

  private func copy(to path: String, _ progress: (Int64, Int64) -> Bool) throws {
    let queue = try translatingErrors(path) { try DatabaseQueue(path: path) }
    try connections.copy(to: queue) { part in
      guard progress(Int64(part * 50), 100) else { throw CancellationError() }
    }
    try translatingErrors(path) { try queue.close() }
    guard Backup.flush(path) else {
      throw RegisterError.inputOutput(path: path, code: errno)
    }
  }

  private func verify(
    _ path: String, _ progress: (Int64, Int64) -> Bool
  ) throws -> VerificationReport {
    let copy = try Connections(path: path, way: .immutable, waiting: {})
    defer { copy.close() }
    return try copy.read { db in
      var verification = Verification(db, packs: packs, codec: .current)
      return try verification.run(head: nil) { done, total in
        progress(50 + (total == 0 ? 50 : done * 50 / total), 100)
      }
    }
  }

  private static func flush(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return fsync(descriptor) == 0
  }
}

extension Register {
  /// Copies the store to a new file for the owner alone, and verifies the copy; what comes back has
  /// the head to keep elsewhere.
  ///
  /// `progress` is told how many of so many steps are done, and stops by answering false, which throws
  /// `CancellationError`; all else that goes wrong is a ``RegisterError``. Nothing is left behind then.
  @discardableResult
  public func backup(
    to path: String, progress: (Int64, Int64) -> Bool = { _, _ in true }
  ) throws -> VerificationReport {
    try Backup(connections: connections, packs: packs).run(to: StorePlace(path: path), progress)
  }

  /// Throws all views away and makes them anew from the ledger. When `progress` answers false nothing
  /// has changed, and `CancellationError` is thrown.
  public func rebuildViews(progress: (Int64, Int64) -> Bool = { _, _ in true }) throws {
    try requireWritable()
    try connections.write { db in
      try updater(db).rebuild { done, total in
        guard progress(done, total) else { throw CancellationError() }
      }
    }
    try truncateWAL()
  }
}
