import Domain
import Testing

@Suite struct LocalizedTextTests {
  @Test func `a text is found in the nearest language that has it`() {
    let text = LocalizedText([.english: "book", .bokmal: "bok"])

    #expect(text.text(in: .nynorsk) == "bok")
    #expect(text.resolved(in: .swedish)?.language == .english)
    #expect(text.languages == [.bokmal, .english])
  }

  @Test func `a text that is kept elsewhere is the same text`() {
    let kept = KeptTexts { place, language in
      place == 7 && language != .nynorsk ? "\(language.rawValue) \(place)" : nil
    }
    var text = LocalizedText(kept, at: 7)
    let own = LocalizedText([.bokmal: "nb 7", .swedish: "sv 7", .english: "en 7"])

    #expect(text == own)
    #expect(Set([text]).contains(own))
    #expect(text.languages == own.languages && !text.isEmpty)
    #expect(text.resolved(in: .nynorsk)?.language == .bokmal)
    text[.nynorsk] = "nn"
    #expect(text[.nynorsk] == "nn" && text[.swedish] == "sv 7")
  }

  @Test func `an empty text counts as none`() {
    var text = LocalizedText("bok", .bokmal)
    text[.swedish] = ""
    #expect(text == LocalizedText([.bokmal: "bok"]))
    #expect(text[.swedish] == nil)

    text[.bokmal] = nil
    #expect(text == LocalizedText())
    #expect(text.isEmpty)
    #expect(text.text(in: .english) == "")
  }
}
