/// An entry that a search found, with the words that it was found by.
public struct SearchHit: Equatable, Sendable {
  public var entry: PlacedEntry
  public var title: MarkedText
  /// Some of the text around the first word found there; empty when only title or id matched.
  public var snippet: MarkedText
  /// Higher is better.
  public var score: Int
}

/// A text with the places that matched.
public struct MarkedText: Equatable, Sendable {
  public var text: String
  /// UTF-8 offsets, in order, without overlaps.
  public var marks: [Range<Int>]

  public init(_ text: String = "", marks: [Range<Int>] = []) {
    self.text = text
    self.marks = marks
  }

  /// The text in pieces, in order, each with whether it matched.
  public var pieces: [(text: String, isMarked: Bool)] {
    var pieces: [(text: String, isMarked: Bool)] = []
    let bytes = Array(text.utf8)
    var position = 0
    for mark in marks where mark.lowerBound >= position && mark.upperBound <= bytes.count {
      if mark.lowerBound > position {
        pieces.append((String(decoding: bytes[position..<mark.lowerBound], as: UTF8.self), false))
      }
      pieces.append((String(decoding: bytes[mark], as: UTF8.self), true))
      position = mark.upperBound
    }
    if position < bytes.count {
      pieces.append((String(decoding: bytes[position...], as: UTF8.self), false))
    }
    return pieces
  }
}
