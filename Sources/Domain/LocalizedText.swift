/// One text in each language that it has been written in.
public struct LocalizedText: Equatable, Hashable, Codable, Sendable {
  private var texts: [Language: String]

  public init(_ texts: [Language: String] = [:]) {
    self.texts = texts
  }

  public init(_ text: String, _ language: Language) {
    texts = [language: text]
  }

  public init(from decoder: any Decoder) throws {
    texts = try decoder.singleValueContainer().decode([Language: String].self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(texts)
  }

  public subscript(language: Language) -> String? {
    get { texts[language] }
    set { texts[language] = newValue }
  }

  /// The text in `language`, or in the nearest language that has it; empty when there is none.
  public func text(in language: Language) -> String {
    resolved(in: language)?.text ?? ""
  }

  /// The text and the language it was found in; nil when there is none.
  public func resolved(in language: Language) -> (text: String, language: Language)? {
    for candidate in language.fallbacks {
      if let text = texts[candidate], !text.isEmpty { return (text, candidate) }
    }
    return nil
  }

  /// The languages that have a text, in a fixed order.
  public var languages: [Language] {
    Language.allCases.filter { texts[$0]?.isEmpty == false }
  }

  public var isEmpty: Bool { languages.isEmpty }
}
