/// Who vouches for the content of a pack: an Ed25519 signature over its digest, the signer's name and the day.
public struct PackSignature: Equatable, Sendable {
  /// The organisation or office that signed, as it calls itself.
  public var by: String
  public var on: Day
  /// The public key, 32 bytes in base64. Compare it with the one that the signer makes known elsewhere.
  public var key: String
  /// 64 bytes in base64.
  public var value: String

  public init(by: String, on: Day, key: String, value: String) {
    self.by = by
    self.on = on
    self.key = key
    self.value = value
  }
}
