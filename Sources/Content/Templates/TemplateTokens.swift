/// The pieces of a template in the order in which they stand.
///
/// A line with nothing but the opening or closing of a section disappears with its line end.
struct TemplateTokens: Sequence, IteratorProtocol {
  enum Token: Equatable {
    case text(String)
    case field(String)
    case open(String, isInverted: Bool)
    case close(String)
    /// Braces that do not fit, with some of the text around.
    case fault(String)
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func next() -> Token? {
    guard position < bytes.count else { return nil }
    if isBraces(position, UInt8(ascii: "{")) { return tag() }
    if isBraces(position, UInt8(ascii: "}")) {
      position += 2
      return .fault(near(position - 2))
    }
    let start = position
    while position < bytes.count, !isBraces(position, UInt8(ascii: "{")),
      !isBraces(position, UInt8(ascii: "}"))
    {
      position += 1
    }
    return .text(text(start..<textEnd(from: start)))
  }

  private mutating func tag() -> Token {
    let start = position
    var end = position + 2
    while end < bytes.count, !isBraces(end, UInt8(ascii: "}")), bytes[end] != UInt8(ascii: "\n"),
      !isBraces(end, UInt8(ascii: "{"))
    {
      end += 1
    }
    guard isBraces(end, UInt8(ascii: "}")) else {
      position = end
      return .fault(near(start))
    }
    position = end + 2
    let inside = text(start + 2..<end)
    let name = String(inside.drop { "#^/ ".contains($0) }.prefix { $0 != " " })
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return .fault(near(start))
    }
    switch inside.first {
    case "#", "^", "/":
      if isAlone(start, position) { position = lineEnd(position) + 1 }
      if inside.first == "/" { return .close(name) }
      return .open(name, isInverted: inside.first == "^")
    default: return .field(name)
    }
  }

  /// A text before a tag that stands alone on its line ends where that line begins.
  private func textEnd(from start: Int) -> Int {
    guard position + 2 < bytes.count, isBraces(position, UInt8(ascii: "{")),
      [UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "/")].contains(bytes[position + 2])
    else { return position }
    var close = position
    while close < bytes.count, !isBraces(close, UInt8(ascii: "}")) { close += 1 }
    guard isAlone(position, close + 2) else { return position }
    return Swift.max(start, lineStart(position))
  }

  private func isAlone(_ start: Int, _ end: Int) -> Bool {
    bytes[lineStart(start)..<start].allSatisfy(isBlank)
      && (end >= bytes.count || bytes[end..<lineEnd(end)].allSatisfy(isBlank))
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private func lineStart(_ index: Int) -> Int {
    var index = index
    while index > 0, bytes[index - 1] != UInt8(ascii: "\n") { index -= 1 }
    return index
  }

  private func lineEnd(_ index: Int) -> Int {
    var index = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    return index
  }

  private func isBraces(_ index: Int, _ brace: UInt8) -> Bool {
    index + 1 < bytes.count && bytes[index] == brace && bytes[index + 1] == brace
  }

  private func near(_ index: Int) -> String {
    text(index..<Swift.min(bytes.count, index + 20)).split(separator: "\n").first.map(String.init)
      ?? ""
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
