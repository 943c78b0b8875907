import Terminal

/// A generator that gives the same numbers every time.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

/// Texts that have broken terminal programs.
let hostileTexts = [
  "\u{1B}]0;PWNED\u{07}", "\u{1B}]52;c;UFdORUQ=\u{07}", "\u{9D}0;PWNED\u{9C}", "\u{1B}[2J\u{1B}[H",
  "abc\rXYZ", "abc\u{8}\u{8}XYZ", "\u{E}qqq\u{F}", "\u{0}\u{B}\u{C}\u{7F}", "a\tb", "a\r\nb",
  "\u{202E}gnp.exe", "\u{2066}a\u{2069}", "\u{200F}1.000",
  "Z" + String(repeating: "\u{301}", count: 60),
  "\u{301}mark first", "1\u{FE0F}\u{20E3}", "👨‍👩‍👧‍👦 family", "🇳🇴 flag", "👍🏽", "\u{1FAE9}", "\u{FDFD}", "क्षि",
  "界界界", "\u{FEFF}x", "\u{200B}x", "\u{E000}", "\u{10FFFF}", "\u{E0041}", "\u{2028}x", "%s%n",
  "Tromsø, Malmö, čáhci, ŋ", "", " ", String(repeating: "lång ", count: 40),
]

/// Trees of every kind of node, put together at random.
struct RandomTrees {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func text() -> String {
    hostileTexts[Int.random(in: 0..<hostileTexts.count, using: &generator)]
  }

  mutating func number(_ limit: Int) -> Int {
    Int.random(in: 0..<max(1, limit), using: &generator)
  }

  mutating func texts(_ limit: Int) -> [String] {
    (0..<number(limit)).map { _ in text() }
  }

  /// A page whose body holds one focused node among others.
  mutating func page() -> Node {
    let page = Page(
      crumbs: texts(4), trailing: Line(text()), tabs: Tab.numbered(texts(5)),
      selectedTab: number(3),
      message: number(2) == 0 ? nil : Line(text()),
      hints: texts(6).enumerated().map { index, word in
        Action(ActionID(rawValue: "a\(index)"), keys: [.function(index)], word: word)
      })
    let body = Node.column([node(depth: 3), leaf().focused(), node(depth: 3)], spacing: number(2))
    return number(5) == 0
      ? .overlay(.column([leaf().focused()]), title: text(), over: .page(page, body: body))
      : .page(page, body: body)
  }

  mutating func node(depth: Int) -> Node {
    guard depth > 0 else { return leaf() }
    let children = (0..<number(4)).map { _ in node(depth: depth - 1) }
    switch number(7) {
    case 0: return .column(children, spacing: number(3))
    case 1: return .row(children.map { $0.width(.share(number(3)), givesWay: number(3)) })
    case 2: return .row(children, gap: number(4))
    case 3: return .split(node(depth: depth - 1), node(depth: depth - 1), leftShare: number(100))
    case 4: return .scroll(node(depth: depth - 1), offset: number(50) - 5, id: "scroll")
    case 5: return .list(children, window(), id: "list").growing(number(2) == 0)
    default: return leaf()
    }
  }

  mutating func window() -> ListWindow {
    ListWindow(
      offset: number(20), total: number(3) == 0 ? nil : number(200), top: number(40) - 5,
      selected: number(3) == 0 ? nil : number(30))
  }

  mutating func leaf() -> Node {
    number(2) == 0 ? figure() : control()
  }

  private mutating func figure() -> Node {
    switch number(11) {
    case 0: .text(text(), .danger)
    case 1: .line(Line([Span(text(), .match), Span(text())]), trailing: Line(text()))
    case 2: .heading(text(), trailing: text())
    case 3: .markdown(texts(6).joined(separator: "\n\n- "))
    case 4: .facts(texts(8).map { Fact($0, Line($0, .good)) })
    case 5: .bars(texts(5).map { Bar($0, count: $0.utf8.count) }, selected: number(4))
    case 6: .progress(number(50), of: number(40), label: text())
    case 7: .steps(texts(6).map { Step($0, .ahead) } + [Step(text(), .current)], trailing: "x")
    case 8: .sparkline(text(), [number(9), number(9), -1], note: text())
    case 9: .rule
    default: .spacer(number(3)).growing()
    }
  }

  private mutating func control() -> Node {
    switch number(8) {
    case 0:
      .field(
        Field(
          label: text(), text: text() + text(), cursor: number(90), hint: text(),
          rows: 1 + number(4), labelWidth: number(30)), id: "field"
      ).problem(number(2) == 0 ? text() : nil)
    case 1:
      .choice(
        Choice(label: text(), options: texts(5), chosen: number(4), cursor: number(6)), id: "choice"
      )
    case 2: .checkbox(text(), isChecked: true, id: "box").disabled(text())
    case 3: .button(text(), "go")
    case 4:
      .matrix(
        Matrix(
          rowTitles: texts(5), columnTitles: texts(5), counts: [[1, 2], [3]],
          selectedRow: number(4),
          selectedColumn: number(4), note: text()), id: "matrix")
    case 5:
      .tree(
        texts(9).map { TreeRow(Line($0), depth: number(9), isExpanded: true) }, window(), id: "tree"
      )
    case 6: .tabs(Tab.numbered(texts(6)), selected: number(6))
    default: table()
    }
  }

  private mutating func table() -> Node {
    let columns = (0..<4).map { _ in
      Column(
        text(), number(2) == 0 ? .left : .right, width: number(2) == 0 ? .fit : .share(number(3)),
        givesWay: number(3))
    }
    let rows = (0..<number(30)).map { _ in
      TableRow(texts(6).map { Line($0) }, isMarked: number(2) == 0)
    }
    return .table(Table(columns: columns, rows: rows, window: window(), empty: text()), id: "table")
  }
}
