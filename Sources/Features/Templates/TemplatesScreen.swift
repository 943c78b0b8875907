import Content
import Domain
import Terminal

/// All document templates, and when each is used.
struct TemplatesScreen: Screen {
  let topic = "templates"
  private var cursor = ListCursor()

  private static let listID = "templates"

  init() {}

  func crumbs(_ env: Environment) -> [String] { [env.phrases["section.templates"]] }

  private func current(_ env: Environment) -> DocumentTemplate? {
    let templates = env.library.templates
    return templates.isEmpty ? nil : templates[min(cursor.selected, templates.count - 1)]
  }

  func actions(_ env: Environment) -> [Action] {
    [
      Action(
        "template.choose", [.enter], "template.choose", env, priority: 9,
        unless: current(env) == nil ? env.phrases["template.none"] : nil)
    ]
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    guard action == "template.choose", let template = current(env) else { return [] }
    return [.open(.template(template.id, nil))]
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    _ = cursor.move(for: key, of: env.library.templates.count)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return press(.up, env)
    case .wheelDown: return press(.down, env)
    case .click, .doubleClick:
      guard mouse.target?.node == TemplatesScreen.listID, let index = mouse.target?.index else {
        return []
      }
      cursor.select(index, of: env.library.templates.count)
      return mouse.kind == .doubleClick ? perform("template.choose", env) : []
    }
  }

  mutating func shown(_ windows: [String: Window]) {
    cursor.shown(windows[TemplatesScreen.listID])
  }

  func body(_ env: Environment) -> Node {
    let templates = env.library.templates
    guard !templates.isEmpty else { return .text(env.phrases["template.none"], .dim) }
    let rows = templates.enumerated().map { index, template -> Node in
      .column(
        [
          .line(
            [Span(env.text(template.title), .strong)],
            trailing: Line(template.stages.map { env.word($0) }.joined(separator: ", "), .dim)),
          .text(env.text(template.purpose)),
        ] + (index + 1 < templates.count ? [.spacer()] : []))
    }
    return .column(
      [
        .text(env.phrases["template.intro"], .dim),
        Node.list(rows, cursor.window(total: rows.count), id: TemplatesScreen.listID).focused()
          .growing(),
      ], spacing: 1)
  }
}
