public import Domain
import Foundation
import GRDB
import Synchronization

/// An institution's register in one SQLite file: the ledger, and the views that screens read.
///
/// Calls block until they are done, and may come from any thread; a call that can take longer than a
/// frame belongs off the main loop.
public final class Register: Sendable {
  /// What a register is opened for.
  public enum Purpose: Sendable {
    case reading
    /// Opens for reading all the same where there is no right to write; see ``readOnlyReason``.
    case writing
  }

  /// Where the file is.
  public let path: String
  /// Why nothing can be written; nil when something can.
  public let readOnlyReason: RegisterError.ReadOnlyReason?
  /// Filled with an invented register, so that anybody may act as anybody.
  public let isSample: Bool

  let connections: Connections
  let states = OpenStates()
  let packs: PackShelf
  let codec = Codec.current
  let windows = WindowCache()
  /// How many entries this process has added.
  let added = Atomic(0)

  init(
    path: String, readOnlyReason: RegisterError.ReadOnlyReason?, connections: Connections,
    packs: PackShelf
  ) throws {
    self.path = path
    self.readOnlyReason = readOnlyReason
    self.connections = connections
    self.packs = packs
    isSample = try connections.read { try LedgerTable(db: $0).mark(Mark.sample) } == 1
  }

  /// The ledger below: entries after a position, and append.
  public var ledger: SQLiteLedger { SQLiteLedger(connections: connections) }

  /// The newest position with its chain value.
  public func head() throws -> LedgerHead {
    try connections.read { try LedgerTable(db: $0).head() }
  }

  /// Gives the file back. Nothing may be asked of the register afterwards.
  public func close() {
    connections.close()
  }

  func requireWritable() throws(RegisterError) {
    if let readOnlyReason { throw .readOnly(path: path, readOnlyReason) }
  }

  func updater(_ db: Database) -> ViewUpdater {
    ViewUpdater(db, packs: packs, codec: codec)
  }
}
