import Content
public import Domain

/// What this person has chosen on this machine; kept beside the register, not in it.
public struct Settings: Equatable, Codable, Sendable {
  /// Which dashboard comes up first.
  public enum Home: String, CaseIterable, Codable, Sendable {
    /// Administration and leadership.
    case office
    /// Researchers and teachers.
    case staff

    var other: Home { self == .office ? .staff : .office }
    public var audience: Audience { self == .office ? .leadership : .staff }
  }

  public var language: Language
  public var home: Home
  public var mouse: Bool
  /// The pack versions whose guidance this person has seen, by pack id.
  public var seenPacks: [String: String]
  /// Look at the whole register, or only at the own unit and below.
  public var wholeRegister: Bool

  public init(
    language: Language, home: Home, mouse: Bool = true, seenPacks: [String: String] = [:],
    wholeRegister: Bool = true
  ) {
    self.language = language
    self.home = home
    self.mouse = mouse
    self.seenPacks = seenPacks
    self.wholeRegister = wholeRegister
  }
}
