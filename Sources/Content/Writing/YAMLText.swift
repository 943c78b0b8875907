import Domain

/// YAML as people write packs: block style, one line a value, quoted only where it must be.
struct YAMLText {
  private(set) var lines: [String] = []
  private var indent = 0
  /// Stands before the next line: the dash of a list's entry.
  private var dash = false

  var text: String { lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n") }

  mutating func put(_ key: String, _ value: String) {
    if Self.isBlock(value) {
      line(key + ": |-")
      for row in value.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append(row.isEmpty ? "" : String(repeating: " ", count: indent + 2) + row)
      }
    } else {
      line(key + ": " + Self.scalar(value))
    }
  }

  /// A value that YAML reads as number or truth.
  mutating func put(_ key: String, plain: String) { line(key + ": " + plain) }

  mutating func put(_ key: String, _ values: [String]) {
    line(key + ": [" + values.map(Self.listed).joined(separator: ", ") + "]")
  }

  mutating func put(_ key: String, _ value: LocalizedText) {
    open(key)
    for language in value.languages { put(language.rawValue, value[language] ?? "") }
    close()
  }

  /// `key:` with what is put until ``close()`` below it.
  mutating func open(_ key: String) {
    line(key + ":")
    indent += 2
  }

  mutating func close() { indent -= 2 }

  /// What is put until ``closeEntry()`` is one entry of a list.
  mutating func openEntry() {
    dash = true
    indent += 2
  }

  mutating func closeEntry() {
    dash = false
    indent -= 2
  }

  /// A list as one entry of a list.
  mutating func entry(_ values: [String]) {
    openEntry()
    line("[" + values.map(Self.listed).joined(separator: ", ") + "]")
    closeEntry()
  }

  private mutating func line(_ text: String) {
    let space = String(repeating: " ", count: dash ? indent - 2 : indent)
    lines.append(space + (dash ? "- " : "") + text)
    dash = false
  }

  /// Several lines, none of which would mislead a reader of indentation.
  private static func isBlock(_ value: String) -> Bool {
    guard value.contains("\n"), let first = value.unicodeScalars.first, first != " ",
      first != "\n", value.unicodeScalars.last != "\n"
    else { return false }
    return value.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 }
  }

  private static func listed(_ value: String) -> String {
    let isPlain = value != "yes" && value != "no" && YAMLMap.isID(value) && isWord(value)
    return isPlain || isSourceKey(value) ? value : quoted(value)
  }

  /// `norway:H12`, which YAML reads as one word.
  private static func isSourceKey(_ value: String) -> Bool {
    let parts = value.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { YAMLMap.isID(String($0)) && isWord(String($0)) }
  }

  private static func scalar(_ value: String) -> String {
    let ends = value.hasPrefix(" ") || value.hasSuffix(" ") || value.hasSuffix(":")
    let misleads =
      ends || value.contains(": ") || value.contains(" #") || !isWord(value)
      || value.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{7F}" || $0 == "\u{FEFF}" }
      || value.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) || isLineEnd($0) }
    return misleads ? quoted(value) : value
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x2028 || scalar.value == 0x2029
  }

  /// Begins with a letter and is no word that YAML takes for something else.
  private static func isWord(_ value: String) -> Bool {
    guard let first = value.first, first.isLetter else { return false }
    return ![
      "yes", "no", "true", "false", "null", "on", "off", "y", "n",
    ].contains(value.lowercased())
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || isLineEnd(scalar)
          || scalar == "\u{FEFF}"
        {
          let code = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - code.count) + code
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text + "\""
  }
}
