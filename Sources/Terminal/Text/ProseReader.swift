/// Reads the blocks and inline marks of Markdown; what it does not know stays as written.
enum ProseReader {
  static func blocks(of markdown: String) -> [Prose.Block] {
    var blocks: [Prose.Block] = []
    var role = Prose.Block.Role.paragraph
    var words: [Substring] = []

    func finish() {
      if !words.isEmpty {
        blocks.append(.init(role: role, line: inline(words.joined(separator: " "))))
      }
      words = []
      role = .paragraph
    }

    for line in markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let indent = line.prefix { $0 == " " }.count
      let text = line.dropFirst(indent)
      guard !text.allSatisfy(\.isWhitespace) else {
        finish()
        continue
      }
      guard let (opening, rest) = opening(of: text, indent: indent) else {
        words.append(text)
        continue
      }
      finish()
      role = opening
      words = [rest]
      if opening == .heading { finish() }
    }
    finish()
    return blocks
  }

  private static func opening(
    of text: Substring, indent: Int
  ) -> (role: Prose.Block.Role, rest: Substring)? {
    let marks = text.prefix { $0 == "#" }
    if (1...6).contains(marks.count), text.dropFirst(marks.count).first == " " {
      return (.heading, text.dropFirst(marks.count + 1))
    }
    if text.hasPrefix("> ") { return (.quote, text.dropFirst(2)) }
    if ["- ", "* ", "+ "].contains(where: text.hasPrefix) {
      return (.item(sign: "•", depth: indent / 2), text.dropFirst(2))
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if (1...3).contains(digits.count), text.dropFirst(digits.count).hasPrefix(". ") {
      return (.item(sign: "\(digits).", depth: indent / 2), text.dropFirst(digits.count + 2))
    }
    return nil
  }

  /// Emphasis, code and links; a link shows its address after its words.
  static func inline(_ text: String) -> Line {
    var spans: [Span] = []
    var plain = ""
    var rest = text[...]

    func flush() {
      if !plain.isEmpty { spans.append(Span(plain)) }
      plain = ""
    }

    while let place = rest.utf8.firstIndex(where: isMark) {
      plain += rest[..<place]
      rest = rest[place...]
      let opens = rest.first != "_" || !(plain.last.map { $0.isLetter || $0.isNumber } ?? false)
      if opens, let first = rest.first, let found = mark(in: rest, first: first) {
        flush()
        spans += found.spans
        rest = found.rest
      } else {
        let next = rest.utf8.index(after: rest.startIndex)
        plain += rest[..<next]
        rest = rest[next...]
      }
    }
    plain += rest
    flush()
    return Line(spans)
  }

  /// Whether a byte can begin emphasis, code or a link.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "<"):
      true
    default: false
    }
  }

  private typealias Found = (spans: [Span], rest: Substring)

  private static func mark(in text: Substring, first: Character) -> Found? {
    switch first {
    case "*", "_":
      enclosed(text, by: first == "*" ? "**" : "__", style: .strong)
        ?? enclosed(text, by: String(first), style: .accent)
    case "`": enclosed(text, by: "`", style: .code)
    case "[": link(text)
    case "<": address(text)
    default: nil
    }
  }

  private static func enclosed(_ text: Substring, by mark: String, style: Style) -> Found? {
    guard text.hasPrefix(mark) else { return nil }
    let inner = text.dropFirst(mark.count)
    guard let first = inner.first, !first.isWhitespace,
      let end = inner.firstRange(of: mark)
    else { return nil }
    let content = inner[..<end.lowerBound]
    guard !content.isEmpty, content.last?.isWhitespace == false else { return nil }
    return ([Span(String(content), style)], inner[end.upperBound...])
  }

  private static func link(_ text: Substring) -> Found? {
    guard let middle = text.firstRange(of: "]("),
      let end = text[middle.upperBound...].firstIndex(of: ")")
    else { return nil }
    let words = text[text.index(after: text.startIndex)..<middle.lowerBound]
    let address = text[middle.upperBound..<end]
    let rest = text[text.index(after: end)...]
    guard words != address else { return ([Span(String(address), .link)], rest) }
    return (
      [Span(String(words), .strong), Span(" ("), Span(String(address), .link), Span(")")], rest
    )
  }

  private static func address(_ text: Substring) -> Found? {
    guard let end = text.firstIndex(of: ">") else { return nil }
    let address = text[text.index(after: text.startIndex)..<end]
    guard address.hasPrefix("http") || address.hasPrefix("mailto:") else { return nil }
    return ([Span(String(address), .link)], text[text.index(after: end)...])
  }
}
