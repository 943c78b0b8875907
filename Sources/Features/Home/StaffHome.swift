import Content
import Domain
import Terminal

/// Researchers and teachers: what to do now, what came back, whom to ask, what is new to read.
struct StaffHome: Sendable {
  var selected = 0
  private var todo: [TodoRow]?
  private var mine: [CollaborationRow] = []

  static func actions(_ env: Environment) -> [Action] {
    [Action("selfcheck", [.character("c")], "selfcheck", env, priority: 5)]
  }

  func questions(_ env: Environment) -> [Query] {
    guard let person = env.person?.id else { return [] }
    return [
      .todo(person),
      .collaborations(
        CollaborationQuery(mine: person, sort: .lastChanged, limit: 12, language: env.language)),
    ]
  }

  mutating func receive(_ reply: Reply) {
    switch reply {
    case .todo(let rows): todo = rows
    case .collaborations(let window, _): mine = window.rows
    default: break
    }
  }

  mutating func move(_ key: Key, of count: Int) {
    var cursor = ListCursor(selected: selected)
    let key: Key =
      key == .tab || key == .right ? .down : key == .backTab || key == .left ? .up : key
    if cursor.move(for: key, of: count) { selected = cursor.selected }
  }

  // MARK: - Doors

  func doors(_ env: Environment) -> [Door] {
    var doors = (todo ?? []).enumerated().map { index, row in
      Door(list: "todo", index: index, effects: [.open(route(row))])
    }
    doors += mine.enumerated().map { index, row in
      Door(list: "mine", index: index, effects: [.open(.collaboration(row.id, tab: .overview))])
    }
    doors += news(env).enumerated().map { index, pack in
      var settings = env.settings
      settings.seenPacks[pack.id] = pack.version
      return Door(
        list: "news", index: index,
        effects: [
          .remember(settings), .open(.guidelines(item: pack.themes.first?.items.first?.id)),
        ])
    }
    return doors
  }

  private func route(_ row: TodoRow) -> Route {
    switch row.what {
    case .questions, .asked: .collaboration(row.id, tab: .assessment)
    case .review: .collaboration(row.id, tab: .reviews)
    case .decide: .decision(row.id)
    case .conditions: .collaboration(row.id, tab: .decisions)
    case .measures: .collaboration(row.id, tab: .risks)
    case .sentBack, .candidate: .collaboration(row.id, tab: .overview)
    }
  }

  /// Packs whose present version this person has not opened yet.
  private func news(_ env: Environment) -> [Pack] {
    env.library.packs.filter {
      !$0.themes.isEmpty && env.settings.seenPacks[$0.id] != $0.version
        && (env.institution?.details.basePacks.contains($0.id) ?? true)
    }
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard let todo else { return .text(env.phrases["loading"], .dim) }
    let news = news(env)
    return .column(
      [
        .column([
          .heading(env.phrases["staff.todo"], trailing: todo.isEmpty ? "" : String(todo.count)),
          todo.isEmpty
            ? .text("  " + env.phrases["staff.todo.none"], .dim)
            : rows(todo.map { todoRow($0, env) }, "todo", env),
        ]),
        .column([
          .heading(env.phrases["staff.mine"], trailing: env.phrases["staff.next"]),
          mine.isEmpty
            ? .text("  " + env.phrases["staff.mine.none"], .dim)
            : rows(mine.map { mineRow($0, env) }, "mine", env),
        ]),
        contacts(env),
      ]
        + (news.isEmpty
          ? []
          : [
            .column([
              .heading(env.phrases["staff.news"]),
              rows(
                news.map { pack in
                  let count = pack.themes.flatMap(\.items).filter {
                    $0.audience.contains(env.audience)
                  }.count
                  return .line(
                    [Span(env.text(pack.title))],
                    trailing: Line(env.phrases("staff.news.items", count: count), .dim))
                }, "news", env),
            ])
          ]),
      spacing: 1)
  }

