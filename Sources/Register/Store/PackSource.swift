import Content
public import Domain

/// Where the register gets the lasting bytes of packs from, and how it reads those that only it still
/// has.
public struct PackSource: Sendable {
  /// The bytes under a digest; nil when they are not to be had.
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

  /// The packs at hand.
  public init(_ packs: [Pack]) {
    self.init(
      bytes: { digest in packs.first { $0.digest == digest }.map(PackArchive.bytes) },
      pack: { bytes in
        guard let pack = PackArchive.pack(from: bytes) else {
          throw RegisterError.packMissing(digest: PackArchive.digest(of: bytes))
        }
        return pack
      })
  }
}
