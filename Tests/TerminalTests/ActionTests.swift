import Terminal
import Testing

@Suite struct ActionTests {
  private let registry = ActionRegistry([
    Action("open", keys: [.enter], word: "open", title: "Open the collaboration", priority: 9),
    Action("travel", keys: [.character("t")], word: "reise", title: "Åpne reiseråd for Tromsø"),
    Action(
      "decide", keys: [.function(9), .character("d")], word: "decide", title: "Decide",
      synonyms: ["approve"], availability: .disabled(reason: "a question is open"), priority: 8),
  ])

  @Test func `a key finds its action`() {
    #expect(registry.action(for: .character("d"))?.id == "decide")
    #expect(registry.action(for: .tab) == nil)
    #expect(registry.collisions.isEmpty)
  }

  @Test func `two actions on one key are found out`() {
    let double = ActionRegistry([
      Action("a", keys: [.enter], word: "a"), Action("b", keys: [.enter], word: "b"),
    ])

    #expect(double.collisions == [.enter: ["a", "b"]])
  }

  @Test(arguments: [
    ("tromso apne", ["travel"]), ("APPROVE", ["decide"]), ("f9", ["decide"]), ("zebra", []),
    ("", ["open", "travel", "decide"]),
  ])
  func `the palette finds words in any order and without accents`(query: String, ids: [String]) {
    #expect(registry.matching(query).map(\.id.rawValue) == ids)
  }

  @Test func `what was used lately comes first`() {
    #expect(registry.matching("", recent: ["decide"]).first?.id == "decide")
  }

  @Test(arguments: 0...60)
  func `the key line never exceeds its width`(width: Int) {
    let line = HintLine(registry.actions, width: width)

    #expect(CharacterWidth.width(of: line.text) <= width)
  }

  @Test func `the most important keys stay, in their order`() {
    #expect(HintLine(registry.actions, width: 30).text == "Enter open   (F9 decide)")
    #expect(HintLine(registry.actions, width: 60).text == "Enter open   t reise   (F9 decide)")
  }
}
