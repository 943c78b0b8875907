import Foundation

/// The one gate that all text passes on its way in: packs, imports, what is typed, pasted or given on the command line.
///
/// What comes out is in normal form C, holds no character that a terminal obeys or that hides or turns
/// text, has at most four marks on a letter, and is bounded in length. What was not allowed is replaced by U+FFFD, so that it shows.
public enum TextPolicy {
  /// Most marks on one letter.
  public static let marksPerBase = 4
  /// Most characters (Unicode scalars) on one line.
  public static let lineLength = 100_000
  /// Most bytes of one field, in UTF-8.
  public static let fieldSize = 1 << 20

  /// A text that passed the gate.
  public struct Cleaned: Equatable, Sendable {
    public var text: String
    /// How many characters were replaced or dropped.
    public var replaced = 0
    /// Whether a line or the whole field was too long and was cut.
    public var wasCut = false

    /// Whether the text came through as it was, apart from its normal form and line ends.
    public var isUntouched: Bool { replaced == 0 && !wasCut }
  }

  /// `text` as Ansvar may keep it, over several lines.
  public static func clean(_ text: String) -> Cleaned {
    if isPlain(text) { return Cleaned(text: text) }
    var cut = cut(text, to: fieldSize)
    if !isNormal(cut.text) {
      cut.text = cut.text.precomposedStringWithCanonicalMapping
    }
    var filter = TextFilter()
    for scalar in cut.text.unicodeScalars { filter.take(scalar) }
    filter.finish()
    let fitted = self.cut(filter.result, to: fieldSize)
    return Cleaned(
      text: fitted.text, replaced: filter.replaced,
      wasCut: cut.wasCut || filter.wasCut || fitted.wasCut)
  }

  /// `text` as Ansvar may keep it in a field of one line: line ends and tabs become spaces.
  public static func cleanLine(_ text: String) -> Cleaned {
    var cleaned = clean(text)
    guard cleaned.text.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 }) else { return cleaned }
    var line = String.UnicodeScalarView()
    for scalar in cleaned.text.unicodeScalars {
      line.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
    }
    cleaned.text = String(line)
    if cleaned.text.unicodeScalars.count > lineLength {
      cleaned.text = String(String.UnicodeScalarView(line.prefix(lineLength)))
      cleaned.wasCut = true
    }
    return cleaned
  }

  /// Whether `text` would pass unchanged.
  public static func isClean(_ text: String) -> Bool {
    if isPlain(text) { return true }
    let cleaned = clean(text)
    return cleaned.isUntouched && cleaned.text.utf8.elementsEqual(text.utf8)
  }

  /// ASCII without controls other than line ends and tabs, and short: nothing to do.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.count <= lineLength
        && bytes.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x09 }
    }
  }

  /// Below U+0300 nothing combines and nothing changes in normal form C.
  private static func isNormal(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x300 || isNordicQuote($0.value) }
  }

  /// Dashes, quotation marks and dots that ordinary prose uses.
  private static func isNordicQuote(_ value: UInt32) -> Bool {
    (0x2010...0x201F).contains(value) || value == 0x2022 || value == 0x2026
  }

  private static func cut(_ text: String, to size: Int) -> (text: String, wasCut: Bool) {
    guard text.utf8.count > size else { return (text, false) }
    var end = text.utf8.index(text.utf8.startIndex, offsetBy: size)
    while end > text.startIndex, end.samePosition(in: text.unicodeScalars) == nil {
      end = text.utf8.index(before: end)
    }
    return (String(text.unicodeScalars[..<end]), true)
  }
}
