import Content
import Domain
import Terminal

/// One collaboration, in tabs: overview, assessment, risks and opportunities, decisions, reviews, history.
struct RecordScreen: Screen {
  let topic = "record"
  let id: CollaborationID
  private(set) var tab: RecordTab
  private(set) var record: Record?
  private var history: [HistoryRow]?
  private var cursors: [RecordTab: ListCursor] = [:]
  private var isMissing = false

  init(_ id: CollaborationID, tab: RecordTab) {
    self.id = id
    self.tab = tab
  }

  func crumbs(_ env: Environment) -> [String] {
    [env.phrases["section.collaborations"]]
      + (record.map { [env.text($0.collaboration.details.title)] } ?? [])
  }

  func trailing(_ env: Environment) -> Line? {
    record?.collaboration.reference.map { Line($0.description, .dim) }
  }

  func tabs(_ env: Environment) -> (tabs: [Tab], selected: Int)? {
    (
      Tab.numbered(RecordTab.allCases.map { env.phrases["tab." + $0.rawValue] }),
      RecordTab.allCases.firstIndex(of: tab) ?? 0
    )
  }

  func questions(_ env: Environment) -> [Query] {
    tab == .history ? [.record(id), .history(id)] : [.record(id)]
  }

  private var selected: Int { cursors[tab, default: ListCursor()].selected }

  func page(_ env: Environment) -> RecordPage {
    guard let record else {
      return RecordPage(head: [.text(env.phrases[isMissing ? "record.missing" : "loading"], .dim)])
    }
    return switch tab {
    case .overview: OverviewTab.page(record, env)
    case .assessment: AssessmentTab.page(record, env)
    case .risks: RisksTab.page(record, env)
    case .decisions: DecisionsTab.page(record, env)
    case .reviews: ReviewsTab.page(record, env)
    case .history: HistoryTab.page(history, record, env)
    }
  }

  func item(_ env: Environment) -> RecordItem? {
    let items = page(env).items
    return items.indices.contains(selected) ? items[selected] : nil
  }

  func actions(_ env: Environment) -> [Action] {
    let tabs = RecordTab.allCases.enumerated().map { index, tab in
      Action(
        ActionID(rawValue: "tab." + tab.rawValue), keys: [.character(Character(String(index + 1)))],
        word: env.phrases["tab." + tab.rawValue], priority: 0)
    }
    guard let record else { return tabs }
    let around = [
      Action("tab.next", [.tab, .right], "tab.next", env, priority: 0),
      Action("tab.before", [.backTab, .left], "tab.before", env, priority: 0),
    ]
    return RecordActions(record, item: item(env), tab: tab, env).actions + tabs + around
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "tab.next": return turn(by: 1, env)
    case "tab.before": return turn(by: -1, env)
    default: break
    }
    if let tab = RecordTab.allCases.first(where: { "tab." + $0.rawValue == action.rawValue }) {
      return show(tab, env)
    }
    guard let record else { return [] }
    return RecordActions(record, item: item(env), tab: tab, env).perform(action)
  }

  private mutating func turn(by step: Int, _ env: Environment) -> [Effect] {
    let all = RecordTab.allCases
    let index = all.firstIndex(of: tab) ?? 0
    return show(all[(index + step + all.count) % all.count], env)
  }

  private mutating func show(_ tab: RecordTab, _ env: Environment) -> [Effect] {
    self.tab = tab
    return tab == .history ? [.ask([.history(id)])] : []
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    _ = cursors[tab, default: ListCursor()].move(for: key, of: page(env).items.count)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return press(.up, env)
    case .wheelDown: return press(.down, env)
    case .click, .doubleClick:
      let page = page(env)
      if let index = page.index(mouse.target) {
        cursors[tab, default: ListCursor()].select(index, of: page.items.count)
        return mouse.kind == .doubleClick ? perform("open", env) : []
      }
      if mouse.target?.node == nil, let index = mouse.target?.index,
        RecordTab.allCases.indices.contains(index)
      {
        return show(RecordTab.allCases[index], env)
      }
      return []
    }
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .record(let record) where record.collaboration.id == id:
      self.record = record
      return []
    case .noRecord(let missing) where missing == id:
      isMissing = true
      return []
    case .history(let rows):
      history = rows
      return []
    default: return []
    }
  }

  func body(_ env: Environment) -> Node {
    let page = page(env)
    return page.node(selected: min(selected, max(0, page.items.count - 1)))
  }
}
