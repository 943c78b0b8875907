import Content
import Domain
import Terminal

/// The guidance: a tree of packs and themes beside the text, with what belongs to each line one key away.
struct GuidelinesScreen: Screen {
  /// Which part takes the arrows.
  enum Zone: Int, Comparable, Sendable {
    case tree, lines, links

    static func < (left: Zone, right: Zone) -> Bool { left.rawValue < right.rawValue }
  }

  let topic = "guidelines"
  private(set) var filter = ItemFilter()
  /// The branch of the tree that the cursor is on.
  private(set) var place: GuidancePlace?
  private(set) var zone = Zone.tree
  private(set) var find: GuidanceFind?
  var open: Set<GuidancePlace> = []
  var tree = ListCursor()
  var line = 0
  var link = 0
  var offset = 0
  private var limit = 0
  private var pageHeight = 10
  /// Where Esc leaves the screen rather than going a part to the left.
  private let firstZone: Zone
  /// What the filter was before finding, which looks everywhere.
  private var filterBefore: ItemFilter?

  /// Begins at the item, law, authority, document or term with the id `item`, if there is one.
  init(_ env: Environment, item: String?) {
    let target = item.flatMap { env.library.entry($0) }
    let place = target.flatMap { GuidanceTree.place(of: $0, env.library) }
    firstZone = place == nil ? .tree : .lines
    if let target, let place {
      go(to: place, entry: target.id, env)
      zone = .lines
    } else {
      filter.audience = env.audience
      let packs = GuidanceTree.packs(env)
      if let first = packs.first(where: { !$0.themes.isEmpty }) ?? packs.first {
        let place =
          first.themes.first.map { GuidancePlace.theme(first.id, $0.id) } ?? .pack(first.id)
        go(to: place, entry: nil, env)
      }
    }
  }

  var isTyping: Bool { find?.isTyping ?? false }

  // MARK: Where the person is

  func rows(_ env: Environment) -> [GuidanceTree.Row] {
    GuidanceTree(env, filter: filter, open: open).rows
  }

  /// Takes note of the branch that the cursor is on, so that the tree is not built to ask for it.
  private mutating func settle(_ rows: [GuidanceTree.Row]) {
    place = rows.isEmpty ? nil : rows[min(tree.selected, rows.count - 1)].place
  }

  func lines(_ env: Environment) -> [GuidanceLine] {
    place.map { GuidanceTree.lines(at: $0, env.library, filter) } ?? []
  }

  func current(_ env: Environment) -> GuidanceLine? {
    let lines = lines(env)
    return lines.isEmpty ? nil : lines[min(max(0, line), lines.count - 1)]
  }

  func currentEntry(_ env: Environment) -> PlacedEntry? {
    if case .entry(let placed)? = current(env) { placed } else { nil }
  }

  func links(_ env: Environment) -> [PlacedEntry] {
    currentEntry(env).map { env.library.belongings(of: $0.id) } ?? []
  }

  func crumbs(_ env: Environment) -> [String] {
    var crumbs = [env.phrases["section.guidelines"]]
    guard let place, let pack = env.library.pack(place.pack) else { return crumbs }
    crumbs.append(env.text(pack.title))
    switch place {
    case .theme(_, let id):
      if let theme = pack.themes.first(where: { $0.id == id }) {
        crumbs.append(env.text(theme.title))
      }
    case .list(_, let list): crumbs.append(env.phrases["guide.list." + list.rawValue])
    case .pack, .group: break
    }
    return crumbs
  }

  // MARK: Going

  mutating func go(to place: GuidancePlace, entry: String?, _ env: Environment) {
    open.formUnion(GuidanceTree.above(place, env.library))
    let rows = rows(env)
    tree.select(rows.firstIndex { $0.place == place } ?? 0, of: rows.count)
    settle(rows)
    line = lines(env).firstIndex { $0.id != nil && $0.id == entry } ?? 0
    link = 0
    offset = 0
  }

  /// Another line of the same branch.
  mutating func moveLine(to index: Int, _ env: Environment) {
    line = min(max(0, index), max(0, lines(env).count - 1))
    link = 0
    offset = 0
  }

  mutating func enter(_ zone: Zone) {
    self.zone = zone
    if zone != .links { link = 0 }
  }

  mutating func scroll(by rows: Int) {
    offset = min(max(0, offset + rows), limit)
  }

  mutating func setFilter(_ env: Environment, _ change: (inout ItemFilter) -> Void) {
    let entry = currentEntry(env)?.id
    change(&filter)
    if let place { go(to: place, entry: entry, env) }
    if zone != .tree, lines(env).isEmpty { zone = .tree }
  }

  // MARK: Finding

  mutating func beginFind() {
    if find == nil {
      filterBefore = filter
      filter = ItemFilter()
    }
    find = GuidanceFind()
  }

  mutating func endFind(_ env: Environment) {
    find = nil
    let before = filterBefore
    filterBefore = nil
    // What was found stays in sight even when the filter would hide it.
    guard let before, currentItem(env).map({ before.lets($0, env) }) ?? true else { return }
    setFilter(env) { $0 = before }
  }

