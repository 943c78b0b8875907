extension Node {
  /// Children below each other, with `spacing` empty rows between.
  public static func column(_ children: [Node], spacing: Int = 0) -> Node {
    Node(.column(spacing: spacing), children: children)
  }

  /// Children beside each other; see ``width(_:givesWay:)``.
  ///
  /// When it is too narrow, those that give way go first; when it still does not fit, all stand
  /// below each other.
  public static func row(_ children: [Node], gap: Int = 2) -> Node {
    Node(.row(gap: gap), children: children)
  }

  /// Two parts side by side when there is room, else only the one with the focus; the left one
  /// gets `leftShare` per cent of the width.
  public static func split(_ left: Node, _ right: Node, leftShare: Int = 35) -> Node {
    Node(.split(leftShare: leftShare), children: [left, right])
  }

  /// A part that may be taller than its place; layout reports how far it can go under `id`.
  public static func scroll(_ child: Node, offset: Int, id: String) -> Node {
    Node(.scroll(offset: offset), children: [child], id: id)
  }

  /// A box over what lies below it.
  public static func overlay(_ box: Node, title: String, over below: Node) -> Node {
    Node(.overlay(title: title), children: [below, box])
  }

  /// A whole screen.
  public static func page(_ page: Page, body: Node) -> Node {
    Node(.page(page), children: [body])
  }

  /// Text that wraps.
  public static func text(_ text: String, _ style: Style = .plain) -> Node {
    Node(.text(text, style))
  }

  /// One row, cut with `…`; the trailing part stands at the right edge.
  public static func line(_ line: Line, trailing: Line = .empty) -> Node {
    Node(.line(line, trailing: trailing))
  }

  public static func line(_ spans: [Span], trailing: Line = .empty) -> Node {
    Node(.line(Line(spans), trailing: trailing))
  }

  /// The heading of a part, with a count or the like after it.
  public static func heading(_ text: String, trailing: String = "") -> Node {
    Node(.heading(text, trailing: trailing))
  }

  /// Prose with paragraphs, lists, emphasis, headings and links.
  public static func markdown(_ text: String) -> Node {
    Node(.prose(Prose(text)))
  }

  /// Labels and values, in two columns when there is room.
  public static func facts(_ facts: [Fact]) -> Node {
    Node(.facts(facts))
  }

  /// Rows with one of them selected; each row is a node of its own, often a ``line(_:trailing:)``.
  public static func list(_ rows: [Node], _ window: ListWindow, id: String) -> Node {
    Node(.list(window), children: rows, id: id)
  }

  public static func table(_ table: Table, id: String) -> Node {
    Node(.table(table), id: id)
  }

  public static func tree(_ rows: [TreeRow], _ window: ListWindow, id: String) -> Node {
    Node(.tree(Tree(rows: rows, window: window)), id: id)
  }
}

extension Node {
  /// Counts as bars, aligned as a group; give `selected` when each is a door.
  public static func bars(_ bars: [Bar], selected: Int? = nil) -> Node {
    Node(.bars(bars, selected: selected))
  }

  /// One count as a bar.
  public static func bar(
    _ label: String, count: Int, of maximum: Int, style: Style = .bar
  ) -> Node {
    .bars([Bar(label, count: count, of: maximum, style: style)])
  }

  public static func progress(_ done: Int, of total: Int, label: String) -> Node {
    Node(.progress(Progress(done: done, total: total, label: label)))
  }

  public static func tabs(_ tabs: [Tab], selected: Int) -> Node {
    Node(.tabs(tabs, selected: selected))
  }

  /// The stage line `planning ──● for decision ──○ approved`.
  public static func steps(_ steps: [Step], trailing: Line = .empty) -> Node {
    Node(.steps(steps, trailing: trailing))
  }

  public static func field(_ field: Field, id: String) -> Node {
    Node(.field(field), id: id)
  }

  public static func choice(_ choice: Choice, id: String) -> Node {
    Node(.choice(choice), id: id)
  }

  public static func checkbox(_ label: String, isChecked: Bool, id: String) -> Node {
    var node = Node(.checkbox(label), id: id)
    node.state.isChecked = isChecked
    return node
  }

  /// A verb that can be pressed, such as `[ Decide ]`.
  public static func button(_ title: String, _ action: ActionID) -> Node {
    Node(.button(title)).action(action)
  }

  public static func matrix(_ matrix: Matrix, id: String) -> Node {
    Node(.matrix(matrix), id: id)
  }

  /// A small curve with its label before and a note such as `14 → 12` after.
  public static func sparkline(_ label: String, _ values: [Int], note: String = "") -> Node {
    Node(.sparkline(label: label, values: values, note: note))
  }

  /// Empty rows; `Node.spacer(0).growing()` pushes what follows to the bottom.
  public static func spacer(_ rows: Int = 1) -> Node {
    Node(.spacer(rows))
  }

  /// A thin line across.
  public static var rule: Node { Node(.rule) }
}
