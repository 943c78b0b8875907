import Content
import Domain
import Terminal

/// The table of collaborations: sorted, filtered as one types, read in windows.
struct CollaborationsScreen: Screen {
  let topic = "collaborations"
  private var query: CollaborationQuery
  private var rows: [CollaborationRow] = []
  private var offset = 0
  private var total: Int?
  private var cursor = ListCursor()
  private var filter = LineEditor()
  private var isFiltering = false
  private var marked: Set<CollaborationID> = []

  /// How many rows are asked for around the cursor.
  private static let window = 120

  init(_ query: CollaborationQuery) {
    self.query = query
    self.query.limit = Self.window
    filter.set(query.text)
  }

  var isTyping: Bool { isFiltering }

  func crumbs(_ env: Environment) -> [String] {
    let parts =
      [env.phrases["section.collaborations"]]
      + (query.stages.count == 1 ? query.stages.map(env.word) : [])
    return parts
  }

  func questions(_ env: Environment) -> [Query] {
    var query = query
    query.language = env.language
    query.anchor = .offset(max(0, cursor.selected - Self.window / 2))
    return [.collaborations(query)]
  }

  private var current: CollaborationRow? {
    let index = cursor.selected - offset
    return rows.indices.contains(index) ? rows[index] : nil
  }

  private var isSorting: Bool { query.stages == [.candidate] }