  private func currentItem(_ env: Environment) -> GuidelineItem? {
    if case .item(let item)? = currentEntry(env)?.entry { item } else { nil }
  }

  mutating func showFind(_ env: Environment) {
    guard let id = find?.current, let placed = env.library.entry(id),
      let place = GuidanceTree.place(of: placed, env.library)
    else { return }
    go(to: place, entry: id, env)
    zone = .lines
  }

  mutating func changeFind(_ change: (inout GuidanceFind) -> Void) {
    guard var find else { return }
    change(&find)
    self.find = find
  }

  // MARK: Screen

  func body(_ env: Environment) -> Node { GuidelinesView(screen: self, env: env).node }

  mutating func shown(_ windows: [String: Window]) {
    tree.shown(windows[GuidelinesView.treeID])
    guard let page = windows[GuidelinesView.pageID] else { return }
    limit = page.limit
    pageHeight = max(1, page.count)
    offset = min(offset, limit)
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    if isTyping {
      var isText = false
      changeFind { isText = $0.type(key, env) }
      if isText { showFind(env) }
      return []
    }
    switch key {
    case .tab: return step(1, env, wraps: true)
    case .backTab: return step(-1, env, wraps: true)
    case .right: return right(env)
    case .left: return left(env)
    case .pageDown where zone != .tree: scroll(by: max(1, pageHeight - 1))
    case .pageUp where zone != .tree: scroll(by: -max(1, pageHeight - 1))
    case .character(" ") where zone != .tree: scroll(by: max(1, pageHeight - 1))
    default: move(key, env)
    }
    return []
  }

  private mutating func move(_ key: Key, _ env: Environment) {
    switch zone {
    case .tree:
      let rows = rows(env)
      // The order of the packs may have changed since, as when the institution chose others.
      if let index = rows.firstIndex(where: { $0.place == place }) {
        tree.select(index, of: rows.count)
      }
      let before = tree.selected
      guard tree.move(for: key, of: rows.count), tree.selected != before else { return }
      settle(rows)
      line = 0
      link = 0
      offset = 0
    case .lines:
      var cursor = ListCursor(selected: line)
      if cursor.move(for: key, of: lines(env).count) { moveLine(to: cursor.selected, env) }
    case .links:
      var cursor = ListCursor(selected: link)
      if cursor.move(for: key, of: links(env).count) { link = cursor.selected }
    }
  }

  private mutating func step(_ by: Int, _ env: Environment, wraps: Bool) -> [Effect] {
    let zones: [Zone] =
      [.tree] + (current(env) == nil ? [] : [.lines]) + (links(env).isEmpty ? [] : [.links])
    let index = (zones.firstIndex(of: zone) ?? 0) + by
    enter(
      wraps
        ? zones[(index + zones.count) % zones.count] : zones[min(max(0, index), zones.count - 1)])
    return []
  }

  private mutating func right(_ env: Environment) -> [Effect] {
    guard zone == .tree, let place else { return step(1, env, wraps: false) }
    switch place {
    case .pack, .group:
      if !open.contains(place) {
        open.insert(place)
      } else {
        move(.down, env)
      }
    case .theme, .list: return step(1, env, wraps: false)
    }
    return []
  }

  private mutating func left(_ env: Environment) -> [Effect] {
    guard zone == .tree, let place else { return step(-1, env, wraps: false) }
    if open.contains(place) {
      open.remove(place)
    } else if let above = GuidanceTree.above(place, env.library).last(where: { $0 != place }),
      let index = rows(env).firstIndex(where: { $0.place == above })
    {
      tree.select(index, of: rows(env).count)
      settle(rows(env))
    }
    return []
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    guard isTyping else { return [] }
    changeFind { $0.paste(text, env) }
    showFind(env)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch (mouse.kind, mouse.target?.node, mouse.target?.index) {
    case (.wheelUp, GuidelinesView.pageID?, _): scroll(by: -3)
    case (.wheelDown, GuidelinesView.pageID?, _): scroll(by: 3)
    case (.wheelUp, _, _): return press(.up, env)
    case (.wheelDown, _, _): return press(.down, env)
    case (let kind, GuidelinesView.treeID?, let index?):
      zone = .tree
      tree.select(index, of: rows(env).count)
      settle(rows(env))
      moveLine(to: 0, env)
      if kind == .doubleClick { return perform("guide.open", env) }
    case (let kind, GuidelinesView.linesID?, let index?):
      zone = .lines
      moveLine(to: index, env)
      if kind == .doubleClick { return perform("guide.open", env) }
    case (_, GuidelinesView.linksID?, let index?):
      zone = .links
      link = min(max(0, index), max(0, links(env).count - 1))
      if mouse.kind == .doubleClick { return perform("guide.open", env) }
    default: break
    }
    return []
  }

  /// Esc: a part to the left, and out of the screen from where it began.
  mutating func leave() -> [Effect] {
    guard zone > firstZone, let before = Zone(rawValue: zone.rawValue - 1) else { return [.back] }
    enter(before)
    return []
  }

  var leavesWithEscape: Bool { zone <= firstZone }
}
