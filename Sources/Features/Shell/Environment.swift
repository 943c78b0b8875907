public import Content
public import Domain
public import Terminal

/// What every screen may read: words, guidance, who sits here, today.
public struct Environment: Sendable {
  public private(set) var phrases: Phrases
  public let library: Library
  /// Finds guidance by its words.
  public let search: LibrarySearch
  public var settings: Settings
  /// The person at the keyboard; nil before first start.
  public private(set) var person: Person?
  public private(set) var institution: Institution?
  public var today: Day
  public var size = Size(width: 80, height: 24)
  /// Why nothing can be written, as a sentence; nil when it can.
  public var readOnly: String?
  /// Shown all the time, such as that this is a sample; nil for nothing.
  public var standing: String?
  /// Where written files go, as people see it.
  public var folder: String
  /// Writes an instant as day and time in the institution's zone.
  let clockwork: @Sendable (Instant) -> String
  private let phraseBook: @Sendable (Language) -> Phrases

  public init(
    settings: Settings, library: Library, search: LibrarySearch? = nil, person: Person?,
    institution: Institution?, today: Day, folder: String, readOnly: String? = nil,
    standing: String? = nil,
    clockwork: @escaping @Sendable (Instant) -> String,
    phraseBook: @escaping @Sendable (Language) -> Phrases
  ) {
    self.settings = settings
    self.library = library
    self.search = search ?? LibrarySearch(library)
    self.person = person
    self.institution = institution
    self.today = today
    self.folder = folder
    self.readOnly = readOnly
    self.standing = standing
    self.phraseBook = phraseBook
    self.clockwork = clockwork
    phrases = phraseBook(settings.language)
  }

  public var language: Language { settings.language }
  /// The audience that the person's home addresses.
  public var audience: Audience { settings.home.audience }

  mutating func speak(_ language: Language) {
    settings.language = language
    phrases = phraseBook(language)
  }

  mutating func know(_ person: Person?, _ institution: Institution?) {
    self.person = person ?? self.person
    self.institution = institution ?? self.institution
  }

  /// Cleans text that somebody pasted.
  func clean(_ text: String) -> String {
    TextPolicy.clean(text).text
  }

  /// Institution, person, language: the right end of the title line.
  var titleLine: Line {
    let isNarrow = size.width < 100
    let parts = [
      isNarrow ? nil : institution.map { text($0.details.name) },
      person?.details.map { isNarrow ? $0.name : "\($0.name), \(phrases.name(role))" },
      language.rawValue,
    ]
    return Line(parts.compactMap(\.self).joined(separator: " · "), .dim)
  }

  /// The role that the person acts in most.
  var role: Role {
    guard let roles = person?.details?.roles else { return .researcher }
    return roles.max { ($0.rank ?? 0) < ($1.rank ?? 0) } ?? .researcher
  }

  /// Said on the message line while nothing else is.
  var standingLine: Line? {
    if let readOnly { return Line(readOnly, .warning) }
    return standing.map { Line($0, .dim) }
  }

  /// A text in the person's language.
  func text(_ text: LocalizedText) -> String { text.text(in: language) }
}

extension Phrases {
  /// A phrase that holds several, set off by commas.
  func list(_ key: String) -> [String] {
    self[key].split(separator: ",").map { part in
      String(part.drop { $0 == " " })
    }
  }
}
