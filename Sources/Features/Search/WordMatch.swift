import Domain
import Terminal

/// The words that somebody looks for, and where in a text they begin a word, whatever the accents.
struct WordMatch: Equatable, Sendable {
  /// Each word with the ways it may be spelt.
  private let words: [[[UInt8]]]

  init(_ query: String) {
    words = Folding.queryWords(query)
  }

  var isEmpty: Bool { words.isEmpty }

  /// Where the words are, in order and without overlap.
  func ranges(in text: String) -> [Range<String.Index>] {
    guard !words.isEmpty else { return [] }
    let folded = Folding.mapped(text)
    var found: [Range<Int>] = []
    for spelling in words.joined() {
      for start in starts(of: spelling, in: folded.bytes) {
        found.append(folded.original(start..<start + spelling.count))
      }
    }
    found.sort { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
    var ranges: [Range<String.Index>] = []
    for range in found {
      let whole = indices(range, in: text)
      if let last = ranges.last, whole.lowerBound < last.upperBound { continue }
      if !whole.isEmpty { ranges.append(whole) }
    }
    return ranges
  }

  /// The text with what was found marked.
  func line(_ text: String, _ style: Style = .plain) -> Line {
    Line(WordMatch.spans(text, ranges(in: text), style))
  }

  /// Spans for a text and the parts of it to be marked.
  static func spans(
    _ text: String, _ ranges: [Range<String.Index>], _ style: Style = .plain
  ) -> [Span] {
    var spans: [Span] = []
    var position = text.startIndex
    for range in ranges where range.lowerBound >= position {
      if range.lowerBound > position {
        spans.append(Span(String(text[position..<range.lowerBound]), style))
      }
      spans.append(Span(String(text[range]), .match))
      position = range.upperBound
    }
    if position < text.endIndex { spans.append(Span(String(text[position...]), style)) }
    return spans
  }

  private func starts(of word: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let first = word.first, bytes.count >= word.count else { return [] }
    var found: [Int] = []
    for start in 0...(bytes.count - word.count) where bytes[start] == first {
      guard start == 0 || !Folding.isWordByte(bytes[start - 1]) else { continue }
      if bytes[start..<start + word.count].elementsEqual(word) { found.append(start) }
    }
    return found
  }

  /// Whole characters around a range of UTF-8 offsets.
  private func indices(_ range: Range<Int>, in text: String) -> Range<String.Index> {
    let utf8 = text.utf8
    func index(_ offset: Int) -> String.Index {
      utf8.index(utf8.startIndex, offsetBy: offset, limitedBy: utf8.endIndex) ?? text.endIndex
    }
    let lower = text.rangeOfCharacter(at: index(range.lowerBound)).lowerBound
    let last = index(max(range.lowerBound, range.upperBound - 1))
    let upper = last < text.endIndex ? text.rangeOfCharacter(at: last).upperBound : text.endIndex
    return lower..<max(lower, upper)
  }
}

extension String {
  /// The whole character that a position lies in; empty at the end.
  fileprivate func rangeOfCharacter(at position: Index) -> Range<Index> {
    guard position < endIndex else { return endIndex..<endIndex }
    var start = position
    while start > startIndex, start.samePosition(in: self) == nil {
      start = utf8.index(before: start)
    }
    return start..<index(after: start)
  }
}
