import Content
import Domain
import Terminal

/// The first screen: one dashboard for administration and leadership, another for research staff.
struct HomeScreen: Screen {
  let topic = "home"
  private var dashboard: Dashboard

  enum Dashboard: Sendable {
    case office(OfficeHome)
    case staff(StaffHome)
  }

  init(_ home: Settings.Home) {
    dashboard = home == .office ? .office(OfficeHome()) : .staff(StaffHome())
  }

  func crumbs(_ env: Environment) -> [String] { [env.phrases["section.home"]] }

  func questions(_ env: Environment) -> [Query] {
    switch dashboard {
    case .office(let home): [.me] + home.questions(env)
    case .staff(let home): [.me] + home.questions(env)
    }
  }

  func actions(_ env: Environment) -> [Action] {
    var actions = [
      Action(
        "open", [.enter], "open", env, priority: 9,
        unless: doors(env).isEmpty ? env.phrases["home.nothing"] : nil),
      Action.writing("new", [.character("N")], "new", env, priority: 6),
    ]
    switch dashboard {
    case .office: actions += OfficeHome.actions(env)
    case .staff: actions += StaffHome.actions(env)
    }
    return actions
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "open":
      return doors(env).indices.contains(selected(env)) ? doors(env)[selected(env)].effects : []
    case "new": return [.open(.newCollaboration)]
    case "scope":
      var settings = env.settings
      settings.wholeRegister.toggle()
      return [.remember(settings), .section(.home)]
    case "risks": return [.open(.risks)]
    case "selfcheck": return [.open(.selfCheck("selfcheck"))]
    default: return []
    }
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    let count = doors(env).count
    switch dashboard {
    case .office(var home):
      home.move(key, of: count)
      dashboard = .office(home)
    case .staff(var home):
      home.move(key, of: count)
      dashboard = .staff(home)
    }
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return press(.up, env)
    case .wheelDown: return press(.down, env)
    case .click, .doubleClick:
      guard let node = mouse.target?.node, let index = mouse.target?.index,
        let door = doors(env).firstIndex(where: { $0.list == node && $0.index == index })
      else { return [] }
      select(door)
      return mouse.kind == .doubleClick ? perform("open", env) : []
    }
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch dashboard {
    case .office(var home):
      home.receive(reply)
      dashboard = .office(home)
    case .staff(var home):
      home.receive(reply)
      dashboard = .staff(home)
    }
    return []
  }

  func body(_ env: Environment) -> Node {
    switch dashboard {
    case .office(let home): home.body(env)
    case .staff(let home): home.body(env)
    }
  }

  private func doors(_ env: Environment) -> [Door] {
    switch dashboard {
    case .office(let home): home.doors(env)
    case .staff(let home): home.doors(env)
    }
  }

  private func selected(_ env: Environment) -> Int {
    switch dashboard {
    case .office(let home): min(home.selected, max(0, doors(env).count - 1))
    case .staff(let home): min(home.selected, max(0, doors(env).count - 1))
    }
  }

  private mutating func select(_ index: Int) {
    switch dashboard {
    case .office(var home):
      home.selected = index
      dashboard = .office(home)
    case .staff(var home):
      home.selected = index
      dashboard = .staff(home)
    }
  }
}

/// A number or a line on the home screen, and the rows behind it.
struct Door: Sendable {
  /// The list that shows it, and its place there.
  let list: String
  let index: Int
  let effects: [Effect]
}

extension Environment {
  /// The units that the home screens look at: all, or the own one and below.
  var scope: [String] {
    guard !settings.wholeRegister, let unit = person?.details?.unit, !unit.isEmpty else {
      return []
    }
    return [unit]
  }
}
