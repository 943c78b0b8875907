@testable import Content
import Testing

@Suite struct TextPolicyTests {
  /// Texts that try to command a terminal or to hide something.
  static let hostile = [
    "\u{1B}]0;PWNED\u{07}", "\u{1B}]2;PWNED\u{1B}\\", "\u{9D}0;PWNED\u{9C}",
    "\u{1B}]52;c;UFdORUQ=\u{07}", "\u{1B}]52;c;?\u{07}", "\u{1B}[5;45mX", "\u{1B}[2J\u{1B}[H",
    "\u{1B}[1;1HFAKE", "\u{1B}[?1049l", "\u{1B}c", "\u{1B}[!p", "\u{1B}[999;999H\u{1B}[6n",
    "\u{07}\u{07}\u{07}", "abc\rXYZ", "abc\u{08}\u{08}\u{08}XYZ", "\u{0E}qqq\u{0F}", "\u{0B}",
    "\u{0C}", "\u{00}", "\u{7F}", "\u{202E}gnp.exe", "\u{2066}a\u{2069}", "\u{200F}1.000",
    "user\u{202E}\u{2066}// admin\u{2069}\u{2066}", "a\u{FEFF}b", "a\u{E0041}b",
    "a\u{061C}b", "a\u{0378}b", "abc\r",
  ]

  @Test(arguments: hostile)
  func `what commands a terminal is replaced and counted`(text: String) {
    let cleaned = TextPolicy.clean(text)

    #expect(cleaned.replaced > 0)
    for scalar in cleaned.text.unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(!(0x202A...0x202E).contains(scalar.value))
      #expect(!(0x2066...0x2069).contains(scalar.value))
    }
    #expect(TextPolicy.clean(cleaned.text).isUntouched)
  }

  @Test(arguments: [
    "plain", "æøåÆØÅäöÄÖ – “sitat” «sitat»", "界 👨‍👩‍👧‍👦 🇳🇴 ﷽", "1\u{FE0F}\u{20E3}", "a\tb\nc",
    "%s%n%n   %-100000d   =HYPERLINK(\"http://evil.invalid\")   '; DROP TABLE x; --",
    "../../etc/passwd", "",
  ])
  func `ordinary text comes through as it was`(text: String) {
    let cleaned = TextPolicy.clean(text)

    #expect(cleaned.isUntouched)
    #expect(cleaned.text.utf8.elementsEqual(text.utf8))
    #expect(TextPolicy.isClean(text))
  }

  @Test(arguments: [60, 10_000])
  func `a letter keeps four marks`(count: Int) {
    let cleaned = TextPolicy.clean("Z" + String(repeating: "\u{301}", count: count) + "x")

    #expect(cleaned.text.unicodeScalars.count <= 6)
    #expect(cleaned.text.hasSuffix("x"))
    #expect(cleaned.replaced > 0)
  }

  @Test func `a mark without a letter is replaced`() {
    #expect(TextPolicy.clean("\u{301}a").text == "\u{FFFD}a")
    #expect(TextPolicy.clean("a\n\u{301}").text == "a\n\u{FFFD}")
  }

  @Test func `letters are composed and line ends are one sign`() {
    let cleaned = TextPolicy.clean("a\u{30A}\r\nb\u{2028}c")

    #expect(cleaned.text.utf8.elementsEqual("å\nb\nc".utf8))
    #expect(cleaned.replaced == 0)
  }

  @Test func `a byte order mark at the start falls away`() {
    #expect(TextPolicy.clean("\u{FEFF}å") == TextPolicy.Cleaned(text: "å"))
  }

  @Test func `a line too long and a field too large are cut`() {
    let line = TextPolicy.clean(String(repeating: "å", count: 100_001) + "\nb")
    let field = TextPolicy.clean(String(repeating: "ååååååååå\n", count: 100_000))

    #expect(line.wasCut)
    #expect(line.text.unicodeScalars.count == 100_002)
    #expect(field.wasCut)
    #expect(field.text.utf8.count <= TextPolicy.fieldSize)
  }

  @Test func `a field of one line has neither line ends nor tabs`() {
    #expect(TextPolicy.cleanLine("a\r\nb\tc").text == "a b c")
  }

  @Test func `bytes that are not UTF-8 are told by row and column`() {
    let bytes: [UInt8] = Array("å\nøl".utf8) + [0xFF, 0x61, 0xE2, 0x82, 0x62]
    let decoded = StrictUTF8(bytes)

    #expect(decoded.text == "å\nøl\u{FFFD}a\u{FFFD}b")
    #expect(
      decoded.faults == [
        .init(row: 2, column: 3, byte: 0xFF), .init(row: 2, column: 5, byte: 0xE2),
      ])
    #expect(StrictUTF8(Array("å".utf8)).faultCount == 0)
  }

  @Test func `any bytes at all give clean text`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let bytes = (0..<64).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      let cleaned = TextPolicy.clean(StrictUTF8(bytes).text)

      #expect(TextPolicy.clean(cleaned.text).isUntouched, "\(bytes)")
    }
  }
}
