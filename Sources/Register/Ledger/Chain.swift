import Crypto
public import Domain
import Foundation

/// The digests that show whether an entry is still as it was written.
enum Chain {
  /// SHA-256 over salt, envelope and payload. Each part is preceded by its length, so that no two
  /// entries give the same bytes.
  static func digest(salt: [UInt8], _ envelope: EventEnvelope, payload: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(payload.count + 320)
    append(Array("ansvar entry 1".utf8), to: &bytes)
    append(salt, to: &bytes)
    for text in [
      envelope.id.text, envelope.stream.description, String(envelope.number),
      String(envelope.at.milliseconds), envelope.actor, envelope.cause.text, envelope.kind,
      String(envelope.version), envelope.undoes?.text ?? "",
    ] {
      append(text.utf8, to: &bytes)
    }
    append(payload, to: &bytes)
    return Array(SHA256.hash(data: bytes))
  }

  /// SHA-256 over the previous chain value and a digest.
  static func next(after previous: [UInt8], digest: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: previous + digest))
  }

  static func salt() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return withUnsafeBytes(of: (generator.next(), generator.next())) { Array($0) }
  }

  private static func append(_ part: some Collection<UInt8>, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: UInt32(part.count).bigEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: part)
  }
}

extension LedgerHead {
  /// Position and chain value as people copy them: `1234-9f86d0...`.
  public var text: String {
    "\(position)-"
      + chain.map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  /// Reads what ``text`` wrote.
  /// - Returns: nil when it is nothing of the kind.
  public init?(text: String) {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let position = Int64(parts[0]), position >= 0, parts[1].utf8.count == 64
    else { return nil }
    var chain: [UInt8] = []
    var rest = parts[1]
    while !rest.isEmpty {
      guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
      chain.append(byte)
      rest = rest.dropFirst(2)
    }
    self.init(position: position, chain: chain)
  }
}
