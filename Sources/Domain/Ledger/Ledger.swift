/// The append-only record of everything that happened: the one seam between Ansvar and the engine
/// that keeps it.
///
/// All code above asks for *entries after a position* and *append*, and for nothing else.
public protocol Ledger: Sendable {
  /// The newest position with its chain value.
  func head() throws -> LedgerHead

  /// Entries in order of position, beginning with the one after `position`.
  func entries(after position: Int64, limit: Int) throws -> [Entry]

  /// The entries of one stream in order of number, beginning with the one after `number`.
  func entries(of stream: StreamID, after number: Int) throws -> [Entry]

  /// Adds entries, all or none.
  /// - Throws: ``LedgerConflict`` when an expected number is taken or leaves a hole.
  @discardableResult
  func append(_ entries: [NewEntry]) throws -> [Entry]
}

/// Where a ledger ends. Whoever keeps it elsewhere can tell later whether anything before was changed.
public struct LedgerHead: Hashable, Sendable {
  /// 0 when the ledger is empty.
  public let position: Int64
  /// 32 bytes; all zero when the ledger is empty.
  public let chain: [UInt8]

  public init(position: Int64, chain: [UInt8]) {
    self.position = position
    self.chain = chain
  }

  public static let empty = LedgerHead(position: 0, chain: [UInt8](repeating: 0, count: 32))
}

/// Somebody else wrote to the stream first.
public struct LedgerConflict: Error, Hashable, Sendable {
  public let stream: StreamID
  /// The number that the writer took to be free.
  public let expected: Int
  /// The newest number in the ledger.
  public let newest: Int

  public init(stream: StreamID, expected: Int, newest: Int) {
    self.stream = stream
    self.expected = expected
    self.newest = newest
  }
}
