/// The name of an action, the same in every language.
public struct ActionID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral value: String) {
    rawValue = value
  }
}

/// One thing that a person can do here: the single source of keys, hints, palette, help and manual.
public struct Action: Equatable, Identifiable, Sendable {
  /// Whether an action is possible now, and if not, why.
  public enum Availability: Equatable, Sendable {
    case enabled
    case disabled(reason: String)
  }

  public let id: ActionID
  /// The first key is the one that hints show.
  public let keys: [Key]
  /// One or two words for the key line.
  public let word: String
  /// What it does, as a line in palette and help.
  public let title: String
  /// Other words that people search it by.
  public let synonyms: [String]
  public let availability: Availability
  /// How soon it is shown on the key line: the highest first, 0 never.
  public let priority: Int

  public init(
    _ id: ActionID, keys: [Key], word: String, title: String? = nil, synonyms: [String] = [],
    availability: Availability = .enabled, priority: Int = 1
  ) {
    self.id = id
    self.keys = keys
    self.word = word
    self.title = title ?? word
    self.synonyms = synonyms
    self.availability = availability
    self.priority = priority
  }

  public var isEnabled: Bool { availability == .enabled }

  /// The keys as a person reads them, such as `Enter` or `1-4`.
  public var keyLabel: String { keys.first.map(\.label) ?? "" }
}
