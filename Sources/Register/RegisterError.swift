public import Domain

/// Why the register cannot do what was asked: facts, for which the caller has the words.
public enum RegisterError: Error, Equatable, Sendable {
  /// What there is no right to do.
  public enum Right: String, Equatable, Sendable {
    case read, write, create
  }

  /// Why a store that can be read cannot be written.
  public enum ReadOnlyReason: String, Equatable, Sendable {
    /// It was opened for reading only.
    case asked
    /// There is no right to write the file.
    case file
    /// There is no right to write the directory, where SQLite needs its own files.
    case directory
  }

  /// What shows that a store is damaged.
  public enum Damage: Equatable, Sendable {
    /// Shorter than its own header says, in bytes.
    case truncated(expected: Int64, found: Int64)
    /// The header contradicts itself.
    case header
    /// SQLite found a broken page.
    case page
    /// A table that every store has is not there.
    case schema
    /// An entry cannot be read; its position.
    case entry(Int64)
  }

  case missing(path: String)
  case notAStore(path: String)
  case damaged(path: String, Damage)
  /// Written by a newer Ansvar: its version, and the newest that this one knows.
  case newerStore(path: String, version: Int, known: Int)
  /// Another process held the store for as long as one waits.
  case locked(path: String)
  case diskFull(path: String)
  case noRight(path: String, Right)
  case readOnly(path: String, ReadOnlyReason)
  /// Something is there already, and is never written over.
  case exists(path: String)
  case cannotCreate(path: String, code: Int32)
  case inputOutput(path: String, code: Int32)

  /// Nothing is kept under this id or reference.
  case unknown(String)
  /// Somebody else wrote to the stream first.
  case conflict(LedgerConflict)
  /// An event rests on a pack version that is neither in the store nor passed along.
  case packMissing(digest: String)
  /// Text in an event holds what no text may: see `TextPolicy`.
  case textNotAllowed(kind: String)
  /// What the copy or the store holds does not add up.
  case notVerified(path: String, VerificationReport)

  /// The exit status that belongs to it.
  public var exitCode: Int32 {
    switch self {
    case .unknown, .conflict, .packMissing, .notVerified: 1
    case .notAStore, .damaged, .textNotAllowed: 65
    case .missing: 66
    case .exists, .cannotCreate: 73
    case .diskFull, .inputOutput: 74
    case .locked: 75
    case .noRight, .readOnly: 77
    case .newerStore: 78
    }
  }
}
