/// One text in each language that it has been written in. An empty text counts as none.
public struct LocalizedText: Codable, Sendable {
  private enum Texts: Sendable {
    /// In the order of `Language.allCases`; empty when there is no text at all.
    case own([String])
    /// A library holds thousands of texts, and a screen shows a few of them.
    case kept(KeptTexts, place: Int)
  }

  private var texts = Texts.own([])

  public init(_ texts: [Language: String] = [:]) {
    for (language, text) in texts { self[language] = text }
  }

  public init(_ text: String, _ language: Language) {
    self[language] = text
  }

  /// A text that is read from where it is kept each time that it is asked for; there has to be one.
  public init(_ kept: KeptTexts, at place: Int) {
    texts = .kept(kept, place: place)
  }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([Language: String].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      Dictionary(uniqueKeysWithValues: languages.map { ($0, self[$0] ?? "") }))
  }

  public subscript(language: Language) -> String? {
    get {
      switch texts {
      case .own(let texts):
        texts.isEmpty || texts[language.index].isEmpty ? nil : texts[language.index]
      case .kept(let kept, let place): kept.read(place, language)
      }
    }
    set {
      var all =
        if case .own(let texts) = texts, !texts.isEmpty { texts } else {
          Language.allCases.map { self[$0] ?? "" }
        }
      all[language.index] = newValue ?? ""
      texts = .own(all.allSatisfy(\.isEmpty) ? [] : all)
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
    isEmpty ? [] : Language.allCases.filter { self[$0] != nil }
  }

  public var isEmpty: Bool {
    if case .own(let texts) = texts { texts.isEmpty } else { false }
  }
}

extension LocalizedText: Hashable {
  public static func == (left: LocalizedText, right: LocalizedText) -> Bool {
    Language.allCases.allSatisfy { left[$0] == right[$0] }
  }

  public func hash(into hasher: inout Hasher) {
    for language in Language.allCases { hasher.combine(self[language]) }
  }
}

/// Texts that lie somewhere else until they are asked for, such as in a file that was read as a whole.
public final class KeptTexts: Sendable {
  let read: @Sendable (_ place: Int, _ language: Language) -> String?

  /// - Parameter read: the text of a language at a place; nil when there is none. Always the same.
  public init(_ read: @escaping @Sendable (_ place: Int, _ language: Language) -> String?) {
    self.read = read
  }
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
