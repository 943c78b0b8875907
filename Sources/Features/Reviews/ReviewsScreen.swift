import Content
import Domain
import Terminal

/// All in-progress reviews to come, the most overdue first.
struct ReviewsScreen: Screen {
  let topic = "reviews"
  private var rows: [ReviewRow]?
  private var cursor = ListCursor()
  private var showsLater = false

  /// When a review is due, in steps that people plan by.
  enum When: String, CaseIterable, Sendable {
    case overdue, within7, within30, within90, later

    init(_ due: Day, today: Day) {
      switch today.days(until: due) {
      case ..<0: self = .overdue
      case ...7: self = .within7
      case ...30: self = .within30
      case ...90: self = .within90
      default: self = .later
      }
    }
  }

  /// How many rows are handed to the table on either side of the cursor.
  private static let margin = 100

  func crumbs(_ env: Environment) -> [String] { [env.phrases["section.reviews"]] }

  func questions(_ env: Environment) -> [Query] {
    [.reviews(units: env.scope, until: env.today.adding(days: showsLater ? 3660 : 90))]
  }

  private var current: ReviewRow? {
    guard let rows, rows.indices.contains(cursor.selected) else { return nil }
    return rows[cursor.selected]
  }

  func actions(_ env: Environment) -> [Action] {
    let none = current == nil ? env.phrases["table.noRow"] : nil
    return [
      Action("open", [.enter], "open", env, priority: 9, unless: none),
      Action("review", [.character("v")], "reviews.conduct", env, priority: 8, unless: none),
      Action("group.next", [.tab], "reviews.next", env, priority: 6, unless: none),
      Action(
        "later", [.character("l")], showsLater ? "reviews.sooner" : "reviews.later", env,
        priority: 5),
      Action(
        "scope", [.character("s")], env.settings.wholeRegister ? "scope.own" : "scope.all", env,
        priority: 2,
        unless: (env.person?.details?.unit ?? "").isEmpty ? env.phrases["home.noUnit"] : nil),
    ]
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "open": return current.map { [.open(.collaboration($0.id, tab: .reviews))] } ?? []
    case "review": return current.map { [.open(.review($0.id))] } ?? []
    case "group.next": nextGroup(env)
    case "later":
      showsLater.toggle()
      return [.ask(questions(env))]
    case "scope":
      var settings = env.settings
      settings.wholeRegister.toggle()
      return [.remember(settings), .section(.reviews)]
    default: break
    }
    return []
  }

  /// To the first row of the next group, from the last back to the first.
  private mutating func nextGroup(_ env: Environment) {
    guard let rows, let current else { return }
    let group = When(current.due, today: env.today)
    let next = rows.indices.first {
      $0 > cursor.selected && When(rows[$0].due, today: env.today) != group
    }
    cursor.select(next ?? 0, of: rows.count)
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    _ = cursor.move(for: key, of: rows?.count ?? 0)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return press(.up, env)
    case .wheelDown: return press(.down, env)
    case .click, .doubleClick:
      guard mouse.target?.node == "reviews", let index = mouse.target?.index else { return [] }
      cursor.select(index, of: rows?.count ?? 0)
      return mouse.kind == .doubleClick ? perform("open", env) : []
    }
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .reviews(let rows):
      let place = current?.id
      let sorted = rows.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
      self.rows = sorted
      cursor.select(
        place.flatMap { id in sorted.firstIndex { $0.id == id } } ?? cursor.selected,
        of: sorted.count)
    default: break
    }
    return []
  }

  mutating func shown(_ windows: [String: Terminal.Window]) {
    cursor.shown(windows["reviews"])
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard let rows else { return .text(env.phrases["loading"], .dim) }
    let first = max(0, cursor.selected - Self.margin)
    let last = min(rows.count, cursor.selected + Self.margin)
    return .column([
      .line([Span(summary(rows, env), .dim)]),
      Node.table(
        Table(
          columns: columns(env), rows: rows[first..<last].map { row($0, env) },
          window: cursor.window(offset: first, total: rows.count),
          empty: env.phrases[showsLater ? "reviews.empty" : "reviews.empty.soon"]),
        id: "reviews"
      ).focused().growing(),
    ])
  }

  /// How many there are in each group.
  private func summary(_ rows: [ReviewRow], _ env: Environment) -> String {
    let counts = Dictionary(grouping: rows) { When($0.due, today: env.today) }
    return When.allCases.filter { $0 != .later || showsLater }.map {
      env.phrases["when." + $0.rawValue] + " \(counts[$0]?.count ?? 0)"
    }.joined(separator: "   ")
  }

  private func columns(_ env: Environment) -> [Column] {
    [
      Column(env.phrases["reviews.when"]),
      Column(env.phrases["column.reviewDay"], givesWay: 1),
      Column(env.phrases["column.title"], width: .share(5)),
      Column(env.phrases["column.level"], limit: 16, givesWay: 2),
      Column(env.phrases["column.leader"], width: .share(2), givesWay: 5),
      Column(env.phrases["reviews.agreementEnds"], givesWay: 4),
      Column(env.phrases["reviews.seen"], width: .share(3), givesWay: 3),
    ]
  }

  private func row(_ row: ReviewRow, _ env: Environment) -> TableRow {
    let when = When(row.due, today: env.today)
    let isEnding = row.agreementEnds.map { env.today.days(until: $0) <= 90 } ?? false
    return TableRow([
      Line(
        (when == .overdue ? "! " : "") + env.phrases["when." + when.rawValue],
        when == .overdue ? .warning : .plain),
      Line(row.due.description),
      Line(env.text(row.title)),
      env.levelLine(row.level),
      Line(row.leaderName),
      Line(
        (isEnding ? "! " : "") + (row.agreementEnds?.description ?? ""),
        isEnding ? .warning : .plain),
      Line(row.changes.map { env.word($0.cause) }.joined(separator: ", ")),
    ])
  }
}
