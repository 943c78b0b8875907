import Testing

@testable import Terminal

@Suite struct ClusterTests {
  private func shown(_ text: String, ascii: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    Cluster.forEach(in: text, ascii: ascii) { cluster in
      let cell = Cell(
        scalar: cluster.scalar, marks: cluster.marks, width: cluster.width, style: .plain)
      result.append(contentsOf: cell.scalars)
      return true
    }
    return String(result)
  }

  @Test(arguments: [
    ("abc", 3), ("æøå", 3), ("a\u{30A}", 1), ("界", 2), ("Ａ", 2), ("😀", 2), ("❤️", 1), ("1️⃣", 1),
    ("👨‍👩‍👧‍👦", 2), ("🇳🇴", 2), ("👍🏽", 2), ("čŋđ", 3), ("", 0),
  ])
  func `text takes as many columns as a terminal gives it`(text: String, columns: Int) {
    #expect(CharacterWidth.width(of: text) == columns)
  }

  @Test(arguments: [
    ("a\u{1B}[2J", "a␛[2J"), ("\u{7F}", "␡"), ("\u{9B}", "\\u009B"), ("\u{202E}x", "\\u202Ex"),
    ("\u{200B}", "\\u200B"), ("\u{E000}", "?"), ("\u{1FAE9}", "?"), ("a\tb", "a b"), ("🇳🇴", "NO"),
    ("👨‍👩‍👧‍👦!", "👨!"), ("\u{FE0F}", ""), ("\u{301}x", "◌\u{301}x"),
  ])
  func `what a terminal would obey is made visible`(text: String, visible: String) {
    #expect(shown(text).unicodeScalars.elementsEqual(visible.unicodeScalars))
  }

  @Test func `a base keeps four marks at most`() {
    #expect(shown("Z" + String(repeating: "\u{301}", count: 60)).unicodeScalars.count == 5)
  }

  @Test func `no hostile text leaves a control behind`() {
    for text in hostileTexts {
      for scalar in shown(text).unicodeScalars {
        #expect(CharacterWidth.columns(of: scalar) != nil)
      }
      #expect(
        shown(text, ascii: true).unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F })
    }
  }

  @Test func `nordic letters have their ASCII forms`() {
    #expect(shown("Tromsø æ Å čáhci → • é", ascii: true) == "Tromsoe ae Aa cahci > * e")
  }
}
