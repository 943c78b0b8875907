/// A random 128-bit identifier as 32 lower-case hexadecimal digits, typed by what it names.
public struct Identifier<Named>: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  public let text: String

  /// Takes an identifier that was made before; no check, as old stores decide what they hold.
  public init(_ text: String) {
    self.text = text
  }

  /// A new identifier from the given source of randomness.
  public static func random(using generator: inout some RandomNumberGenerator) -> Self {
    func hex(_ value: UInt64) -> String {
      let digits = String(value, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
    return Self(hex(generator.next()) + hex(generator.next()))
  }

  /// A new identifier from the system's randomness.
  public static func random() -> Self {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.text < right.text
  }

  public var description: String { text }
}
