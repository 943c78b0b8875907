import Testing

@testable import Terminal

@Suite struct LayoutTests {
  private let sizes =
    [(1, 1), (2, 1), (1, 9), (19, 4), (20, 4), (21, 5), (39, 9), (40, 10), (40, 12), (72, 14)]
    + [(80, 24), (120, 40), (200, 60), (200, 4), (20, 60)]

  private func frame(_ node: Node, _ width: Int = 40, _ height: Int = 12) -> Frame {
    Layout(words: .signs).frame(of: node, size: Size(width: width, height: height))
  }

  @Test(arguments: 1...60)
  func `any tree has a sound frame at any size`(seed: UInt64) {
    var trees = RandomTrees(seed: seed)
    for (width, height) in sizes {
      let tree = trees.page()
      for ascii in [false, true] {
        let layout = Layout(words: .signs, options: .init(ascii: ascii))

        let frame = layout.frame(of: tree, size: Size(width: width, height: height))

        #expect(frame.cells.count == width * height)
        #expect(frame.focus.contains(frame.cursor))
        #expect(Rect(frame.size).contains(frame.cursor))
        #expect(frame.hitRegions.allSatisfy { Rect(frame.size).intersection($0.rect) == $0.rect })
        expectPrintable(frame, ascii: ascii)
      }
    }
  }