  func actions(_ env: Environment) -> [Action] {
    if isFiltering {
      return [
        Action("filter.done", [.enter], "filter.done", env, priority: 9),
        Action("filter.clear", [.escape], "filter.clear", env, priority: 8),
      ]
    }
    let none = current == nil ? env.phrases["table.noRow"] : nil
    var actions = [
      Action("open", [.enter], "open", env, priority: 9, unless: none),
      Action("filter", [.character("/")], "filter", env, priority: 8),
      Action("sort", [.character("o")], "sort", env, priority: 6),
      Action("sort.turn", [.character("O")], "sort.turn", env, priority: 0),
      Action("stages", [.character("s")], "stages", env, priority: 5),
      Action(
        "mine", [.character("m")], "mine", env, priority: 4,
        unless: env.person == nil ? env.phrases["nobody"] : nil),
      Action(
        "closed", [.character("x")], query.includesClosed ? "closed.hide" : "closed.show", env,
        priority: 0),
      Action.writing("new", [.character("N")], "new", env, priority: 7),
    ]
    if isSorting {
      let nothing = marked.isEmpty && current == nil ? env.phrases["table.noRow"] : nil
      actions += [
        Action("mark", [.character(" ")], "mark", env, priority: 8, unless: none),
        Action.writing(
          "take.collaboration", [.character("c")], "take.collaboration", env, priority: 8,
          unless: nothing),
        Action.writing(
          "take.national", [.character("i")], "take.national", env, priority: 8, unless: nothing),
        Action.writing(
          "take.ask", [.character("a")], "take.ask", env, priority: 8, unless: nothing),
      ]
    }
    if !query.text.isEmpty || query != CollaborationQuery.all.with(query) {
      actions.append(Action("filter.all", [.character("=")], "filter.all", env, priority: 3))
    }
    return actions
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "open": return current.map { [.open(.collaboration($0.id, tab: .overview))] } ?? []
    case "new": return [.open(.newCollaboration)]
    case "filter": isFiltering = true
    case "filter.done": isFiltering = false
    case "filter.clear":
      isFiltering = false
      filter.set("")
      return ask(env) { $0.text = "" }
    case "filter.all":
      filter.set("")
      query = .all
      query.limit = Self.window
      return ask(env) { _ in }
    case "sort":
      return ask(env) { query in
        let columns: [CollaborationQuery.Column] = [
          .lastChanged, .title, .reference, .stage, .level, .reviewDay, .waiting, .leader, .unit,
          .partner,
        ]
        let next = (columns.firstIndex(of: query.sort) ?? -1) + 1
        query.sort = columns[next % columns.count]
        query.isDescending = [.lastChanged, .level].contains(query.sort)
      }
    case "sort.turn": return ask(env) { $0.isDescending.toggle() }
    case "stages": return ask(env) { $0.stages = Self.nextStages($0.stages) }
    case "mine":
      let person = env.person?.id
      return ask(env) { $0.mine = $0.mine == nil ? person : nil }
    case "closed": return ask(env) { $0.includesClosed.toggle() }
    case "mark":
      guard let row = current else { return [] }
      if marked.remove(row.id) == nil { marked.insert(row.id) }
      cursor.select(cursor.selected + 1, of: total ?? 0)
    case "take.collaboration": return sort(.collaboration)
    case "take.national": return sort(.notInternational)
    case "take.ask": return sort(.askLeader)
    default: break
    }
    return []
  }

  private mutating func sort(_ sorting: CandidateSorting) -> [Effect] {
    let ids = marked.isEmpty ? current.map { [$0.id] } ?? [] : marked.sorted()
    marked = []
    return ids.map { .perform(.collaboration($0, [.sort(sorting)])) }
  }

  /// All, then each stage in the order of a collaboration's life.
  private static func nextStages(_ stages: Set<Stage>) -> Set<Stage> {
    let order: [Stage] = [
      .candidate, .idea, .triage, .planning, .held, .forDecision, .noted, .approved, .inProgress,
      .review, .paused, .ending, .ended,
    ]
    guard stages.count == 1, let stage = stages.first, let index = order.firstIndex(of: stage)
    else { return [order[1]] }
    return index + 1 < order.count ? [order[index + 1]] : index + 1 == order.count ? [] : [order[0]]
  }

  private mutating func ask(
    _ env: Environment, _ change: (inout CollaborationQuery) -> Void
  ) -> [Effect] {
    change(&query)
    cursor = ListCursor()
    return [.ask(questions(env))]
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    if cursor.move(
      for: isFiltering && (key == .home || key == .end) ? .escape : key, of: total ?? 0)
    {
      return isNearEdge ? [.ask(questions(env))] : []
    }
    guard isFiltering, filter.handle(key) else { return [] }
    let text = filter.text
    return ask(env) { $0.text = text }
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    guard isFiltering else { return [] }
    filter.insert(text)
    let text = filter.text
    return ask(env) { $0.text = text }
  }

  /// Whether the cursor is so near the end of the rows at hand that more are needed.
  private var isNearEdge: Bool {
    let height = max(cursor.height, 10)
    let below =
      offset + rows.count < (total ?? 0) && cursor.selected + height >= offset + rows.count
    let above = offset > 0 && cursor.selected - height <= offset
    return below || above
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return press(.up, env)
    case .wheelDown: return press(.down, env)
    case .click, .doubleClick:
      guard mouse.target?.node == "collaborations", let index = mouse.target?.index else {
        return []
      }
      cursor.select(index, of: total ?? 0)
      return mouse.kind == .doubleClick ? perform("open", env) : []
    }
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .collaborations(let window, let asked):
      // A later key may have asked for something else meanwhile.
      guard asked.text == query.text, asked.stages == query.stages, asked.sort == query.sort,
        asked.isDescending == query.isDescending
      else { return [] }
      rows = window.rows
      offset = window.offset
      total = window.total
      cursor.select(cursor.selected, of: window.total)
      return []
    default: return []
    }
  }

  mutating func shown(_ windows: [String: Window]) {
    cursor.shown(windows["collaborations"])
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard let total else { return .text(env.phrases["loading"], .dim) }
    let parts = parts(env)
    let node = Node.table(
      Table(
        columns: parts.map(\.column),
        rows: rows.map { row in
          TableRow(parts.map { $0.cell(row) }, isMarked: marked.contains(row.id))
        },
        window: cursor.window(offset: offset, total: total),
        empty: env.phrases[query.text.isEmpty ? "table.empty" : "table.noHits"]),
      id: "collaborations")
    return .column([
      head(env, total), (isFiltering ? node : node.focused()).growing(),
    ])
  }

  private func head(_ env: Environment, _ total: Int) -> Node {
    if isFiltering {
      return Node.field(
        Field(
          label: env.phrases["table.filter"], text: filter.text, cursor: filter.cursor,
          placeholder: env.phrases["table.filter.placeholder"],
          hint: env.phrases("table.count", count: total)), id: "filter"
      ).focused()
    }
    var parts = [env.phrases("table.count", count: total)]
    parts.append(
      env.phrases("table.sorted", ["column": env.phrases["column." + query.sort.rawValue]])
        + (query.isDescending ? " ↓" : " ↑"))
    if !query.text.isEmpty { parts.append("‹\(query.text)›") }
    if query.mine != nil { parts.append("‹" + env.phrases["table.mine"] + "›") }
    if query.stages.count > 1 {
      parts.append("‹" + query.stages.map(env.word).sorted().joined(separator: ", ") + "›")
    }
    if !query.levels.isEmpty { parts.append("‹" + levels(env) + "›") }
    if query.onlyWithOpenQuestions { parts.append("‹" + env.phrases["home.open"] + "›") }
    if query.dueFrom != nil || query.dueUntil != nil {
      parts.append("‹" + due(env) + "›")
    }
    if !query.units.isEmpty {
      parts.append(
        "‹" + query.units.map { env.unit($0, short: true) }.sorted().joined(separator: ", ") + "›")
    }
    if !marked.isEmpty { parts.append(env.phrases("table.marked", count: marked.count)) }
    return .line([Span(parts.joined(separator: "   "), .dim)])
  }

  private func levels(_ env: Environment) -> String {
    query.levels.map { filter in
      switch filter {
      case .notAssessed: env.word(CollaborationLevel?.none)
      case .level(let level): env.word(level)
      }
    }.sorted().joined(separator: ", ")
  }

  private func due(_ env: Environment) -> String {
    env.phrases(
      "table.due",
      ["from": query.dueFrom?.description ?? "…", "until": query.dueUntil?.description ?? "…"])
  }

  /// A column with what it says of a row.
  private struct Part {
    let column: Column
    let cell: (CollaborationRow) -> Line

    init(_ column: Column, _ cell: @escaping (CollaborationRow) -> Line) {
      self.column = column
      self.cell = cell
    }
  }

  /// What all rows have in common is not said in each: the one stage that is shown, and what a
  /// candidate does not have yet.
  private func parts(_ env: Environment) -> [Part] {
    var parts = [
      Part(Column(env.phrases["column.title"], width: .share(5), least: 18)) {
        Line(env.text($0.title))
      },
      Part(Column(env.phrases["column.partner"], width: .share(3), givesWay: 5)) {
        Line($0.firstPartner + ($0.partnerCount > 1 ? " +\($0.partnerCount - 1)" : ""))
      },
    ]
    if query.stages.count != 1 {
      parts.append(
        Part(Column(env.phrases["column.stage"], limit: env.size.width < 100 ? 14 : 22)) {
          Line(env.word($0.stage))
        })
    }
    if !isSorting {
      parts.append(
        Part(Column(env.phrases["column.level"], limit: 16, givesWay: 1)) {
          $0.stage == .candidate ? "" : env.levelLine($0.level)
        })
    }
    parts += [
      Part(Column(env.phrases["column.leader"], width: .share(2), givesWay: 6)) {
        Line($0.leaderName)
      },
      Part(Column(env.phrases["column.unit"], limit: 24, givesWay: 8)) {
        Line(env.unit($0.unit, short: true))
      },
    ]
    guard !isSorting else { return parts }
    return parts + [
      Part(Column(env.phrases["column.reviewDay"], givesWay: 3)) { row in
        let overdue = row.isOverdue(env.today)
        return Line(
          (overdue ? "! " : "  ") + (row.reviewDay?.description ?? ""),
          overdue ? .warning : .plain)
      },
      Part(Column(env.phrases["column.reference"], givesWay: 7)) {
        Line($0.reference?.description ?? "", .dim)
      },
      Part(Column(env.phrases["column.progress"], .right, givesWay: 9)) {
        Line($0.progress.map { "\(Int(($0 * 100).rounded())) %" } ?? "", .dim)
      },
    ]
  }
}

extension CollaborationQuery {
  /// The whole register that is under way, newest change first.
  static let all = CollaborationQuery()

  /// This query with what is no filter taken from another.
  func with(_ other: CollaborationQuery) -> CollaborationQuery {
    var query = self
    query.sort = other.sort
    query.isDescending = other.isDescending
    query.limit = other.limit
    query.anchor = other.anchor
    query.language = other.language
    return query
  }
}
