import Content
import Domain
import Terminal

/// One checklist to read: every question with why it is asked and what a worrying answer does.
struct ChecklistScreen: Screen {
  let topic = "checklist"
  private let id: String
  private var cursor = ListCursor()
  /// Whether the cursor has been put on the question that the screen was opened with.
  private var isPlaced = false
  /// Where the person is in what belongs to the question; nil while in the questions.
  private var link: Int?
  private var offset = 0
  private var limit = 0
  private var height = 10

  private static let listID = "checklist.questions"
  private static let pageID = "checklist.page"
  private static let linksID = "checklist.links"

  /// - Parameter id: The id of a checklist, or of a question to begin at.
  init(_ id: String) {
    self.id = id
  }

  private func checklist(_ env: Environment) -> Checklist? {
    env.library.checklist(id)
      ?? env.library.question(id).flatMap { env.library.checklist($0.checklist) }
  }

  private func selected(_ questions: [Question]) -> Int {
    let start = isPlaced ? nil : questions.firstIndex { $0.id == id }
    return min(start ?? cursor.selected, max(0, questions.count - 1))
  }

  private func current(_ env: Environment) -> Question? {
    let questions = checklist(env)?.questions ?? []
    return questions.isEmpty ? nil : questions[selected(questions)]
  }

  private func links(_ env: Environment) -> [PlacedEntry] {
    current(env).map { question in
      env.library.belongings(of: question.id).filter { env.route(to: $0) != nil }
    } ?? []
  }

  func crumbs(_ env: Environment) -> [String] {
    [env.phrases["section.checklists"]] + (checklist(env).map { [env.text($0.title)] } ?? [])
  }

  func actions(_ env: Environment) -> [Action] {
    let checklist = checklist(env)
    let missing = checklist == nil ? env.phrases["checklist.missing"] : nil
    let links = links(env)
    var actions = [
      link == nil
        ? Action(
          "checklist.links", [.enter, .right], "guide.links", env, priority: 6,
          unless: links.isEmpty ? env.phrases["guide.links.none"] : nil)
        : Action("checklist.follow", [.enter], "open", env, priority: 9),
      Action(
        "checklist.try", [.character("t")], "checklist.try", env, priority: 9,
        unless: missing ?? checklist.flatMap { env.whyNotTried($0) }),
      Action(
        "checklist.use", [.character("c")], "checklist.use", env, priority: 8,
        unless: missing ?? checklist.flatMap { env.whyNotUsed($0) }),
      Action(
        "guide.copy", [.character("y")], "guide.copy", env, priority: 3,
        unless: current(env) == nil ? env.phrases["guide.noEntry"] : nil),
    ]
    if link != nil {
      actions.append(Action("checklist.left", [.escape, .left], "back", env, priority: 3))
    }
    return actions
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "checklist.links": link = 0
    case "checklist.left": link = nil
    case "checklist.follow":
      let links = links(env)
      guard let link, links.indices.contains(link) else { return [] }
      return env.route(to: links[link]).map { [.open($0)] } ?? []
    case "checklist.try": return checklist(env).map { [.open(.selfCheck($0.id))] } ?? []
    case "checklist.use": return checklist(env).map { [.open(.collaborations($0.query))] } ?? []
    case "guide.copy":
      return current(env).flatMap { env.library.entry(.question, $0.id) }
        .map { [.copy(env.citation($0))] } ?? []
    default: break
    }
    return []
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    switch key {
    case .tab, .backTab: link = link == nil && !links(env).isEmpty ? 0 : nil
    case .pageDown, .character(" "): scroll(by: max(1, height - 1))
    case .pageUp: scroll(by: -max(1, height - 1))
    default:
      if let link {
        var cursor = ListCursor(selected: link)
        if cursor.move(for: key, of: links(env).count) { self.link = cursor.selected }
        return []
      }
      place(env)
      if cursor.move(for: key, of: checklist(env)?.questions.count ?? 0) { offset = 0 }
    }
    return []
  }

  /// Takes over the question that the screen was opened with, before the first move.
  private mutating func place(_ env: Environment) {
    let questions = checklist(env)?.questions ?? []
    cursor.select(selected(questions), of: questions.count)
    isPlaced = true
  }

  private mutating func scroll(by rows: Int) {
    offset = min(max(0, offset + rows), limit)
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch (mouse.kind, mouse.target?.node, mouse.target?.index) {
    case (.wheelUp, ChecklistScreen.pageID?, _): scroll(by: -3)
    case (.wheelDown, ChecklistScreen.pageID?, _): scroll(by: 3)
    case (.wheelUp, _, _): return press(.up, env)
    case (.wheelDown, _, _): return press(.down, env)
    case (_, ChecklistScreen.listID?, let index?):
      link = nil
      isPlaced = true
      offset = 0
      cursor.select(index, of: checklist(env)?.questions.count ?? 0)
    case (let kind, ChecklistScreen.linksID?, let index?):
      link = min(max(0, index), max(0, links(env).count - 1))
      if kind == .doubleClick { return perform("checklist.follow", env) }
    default: break
    }
    return []
  }

  mutating func shown(_ windows: [String: Window]) {
    cursor.shown(windows[ChecklistScreen.listID])
    guard let page = windows[ChecklistScreen.pageID] else { return }
    limit = page.limit
    height = max(1, page.count)
    offset = min(offset, limit)
  }

  // MARK: What is seen

  func body(_ env: Environment) -> Node {
    guard let checklist = checklist(env), let question = current(env) else {
      return .text(env.phrases["checklist.missing"], .dim)
    }
    let selected = selected(checklist.questions)
    let rows = rows(of: checklist, env)
    let list = Node.list(
      rows, ListWindow(total: rows.count, top: cursor.top, selected: selected),
      id: ChecklistScreen.listID)
    let about = [
      env.word(checklist.purpose), env.kinds(of: checklist),
      env.phrases("checklist.questions", count: checklist.questions.count),
      env.phrases("checklist.minutes", ["count": String(checklist.minutes)]),
    ]
    let page = Node.scroll(
      .column(
        QuestionReading(question: question).nodes(env) + belongings(env), spacing: 1),
      offset: offset, id: ChecklistScreen.pageID)
    return .column(
      [
        .text(about.joined(separator: " · "), .dim),
        .split(link == nil ? list.focused() : list, page, leftShare: 46).growing(),
      ], spacing: 1)
  }

  /// A row per question, the first of each section under its title.
  private func rows(of checklist: Checklist, _ env: Environment) -> [Node] {
    var number = 0
    return checklist.sections.enumerated().flatMap { place, section in
      section.questions.enumerated().map { index, question -> Node in
        number += 1
        let text = Node.text("\(place + 1).\(index + 1) " + env.text(question.text))
        guard index == 0 else { return text }
        return .column(
          (number > 1 ? [.spacer()] : []) + [.heading(env.text(section.title)), text])
      }
    }
  }

  private func belongings(_ env: Environment) -> [Node] {
    let links = links(env)
    guard !links.isEmpty else { return [] }
    let rows = links.map { placed in
      Node.line(Line(env.phrases.name(placed.kind) + "  ", .dim) + Line(env.text(placed.title)))
    }
    let node = Node.list(
      rows, ListWindow(total: rows.count, selected: link), id: ChecklistScreen.linksID)
    return [
      .column([
        .heading(env.phrases["guide.belongs"], trailing: String(links.count)),
        link == nil ? node : node.focused(),
      ])
    ]
  }
}