  /// Nothing in a cell may act on a terminal, and wide cells are whole.
  private func expectPrintable(_ frame: Frame, ascii: Bool) {
    for (index, cell) in frame.cells.enumerated() {
      for scalar in cell.scalars {
        guard let columns = CharacterWidth.columns(of: scalar), !ascii || scalar.isASCII else {
          Issue.record("\(scalar.value) in a cell")
          return
        }
        if cell.width == 2 { #expect(columns == 2 || columns == 0) }
      }
      if cell.width == 2 { #expect(frame.cells[index + 1].width == 0) }
      if cell.width == 0 {
        #expect(index % frame.size.width > 0 && frame.cells[index - 1].width == 2)
      }
    }
  }

  @Test func `the mark of the focus is where the cursor stands`() {
    let view = Node.column([
      .heading("Lund"),
      .list([.line("one"), .line("two")], ListWindow(selected: 1), id: "l").focused(),
    ])

    let frame = frame(view, 20, 5)

    #expect(frame.rows == ["Lund", "  one", "▌ two", "", ""])
    #expect(frame.cursor == Point(x: 0, y: 2))
    #expect(frame.styleRows[2] == "F.SSS")
  }

  @Test func `a column that is too tall shows the part with the focus`() {
    let texts = (1...30).map { Node.text("row \($0)") }
    let view = Node.column(texts + [.button("Decide", "decide").focused()])

    let frame = frame(view, 20, 6)

    #expect(frame.rows.contains { $0.contains("[ Decide ]") })
    #expect(frame.cursor.y == 5)
  }

  @Test func `a list keeps the selected row in sight and reports its window`() {
    let rows = (0..<100).map { Node.line("row \($0)") }
    let view = Node.list(rows, ListWindow(total: 100, top: 0, selected: 50), id: "l").focused()

    let frame = frame(view, 20, 10)

    #expect(frame.windows["l"] == Window(first: 41, count: 10, total: 100))
    #expect(frame.rows[9].hasPrefix("▌ row 50"))
  }

  @Test func `columns of a table give way when it is narrow`() {
    let table = Table(
      columns: [Column("Title"), Column("Partner", givesWay: 1), Column("Level", givesWay: 2)],
      rows: [TableRow(["Sea-ice sensing in the north", "Velmora University", "moderate"])],
      window: ListWindow(selected: 0))
    let view = Node.table(table, id: "t").focused()

    #expect(frame(view, 70).rows[0].contains("Level"))
    #expect(!frame(view, 58).rows[0].contains("Level"))
    #expect(frame(view, 58).rows[0].contains("Partner"))
    #expect(!frame(view, 40).rows[0].contains("Partner"))
    #expect(frame(view, 24).rows[1].hasSuffix("…"))
  }

  @Test func `a line is cut with a sign, and its right part stays`() {
    let view = Node.line("A long title that goes on and on", trailing: "9 d")

    #expect(frame(view, 24).rows[0] == "A long title that …  9 d")
  }

  @Test func `text wraps at spaces and inside words that are too long`() {
    let view = Node.text("one two three Donaudampfschifffahrtsgesellschaft")

    #expect(
      frame(view, 20, 6).rows.prefix(4)
        == ["one two three", "Donaudampfschifffahr", "tsgesellschaft", ""])
  }

  @Test func `two parts stand side by side only when there is room`() {
    let view = Node.split(.text("left"), .button("right", "r").focused())

    #expect(frame(view, 80).rows[0].contains("left"))
    #expect(!frame(view, 50).rows[0].contains("left"))
    #expect(frame(view, 50).rows[0].contains("right"))
  }

  @Test func `facts stand in two columns when there is room`() {
    let facts = Node.facts([
      Fact("Leader", "Björn"), Fact("Partner", "Velmora"), Fact("Kind", "research"),
      Fact("Level", "high"),
    ])

    #expect(frame(facts, 80).rows[0].contains("Kind"))
    #expect(frame(facts, 40).rows[2] == "Kind     research")
  }

  @Test func `a text that scrolls says how far it can`() {
    let text = Node.column((1...30).map { Node.text("row \($0)") })
    let view = Node.scroll(text, offset: 99, id: "s").focused()

    let frame = frame(view, 20, 10)

    #expect(frame.windows["s"]?.limit == 20)
    #expect(frame.rows[9].contains("row 30"))
  }

  @Test func `a window that is too small says so`() {
    #expect(frame(.text("x"), 10, 3).rows[0] == "10x3")
  }

  @Test func `an overlay takes the focus and dims what lies below`() {
    let below = Node.column([.button("below", "b"), .text("text")])
    let view = Node.overlay(.button("in the box", "c").focused(), title: "Find", over: below)

    let frame = frame(view, 60, 12)

    #expect(frame.rows.joined().contains(" Find "))
    #expect(frame.styleRows[0].hasPrefix("---"))
    #expect(frame.hitRegions.map(\.target.action) == ["c"])
  }

  @Test func `the key line is clickable`() {
    let view = Node.page(
      Page(crumbs: ["Ansvar"], hints: [Action("open", keys: [.enter], word: "open")]),
      body: .text("x"))

    let frame = frame(view, 40, 12)

    #expect(frame.rows[11] == " Enter open")
    #expect(frame.target(at: Point(x: 3, y: 11))?.action == "open")
  }

  @Test func `a field shows the part of its text that is typed in`() {
    let text = String(repeating: "a", count: 50) + "END"
    let view = Node.field(Field(label: "Name", text: text, cursor: 53), id: "f").focused()

    let frame = frame(view, 40, 10)

    #expect(frame.rows[0].hasSuffix("END"))
    #expect(frame[frame.cursor.x, frame.cursor.y].scalar == 0x20)
  }

  @Test func `options that do not fit on one line go on below, and so does what is wrong`() {
    let choice = Node.choice(
      Choice(
        label: "Outcome", options: ["go", "go with conditions", "wait", "no"], chosen: nil,
        look: .radio),
      id: "outcome"
    ).problem("Choose one.")

    #expect(
      frame(choice, 44, 4).rows == [
        "Outcome  ▌ ( ) go    ( ) go with conditions",
        "           ( ) wait    ( ) no",
        "           ! Choose one.",
        "",
      ])
  }

  @Test func `a share keeps the width it needs, and other columns give way`() {
    let table = Table(
      columns: [
        Column("Title", width: .share(1), least: 20),
        Column("Partner", width: .share(1), givesWay: 1),
        Column("Stage"),
      ], rows: [TableRow(["Arctic quantum links", "Northern Institute", "planning"])],
      window: ListWindow(total: 1))

    #expect(
      frame(.table(table, id: "t"), 40, 4).rows[1] == "  Arctic quantum links          planning")
  }
}
