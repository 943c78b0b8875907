import Content
import Terminal

/// Every action by name, over whatever is on screen.
struct Palette: Sendable {
  private(set) var editor = LineEditor()
  private(set) var cursor = ListCursor()
  let actions: [Action]
  let recent: [ActionID]

  init(actions: [Action], recent: [ActionID]) {
    self.actions = actions
    self.recent = recent
  }

  var matches: [Action] {
    ActionRegistry(actions).matching(editor.text, recent: recent)
  }

  var chosen: Action? {
    let matches = matches
    return matches.indices.contains(cursor.selected) ? matches[cursor.selected] : nil
  }

  mutating func press(_ key: Key) {
    if cursor.move(for: key, of: matches.count), key != .home, key != .end { return }
    if editor.handle(key) { cursor.select(0, of: matches.count) }
  }

  mutating func paste(_ text: String) {
    editor.insert(text)
    cursor.select(0, of: matches.count)
  }

  mutating func select(_ index: Int) {
    cursor.select(index, of: matches.count)
  }

  mutating func shown(_ windows: [String: Window]) {
    cursor.shown(windows["palette"])
  }

  func box(_ env: Environment) -> Node {
    let matches = matches
    let rows = matches.map { action -> Node in
      switch action.availability {
      case .enabled:
        .line([Span(action.title)], trailing: Line(action.keys.first?.label ?? "", .key))
      case .disabled(let reason):
        Node.line(
          [Span(action.title, .disabled)], trailing: Line(reason, .dim)
        ).disabled(reason)
      }
    }
    return .column([
      .field(
        Field(
          label: env.phrases["palette.label"], text: editor.text, cursor: editor.cursor,
          placeholder: env.phrases["palette.placeholder"]), id: "palette.field"
      ).focused(),
      rows.isEmpty
        ? .text(env.phrases["palette.none"], .dim)
        : Node.list(rows, cursor.window(total: matches.count), id: "palette").growing(),
    ])
  }
}
