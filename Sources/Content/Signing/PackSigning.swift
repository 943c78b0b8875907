import Crypto
public import Domain
import Foundation

/// Signs packs and checks signatures: Ed25519 (RFC 8032) over the digest of a pack's lasting bytes, the name and the day.
public enum PackSigning {
  /// A new private key, 32 bytes in base64. Whoever has it can sign in its owner's name.
  public static func newKey() -> String {
    Curve25519.Signing.PrivateKey().rawRepresentation.base64EncodedString()
  }

  /// The public half of a private key, both in base64; nil when `key` is none.
  public static func publicKey(of key: String) -> String? {
    privateKey(key)?.publicKey.rawRepresentation.base64EncodedString()
  }

  /// Signs what a pack holds now.
  /// - Parameters:
  ///   - pack: as ``PackLoader`` gives it, with its digest.
  ///   - key: the private key in base64.
  ///   - by: who signs.
  ///   - on: the day of signing.
  /// - Returns: nil when `key` is no key.
  public static func sign(_ pack: Pack, key: String, by: String, on: Day) -> PackSignature? {
    guard let secret = privateKey(key) else { return nil }
    guard let value = try? secret.signature(for: message(pack.digest, by: by, on: on)) else {
      return nil
    }
    return PackSignature(
      by: by, on: on, key: secret.publicKey.rawRepresentation.base64EncodedString(),
      value: value.base64EncodedString())
  }

  /// Whether a signature is of this very content, by the holder of the key that it names.
  public static func holds(_ signature: PackSignature, for pack: Pack) -> Bool {
    guard let bytes = Data(base64Encoded: signature.key),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes),
      let value = Data(base64Encoded: signature.value)
    else { return false }
    return key.isValidSignature(
      value, for: message(pack.digest, by: signature.by, on: signature.on))
  }

  /// The file that carries a signature, beside the pack's own.
  public static func file(_ signature: PackSignature) -> String {
    var writer = YAMLText()
    writer.put("by", signature.by)
    writer.put("on", signature.on.description)
    writer.put("key", signature.key)
    writer.put("signature", signature.value)
    return writer.text
  }

  public static let fileName = "signature.yaml"

  private static func privateKey(_ text: String) -> Curve25519.Signing.PrivateKey? {
    Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)).flatMap {
      try? Curve25519.Signing.PrivateKey(rawRepresentation: $0)
    }
  }

  /// The name comes last, so that no name can pass for another day or digest.
  private static func message(_ digest: String, by: String, on: Day) -> Data {
    Data("ansvar pack signature 1\n\(digest)\n\(on)\n\(by)".utf8)
  }
}

extension PackReader {
  static func signature(_ map: YAMLMap) -> PackSignature? {
    let by = map.string("by")
    let on = map.day("on")
    let key = map.string("key")
    let value = map.string("signature")
    map.finish()
    return on.map { PackSignature(by: by, on: $0, key: key, value: value) }
  }
}

extension PackSignature {
  /// The signature as one text, for the cache.
  var seal: String { [on.description, key, value, by].joined(separator: "\n") }

  init?(seal: String) {
    let parts = seal.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let on = Day(String(parts[0])) else { return nil }
    self.init(by: String(parts[3]), on: on, key: String(parts[1]), value: String(parts[2]))
  }
}
