public import Domain
import GRDB

/// The ledger in a store's SQLite file.
///
/// What is appended here without a command is taken into the views by the next command or opening.
public struct SQLiteLedger: Ledger {
  let connections: Connections

  public func head() throws -> LedgerHead {
    try connections.read { try LedgerTable(db: $0).head() }
  }

  public func entries(after position: Int64, limit: Int) throws -> [Entry] {
    try connections.read { try LedgerTable(db: $0).entries(after: position, limit: limit) }
  }

  public func entries(of stream: StreamID, after number: Int) throws -> [Entry] {
    try connections.read { try LedgerTable(db: $0).entries(of: stream, after: number) }
  }

  @discardableResult
  public func append(_ entries: [NewEntry]) throws -> [Entry] {
    try connections.write { try LedgerTable(db: $0).append(entries) }
  }
}
