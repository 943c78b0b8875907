/// The one folding that search applies to what is indexed and to what is asked.
///
/// å, ä and æ become a; ö and ø become o; đ and ð become d; þ becomes th; other marks fall away, and
/// letters become lower case. So *tromso*, *tromsö* and *Tromsø* are one word.
public enum Folding {
  /// `text` folded.
  public static func fold(_ text: String) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }

  /// `text` folded, as UTF-8.
  public static func bytes(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    append(text, to: &folded)
    return folded
  }

  /// Appends the folding of `text` to `folded`.
  public static func append(_ text: String, to folded: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      append(scalar, to: &folded)
    }
  }

  /// `text` folded, with the way back to where each byte came from.
  public static func mapped(_ text: String) -> FoldedText {
    var folded = FoldedText()
    var offset = 0
    for scalar in text.unicodeScalars {
      append(scalar, to: &folded.bytes)
      while folded.offsets.count < folded.bytes.count {
        folded.offsets.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    folded.end = offset
    return folded
  }

  /// Whether a folded byte belongs to a word: a letter or digit, or any part of a letter beyond ASCII.
  public static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: false
    }
  }

  /// The words of a query, each with the ways in which it may be written in folded text: *aarhus*
  /// also as *arhus*, *laerer* also as *larer*.
  public static func queryWords(_ query: String) -> [[[UInt8]]] {
    bytes(query)
      .split(whereSeparator: { !isWordByte($0) })
      .map { spellings(Array($0)) }
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    let value = scalar.value
    switch value {
    case 0x41...0x5A:
      folded.append(UInt8(truncatingIfNeeded: value) | 0x20)
    case 0..<0x80:
      folded.append(UInt8(truncatingIfNeeded: value))
    case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F:
      break
    case 0xA0, 0x2007, 0x202F:
      folded.append(UInt8(ascii: " "))
    default:
      if let plain = FoldingTable.plain(value) {
        folded.append(plain.first)
        if let second = plain.second { folded.append(second) }
      } else {
        appendOther(scalar, to: &folded)
      }
    }
  }

  /// Letters of other scripts keep themselves, in lower case; their marks fall away.
  private static func appendOther(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    if case .nonspacingMark = scalar.properties.generalCategory { return }
    if isSeparator(scalar) {
      folded.append(UInt8(ascii: " "))
      return
    }
    folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }

  /// Dashes, quotation marks and other signs beyond ASCII part words as their ASCII kin do.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator,
      .mathSymbol, .currencySymbol, .otherSymbol, .modifierSymbol:
      true
    default: false
    }
  }

  /// At most eight spellings, so that a query of nothing but *aaaaaa* stays cheap.
  private static func spellings(_ word: [UInt8]) -> [[UInt8]] {
    let limit = 8
    var found: [[UInt8]] = [[]]
    var index = 0
    while index < word.count {
      let byte = word[index]
      if index + 1 < word.count, isDigraph(byte, word[index + 1]) {
        let next = word[index + 1]
        let short = found.count * 2 <= limit ? found.map { $0 + [byte] } : []
        found = found.map { $0 + [byte, next] } + short
        index += 2
      } else {
        for position in found.indices { found[position].append(byte) }
        index += 1
      }
    }
    return found
  }

  private static func isDigraph(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (UInt8(ascii: "a"), UInt8(ascii: "a")), (UInt8(ascii: "a"), UInt8(ascii: "e")),
      (UInt8(ascii: "o"), UInt8(ascii: "e")):
      true
    default: false
    }
  }
}

/// A folded text that knows where in the original each of its bytes came from.
public struct FoldedText: Equatable, Sendable {
  public fileprivate(set) var bytes: [UInt8] = []
  /// For each folded byte, the UTF-8 offset of the scalar that it came from.
  public fileprivate(set) var offsets: [Int] = []
  /// The length of the original in UTF-8.
  public fileprivate(set) var end = 0

  /// Where in the original the folded bytes `range` came from, as UTF-8 offsets.
  public func original(_ range: Range<Int>) -> Range<Int> {
    let lower = offset(range.lowerBound)
    return lower..<max(lower, offset(range.upperBound))
  }

  private func offset(_ index: Int) -> Int {
    index < offsets.count ? offsets[index] : end
  }
}
