import Content
import Domain
public import Terminal

/// The whole program as a value: a stack of screens, what lies over them, and what works everywhere.
public struct Shell: Application {
  public typealias Effect = Request

  /// A screen with the number that answers find it by.
  struct Layer: Sendable {
    let id: Int
    var screen: any Screen
  }

  public private(set) var env: Environment
  private(set) var layers: [Layer] = []
  private(set) var overlay: Overlay?
  private(set) var notice: Notice?
  private var recent: [ActionID] = []
  private var nextLayer = 1
  /// How many commands are on their way; quitting waits for them.
  private var pending = 0
  private var quitting: Int32?
  private var opening: [Request] = []

  /// Begins with the home screen, or over it with another place.
  public init(_ env: Environment, opening route: Route? = nil) {
    self.env = env
    opening = push(HomeScreen(env.settings.home))
    if let route, case .firstStart = route {
      layers = []
      opening = push(route.screen(env))
    } else if let route {
      opening += push(route.screen(env))
    }
  }

  public mutating func handle(_ event: Event) -> [Request] {
    switch event {
    case .resize(let size):
      env.size = size
      defer { opening = [] }
      return opening
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .mouse(let mouse): return point(mouse)
    case .wake: return []
    case .quit(let ending): return leave(status: ending.exitStatus)
    }
  }

  public var view: Node {
    let page = page
    switch overlay {
    case nil: return page
    case .palette(let palette):
      return .overlay(palette.box(env), title: env.phrases["palette.title"], over: page)
    case .confirm(let confirmation):
      return .overlay(confirmation.box(env), title: confirmation.title, over: page)
    }
  }

  public mutating func shown(_ windows: [String: Terminal.Window]) {
    if case .palette(var palette) = overlay {
      palette.shown(windows)
      overlay = .palette(palette)
    }
    guard let top = layers.indices.last else { return }
    layers[top].screen.shown(windows)
  }
}

// MARK: - What is seen

extension Shell {
  private var top: any Screen { layers[layers.count - 1].screen }
  private var isRoot: Bool { layers.count == 1 }
  private var isHome: Bool { isRoot && top is HomeScreen }

  /// Institution, person and language on a section's first screen; further in, how the matter stands.
  private var trailing: Line {
    top.trailing(env)
      ?? (isRoot && env.size.width >= 60 ? env.titleLine : Line(env.language.rawValue, .dim))
  }

  private var page: Node {
    let screen = top
    let own = screen.tabs(env)
    let section = isRoot ? Section.allCases.firstIndex { $0.rawValue == screen.topic } : nil
    let tabs = own?.tabs ?? (section == nil ? [] : Section.tabs(env))
    return .page(
      Page(
        crumbs: ["Ansvar"] + screen.crumbs(env), trailing: trailing, tabs: tabs,
        selectedTab: own?.selected ?? section ?? 0, message: notice?.line ?? env.standingLine,
        hints: hints),
      body: screen.body(env))
  }

  /// What the key line may show: a key that the screen has taken for itself is not named twice.
  private var hints: [Action] {
    let registry = registry
    return registry.actions.filter { action in
      action.priority > 0
        && (action.keys.first.map { registry.action(for: $0)?.id == action.id } ?? true)
    }
  }

  /// Everything that can be done now: the screen's own actions before those that work everywhere.
  public var registry: ActionRegistry {
    let screen = top
    var actions = screen.actions(env)
    let numbers = isRoot && screen.tabs(env) == nil && !screen.isTyping
    if !(screen is FirstStartScreen) {
      actions += Section.actions(env, withNumbers: numbers)
    }
    // A screen that has its own way back says so once, and none offers itself.
    let leaves = actions.contains { $0.keys.contains(.escape) }
    actions += GlobalActions.actions(
      env, typing: screen.isTyping, isHome: isHome, isRoot: isRoot
    ).filter {
      (!leaves || $0.id != "back") && $0.id.rawValue != screen.topic
        && (!(screen is FirstStartScreen) || $0.isForEverybody)
    }
    return ActionRegistry(actions)
  }
}

// MARK: - Keys

extension Shell {
  private mutating func press(_ key: Key) -> [Request] {
    if overlay != nil { return pressOverlay(key) }
    let registry = registry
    if let action = registry.action(for: key), !isText(key) || action.keys.contains(key) {
      return run(action)
    }
    if key == .ctrl("c") {
      notice = Notice(env.phrases["quit.how"])
      return []
    }
    notice = nil
    return carryOut(updateTop { $0.press(key, $1) })
  }