  private func todoRow(_ row: TodoRow, _ env: Environment) -> Node {
    let title = env.text(row.title)
    func line(_ sign: String, _ style: Style, _ text: String, _ trailing: String = "") -> Node {
      .line(
        [Span(sign + " ", style), Span(title + ": ", .strong), Span(text)],
        trailing: Line(trailing, .dim))
    }
    switch row.what {
    case .questions(_, let count):
      return line("→", .accent, env.phrases("todo.questions", count: count), minutes(count, env))
    case .asked(_, let count):
      return line("→", .accent, env.phrases("todo.asked", count: count), minutes(count, env))
    case .sentBack(let reasons, _, let day):
      return line(
        "↩", .warning, env.phrases("todo.sentBack", ["reasons": reasons]), env.relative(day))
    case .review(let due):
      return line(
        due < env.today ? "!" : "→", due < env.today ? .warning : .accent,
        env.phrases("todo.review", ["day": due.description]), env.relative(due))
    case .decide(let since):
      return line("!", .warning, env.phrases["todo.decide"], env.waited(since: since))
    case .conditions(let count, let due):
      return line(
        "→", .accent, env.phrases("todo.conditions", count: count), due.map(env.relative) ?? "")
    case .measures(let count, let due):
      return line(
        "→", .accent, env.phrases("todo.measures", count: count), due.map(env.relative) ?? "")
    case .candidate: return line("?", .accent, env.phrases["todo.candidate"])
    }
  }

  /// An honest guess: most questions take well under a minute, some two.
  private func minutes(_ questions: Int, _ env: Environment) -> String {
    env.phrases("todo.minutes", count: max(1, (questions + 1) / 2))
  }

  private func mineRow(_ row: CollaborationRow, _ env: Environment) -> Node {
    guard env.size.width >= 60 else {
      return .line([Span(env.text(row.title))], trailing: Line(env.word(row.stage), .dim))
    }
    return .row([
      Node.line([Span(env.text(row.title))]).width(.share(4)),
      Node.line([Span(env.word(row.stage), .dim)]).width(.fixed(18)),
      nextStep(row, env).width(.share(4)),
    ])
  }

  private func nextStep(_ row: CollaborationRow, _ env: Environment) -> Node {
    let overdue = row.stage == .inProgress && row.isOverdue(env.today)
    return .line(
      overdue
        ? [Span("! ", .warning), Span(nextStepText(row, env))] : [Span(nextStepText(row, env))])
  }

  private func nextStepText(_ row: CollaborationRow, _ env: Environment) -> String {
    switch row.stage {
    case .idea: env.phrases["next.triage"]
    case .triage, .planning:
      row.applicable > 0
        ? env.phrases(
          "next.checklist",
          ["answered": String(row.answered), "applicable": String(row.applicable)])
        : env.phrases["next.checklist.start"]
    case .inProgress where row.isOverdue(env.today): env.phrases["next.reviewNow"]
    case .inProgress:
      row.reviewDay.map { env.phrases("next.review", ["when": env.relative($0)]) } ?? "–"
    case .review: env.phrases["next.reviewNow"]
    case .noted, .approved: env.phrases["next.start"]
    case .ending: env.phrases["next.exit"]
    default: "–"
    }
  }

  /// Those whom research staff ask most; the others stand in the institution's own list.
  private static let asked: [Escalation] = [
    .exportcontrol, .security, .dataprotection, .legal, .ethics, .it,
  ]

  private func contacts(_ env: Environment) -> Node {
    let contacts = env.institution?.details.contacts ?? [:]
    let known = Self.asked.compactMap { kind in
      contacts[kind].map { Fact(env.word(kind), Line($0.name)) }
    }
    let facts = Array(known.prefix(env.size.height < 30 ? 4 : known.count))
    return .column([
      .heading(env.phrases["staff.contacts"]),
      facts.isEmpty ? .text("  " + env.phrases["staff.contacts.none"], .dim) : .facts(facts),
    ])
  }

  private func rows(_ rows: [Node], _ list: String, _ env: Environment) -> Node {
    let doors = doors(env)
    let door = doors.isEmpty ? nil : doors[min(selected, doors.count - 1)]
    let focus = door?.list == list ? door?.index : nil
    let node = Node.list(rows, ListWindow(total: rows.count, selected: focus), id: list)
    return focus == nil ? node : node.focused()
  }
}
