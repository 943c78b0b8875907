import Content
import Domain
public import Terminal

/// A few fields to fill in and save: a risk, a measure, a condition, a note.
public struct EntryScreen: Screen {
  typealias Save = @Sendable (Form, Environment) -> [Effect]
  typealias Check = @Sendable (FormField) -> String?

  public let topic = "entry"
  /// What it is about, such as a collaboration's title.
  private let subject: String
  private let title: String
  private let intro: String
  private let verb: String
  private var form: Form
  private let check: Check
  private let save: Save
  /// Sent, and not yet known to be saved.
  private var isSaving = false

  /// `check` says what is wrong with a field beyond being empty or no day, nil for nothing. `save` is
  /// called only when every field is sound; what was typed stays on screen until the command that it
  /// gives is committed.
  init(
    subject: String, title: String, intro: String = "", verb: String, fields: [FormField],
    check: @escaping Check = { _ in nil }, save: @escaping Save
  ) {
    self.subject = subject
    self.title = title
    self.intro = intro
    self.verb = verb
    form = Form(fields)
    self.check = check
    self.save = save
  }

  public var isTyping: Bool { form.isTyping }
  public var closesWhenSaved: Bool { true }

  public func crumbs(_ env: Environment) -> [String] { [subject, title] }

  public func actions(_ env: Environment) -> [Action] {
    [
      Action("save", keys: [.function(9), .ctrl("s")], word: verb, priority: 9),
      Action("next", [.tab], "next", env, priority: 8),
      Action("leave", [.escape], "back", env, priority: 7),
      Action("editor", [.ctrl("e")], "editor", env, priority: form.isTyping ? 4 : 0),
    ]
  }

  public mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "save":
      guard form.check(env, check) else {
        return [.say(Notice(env.phrases["form.check"], .warning))]
      }
      guard !isSaving else { return [] }
      let effects = save(form, env)
      isSaving = effects.contains { if case .perform = $0 { true } else { false } }
      return effects
    case "next": return press(.tab, env)
    case "editor": return form.current.map { [.edit($0.value)] } ?? []
    case "leave":
      guard form.isChanged else { return [.back] }
      return [
        .confirm(
          Confirmation(
            title: env.phrases["form.leave.title"], text: env.phrases["form.leave"],
            verb: env.phrases["form.leave.verb"], effects: [.back]))
      ]
    default: return []
    }
  }

  public mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    if case .end = form.press(key) { return perform("save", env) }
    return []
  }

  public mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    form.paste(text)
    return []
  }

  public mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    if mouse.kind == .click, let node = mouse.target?.node { form.focus(on: node) }
    return []
  }

  public mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .edited(let text?):
      if let field = form.current { form.set(field.id, text) }
    case .refused: isSaving = false
    default: break
    }
    return []
  }

  public func body(_ env: Environment) -> Node {
    .column(
      (intro.isEmpty ? [] : [.text(intro, .dim), .spacer(1)]) + form.nodes(env))
  }
}

extension EntryScreen: Equatable {
  /// Two entries are the same when they ask the same, of the same values.
  public static func == (left: EntryScreen, right: EntryScreen) -> Bool {
    left.subject == right.subject && left.title == right.title
      && left.form.fields.map { $0.id + "=" + $0.original }
        == right.form.fields.map { $0.id + "=" + $0.original }
  }
}
