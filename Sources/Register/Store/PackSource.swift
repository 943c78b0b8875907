public import Domain

/// Where the register gets packs from, and how it reads those that only it still has.
public struct PackSource: Sendable {
  /// The pack file's bytes under a digest; nil when it is not to be had.
  public var bytes: @Sendable (_ digest: String) throws -> [UInt8]?
  /// Reads such bytes.
  public var pack: @Sendable (_ bytes: [UInt8]) throws -> Pack

  public init(
    bytes: @escaping @Sendable (_ digest: String) throws -> [UInt8]?,
    pack: @escaping @Sendable (_ bytes: [UInt8]) throws -> Pack
  ) {
    self.bytes = bytes
    self.pack = pack
  }
}
