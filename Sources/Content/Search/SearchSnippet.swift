import Domain

/// The part of a text that shows why it was found.
enum SearchSnippet {
  /// Bytes kept before and after the first match.
  private static let before = 50
  private static let after = 130

  /// `text` with every match marked.
  static func marked(_ text: String, _ match: WordMatch) -> MarkedText {
    let folded = Folding.mapped(text)
    return MarkedText(text, marks: match.all(in: folded.bytes).map(folded.original))
  }

  /// The stretch of `text` around its first match, on one line; empty without a match.
  static func around(_ match: WordMatch, in text: String) -> MarkedText {
    let folded = Folding.mapped(text)
    guard let first = match.all(in: folded.bytes).first else { return MarkedText() }
    let place = folded.original(first)
    let bytes = Array(text.utf8)
    let start = wordStart(bytes, near: place.lowerBound - before, upTo: place.lowerBound)
    let end = wordEnd(bytes, near: place.upperBound + after, from: place.upperBound)
    let line = bytes[start..<end].map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 }
    let stretch =
      (start > 0 ? "… " : "") + String(decoding: line, as: UTF8.self)
      + (end < bytes.count ? " …" : "")
    return marked(stretch, match)
  }

  /// The first start of a word at or after `index`.
  private static func wordStart(_ bytes: [UInt8], near index: Int, upTo limit: Int) -> Int {
    guard index > 0 else { return 0 }
    var index = index
    while index < limit, !isBlank(bytes[index - 1]) { index += 1 }
    return index
  }

  /// The last end of a word at or before `index`.
  private static func wordEnd(_ bytes: [UInt8], near index: Int, from limit: Int) -> Int {
    guard index < bytes.count else { return bytes.count }
    var index = index
    while index > limit, !isBlank(bytes[index]) { index -= 1 }
    if index == limit {
      while index < bytes.count, !isBlank(bytes[index]) { index += 1 }
    }
    return index
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09
  }
}
