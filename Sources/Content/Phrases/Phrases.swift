public import Domain

/// The words of the program in one language.
///
/// They stand in `phrases/<language>.txt` as `key = text`. A text may hold `{name}`, and a counted one
/// has `key.one` and `key.other`. A key that this language lacks is looked for in the nearest others, and shown as itself
/// when none has it, so that a screen always says something.
public struct Phrases: Sendable {
  public let language: Language
  private let texts: [String: String]
  private let others: PhraseFallbacks

  /// Reads the phrases of `language` from a folder of `<language>.txt` files.
  /// - Throws: ``ContentError`` that names file and line when the file is missing or malformed.
  public init(_ language: Language, folder: String) throws(ContentError) {
    self.language = language
    texts = try PhraseFile.read(folder + "/" + language.rawValue + ".txt")
    others = PhraseFallbacks(Array(language.fallbacks.dropFirst()), folder: folder)
  }

  /// Phrases made of the given texts, without any file.
  public init(_ language: Language, texts: [String: String]) {
    self.language = language
    self.texts = texts
    others = PhraseFallbacks([], folder: "")
  }

  /// The text of `key`.
  public subscript(key: String) -> String {
    find(key) ?? key
  }

  /// The text of `key` with its placeholders filled.
  public func callAsFunction(_ key: String, _ values: [String: String]) -> String {
    PhraseFill.fill(self[key], with: values)
  }

  /// The text of `key.one` or `key.other`, with `{count}` filled by the number as this language writes it.
  public func callAsFunction(
    _ key: String, count: Int, _ values: [String: String] = [:]
  ) -> String {
    let form = find(key + (count == 1 || count == -1 ? ".one" : ".other"))
    return PhraseFill.fill(
      form ?? self[key], with: values.merging(["count": number(count)]) { given, _ in given })
  }

  /// Whether this or a neighbouring language has `key`.
  public func has(_ key: String) -> Bool {
    find(key) != nil
  }

  /// The keys of this language, sorted.
  public var keys: [String] { texts.keys.sorted() }

  private func find(_ key: String) -> String? {
    texts[key] ?? others.find(key)
  }
}
