import Domain

/// What many kinds of lines in a pack share: texts in several languages, ids, sources, references.
extension YAMLMap {
  /// A text in each of the pack's languages.
  func text(_ key: String, needed: Bool = true) -> LocalizedText {
    guard let node = node(key, needed: needed) else { return LocalizedText() }
    guard case .map(let entries) = node.value else {
      report(.wrongType(key: key, expected: .texts), at: node.place)
      return LocalizedText()
    }
    var text = LocalizedText()
    for entry in entries {
      guard let language = Language(rawValue: entry.key) else {
        report(
          .unknownLanguage(entry.key, known: Language.allCases.map(\.rawValue)), at: entry.place)
        continue
      }
      guard case .scalar(let words, _) = entry.value.value else {
        report(.wrongType(key: key + "." + entry.key, expected: .text), at: entry.value.place)
        continue
      }
      let trimmed = Self.trimmed(checked(words, key: key, at: entry.value.place))
      if trimmed.isEmpty {
        report(.emptyText(key: key + "." + entry.key), at: entry.place)
      } else {
        text[language] = trimmed
      }
    }
    let missing = reading.languages.filter { text[$0] == nil }
    if !missing.isEmpty {
      report(.missingLanguages(missing.map(\.rawValue), key: key), at: place(of: key))
    }
    return text
  }

  /// A title that has to fit the screens.
  func title(_ key: String = "title") -> LocalizedText {
    let title = text(key)
    let limit = reading.limits.titleLength
    for language in title.languages {
      let length = title[language]?.count ?? 0
      if length > limit {
        report(
          .longTitle(language: language.rawValue, length: length, limit: limit),
          at: place(of: key))
      }
    }
    return title
  }

  /// The line's own id, made known to the library.
  func define(_ kind: PackReading.Kind, key: String = "id", scope: String = "") -> String {
    let id = id(key)
    if !id.isEmpty {
      reading.define(kind, id, scope: scope, file: file, at: place(of: key))
    }
    return id
  }

  /// Keys of sources, one or several.
  func sources(_ key: String = "sources", needed: Bool = true) -> [String] {
    guard let node = node(key, needed: needed) else { return [] }
    let nodes: [YAMLNode] = if case .list(let nodes) = node.value { nodes } else { [node] }
    if needed, nodes.isEmpty { report(.emptyList(key: key), at: node.place) }
    return nodes.compactMap { node in
      guard case .scalar(let text, _) = node.value else {
        report(.wrongType(key: key, expected: .list), at: node.place)
        return nil
      }
      reading.referToSource(text, file: file, at: node.place)
      return text
    }
  }

  /// Ids of lines elsewhere.
  func references(_ key: String, to kind: PackReading.Kind) -> [String] {
    strings(key).map { id, place in
      reading.refer(kind, to: id, file: file, at: place)
      return id
    }
  }

  /// The id of a line elsewhere.
  func reference(_ key: String, to kind: PackReading.Kind, needed: Bool = false) -> String? {
    let id = string(key, needed: needed)
    guard !id.isEmpty else { return nil }
    reading.refer(kind, to: id, file: file, at: place(of: key))
    return id
  }

  /// Blank lines and spaces around a text are the file's layout, not the text's.
  private static func trimmed(_ text: String) -> String {
    guard let last = text.utf8.last, let first = text.utf8.first,
      isBlank(last) || isBlank(first)
    else { return text }
    let front = text.utf8.drop(while: isBlank)
    var end = front.endIndex
    while end > front.startIndex, isBlank(front[front.index(before: end)]) {
      end = front.index(before: end)
    }
    return String(text[front.startIndex..<end])
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09
  }
}
