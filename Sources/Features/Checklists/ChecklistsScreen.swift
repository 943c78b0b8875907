import Content
import Domain
import Terminal

/// All checklists, in the order of a collaboration's life.
struct ChecklistsScreen: Screen {
  let topic = "checklists"
  private var cursor = ListCursor()

  private static let listID = "checklists"

  init() {}

  func crumbs(_ env: Environment) -> [String] { [env.phrases["section.checklists"]] }

  private func rows(_ env: Environment) -> [Checklist] {
    Checklist.Purpose.allCases.flatMap { env.library.checklists(for: $0) }
  }

  private func current(_ env: Environment) -> Checklist? {
    let rows = rows(env)
    return rows.isEmpty ? nil : rows[min(cursor.selected, rows.count - 1)]
  }

  func actions(_ env: Environment) -> [Action] {
    let current = current(env)
    let none = current == nil ? env.phrases["table.noRow"] : nil
    return [
      Action("checklist.read", [.enter], "checklist.read", env, priority: 9, unless: none),
      Action(
        "checklist.try", [.character("t")], "checklist.try", env, priority: 8,
        unless: none ?? current.flatMap { env.whyNotTried($0) }),
      Action(
        "checklist.use", [.character("c")], "checklist.use", env, priority: 7,
        unless: none ?? current.flatMap { env.whyNotUsed($0) }),
    ]
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    guard let checklist = current(env) else { return [] }
    switch action {
    case "checklist.read": return [.open(.checklist(checklist.id))]
    case "checklist.try": return [.open(.selfCheck(checklist.id))]
    case "checklist.use": return [.open(.collaborations(checklist.query))]
    default: return []
    }
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    _ = cursor.move(for: key, of: rows(env).count)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return press(.up, env)
    case .wheelDown: return press(.down, env)
    case .click, .doubleClick:
      guard mouse.target?.node == ChecklistsScreen.listID, let index = mouse.target?.index else {
        return []
      }
      cursor.select(index, of: rows(env).count)
      return mouse.kind == .doubleClick ? perform("checklist.read", env) : []
    }
  }

  mutating func shown(_ windows: [String: Window]) {
    cursor.shown(windows[ChecklistsScreen.listID])
  }

  func body(_ env: Environment) -> Node {
    let rows = rows(env)
    let isWide = env.size.width >= 110
    let kinds = Column(env.phrases["checklist.column.kinds"], width: .share(3))
    let table = Node.table(
      Table(
        columns: [
          Column(env.phrases["checklist.column.title"], width: .share(5)),
          Column(env.phrases["checklist.column.purpose"], limit: 22, givesWay: 2),
        ] + (isWide ? [kinds] : []) + [
          Column(env.phrases["checklist.column.questions"], .right),
          Column(env.phrases["checklist.column.minutes"], .right, givesWay: 1),
        ],
        rows: rows.map { checklist in
          TableRow(
            [Line(env.text(checklist.title)), Line(env.word(checklist.purpose))]
              + (isWide ? [Line(env.kinds(of: checklist), .dim)] : []) + [
                Line(String(checklist.questions.count)),
                Line(env.phrases("checklist.minutes", ["count": String(checklist.minutes)])),
              ])
        }, window: cursor.window(total: rows.count), empty: env.phrases["checklist.none"]),
      id: ChecklistsScreen.listID
    ).focused()
    var parts = [table]
    if let current = current(env) {
      parts.append(
        .column([
          .heading(env.text(current.title)), .markdown(env.text(current.intro)),
          .text(env.kinds(of: current), .dim),
        ]))
    }
    return .column(parts, spacing: 1)
  }
}

extension Environment {
  /// The kinds of collaboration that a checklist fits, as words.
  func kinds(of checklist: Checklist) -> String {
    checklist.kinds.isEmpty
      ? phrases["checklist.kinds.all"] : checklist.kinds.map { word($0) }.joined(separator: ", ")
  }

  /// Why a checklist cannot be tried without saving; nil when it can.
  func whyNotTried(_ checklist: Checklist) -> String? {
    [.selfcheck, .triage, .topic, .standing].contains(checklist.purpose)
      ? nil : phrases["checklist.try.not"]
  }

  /// Why a checklist is not filled in for a collaboration; nil when it is.
  func whyNotUsed(_ checklist: Checklist) -> String? {
    [.selfcheck, .standing].contains(checklist.purpose) ? phrases["checklist.use.not"] : nil
  }
}

extension Checklist {
  /// The collaborations that this checklist is for now.
  var query: CollaborationQuery {
    var query = CollaborationQuery()
    query.kinds = Set(kinds)
    query.stages =
      switch purpose {
      case .triage: [.idea, .triage]
      case .planning: [.planning]
      case .topic: [.planning, .inProgress, .review]
      case .progress, .event: [.inProgress, .review, .paused]
      case .exit: [.ending]
      case .selfcheck, .standing: []
      }
    return query
  }
}