/// A question as it is read rather than answered: every answer's consequences in full.
struct QuestionReading {
  let question: Question

  func nodes(_ env: Environment) -> [Node] {
    var nodes: [Node] = [.text(env.text(question.text), .strong)]
    if !question.options.isEmpty {
      nodes.append(.column(question.options.map { .text("· " + env.text($0.text)) }))
    }
    let why = [question.why, question.help].filter { !$0.isEmpty }
    if !why.isEmpty {
      nodes.append(
        .column([.heading(env.phrases["card.why"])] + why.map { .markdown(env.text($0)) }))
    }
    for effect in question.effects {
      nodes.append(
        .column(
          [
            .text(
              env.phrases("card.if", ["answers": env.words(effect.answers, of: question)]), .heading
            )
          ]
            + (effect.advice.isEmpty ? [] : [.markdown(env.text(effect.advice))])
            + QuestionCard.consequences(effect, env).map { .text($0) }))
    }
    if !question.outside.isEmpty { nodes.append(.text(env.phrases["card.outside"], .accent)) }
    nodes.append(.facts(facts(env)))
    return nodes
  }

  private func facts(_ env: Environment) -> [Fact] {
    var facts = [
      Fact(env.phrases["card.answerer"], Line(env.word(question.answerer))),
      Fact(env.phrases["card.kind"], Line(env.phrases.name(question.kind))),
    ]
    if question.restsOnLaw {
      facts.append(Fact(env.phrases["card.law"], Line(env.phrases["card.law.yes"])))
    }
    if question.isStop {
      facts.append(Fact(env.phrases["card.stop"], Line(env.phrases["card.stop.yes"])))
    }
    if question.when != nil {
      facts.append(Fact(env.phrases["card.when"], Line(env.phrases["card.when.yes"])))
    }
    let sources = env.sourceNames(question)
    if !sources.isEmpty {
      facts.append(Fact(env.phrases["card.sources"], Line(sources.joined(separator: " · "), .dim)))
    }
    return facts + [Fact(env.phrases["card.id"], Line(question.id, .dim))]
  }
}
