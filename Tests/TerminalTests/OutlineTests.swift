import Testing

@testable import Terminal

@Suite struct OutlineTests {
  @Test func `plain lines say what the screen shows`() {
    let view = Node.page(
      Page(crumbs: ["Home", "Risks"], message: "Saved."),
      body: .column([
        .facts([Fact("Level", "high")]),
        .checkbox("Signed", isChecked: true, id: "c").required(),
        .field(Field(label: "Reasons", text: "gain"), id: "f").problem("too short").focused(),
        .list([.line("one", trailing: "9 d")], ListWindow(total: 7, selected: 0), id: "l"),
      ]))

    let outline = Outline(of: view, words: .signs)

    #expect(
      outline.plainLines == [
        "Home › Risks", "Level: high", "Signed, [x], (!)", "> Reasons: gain, (?), too short",
        "one, 9 d, *, 1/7", "Saved.",
      ])
    #expect(outline.focused?.id == "f")
  }

  @Test(arguments: 1...40)
  func `every text of a tree is in its outline`(seed: UInt64) {
    var trees = RandomTrees(seed: seed)
    let tree = Node.column([trees.node(depth: 3), trees.node(depth: 3)])
    let said = Outline(of: tree, words: .signs).plainLines.joined(separator: "\n")

    for text in texts(of: tree) where !text.isEmpty {
      #expect(said.unicodeScalars.contains(Array(text.unicodeScalars)))
    }
  }

  private func texts(of node: Node) -> [String] {
    let own: [String] =
      switch node.kind {
      case .text(let text, _): [text]
      case .line(let line, let trailing): [line.text, trailing.text]
      case .heading(let text, let trailing): [text, trailing]
      case .facts(let facts): facts.flatMap { [$0.label, $0.value.text] }
      case .bars(let bars, _): bars.map(\.label)
      case .field(let field): [field.label, field.text]
      case .choice(let choice): [choice.label] + choice.options
      case .checkbox(let label), .button(let label): [label]
      case .steps(let steps, _): steps.map(\.title)
      case .progress(let progress): [progress.label]
      default: []
      }
    return own + node.children.flatMap(texts)
  }

  @Test func `what lies below an overlay is not read`() {
    let view = Node.overlay(.text("box"), title: "Find", over: .text("below"))

    #expect(Outline(of: view, words: .signs).plainLines == ["Find", "box"])
  }
}
