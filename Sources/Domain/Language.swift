/// A language that Ansvar speaks.
public enum Language: String, CaseIterable, Codable, CodingKeyRepresentable, Hashable, Sendable {
  case bokmal = "nb"
  case nynorsk = "nn"
  case swedish = "sv"
  case english = "en"

  /// Where a missing text is looked for, this language first.
  public var fallbacks: [Language] {
    switch self {
    case .bokmal: [.bokmal, .nynorsk, .english, .swedish]
    case .nynorsk: [.nynorsk, .bokmal, .english, .swedish]
    case .swedish: [.swedish, .english, .bokmal, .nynorsk]
    case .english: [.english, .bokmal, .swedish, .nynorsk]
    }
  }

  /// The language's own name.
  public var endonym: String {
    switch self {
    case .bokmal: "Bokmål"
    case .nynorsk: "Nynorsk"
    case .swedish: "Svenska"
    case .english: "English"
    }
  }
}
