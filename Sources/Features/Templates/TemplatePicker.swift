import Content
import Domain
import Terminal

/// Choosing the collaboration that a template is filled from, filtered as one types.
struct TemplatePicker: Sendable {
  private var rows: [CollaborationRow] = []
  /// Nil while nothing has been answered.
  private var total: Int?
  private var cursor = ListCursor()
  private var filter = LineEditor()

  static let listID = "template.pick"

  var current: CollaborationRow? {
    rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil
  }

  func query(_ env: Environment) -> CollaborationQuery {
    CollaborationQuery(
      text: filter.text, includesClosed: true, limit: 60, language: env.language)
  }

  mutating func receive(_ window: Domain.Window<CollaborationRow>, _ query: CollaborationQuery) {
    // A later key may have asked for something else meanwhile.
    guard query.text == filter.text else { return }
    rows = window.rows
    total = window.total
    cursor.select(cursor.selected, of: rows.count)
  }

  /// - Returns: Whether the filter has changed.
  mutating func press(_ key: Key) -> Bool {
    if key != .home, key != .end, cursor.move(for: key, of: rows.count) { return false }
    let before = filter.text
    _ = filter.handle(key)
    guard filter.text != before else { return false }
    cursor = ListCursor()
    return true
  }

  mutating func paste(_ text: String) { filter.insert(text) }

  mutating func select(_ index: Int) { cursor.select(index, of: rows.count) }

  mutating func shown(_ windows: [String: Window]) {
    cursor.shown(windows[TemplatePicker.listID])
  }

  func node(for template: DocumentTemplate, _ env: Environment) -> Node {
    let lines = rows.map { row in
      Node.line(
        [Span(env.text(row.title))],
        trailing: Line(
          [row.reference?.description, env.word(row.stage)].compactMap(\.self)
            .joined(separator: " · "), .dim))
    }
    let list: Node =
      lines.isEmpty
      ? .text(env.phrases[total == nil ? "loading" : "table.noHits"], .dim)
      : Node.list(lines, cursor.window(total: lines.count), id: TemplatePicker.listID).growing()
    return .column(
      [
        .column([
          .text(env.text(template.purpose)), .text(env.phrases["template.which"], .strong),
        ]),
        Node.field(
          Field(
            label: env.phrases["table.filter"], text: filter.text, cursor: filter.cursor,
            placeholder: env.phrases["template.which.placeholder"],
            hint: total.map { env.phrases("table.count", count: $0) } ?? ""), id: "template.filter"
        ).focused(),
        list,
      ], spacing: 1)
  }
}