  /// Letters are text while somebody types.
  private func isText(_ key: Key) -> Bool {
    if case .character = key { top.isTyping } else { false }
  }

  private mutating func run(_ action: Action) -> [Request] {
    if case .disabled(let reason) = action.availability {
      notice = Notice(reason, .warning)
      return []
    }
    notice = nil
    if action.priority == 0 || action.keys.isEmpty {
      recent.removeAll { $0 == action.id }
      recent.insert(action.id, at: 0)
      recent = Array(recent.prefix(5))
    }
    return runGlobal(action.id) ?? carryOut(updateTop { $0.perform(action.id, $1) })
  }

  private mutating func runGlobal(_ id: ActionID) -> [Request]? {
    switch id {
    case "quit": return leave(status: 0)
    case "back": return carryOut([.back])
    case "search": return carryOut([.open(.search)])
    case "people": return carryOut([.open(.people)])
    case "institution": return carryOut([.open(.institution)])
    case "help": return carryOut([.open(.help(topic: top.topic, actions: registry.actions))])
    case "palette":
      overlay = .palette(Palette(actions: registry.actions, recent: recent))
      return []
    case "mouse":
      env.settings.mouse.toggle()
      return [.remember(env.settings), .mouse(env.settings.mouse)]
    case "home.other":
      env.settings.home = env.settings.home.other
      return [.remember(env.settings)] + show(.home)
    default: break
    }
    if let section = Section.allCases.first(where: { $0.action == id }) { return show(section) }
    if let language = Language.allCases.first(where: { "language." + $0.rawValue == id.rawValue }) {
      return carryOut([.language(language)])
    }
    return nil
  }

  private mutating func pressOverlay(_ key: Key) -> [Request] {
    switch (overlay, key) {
    case (_, .escape), (.confirm, .enter), (_, .ctrl("c")): overlay = nil
    case (.confirm(let confirmation), .function(9)):
      overlay = nil
      return carryOut(confirmation.effects)
    case (.palette(let palette), .enter):
      guard let action = palette.chosen else { return [] }
      overlay = nil
      return run(action)
    case (_, .ctrl("q")): return leave(status: 0)
    case (.palette(var palette), _):
      palette.press(key)
      overlay = .palette(palette)
    default: break
    }
    return []
  }

  private mutating func paste(_ text: String) -> [Request] {
    let clean = env.clean(text)
    if case .palette(var palette) = overlay {
      palette.paste(clean)
      overlay = .palette(palette)
      return []
    }
    guard overlay == nil else { return [] }
    return carryOut(updateTop { $0.paste(clean, $1) })
  }

  private mutating func point(_ mouse: Mouse) -> [Request] {
    if case .palette(var palette) = overlay {
      if let index = mouse.target?.index, mouse.target?.node == "palette" {
        palette.select(index)
        overlay = .palette(palette)
        return mouse.kind == .doubleClick ? pressOverlay(.enter) : []
      }
      return []
    }
    if case .confirm(let confirmation) = overlay {
      guard mouse.kind == .click, let action = mouse.target?.action else { return [] }
      overlay = nil
      return action == "confirm.yes" ? carryOut(confirmation.effects) : []
    }
    if mouse.kind == .click, let id = mouse.target?.action, let action = registry[id] {
      return run(action)
    }
    return carryOut(updateTop { $0.point(mouse, $1) })
  }

  private mutating func updateTop(
    _ change: (inout any Screen, Environment) -> [Effectual]
  ) -> [Effectual] {
    let index = layers.count - 1
    return change(&layers[index].screen, env)
  }
}

/// What a screen wants done; the name `Effect` is the application's here.
typealias Effectual = Features.Effect

// MARK: - Effects

extension Shell {
  private mutating func carryOut(_ effects: [Effectual]) -> [Request] {
    var requests: [Request] = []
    for effect in effects { requests += carryOut(effect) }
    return requests
  }

