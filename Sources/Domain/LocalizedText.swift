/// One text in each language that it has been written in. An empty text counts as none.
public struct LocalizedText: Equatable, Hashable, Codable, Sendable {
  /// In the order of `Language.allCases`; empty when there is no text at all. A library holds thousands of these and every
  /// start makes them, so there is nothing to hash.
  private var texts: [String] = []

  public init(_ texts: [Language: String] = [:]) {
    for (language, text) in texts { self[language] = text }
  }

  public init(_ text: String, _ language: Language) {
    self[language] = text
  }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([Language: String].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      Dictionary(uniqueKeysWithValues: languages.map { ($0, texts[$0.index]) }))
  }

  public subscript(language: Language) -> String? {
    get {
      guard !texts.isEmpty, !texts[language.index].isEmpty else { return nil }
      return texts[language.index]
    }
    set {
      let text = newValue ?? ""
      if texts.isEmpty {
        if text.isEmpty { return }
        texts = ["", "", "", ""]
      }
      texts[language.index] = text
      if text.isEmpty, texts.allSatisfy(\.isEmpty) { texts = [] }
    }
  }

  /// The text in `language`, or in the nearest language that has it; empty when there is none.
  public func text(in language: Language) -> String {
    resolved(in: language)?.text ?? ""
  }

  /// The text and the language it was found in; nil when there is none.
  public func resolved(in language: Language) -> (text: String, language: Language)? {
    for candidate in language.fallbacks {
      if let text = self[candidate] { return (text, candidate) }
    }
    return nil
  }

  /// The languages that have a text, in a fixed order.
  public var languages: [Language] {
    texts.isEmpty ? [] : Language.allCases.filter { !texts[$0.index].isEmpty }
  }

  public var isEmpty: Bool { texts.isEmpty }
}

extension Language {
  /// Where its text stands in ``LocalizedText``: the order of `allCases`.
  fileprivate var index: Int {
    switch self {
    case .bokmal: 0
    case .nynorsk: 1
    case .swedish: 2
    case .english: 3
    }
  }
}
