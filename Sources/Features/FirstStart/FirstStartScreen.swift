import Content
import Domain
import Terminal

/// The first minute: language, who sits here, where, and which guidance to begin with.
struct FirstStartScreen: Screen {
  let topic = "firstStart"
  private var page = FirstStartPage.language
  private var answers = FirstStartAnswers()
  private var form: Form
  private var isSent = false

  init(_ env: Environment) {
    form = Form(FirstStartPage.language.fields(FirstStartAnswers(), env))
  }

  var isTyping: Bool { form.isTyping }

  func crumbs(_ env: Environment) -> [String] { [env.phrases["first.crumb"]] }

  private var number: Int { FirstStartPage.allCases.firstIndex(of: page) ?? 0 }

  func actions(_ env: Environment) -> [Action] {
    let isFirst = page == .language
    var actions = [
      page == .summary
        ? Action.writing("begin", [.enter, .function(9)], "first.begin", env, priority: 9)
        : Action("on", [.enter, .function(9)], "first.on", env, priority: 9)
    ]
    if form.fields.count > 1 { actions.append(Action("next", [.tab], "next", env, priority: 8)) }
    if form.current?.isText != true, !form.fields.isEmpty {
      actions.append(Action("choose", [.right], "first.choose", env, priority: 7))
    }
    actions.append(
      Action(
        "before", [.escape], "first.before", env, priority: 6,
        unless: isFirst ? env.phrases["first.isFirst"] : nil))
    return actions
  }

  // MARK: - Along the pages

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "on": return goOn(env)
    case "before":
      keep()
      if number > 0 { show(FirstStartPage.allCases[number - 1], env) }
    case "next": return press(.tab, env)
    case "choose": return press(.right, env)
    case "begin":
      guard !isSent else { return [] }
      isSent = true
      return [
        .perform(.establish(answers.institution(env), answers.person(env), answers.settings(env)))
      ]
    default: break
    }
    return []
  }

  /// Enter goes through what has to be looked at on a page, and from there to the next page.
  private mutating func goOn(_ env: Environment) -> [Effect] {
    if staysOnPage {
      _ = form.press(.tab)
      return []
    }
    guard form.check(env) else { return [.say(Notice(env.phrases["form.check"], .warning))] }
    keep()
    if number + 1 < FirstStartPage.allCases.count {
      show(FirstStartPage.allCases[number + 1], env)
    }
    return []
  }

  /// Whether something on this page is still to be passed: what is ticked and what is left empty is
  /// not, so that Enter alone leads through.
  private var staysOnPage: Bool {
    guard let current = form.current,
      let index = form.fields.firstIndex(where: { $0.id == current.id }),
      index + 1 < form.fields.count
    else { return false }
    switch page {
    case .person, .institution:
      return current.isRequired || !current.isText || !current.value.isEmpty
    case .contacts: return !current.value.isEmpty
    case .language, .home, .guidance, .summary: return false
    }
  }

  private mutating func show(_ page: FirstStartPage, _ env: Environment) {
    self.page = page
    form = Form(page.fields(answers, env))
  }

  /// Takes down what stands in the fields of this page.
  private mutating func keep() {
    for field in form.fields where field.locked == nil {
      // What was only suggested may still change with what it was suggested from.
      if field.isCheck || page == .home, !field.isChanged { continue }
      answers[field.id] = field.value
    }
  }

  // MARK: - Keys

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    var key = key
    if form.fields.count == 1 {
      if key == .down { key = .right }
      if key == .up { key = .left }
    }
    if let reason = form.current?.locked, key == .character(" ") {
      return [.say(Notice(reason, .warning))]
    }
    let country = form["country"]
    _ = form.press(key)
    return follow(country, env)
  }

  /// What one field says may follow from another.
  private mutating func follow(_ country: String, _ env: Environment) -> [Effect] {
    switch page {
    case .language:
      if let language = Language(rawValue: form["language"]), language != env.language {
        return [.language(language)]
      }
    case .institution: suggestPrefix()
    case .guidance where form["country"] != country:
      answers["country"] = form["country"]
      for key in answers.values.keys where key.hasPrefix("pack:") { answers.values[key] = nil }
      form = Form(page.fields(answers, env))
    default: break
    }
    return []
  }

  private mutating func suggestPrefix() {
    guard form["prefix"] == answers.suggestion else { return }
    answers.suggestion = PrefixSuggestion.prefix(form["institution"])
    form.set("prefix", answers.suggestion)
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    form.paste(text)
    return follow(form["country"], env)
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    guard mouse.kind == .click, let node = mouse.target?.node else { return [] }
    let isSecond = form.current?.id == node
    form.focus(on: node)
    if let index = mouse.target?.index, form.current?.isText == false,
      form.current?.isCheck == false
    {
      return press(.character(Character(String((index + 1) % 10))), env)
    }
    return isSecond && form.current?.isCheck == true ? press(.character(" "), env) : []
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .performed(.establish(_, _, let settings)):
      return [.remember(settings), .section(.home), .say(Notice(env.phrases["first.done"], .good))]
    case .refused: isSent = false
    default: break
    }
    return []
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    let phrases = env.phrases
    var head: [Node] = [
      .heading(
        phrases["first." + page.rawValue + ".title"],
        trailing: phrases(
          "first.step",
          ["number": String(number + 1), "total": String(FirstStartPage.allCases.count)])),
      .text(phrases["first." + page.rawValue + ".intro"]), .spacer(1),
    ]
    guard page != .summary else { return .column(head + summary(env)) }
    // Labels in the language of now, which may have changed since the page came up.
    var form = form
    form.renew(page.fields(answers, env))
    head += form.nodes(env)
    if page == .home {
      head +=
        [.spacer(1)]
        + Settings.Home.allCases.flatMap { home -> [Node] in
          [
            .line([Span(phrases["first.home." + home.rawValue], .strong)]),
            .text(phrases["first.home." + home.rawValue + ".text"]), .spacer(1),
          ]
        }
    }
    return .column(head)
  }

  private func summary(_ env: Environment) -> [Node] {
    let phrases = env.phrases
    let institution = answers.institution(env)
    let person = answers.person(env)
    let role = person.roles.first.map { phrases.name($0) } ?? ""
    let packs = env.library.packs.filter { institution.basePacks.contains($0.id) }
    let contacts = ContactLine.kinds.filter { institution.contacts[$0] != nil }
    return [
      .facts([
        Fact(phrases["first.language"], Line(env.language.endonym)),
        Fact(phrases["first.name"], Line([person.name, role].joined(separator: ", "))),
        Fact(phrases["first.unit"], Line(answers.text("unit").orDash)),
        Fact(phrases["first.home"], Line(phrases["first.home." + answers.home.rawValue])),
        Fact(
          phrases["first.institution"],
          Line(env.text(institution.name) + " (" + institution.prefix + ")")),
        Fact(
          phrases["first.units"],
          Line(institution.units.map { env.text($0.name) }.joined(separator: ", ").orDash)),
        Fact(
          phrases["first.contacts"],
          Line(contacts.map { phrases.name($0) }.joined(separator: ", ").orDash)),
      ]),
      .spacer(1),
      .heading(phrases["first.packs"]),
    ]
      + packs.map { .line([Span("  ✓ ", .good), Span(env.text($0.title))]) } + [
        .spacer(1),
        .text(phrases("first.where", ["folder": env.folder])),
        .text(phrases["first.personal"], .dim), .spacer(1),
        Node.button(phrases["action.first.begin"], "begin").focused(),
      ]
  }
}
