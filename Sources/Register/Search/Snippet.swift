import Domain
import Foundation

/// A piece of a text around the first word that was found, with all found words in it marked.
struct Snippet: Equatable {
  private(set) var text = ""
  /// In characters of ``text``.
  private(set) var matches: [Range<Int>] = []

  /// About so many characters are shown.
  static let length = 120
  /// So many of them before the first found word.
  static let lead = 30

  /// `words` is what was asked, as ``Folding/queryWords(_:)`` gives it.
  init(of texts: [String], words: [[[UInt8]]]) {
    for text in texts {
      let found = Snippet.find(words, in: text)
      guard let first = found.first else { continue }
      cut(text, found, around: first)
      return
    }
    // Found in no text by itself, such as words of which each stands in another.
    text = String(Snippet.line(texts.first { !$0.isEmpty } ?? "").prefix(Snippet.length))
  }

  /// Where words begin with what was asked, as UTF-8 offsets.
  private static func find(_ words: [[[UInt8]]], in text: String) -> [Range<Int>] {
    let folded = Folding.mapped(text)
    let bytes = folded.bytes
    var found: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      guard Folding.isWordByte(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, Folding.isWordByte(bytes[end]) { end += 1 }
      let word = bytes[start..<end]
      if words.contains(where: { $0.contains { word.starts(with: $0) } }) {
        found.append(folded.original(start..<end))
      }
      start = end
    }
    return found
  }

  private mutating func cut(_ whole: String, _ found: [Range<Int>], around first: Range<Int>) {
    let utf8 = whole.utf8
    func index(_ offset: Int) -> String.Index {
      // A mark that folding took away may leave the offset inside a character.
      let index = utf8.index(utf8.startIndex, offsetBy: min(offset, utf8.count))
      return index == whole.endIndex
        ? index : whole.rangeOfComposedCharacterSequence(at: index).lowerBound
    }
    let begin = whole.index(
      index(first.lowerBound), offsetBy: -Snippet.lead, limitedBy: whole.startIndex)
    let start = begin ?? whole.startIndex
    let end = whole.index(start, offsetBy: Snippet.length, limitedBy: whole.endIndex)
    let piece = start..<(end ?? whole.endIndex)
    let before = start == whole.startIndex ? "" : "…"
    text = before + Snippet.line(whole[piece]) + (piece.upperBound == whole.endIndex ? "" : "…")
    for range in found {
      let word = index(range.lowerBound)..<index(range.upperBound)
      guard word.lowerBound >= piece.lowerBound, word.upperBound <= piece.upperBound else {
        continue
      }
      let from = whole.distance(from: start, to: word.lowerBound) + before.count
      matches.append(from..<from + whole.distance(from: word.lowerBound, to: word.upperBound))
    }
  }

  private static func line(_ text: some StringProtocol) -> String {
    String(text.map { $0 == "\n" ? " " : $0 })
  }
}
