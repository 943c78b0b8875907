import Content
import Domain
import Terminal

/// All questions of an assessment below each other, to go to one of them.
struct JumpList: Sendable {
  /// The id that layout reports the list's window under.
  static let id = "jump"
  private var cursor: ListCursor

  init(_ state: CardsState, at current: String?) {
    cursor = ListCursor(selected: state.asked.firstIndex { $0.id == current } ?? 0)
  }

  static func actions(_ env: Environment) -> [Action] {
    [
      Action("jump.go", [.enter], "jump.go", env, priority: 9),
      Action("jump.close", [.escape, .character("j")], "jump.close", env, priority: 8),
    ]
  }

  func chosen(_ state: CardsState) -> Question? {
    let order = state.asked
    return order.indices.contains(cursor.selected) ? order[cursor.selected] : nil
  }

  mutating func press(_ key: Key, _ state: CardsState) {
    _ = cursor.move(for: key, of: state.asked.count)
  }

  mutating func select(_ index: Int, _ state: CardsState) {
    cursor.select(index, of: state.asked.count)
  }

  mutating func shown(_ windows: [String: Window]) {
    cursor.shown(windows[Self.id])
  }

  func node(_ state: CardsState, _ env: Environment) -> Node {
    let rows = state.asked.map { question in
      Node.line(
        [state.mark(question, env), Span(env.text(question.text))],
        trailing: Line(env.word(question.answerer), .dim))
    }
    return .column([
      .heading(env.phrases["jump.heading"], trailing: String(rows.count)),
      Node.list(rows, cursor.window(total: rows.count), id: Self.id).focused().growing(),
    ])
  }
}
