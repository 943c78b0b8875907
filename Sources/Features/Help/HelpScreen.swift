import Content
import Domain
import Terminal

/// What a screen is for and which keys work there; as a section, everything that can be explained.
struct HelpScreen: Screen {
  let topic = "help"
  /// What is explained; `help` itself is the section with all topics.
  private let subject: String
  private let explained: [Action]
  private var editor = LineEditor()
  private var cursor = ListCursor()
  private var offset = 0
  private var limit = 0
  private var height = 10

  private static let listID = "help.topics"
  private static let pageID = "help.page"

  init(topic: String, actions: [Action]) {
    subject = topic
    explained = actions
  }

  private var isSection: Bool { subject == "help" }

  /// Letters search at once, but in the section only after the first `/`, so that its numbers work.
  private(set) var isTyping = false

  func crumbs(_ env: Environment) -> [String] {
    [env.phrases["section.help"]]
      + (isSection ? [] : [HelpTopics.title(ofScreen: subject, env)])
  }

  private func topics(_ env: Environment) -> [HelpTopic] {
    let all =
      isSection
      ? HelpTopics.all(env)
      : [HelpTopics.screen(subject, explained, env)] + HelpTopics.all(env)
    let words = Terminal.Folding.words(editor.text)
    guard !words.isEmpty else { return all }
    return all.filter { topic in
      let text = Terminal.Folding.fold(topic.title + " " + topic.text)
      return words.allSatisfy(text.contains)
    }
  }

  private func current(_ env: Environment) -> HelpTopic? {
    let topics = topics(env)
    return topics.isEmpty ? nil : topics[min(cursor.selected, topics.count - 1)]
  }

  // MARK: Actions

  func actions(_ env: Environment) -> [Action] {
    if isTyping {
      return [
        Action("help.done", [.enter], "guide.find.done", env, priority: 9),
        Action("help.end", [.escape], "guide.find.end", env, priority: 8),
      ]
    }
    var actions = [
      Action(
        "help.page", [.enter, .character(" ")], "help.page", env, priority: 9,
        unless: limit == 0 ? env.phrases["help.allShown"] : nil),
      Action("help.find", [.character("/")], "help.find", env, priority: 8),
    ]
    if !editor.isEmpty {
      actions.append(Action("help.end", [.escape], "guide.find.end", env, priority: 7))
    }
    return actions
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "help.page": offset = offset >= limit ? 0 : min(limit, offset + max(1, height - 1))
    case "help.find": isTyping = true
    case "help.done": isTyping = false
    case "help.end":
      isTyping = false
      editor.set("")
      cursor = ListCursor()
    default: break
    }
    return []
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    switch key {
    case .pageDown: scroll(by: max(1, height - 1))
    case .pageUp: scroll(by: -max(1, height - 1))
    case .up, .down:
      let before = cursor.selected
      _ = cursor.move(for: key, of: topics(env).count)
      if cursor.selected != before { offset = 0 }
    default:
      if !isTyping, isSection {
        if cursor.move(for: key, of: topics(env).count) { offset = 0 }
        return []
      }
      // Help of one screen is searched by typing, without any key before.
      guard editor.handle(key) else { return [] }
      isTyping = true
      cursor = ListCursor()
      offset = 0
    }
    return []
  }

  private mutating func scroll(by rows: Int) {
    offset = min(max(0, offset + rows), limit)
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    editor.insert(text)
    isTyping = true
    cursor = ListCursor()
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch (mouse.kind, mouse.target?.node, mouse.target?.index) {
    case (.wheelUp, _, _): scroll(by: -3)
    case (.wheelDown, _, _): scroll(by: 3)
    case (_, HelpScreen.listID?, let index?):
      cursor.select(index, of: topics(env).count)
      offset = 0
    default: break
    }
    return []
  }

  mutating func shown(_ windows: [String: Window]) {
    cursor.shown(windows[HelpScreen.listID])
    guard let page = windows[HelpScreen.pageID] else { return }
    limit = page.limit
    height = max(1, page.count)
    offset = min(offset, limit)
  }

  // MARK: What is seen

  func body(_ env: Environment) -> Node {
    let topics = topics(env)
    let field = Node.field(
      Field(
        label: env.phrases["help.find.label"], text: editor.text, cursor: editor.cursor,
        placeholder: env.phrases["help.find.placeholder"]), id: "help.find")
    let head = isTyping ? [field.focused()] : editor.isEmpty ? [] : [field]
    guard let current = current(env) else {
      return .column(head + [.text(env.phrases["help.none"], .dim)], spacing: 1)
    }
    let list = Node.list(
      topics.map { .line([Span($0.title)]) }, cursor.window(total: topics.count),
      id: HelpScreen.listID)
    let page = Node.scroll(
      .column(current.nodes(WordMatch(editor.text)), spacing: 1), offset: offset,
      id: HelpScreen.pageID)
    return .column(
      head + [.split(isTyping ? list : list.focused(), page, leftShare: 40).growing()], spacing: 1)
  }
}
