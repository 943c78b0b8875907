import Crypto
public import Domain

/// A pack as lasting bytes: what its digest is taken over, and what a store keeps of every version that somebody rested on.
///
/// The form names every value and leaves out what is empty, so a pack keeps its bytes when the format learns something
/// new. A value is `name`, a sign for its type, and its text with its length before it; lists are `name[ ... ]`.
public enum PackArchive {
  /// The lasting bytes of a pack. Two packs with the same content have the same bytes.
  public static func bytes(of pack: Pack) -> [UInt8] {
    var writer = ArchiveWriter()
    var pack = pack
    writer.begin()
    try? pack.visit(&writer)
    writer.end()
    return writer.bytes
  }

  /// The digest of archived bytes: SHA-256 in hexadecimal. For the bytes of a pack it is ``Pack/digest``.
  public static func digest(of bytes: [UInt8]) -> String {
    PackDigest.hexadecimal(SHA256.hash(data: bytes))
  }

  /// Reads an archived pack.
  /// - Returns: nil when the bytes are none.
  public static func pack(from bytes: [UInt8]) -> Pack? {
    guard var reader = ArchiveReader(bytes) else { return nil }
    var pack = Pack.blank
    do {
      try pack.visit(&reader)
    } catch {
      return nil
    }
    return PackDigest.digested(pack)
  }
}
