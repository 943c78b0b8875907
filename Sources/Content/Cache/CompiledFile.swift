import Foundation

/// One file of the cache: what it is made from, a sum over it all, and its content.
///
/// Whatever is wrong with it, it counts as absent.
struct CompiledFile {
  private static let sizeLimit = 256 << 20
  private static let heading = Array("ansvar cache\n".utf8)

  let path: String
  /// Tells what the content was made from, and by which build of the program.
  let key: [UInt8]

  /// The content, when it was made from just this.
  func read() -> ArraySlice<UInt8>? {
    guard let bytes = try? FileBytes.read(path, limit: Self.sizeLimit),
      bytes.starts(with: Self.heading), bytes.count > Self.heading.count + 8
    else { return nil }
    let sum = bytes[Self.heading.count..<Self.heading.count + 8]
    let rest = bytes[(Self.heading.count + 8)...]
    guard sum.elementsEqual(Self.checksum(rest)) else { return nil }
    var reader = ByteReader(rest)
    guard let found = try? reader.blob(), found.elementsEqual(key) else { return nil }
    return rest[reader.position...]
  }

  /// Puts the file there in one step, readable by the owner alone, with the folder where it is missing.
  /// - Returns: false when nothing could be written.
  func write(_ content: [UInt8]) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    if !FileManager.default.fileExists(atPath: folder) {
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    var writer = ByteWriter()
    writer.write(key)
    let rest = writer.bytes + content
    return FileBytes.replace(path, with: Self.heading + Self.checksum(rest[...]) + rest)
  }

  /// Finds damage; not a seal. Eight bytes at a time, as it goes over all that is read.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    var sum = UInt64(bytes.count) &* prime
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset + 8 <= buffer.count {
        let word = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        sum = (sum ^ UInt64(littleEndian: word)) &* prime
        sum ^= sum >> 29
        offset += 8
      }
      while offset < buffer.count {
        sum = (sum ^ UInt64(buffer[offset])) &* prime
        offset += 1
      }
    }
    sum ^= sum >> 32
    return (0..<8).map { UInt8(truncatingIfNeeded: sum >> ($0 * 8)) }
  }
}
