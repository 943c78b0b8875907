import Domain
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Tromsø", "tromso"), ("tromsö", "tromso"), ("Malmö", "malmo"), ("Malmø", "malmo"),
    ("Århus", "arhus"), ("Ærlig", "arlig"), ("ärlig", "arlig"), ("Đorđe", "dorde"),
    ("Þór", "thor"), ("ð", "d"), ("Łódź", "lodz"), ("straße", "strasse"), ("Ångström", "angstrom"),
    ("a\u{30A}", "a"), ("Nguyễn", "nguyen"), ("ΑΘΗΝΑ", "αθηνα"), ("МОСКВА", "москва"),
    ("AI-ACT 2024", "ai-act 2024"), ("«sitat» – x", " sitat    x"),
  ])
  func `letters fold to what people type`(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test(arguments: [
    ("aarhus", "Århus"), ("aerlig", "ærlig"), ("tromsoe", "Tromsø"), ("arlig", "ärlig"),
    ("laerer", "lærer"), ("Malmø", "Malmö"),
  ])
  func `a word is found however its special letters are written`(query: String, text: String) {
    let target = Folding.bytes(text)

    #expect(Folding.queryWords(query).first?.contains(target) == true)
  }

  @Test func `a query of nothing but digraphs stays small`() {
    let spellings = Folding.queryWords(String(repeating: "aa", count: 40)).first

    #expect((spellings?.count ?? 0) <= 8)
  }

  @Test func `folded positions lead back to the original`() {
    let text = "Þá Tromsø"
    let folded = Folding.mapped(text)
    let bytes = Array(text.utf8)

    #expect(String(decoding: folded.bytes, as: UTF8.self) == "tha tromso")
    let range = folded.original(4..<10)
    #expect(String(decoding: bytes[range], as: UTF8.self) == "Tromsø")
  }
}

@Suite struct SortKeyTests {
  private func sorted(_ words: [String], by key: (String) -> [UInt8]) -> [String] {
    words.sorted { key($0).lexicographicallyPrecedes(key($1)) }
  }

  @Test func `Norwegian ends with æ ø å`() {
    let words = ["Ål", "Øl", "Ærlig", "Zebra", "aare", "Ås", "öl", "berg"]

    #expect(
      sorted(words, by: SortKey.norwegian) == [
        "aare", "berg", "Zebra", "Ærlig", "Øl", "öl", "Ål", "Ås",
      ])
  }

  @Test func `Swedish ends with å ä ö`() {
    let words = ["Öl", "Ärlig", "Ål", "Zebra", "ærlig", "aa", "Ås"]

    #expect(
      sorted(words, by: SortKey.swedish) == ["aa", "Zebra", "Ål", "Ås", "Ärlig", "ærlig", "Öl"]
        || sorted(words, by: SortKey.swedish) == [
          "aa", "Zebra", "Ål", "Ås", "ærlig", "Ärlig", "Öl",
        ])
  }

  @Test func `case does not count, and a mark only parts what is alike`() {
    #expect(SortKey.norwegian("Lund") == SortKey.norwegian("lund"))
    #expect(sorted(["résumé", "resumea", "resume"], by: SortKey.norwegian).first == "resume")
    #expect(sorted(["b", "a b", "ab", "1"], by: SortKey.swedish) == ["1", "a b", "ab", "b"])
  }
}
