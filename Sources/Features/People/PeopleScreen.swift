import Content
import Domain
import Terminal

/// The directory: everybody who works with collaborations here.
struct PeopleScreen: Screen {
  let topic = "people"
  private var rows: [PersonRow]?
  private var cursor = ListCursor()
  private var filter = LineEditor()
  private var isFiltering = false

  private static let limit = 500

  var isTyping: Bool { isFiltering }

  func crumbs(_ env: Environment) -> [String] { [env.phrases["people.crumb"]] }

  func questions(_ env: Environment) -> [Query] {
    [.persons(PersonQuery(text: filter.text, limit: Self.limit))]
  }

  private var current: PersonRow? {
    guard let rows, rows.indices.contains(cursor.selected) else { return nil }
    return rows[cursor.selected]
  }

  func actions(_ env: Environment) -> [Action] {
    if isFiltering {
      return [
        Action("filter.done", [.enter], "filter.done", env, priority: 9),
        Action("filter.clear", [.escape], "filter.clear", env, priority: 8),
      ]
    }
    let none =
      current.map { $0.isErased ? env.phrases["people.erased"] : nil } ?? env.phrases["table.noRow"]
    return [
      Action("open", [.enter], "people.open", env, priority: 9, unless: none),
      Action("filter", [.character("/")], "filter", env, priority: 8),
      Action.writing("person.new", [.character("N")], "people.new", env, priority: 7),
    ]
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "open": return current.map { [.open(.person($0.id))] } ?? []
    case "person.new": return [.open(.person(nil))]
    case "filter": isFiltering = true
    case "filter.done": isFiltering = false
    case "filter.clear":
      isFiltering = false
      filter.set("")
      cursor = ListCursor()
      return [.ask(questions(env))]
    default: break
    }
    return []
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    let isEditing = isFiltering && (key == .home || key == .end)
    if !isEditing, cursor.move(for: key, of: rows?.count ?? 0) { return [] }
    guard isFiltering, filter.handle(key) else { return [] }
    cursor = ListCursor()
    return [.ask(questions(env))]
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    guard isFiltering else { return [] }
    filter.insert(text)
    cursor = ListCursor()
    return [.ask(questions(env))]
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return press(.up, env)
    case .wheelDown: return press(.down, env)
    case .click, .doubleClick:
      guard mouse.target?.node == "people", let index = mouse.target?.index else { return [] }
      cursor.select(index, of: rows?.count ?? 0)
      return mouse.kind == .doubleClick && current?.isErased == false ? perform("open", env) : []
    }
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    if case .persons(let rows) = reply {
      self.rows = rows
      cursor.select(cursor.selected, of: rows.count)
    }
    return []
  }

  mutating func shown(_ windows: [String: Terminal.Window]) {
    cursor.shown(windows["people"])
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard let rows else { return .text(env.phrases["loading"], .dim) }
    let table = Node.table(
      Table(
        columns: [
          Column(env.phrases["people.name"], width: .share(3)),
          Column(env.phrases["people.roles"], width: .share(3), givesWay: 1),
          Column(env.phrases["people.unit"], width: .share(3), givesWay: 2),
          Column(env.phrases["people.organisation"], width: .share(2), givesWay: 3),
        ], rows: rows.map { row($0, env) }, window: cursor.window(total: rows.count),
        empty: env.phrases[filter.isEmpty ? "people.empty" : "table.noHits"]), id: "people")
    return .column([head(rows, env), (isFiltering ? table : table.focused()).growing()])
  }

  private func head(_ rows: [PersonRow], _ env: Environment) -> Node {
    let count =
      rows.count < Self.limit
      ? env.phrases("people.count", count: rows.count)
      : env.phrases("people.first", ["count": env.phrases.number(Self.limit)])
    guard isFiltering else {
      return .line([Span(filter.isEmpty ? count : count + "   ‹" + filter.text + "›", .dim)])
    }
    return Node.field(
      Field(
        label: env.phrases["table.filter"], text: filter.text, cursor: filter.cursor,
        placeholder: env.phrases["people.filter"], hint: count), id: "filter"
    ).focused()
  }

  private func row(_ row: PersonRow, _ env: Environment) -> TableRow {
    guard !row.isErased else { return TableRow([Line(env.phrases["people.erased.name"], .dim)]) }
    return TableRow([
      Line(row.name),
      Line(row.roles.map { env.phrases.name($0) }.joined(separator: ", ")),
      Line(UnitOptions.name(row.unit, env)),
      Line(row.organisation),
    ])
  }
}
