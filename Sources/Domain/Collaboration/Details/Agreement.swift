/// What a collaboration is agreed in.
public struct Agreement: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Agreement>

  /// The form that was agreed in.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// Memorandum of understanding, letter of intent.
    case memorandum
    case framework, exchange
    /// Project or consortium agreement.
    case project
    case jointDegree
    /// Joint supervision of a doctorate.
    case cotutelle
    case guest, secrecy
    /// Practice and placement of students.
    case practice
    case other
  }

  public var id: ID
  public var kind: Kind
  /// Number in the archive; empty when not registered.
  public var number: String
  public var signed: Day?
  /// Who signed for the institution, and with what authority.
  public var signedBy: String
  public var hasAuthority: Bool
  public var isRegistered: Bool
  public var ends: Day?
  public var exitTerms: [String]

  public init(
    id: ID, kind: Kind, number: String = "", signed: Day? = nil, signedBy: String = "",
    hasAuthority: Bool = false, isRegistered: Bool = false, ends: Day? = nil,
    exitTerms: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.number = number
    self.signed = signed
    self.signedBy = signedBy
    self.hasAuthority = hasAuthority
    self.isRegistered = isRegistered
    self.ends = ends
    self.exitTerms = exitTerms
  }
}
