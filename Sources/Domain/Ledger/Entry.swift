/// One line of the ledger, exactly as it is stored.
public struct Entry: Hashable, Sendable {
  /// Order in this store, from 1, without holes.
  public let position: Int64
  public let envelope: EventEnvelope
  /// JSON text in UTF-8; nil once erased.
  public let payload: [UInt8]?
  /// Random bytes that keep an erased payload from being guessed from its digest; nil once erased.
  public let salt: [UInt8]?
  /// SHA-256 over salt, envelope and payload.
  public let digest: [UInt8]
  /// SHA-256 over the previous entry's chain and this digest.
  public let chain: [UInt8]

  public init(
    position: Int64, envelope: EventEnvelope, payload: [UInt8]?, salt: [UInt8]?, digest: [UInt8],
    chain: [UInt8]
  ) {
    self.position = position
    self.envelope = envelope
    self.payload = payload
    self.salt = salt
    self.digest = digest
    self.chain = chain
  }

  public var isErased: Bool { payload == nil }
}

/// An entry on its way into the ledger. Its envelope's number is the one that its writer expects to
/// be free.
public struct NewEntry: Hashable, Sendable {
  public let envelope: EventEnvelope
  /// JSON text in UTF-8.
  public let payload: [UInt8]

  public init(envelope: EventEnvelope, payload: [UInt8]) {
    self.envelope = envelope
    self.payload = payload
  }
}
