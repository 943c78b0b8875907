import Content
import Domain
import Terminal

/// A document template filled from a collaboration, to read, write to a file or copy.
struct TemplateScreen: Screen {
  let topic = "template"
  private let id: String
  private var collaboration: CollaborationID?
  private var record: Record?
  private var history: [HistoryRow] = []
  private var isMissing = false
  private var offset = 0
  private var limit = 0
  private var height = 10
  /// Choosing the collaboration when none was given.
  private var picker = TemplatePicker()

  private static let pageID = "template.page"

  init(_ id: String, for collaboration: CollaborationID?) {
    self.id = id
    self.collaboration = collaboration
  }

  var isTyping: Bool { collaboration == nil }

  func crumbs(_ env: Environment) -> [String] {
    [env.phrases["section.templates"]]
      + (env.library.template(id).map { [env.text($0.title)] } ?? [])
      + (record?.collaboration.reference.map { [$0.description] } ?? [])
  }

  func questions(_ env: Environment) -> [Query] {
    guard let collaboration else { return [.collaborations(picker.query(env))] }
    return [.record(collaboration), .history(collaboration)]
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .record(let record) where record.collaboration.id == collaboration: self.record = record
    case .noRecord(let id) where id == collaboration: isMissing = true
    case .history(let rows): history = rows
    case .collaborations(let window, let query): picker.receive(window, query)
    default: break
    }
    return []
  }

  // MARK: The document

  /// The filled document as Markdown; nil while there is no record.
  func document(_ env: Environment) -> String? {
    guard let record, let template = env.library.template(id) else { return nil }
    return TemplateFill.fill(
      env.text(template.body),
      with: TemplateValues.values(
        for: record, institution: env.institution, today: env.today, phrases: env.phrases,
        language: env.language, history: history.sorted { $0.number < $1.number },
        day: { String(env.clock($0).prefix(10)) }, library: env.library))
  }

  /// Such as `NU-2026-0148-decision-record.md`: letters, digits and hyphens only.
  static func fileName(_ template: String, _ record: Record) -> String {
    let item = record.collaboration
    let name = (item.reference?.description ?? String(item.id.text.prefix(8))) + "-" + template
    let safe = name.map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    return String(safe.prefix(120)) + ".md"
  }

  // MARK: Actions

  func actions(_ env: Environment) -> [Action] {
    if isTyping {
      return [
        Action(
          "template.pick", [.enter], "template.pick", env, priority: 9,
          unless: picker.current == nil ? env.phrases["table.noRow"] : nil)
      ]
    }
    let waiting = record == nil ? env.phrases["loading"] : nil
    return [
      Action(
        "template.write", [.character("w")], "template.write", env, priority: 9, unless: waiting),
      Action(
        "template.copy", [.character("y")], "template.copy", env, priority: 8, unless: waiting),
      Action("template.record", [.enter], "template.record", env, priority: 6, unless: waiting),
      Action("template.other", [.character("o")], "template.other", env, priority: 5),
    ]
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "template.pick":
      guard let row = picker.current else { return [] }
      collaboration = row.id
      offset = 0
      return [.ask(questions(env))]
    case "template.other":
      self = TemplateScreen(id, for: nil)
      return [.ask(questions(env))]
    case "template.write":
      guard let record, let document = document(env) else { return [] }
      return [.write(file: TemplateScreen.fileName(id, record), contents: document)]
    case "template.copy": return document(env).map { [.copy($0)] } ?? []
    case "template.record":
      return collaboration.map { [.open(.collaboration($0, tab: .overview))] } ?? []
    default: return []
    }
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    if isTyping { return picker.press(key) ? [.ask(questions(env))] : [] }
    switch key {
    case .down: scroll(by: 1)
    case .up: scroll(by: -1)
    case .pageDown, .character(" "): scroll(by: max(1, height - 1))
    case .pageUp: scroll(by: -max(1, height - 1))
    case .home: offset = 0
    case .end: offset = limit
    default: break
    }
    return []
  }

  private mutating func scroll(by rows: Int) {
    offset = min(max(0, offset + rows), limit)
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    guard isTyping else { return [] }
    picker.paste(text)
    return [.ask(questions(env))]
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return press(.up, env)
    case .wheelDown: return press(.down, env)
    case .click, .doubleClick:
      guard mouse.target?.node == TemplatePicker.listID, let index = mouse.target?.index else {
        return []
      }
      picker.select(index)
      return mouse.kind == .doubleClick ? perform("template.pick", env) : []
    }
  }

  mutating func shown(_ windows: [String: Window]) {
    picker.shown(windows)
    guard let page = windows[TemplateScreen.pageID] else { return }
    limit = page.limit
    height = max(1, page.count)
    offset = min(offset, limit)
  }

  // MARK: What is seen

  func body(_ env: Environment) -> Node {
    guard let template = env.library.template(id) else {
      return .text(env.phrases["template.missing"], .dim)
    }
    if isTyping { return picker.node(for: template, env) }
    if isMissing { return .text(env.phrases["template.noRecord"], .warning) }
    guard let record, let document = document(env) else {
      return .text(env.phrases["loading"], .dim)
    }
    let file = TemplateScreen.fileName(id, record)
    let head = Node.line(
      [Span("w ", .key), Span(env.phrases("template.file", ["file": file]), .dim)])
    return .column(
      [
        .column([head.focused()] + env.otherLanguage(template.body)),
        .scroll(.markdown(document), offset: offset, id: TemplateScreen.pageID).growing(),
      ], spacing: 1)
  }
}

extension Environment {
  /// Said when a text is not in the person's language.
  func otherLanguage(_ text: LocalizedText) -> [Node] {
    guard let found = text.resolved(in: language)?.language, found != language else { return [] }
    let name = phrases["language." + found.rawValue]
    return [.text("! " + phrases("text.otherLanguage", ["language": name]), .warning)]
  }
}
