/// Names one history in the ledger: that of a collaboration, a person, the institution.
///
/// Written `collaboration/4f0c...`. The kind is open text, as a store may hold streams of a kind that
/// only a newer Ansvar knows.
public struct StreamID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// What a stream tells the history of.
  public struct Kind: Hashable, Sendable {
    public let text: String

    public init(_ text: String) {
      self.text = text
    }

    public static let collaboration = Kind("collaboration")
    public static let person = Kind("person")
    public static let institution = Kind("institution")
    public static let guidance = Kind("guidance")
  }

  public let kind: Kind
  /// Unique among all streams of the kind; for most the 32 digits of an ``Identifier``.
  public let id: String

  public init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  public init<Named>(_ kind: Kind, _ id: Identifier<Named>) {
    self.init(kind, id.text)
  }

  /// Reads what ``description`` wrote.
  /// - Returns: nil when the text has no slash.
  public init?(_ text: String) {
    guard let slash = text.firstIndex(of: "/") else { return nil }
    self.init(Kind(String(text[..<slash])), String(text[text.index(after: slash)...]))
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.kind.text, left.id) < (right.kind.text, right.id)
  }

  public var description: String { kind.text + "/" + id }
}
