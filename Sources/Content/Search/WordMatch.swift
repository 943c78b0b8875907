import Domain

/// Finds the words of a query at the starts of words in folded bytes.
struct WordMatch: Sendable {
  /// The words of the query, each in all its spellings.
  let words: [[[UInt8]]]

  init(_ query: String) {
    words = Folding.queryWords(query)
  }

  /// Where `word` begins a word in `text`, and whether it is all of it; nil when it does not occur.
  static func find(
    _ spellings: [[UInt8]], in text: UnsafeBufferPointer<UInt8>
  ) -> (range: Range<Int>, isWhole: Bool)? {
    var best: (range: Range<Int>, isWhole: Bool)?
    for spelling in spellings {
      guard let found = find(spelling, in: text) else { continue }
      if best.map({ found.range.lowerBound < $0.range.lowerBound }) ?? true { best = found }
    }
    return best
  }

  /// Every place in `text` where any word of the query begins a word, in order, without overlaps.
  func all(in text: [UInt8]) -> [Range<Int>] {
    text.withUnsafeBufferPointer { buffer in
      var found: [Range<Int>] = []
      var index = 0
      while index < buffer.count {
        let isStart = index == 0 || !Folding.isWordByte(buffer[index - 1])
        if isStart, let length = longest(at: index, in: buffer) {
          found.append(index..<index + length)
          index += length
        } else {
          index += 1
        }
      }
      return found
    }
  }

  private func longest(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    words.lazy.flatMap { $0 }.filter { Self.stands($0, at: index, in: text) }.map(\.count).max()
  }

  private static func find(
    _ word: [UInt8], in text: UnsafeBufferPointer<UInt8>
  ) -> (range: Range<Int>, isWhole: Bool)? {
    guard let first = word.first, text.count >= word.count else { return nil }
    let last = text.count - word.count
    var index = 0
    while index <= last {
      if text[index] == first, index == 0 || !Folding.isWordByte(text[index - 1]),
        stands(word, at: index, in: text)
      {
        let end = index + word.count
        return (index..<end, end == text.count || !Folding.isWordByte(text[end]))
      }
      index += 1
    }
    return nil
  }

  private static func stands(
    _ word: [UInt8], at index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard index + word.count <= text.count else { return false }
    for offset in word.indices where text[index + offset] != word[offset] { return false }
    return true
  }
}
