import Domain
import Testing

@Suite struct LocalizedTextTests {
  @Test func `a text is found in the nearest language that has it`() {
    let text = LocalizedText([.english: "book", .bokmal: "bok"])

    #expect(text.text(in: .nynorsk) == "bok")
    #expect(text.resolved(in: .swedish)?.language == .english)
    #expect(text.languages == [.bokmal, .english])
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