  private mutating func carryOut(_ effect: Effectual) -> [Request] {
    let screen = layers[layers.count - 1].id
    switch effect {
    case .open(let route): return push(route.screen(env))
    case .replace(let route):
      if layers.count > 1 { layers.removeLast() }
      return push(route.screen(env))
    case .section(let section): return show(section)
    case .back: return pop()
    case .say(let said):
      notice = said
      return []
    case .confirm(let confirmation):
      overlay = .confirm(confirmation)
      return []
    case .ask(let queries): return queries.isEmpty ? [] : [.ask(queries, screen: screen)]
    case .perform(let command):
      pending += 1
      return [.perform(command, screen: screen)]
    case .undo(let item):
      pending += 1
      return [.undo(item, screen: screen)]
    case .redo(let item):
      pending += 1
      return [.redo(item, screen: screen)]
    case .write(let file, let contents):
      return [.write(file: file, contents: contents, screen: screen)]
    case .copy(let text):
      notice = Notice(env.phrases["copied"])
      return [.copy(text)]
    case .edit(let text): return [.edit(text, screen: screen)]
    case .language(let language): return speak(language)
    case .remember(let settings):
      env.settings = settings
      return [.remember(settings)]
    case .mouse(let isOn): return [.mouse(isOn)]
    case .quit: return leave(status: 0)
    }
  }

  private mutating func speak(_ language: Language) -> [Request] {
    env.speak(language)
    notice = Notice(env.phrases["language.now"], .good)
    return [.remember(env.settings)] + refresh()
  }

  private mutating func show(_ section: Section) -> [Request] {
    layers = []
    let home = push(HomeScreen(env.settings.home))
    guard section != .home else { return home }
    layers = []
    return push(Route.section(section, env))
  }

  private mutating func push(_ screen: any Screen) -> [Request] {
    let id = nextLayer
    nextLayer += 1
    layers.append(Layer(id: id, screen: screen))
    let questions = screen.questions(env)
    return questions.isEmpty ? [] : [.ask(questions, screen: id)]
  }

  private mutating func pop() -> [Request] {
    if layers.count > 1 {
      layers.removeLast()
      return refresh()
    }
    return isHome ? [] : show(.home)
  }

  /// Asks again for what the screen on top shows.
  private func refresh() -> [Request] {
    guard let layer = layers.last else { return [] }
    let questions = layer.screen.questions(env)
    return questions.isEmpty ? [] : [.ask(questions, screen: layer.id)]
  }

  /// Ends now, or as soon as what has been typed is saved.
  private mutating func leave(status: Int32) -> [Request] {
    guard pending == 0 else {
      quitting = status
      notice = Notice(env.phrases["saving"])
      return []
    }
    return [.quit(status: status)]
  }
}

// MARK: - Answers

extension Shell {
  public mutating func receive(_ message: Message) -> [Request] {
    switch message {
    case .answers(let answers, let screen):
      for case .me(let person, let institution) in answers { env.know(person, institution) }
      return answers.flatMap { deliver($0, to: screen) }
    case .performed(let command, let screen):
      return settled() + saved(command, by: screen)
    case .refused(let command, let sentence, let screen):
      notice = Notice(sentence, .error)
      return settled() + deliver(.refused(command, sentence), to: screen)
    case .undone(let report, let screen):
      notice = report.notice(env)
      return settled() + deliver(.undone(report), to: screen) + refresh()
    case .written(let file, let screen):
      notice = Notice(env.phrases("written.to", ["file": file]), .good)
      return deliver(.written(file), to: screen)
    case .edited(let text, let screen): return deliver(.edited(text), to: screen)
    case .changed: return refresh()
    case .failed(let sentence):
      notice = Notice(sentence, .error)
      return []
    case .waiting(let sentence):
      notice = Notice(sentence)
      return []
    case .today(let day):
      env.today = day
      return refresh()
    }
  }

  /// Closes a form whose content is saved, and asks anew for what then is on top, unless a step to another screen has
  /// done that.
  private mutating func saved(_ command: Command, by screen: Int) -> [Request] {
    var requests = deliver(.performed(command), to: screen)
    var shown = screen
    if layers.count > 1, let layer = layers.last, layer.id == screen, layer.screen.closesWhenSaved {
      layers.removeLast()
      shown = layers[layers.count - 1].id
      notice = Notice(env.phrases["saved"], .good)
      requests += deliver(.performed(command), to: shown)
    }
    return layers.last?.id == shown ? requests + refresh() : requests
  }

  private mutating func settled() -> [Request] {
    pending = max(0, pending - 1)
    guard pending == 0, let status = quitting else { return [] }
    return [.quit(status: status)]
  }

  private mutating func deliver(_ reply: Reply, to screen: Int) -> [Request] {
    guard let index = layers.firstIndex(where: { $0.id == screen }) else { return [] }
    let effects = layers[index].screen.receive(reply, env)
    return index == layers.count - 1 ? carryOut(effects) : []
  }
}
