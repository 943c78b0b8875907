/// The reference that people use, such as NU-2026-0148; given by an event at creation.
public struct CollaborationReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  public var prefix: String
  public var year: Int
  public var number: Int

  public init(prefix: String, year: Int, number: Int) {
    self.prefix = prefix
    self.year = year
    self.number = number
  }

  /// Reads `NU-2026-0148`, in any case.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3, let number = Int(parts[parts.count - 1]),
      let year = Int(parts[parts.count - 2]), number > 0, (1000...9999).contains(year)
    else { return nil }
    let prefix = parts.dropLast(2).joined(separator: "-").uppercased()
    guard !prefix.isEmpty else { return nil }
    self.init(prefix: prefix, year: year, number: number)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.prefix, left.year, left.number) < (right.prefix, right.year, right.number)
  }

  /// `NU-2026-0148`; numbers above 9999 grow to the left.
  public var description: String {
    let digits = String(number)
    let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return prefix + "-" + String(year) + "-" + padding + digits
  }
}
