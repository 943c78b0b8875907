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
  /// The line that was looked at last: each is looked at once, however many tags stand on it.
  private var line = (start: 0, end: -1, isTag: false)

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
      if isAlone(start) { position = line.end + 1 }
      if inside.first == "/" { return .close(name) }
      return .open(name, isInverted: inside.first == "^")
    default: return .field(name)
    }
  }

  /// A text before a tag that stands alone on its line ends where that line begins.
  private mutating func textEnd(from start: Int) -> Int {
    guard position < bytes.count, isAlone(position) else { return position }
    return Swift.max(start, line.start)
  }

  /// Whether the tag at `index` opens or closes a section and has its line to itself.
  private mutating func isAlone(_ index: Int) -> Bool {
    if index > line.end { line = lineAround(index) }
    return line.isTag
  }

  private func lineAround(_ index: Int) -> (start: Int, end: Int, isTag: Bool) {
    let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") }
    let start = bytes[..<index].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    let end = bytes[index...].firstIndex(where: isEnd) ?? bytes.count
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let front = bytes[start..<end].drop(while: isBlank)
    let close = front.indices.first { isBraces($0, UInt8(ascii: "}")) }
    guard let close, isBraces(front.startIndex, UInt8(ascii: "{")),
      [UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "/")].contains(
        bytes[front.startIndex + 2])
    else { return (start, end, false) }
    return (start, end, bytes[(close + 2)..<end].allSatisfy(isBlank))
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
