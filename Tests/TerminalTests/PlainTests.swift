import Testing

@testable import Terminal

@Suite struct PlainTests {
  private let list = Node.column([
    .heading("Cases"),
    .list([.line("one"), .line("two")], ListWindow(total: 2, selected: 0), id: "l").focused(),
  ])

  private func events(_ line: String, _ view: Node) -> [Event] {
    PlainReader(Outline(of: view, words: .signs)).events(for: line)
  }

  @Test func `rows are numbered and chosen by their number`() {
    let reader = PlainReader(Outline(of: list, words: .signs))

    #expect(reader.lines == ["Cases", "1. > one, *, 1/2", "2. two"])
    #expect(
      reader.events(for: "2") == [
        .mouse(Mouse(.doubleClick, at: Point(x: 0, y: 0), target: Target(node: "l", index: 1)))
      ])
  }

  @Test(arguments: [
    ("", Key.enter), ("esc", .escape), ("F1", .function(1)), ("Ctrl-Q", .ctrl("q")),
    (" ? ", .character("?")),
  ])
  func `a line can be the name of a key`(line: String, key: Key) {
    #expect(events(line, list) == [.key(key)])
  }

  @Test func `in a field the line is the new text`() {
    let form = Node.field(Field(label: "Name", text: "x"), id: "f").focused()

    #expect(events("Lund 2", form).contains(.paste("Lund 2")))
  }

  @Test func `what did not change is not read again`() {
    #expect(PlainText.news(in: ["a", "b", "c"], since: ["a", "x", "c"]) == ["b"])
    #expect(PlainText.news(in: ["a", "b"], since: ["c"]) == ["a", "b"])
  }

  @Test func `only the rows on screen are read`() {
    let reader = PlainReader(
      Outline(of: list, words: .signs), windows: ["l": Window(first: 1, count: 1, total: 2)])

    #expect(reader.lines == ["Cases", "1. two"])
  }

  @Test func `printed text cannot act on a terminal`() {
    #expect(PlainText.visible("a\u{1B}]0;x\u{7}") == "a␛]0;x␇")
  }
}
