import Content
import Domain
import Terminal

/// What can be done in the guidance.
extension GuidelinesScreen {
  func actions(_ env: Environment) -> [Action] {
    if isTyping {
      return [
        Action("guide.find.done", [.enter], "guide.find.done", env, priority: 9),
        Action("guide.find.end", [.escape], "guide.find.end", env, priority: 8),
      ]
    }
    var actions = [openAction(env)]
    if find != nil {
      let none = find?.hits.isEmpty == false ? nil : env.phrases["guide.find.none"]
      actions += [
        Action("guide.next", [.character("n")], "guide.next", env, priority: 8, unless: none),
        Action(
          "guide.previous", [.character("N")], "guide.previous", env, priority: 7, unless: none),
        Action("guide.find.end", [.escape], "guide.find.end", env, priority: 8),
      ]
    } else if !leavesWithEscape {
      actions.append(Action("guide.left", [.escape], "back", env, priority: 3))
    }
    let noEntry = currentEntry(env) == nil ? env.phrases["guide.noEntry"] : nil
    actions += [
      Action("guide.find", [.character("/")], "guide.find", env, priority: find == nil ? 8 : 4),
      Action("guide.part", [], "guide.part", env, priority: 0),
      Action(
        "guide.audience", [.character("a")], "guide.audience", env, priority: 6,
        unless: finding(env)),
      Action(
        "guide.stage", [.character("s")], "guide.stage", env, priority: 6, unless: finding(env)),
      Action(
        "guide.force", [.character("f")], "guide.force", env, priority: 6, unless: finding(env)),
      Action(
        "guide.own", [.character("o")], "guide.own", env, priority: 2,
        unless: own(env) == nil ? env.phrases["guide.own.none"] : nil),
      Action("guide.copy", [.character("y")], "guide.copy", env, priority: 5, unless: noEntry),
    ]
    return actions
  }

  private func openAction(_ env: Environment) -> Action {
    let key: String
    switch (zone, place) {
    case (.tree, .pack(let id)?): key = open.contains(.pack(id)) ? "guide.fold" : "guide.unfold"
    case (.tree, .group(let id, let first)?):
      key = open.contains(.group(id, first: first)) ? "guide.fold" : "guide.unfold"
    case (.tree, _): key = "guide.read"
    case (.lines, _): key = "guide.links"
    case (.links, _): key = "open"
    }
    let reason: String? =
      switch zone {
      case .tree: place == nil ? env.phrases["guide.empty"] : nil
      case .lines: links(env).isEmpty ? env.phrases["guide.links.none"] : nil
      case .links: nil
      }
    return Action("guide.open", [.enter], key, env, priority: 9, unless: reason)
  }

  private func finding(_ env: Environment) -> String? {
    find == nil ? nil : env.phrases["guide.filter.finding"]
  }

  /// What the institution's own guidance says about the line on screen.
  private func own(_ env: Environment) -> PlacedEntry? {
    links(env).first { env.library.pack($0.pack)?.level == .own }
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "guide.open": return openCurrent(env)
    case "guide.left": return leave()
    case "guide.part": return press(.tab, env)
    case "guide.find": beginFind()
    case "guide.find.done":
      changeFind { $0.done() }
      if find?.match.isEmpty == true { endFind(env) }
    case "guide.find.end": endFind(env)
    case "guide.next": step(1, env)
    case "guide.previous": step(-1, env)
    case "guide.audience":
      setFilter(env) { $0.audience = GuidelinesScreen.next($0.audience, of: Audience.allCases) }
    case "guide.stage":
      setFilter(env) { $0.stage = GuidelinesScreen.next($0.stage, of: GuidanceStage.allCases) }
    case "guide.force":
      setFilter(env) { filter in
        let next = GuidelinesScreen.next(filter.forces.first, of: Force.allCases)
        filter.forces = next.map { [$0] } ?? []
      }
    case "guide.own": return own(env).map { [.open(.guidelines(item: $0.id))] } ?? []
    case "guide.copy": return currentEntry(env).map { [.copy(env.citation($0))] } ?? []
    default: break
    }
    return []
  }

  private mutating func step(_ by: Int, _ env: Environment) {
    changeFind { $0.step(by) }
    showFind(env)
  }

  private mutating func openCurrent(_ env: Environment) -> [Effect] {
    switch zone {
    case .tree:
      guard let place else { return [] }
      switch place {
      case .pack, .group:
        if open.remove(place) == nil { open.insert(place) }
      case .theme, .list:
        if current(env) == nil { return [.say(Notice(env.phrases["guide.filter.hides"]))] }
        enter(.lines)
      }
    case .lines: enter(.links)
    case .links:
      let links = links(env)
      guard links.indices.contains(link) else { return [] }
      return env.route(to: links[link]).map { [.open($0)] } ?? []
    }
    return []
  }

  /// None, then each in turn.
  private static func next<Value: Equatable>(_ value: Value?, of all: [Value]) -> Value? {
    guard let value else { return all.first }
    guard let index = all.firstIndex(of: value), index + 1 < all.count else { return nil }
    return all[index + 1]
  }
}

extension Environment {
  /// Where an entry of the library is opened; nil for what has no page of its own.
  func route(to placed: PlacedEntry) -> Route? {
    switch placed.kind {
    case .item, .law, .authority, .document, .term: .guidelines(item: placed.id)
    case .question, .checklist: .checklist(placed.id)
    case .template: .template(placed.id, nil)
    case .risk, .measure: nil
    }
  }
}

extension ItemFilter {
  /// Whether a line of advice passes; the library knows how.
  func lets(_ item: GuidelineItem, _ env: Environment) -> Bool {
    env.library.items(self).contains { $0.id == item.id }
  }
}
