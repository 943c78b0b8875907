import Domain
import Foundation
import GRDB

/// The table of entries, inside a transaction.
struct LedgerTable {
  let db: Database

  static let schema = """
    CREATE TABLE entry (
      position INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      stream TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number > 0),
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      cause TEXT NOT NULL,
      kind TEXT NOT NULL,
      version INTEGER NOT NULL,
      undoes TEXT,
      payload TEXT,
      salt BLOB,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      chain BLOB NOT NULL CHECK (length(chain) = 32),
      UNIQUE (stream, number),
      CHECK ((payload IS NULL) = (salt IS NULL))
    ) STRICT;
    CREATE TRIGGER entry_stays BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries stay'); END;
    CREATE TRIGGER entry_only_loses_its_payload BEFORE UPDATE ON entry
    WHEN new.payload IS NOT NULL OR new.position IS NOT old.position OR new.id IS NOT old.id
      OR new.stream IS NOT old.stream OR new.number IS NOT old.number OR new.at IS NOT old.at
      OR new.actor IS NOT old.actor OR new.cause IS NOT old.cause OR new.kind IS NOT old.kind
      OR new.version IS NOT old.version OR new.undoes IS NOT old.undoes
      OR new.digest IS NOT old.digest OR new.chain IS NOT old.chain
    BEGIN SELECT RAISE(ABORT, 'entries stay as they are'); END;
    CREATE TABLE pack (
      digest TEXT PRIMARY KEY NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE mark (name TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL) STRICT;
    """

  private static let columns = """
    SELECT position, id, stream, number, at, actor, cause, kind, version, undoes, payload, salt,
      digest, chain
    FROM entry
    """

  func head() throws -> LedgerHead {
    let statement = try db.cachedStatement(
      sql: "SELECT position, chain FROM entry ORDER BY position DESC LIMIT 1")
    guard let row = try Row.fetchOne(statement) else { return .empty }
    return LedgerHead(position: row[0], chain: Array(row[1] as Data))
  }

  func newestNumber(of stream: StreamID) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT max(number) FROM entry WHERE stream = ?")
    return try Int.fetchOne(statement, arguments: [stream.description]) ?? 0
  }

  func entries(after position: Int64, limit: Int) throws -> [Entry] {
    let statement = try db.cachedStatement(
      sql: LedgerTable.columns + " WHERE position > ? ORDER BY position LIMIT ?")
    return try fetch(statement, [position, limit])
  }

  func entries(of stream: StreamID, after number: Int) throws -> [Entry] {
    let statement = try db.cachedStatement(
      sql: LedgerTable.columns + " WHERE stream = ? AND number > ? ORDER BY number")
    return try fetch(statement, [stream.description, number])
  }

  private func fetch(_ statement: Statement, _ arguments: StatementArguments) throws -> [Entry] {
    var entries: [Entry] = []
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() { entries.append(try Entry(row: row)) }
    return entries
  }

  /// Adds entries at the end.
  /// - Throws: ``LedgerConflict`` when a number is not the next one of its stream.
  func append(_ new: [NewEntry]) throws -> [Entry] {
    var head = try head()
    var newest: [StreamID: Int] = [:]
    var entries: [Entry] = []
    entries.reserveCapacity(new.count)
    for item in new {
      let stream = item.envelope.stream
      let last = try newest[stream] ?? newestNumber(of: stream)
      guard item.envelope.number == last + 1 else {
        throw LedgerConflict(stream: stream, expected: item.envelope.number, newest: last)
      }
      newest[stream] = item.envelope.number
      let entry = LedgerTable.entry(item, after: head)
      try insert(entry)
      head = LedgerHead(position: entry.position, chain: entry.chain)
      entries.append(entry)
    }
    return entries
  }

  private static func entry(_ item: NewEntry, after head: LedgerHead) -> Entry {
    let salt = Chain.salt()
    let digest = Chain.digest(salt: salt, item.envelope, payload: item.payload)
    return Entry(
      position: head.position + 1, envelope: item.envelope, payload: item.payload, salt: salt,
      digest: digest, chain: Chain.next(after: head.chain, digest: digest))
  }

  private func insert(_ entry: Entry) throws {
    let envelope = entry.envelope
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO entry (position, id, stream, number, at, actor, cause, kind, version, undoes,
          payload, salt, digest, chain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      entry.position, envelope.id.text, envelope.stream.description, envelope.number,
      envelope.at.milliseconds, envelope.actor, envelope.cause.text, envelope.kind,
      envelope.version, envelope.undoes?.text,
      entry.payload.map { String(decoding: $0, as: UTF8.self) }, entry.salt.map { Data($0) },
      Data(entry.digest), Data(entry.chain),
    ])
  }

  /// Empties payload and salt of the entries of a stream.
  func erase(_ ids: [EntryID], of stream: StreamID) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE entry SET payload = NULL, salt = NULL WHERE stream = ? AND id = ?")
    for id in ids { try statement.execute(arguments: [stream.description, id.text]) }
  }

  func mark(_ name: String) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT value FROM mark WHERE name = ?")
    return try Int64.fetchOne(statement, arguments: [name]) ?? 0
  }

  func setMark(_ name: String, _ value: Int64) throws {
    let statement = try db.cachedStatement(
      sql:
        "INSERT INTO mark (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
    )
    try statement.execute(arguments: [name, value])
  }
}

extension Entry {
  /// - Throws: ``UnreadableEntry`` when a column holds what no entry has.
  init(row: Row) throws {
    let position: Int64 = row[0]
    guard let stream = StreamID(row[2] as String) else { throw UnreadableEntry(position: position) }
    let undoes: String? = row[9]
    let payload: String? = row[10]
    let salt: Data? = row[11]
    self.init(
      position: position,
      envelope: EventEnvelope(
        id: EntryID(row[1] as String), stream: stream, number: row[3],
        at: Instant(milliseconds: row[4]), actor: row[5],
        cause: Identifier<Cause>(row[6] as String), kind: row[7], version: row[8],
        undoes: undoes.map { EntryID($0) }),
      payload: payload.map { Array($0.utf8) }, salt: salt.map { Array($0) },
      digest: Array(row[12] as Data), chain: Array(row[13] as Data))
  }
}

/// An entry whose columns make no sense.
struct UnreadableEntry: Error {
  let position: Int64
}
