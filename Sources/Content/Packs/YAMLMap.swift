import Domain

/// A map of a pack's file, read key by key. Each value is checked as it is read; ``finish()`` tells the keys that nobody asked for.
final class YAMLMap {
  let file: String
  let reading: PackReading
  let place: YAMLPlace
  private var values: [String: YAMLNode.Entry] = [:]
  private var asked: [String] = []

  init(_ node: YAMLNode, file: String, reading: PackReading) {
    self.file = file
    self.reading = reading
    place = node.place
    guard case .map(let entries) = node.value else {
      reading.report(.wrongType(key: file, expected: .map), file: file, at: node.place)
      return
    }
    for entry in entries { values[entry.key] = entry }
  }

  /// Tells every key that the format does not know.
  func finish() {
    for (key, entry) in values where !asked.contains(key) {
      reading.report(.unknownKey(key, known: asked), file: file, at: entry.place)
    }
  }

  /// Where a key stands, else where the map does.
  func place(of key: String) -> YAMLPlace { values[key]?.place ?? place }

  func has(_ key: String) -> Bool { values[key].map { !$0.value.isNothing } ?? false }

  func report(_ fault: PackFault, at place: YAMLPlace? = nil) {
    reading.report(fault, file: file, at: place ?? self.place)
  }

  /// The value of a key that is there; a missing one is told when it is needed.
  func node(_ key: String, needed: Bool) -> YAMLNode? {
    asked.append(key)
    if let entry = values[key], !entry.value.isNothing { return entry.value }
    if needed { report(.missingKey(key), at: place(of: key)) }
    return nil
  }

  /// One text without a language.
  func string(_ key: String, needed: Bool = true) -> String {
    guard let node = node(key, needed: needed) else { return "" }
    guard case .scalar(let text, _) = node.value else {
      report(.wrongType(key: key, expected: .text), at: node.place)
      return ""
    }
    let clean = checked(text, key: key, at: node.place)
    if needed, clean.allSatisfy(\.isWhitespace) { report(.emptyText(key: key), at: node.place) }
    return clean
  }

  func url(_ key: String = "url", needed: Bool = false) -> String {
    let text = string(key, needed: needed)
    let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
    if !text.isEmpty, !isAddress || text.contains(where: \.isWhitespace) {
      report(.badURL(text), at: place(of: key))
      return ""
    }
    return text
  }

  func bool(_ key: String) -> Bool {
    guard let node = node(key, needed: false) else { return false }
    if case .scalar(let text, isPlain: true) = node.value, text == "true" || text == "false" {
      return text == "true"
    }
    report(.wrongType(key: key, expected: .boolean), at: node.place)
    return false
  }

  func int(_ key: String, in range: ClosedRange<Int>, needed: Bool = true) -> Int? {
    guard let node = node(key, needed: needed) else { return nil }
    guard case .scalar(let text, isPlain: true) = node.value, let number = Int(text) else {
      report(.wrongType(key: key, expected: .number), at: node.place)
      return nil
    }
    guard range.contains(number) else {
      report(.numberOutOfRange(number, key: key, range), at: node.place)
      return nil
    }
    return number
  }

  func day(_ key: String, needed: Bool = true) -> Day? {
    let text = string(key, needed: needed)
    guard !text.isEmpty else { return nil }
    if let day = Day(text) { return day }
    report(.badDay(text, key: key), at: place(of: key))
    return nil
  }

  /// A day, month or year: as much as a source shows.
  func partialDay(_ key: String, needed: Bool = false) -> String {
    let text = string(key, needed: needed)
    let full = text.utf8.count == 4 ? text + "-01-01" : text.utf8.count == 7 ? text + "-01" : text
    if text.isEmpty || Day(full) != nil { return text }
    report(.badDay(text, key: key), at: place(of: key))
    return ""
  }

  /// One of an enumeration's words.
  func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, needed: Bool = true
  ) -> Word? where Word.RawValue == String {
    guard let node = node(key, needed: needed) else { return nil }
    return word(node, key: key)
  }

  /// Several of an enumeration's words.
  func words<Word: RawRepresentable & CaseIterable>(
    _ key: String, needed: Bool = true
  ) -> [Word] where Word.RawValue == String {
    var words: [Word] = []
    for node in list(key, needed: needed) {
      guard let word: Word = word(node, key: key) else { continue }
      if words.contains(where: { $0.rawValue == word.rawValue }) {
        report(.repeatedWord(word.rawValue, key: key), at: node.place)
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// An id; what is none is told and read as empty.
  func id(_ key: String = "id", needed: Bool = true) -> String {
    let text = string(key, needed: needed)
    if text.isEmpty || Self.isID(text) { return text }
    report(.badID(text), at: place(of: key))
    return ""
  }

  /// The maps of a list.
  func maps(_ key: String, needed: Bool = true) -> [YAMLMap] {
    list(key, needed: needed).map { YAMLMap($0, file: file, reading: reading) }
  }

  func map(_ key: String, needed: Bool = true) -> YAMLMap? {
    node(key, needed: needed).map { YAMLMap($0, file: file, reading: reading) }
  }

  /// Plain texts of a list, each with its place.
  func strings(_ key: String, needed: Bool = false) -> [(text: String, place: YAMLPlace)] {
    list(key, needed: needed).compactMap { node in
      guard case .scalar(let text, let isPlain) = node.value else {
        report(.wrongType(key: key, expected: .list), at: node.place)
        return nil
      }
      if isPlain, text == "yes" || text == "no" { report(.unquotedYesNo(text), at: node.place) }
      return (checked(text, key: key, at: node.place), node.place)
    }
  }

  func list(_ key: String, needed: Bool = true) -> [YAMLNode] {
    guard let node = node(key, needed: needed) else { return [] }
    guard case .list(let nodes) = node.value else {
      report(.wrongType(key: key, expected: .list), at: node.place)
      return []
    }
    if needed, nodes.isEmpty { report(.emptyList(key: key), at: node.place) }
    return nodes
  }

  /// A list that holds at most `limit` lines.
  func list(_ key: String, atMost limit: Int) -> [YAMLMap] {
    let maps = maps(key, needed: false)
    guard maps.count > limit else { return maps }
    report(.tooManyLines(key: key, limit: limit), at: place(of: key))
    return []
  }

  /// A text that may stand on screen: no controls, within bounds.
  func checked(_ text: String, key: String, at place: YAMLPlace) -> String {
    let cleaned = TextPolicy.clean(text)
    if cleaned.replaced > 0 { report(.forbiddenCharacters(key: key), at: place) }
    if cleaned.wasCut { report(.textTooLong(key: key), at: place) }
    return cleaned.text
  }

  func word<Word: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, key: String
  ) -> Word? where Word.RawValue == String {
    guard case .scalar(let text, _) = node.value else {
      report(.wrongType(key: key, expected: .word), at: node.place)
      return nil
    }
    if let word = Word(rawValue: text) { return word }
    report(.unknownWord(text, key: key, known: Word.allCases.map(\.rawValue)), at: node.place)
    return nil
  }

  static func isID(_ text: String) -> Bool {
    text.utf8.count <= 100 && text.first.map { $0 != "." && $0 != "-" } ?? false
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
          true
        default: false
        }
      }
  }
}
