import Content
import Domain
import Terminal

/// One person of the directory: what is held, and who acts for them when they are away.
struct PersonScreen: Screen {
  let topic = "person"
  private let id: PersonID
  private let isNew: Bool
  private var person: Person?
  private var persons: [FormOption] = []
  private var form = Form([])
  /// What has been sent and not come back.
  private var pending = 0
  private var wasRefused = false

  init(_ id: PersonID?, _ env: Environment) {
    self.id = id ?? .random()
    isNew = id == nil
    if isNew { form = Form(fields(env)) }
  }

  var isTyping: Bool { form.isTyping }

  func crumbs(_ env: Environment) -> [String] {
    [
      env.phrases["people.crumb"],
      person?.details?.name ?? (isNew ? env.phrases["person.new"] : ""),
    ]
    .filter { !$0.isEmpty }
  }

  func questions(_ env: Environment) -> [Query] {
    [.persons(PersonQuery(limit: 1000))] + (isNew ? [] : [.person(id)])
  }

  private func fields(_ env: Environment) -> [FormField] {
    let details = person?.details ?? PersonDetails(name: "")
    let substitute = person?.substitute
    func label(_ key: String) -> String { env.phrases["person." + key] }
    func hint(_ key: String) -> String { env.phrases["person." + key + ".hint"] }
    var units = UnitOptions.options(env)
    if !details.unit.isEmpty, !units.contains(where: { $0.id == details.unit }) {
      units.append(FormOption(details.unit, details.unit))
    }
    let unit: FormField =
      units.isEmpty
      ? .line("unit", label("unit"), details.unit)
      : .pick("unit", label("unit"), units, details.unit.isEmpty ? nil : details.unit)
    let others = persons.filter { $0.id != id.text }
    var fields: [FormField] = [
      .line("name", label("name"), details.name, required: true), unit,
      .line(
        "organisation", label("organisation"), details.organisation, hint: hint("organisation")),
      .line("email", label("email"), details.email),
      .line("systemUser", label("systemUser"), details.systemUser, hint: hint("systemUser")),
    ]
    fields += Role.allCases.enumerated().map { index, role in
      let check = FormField.check(
        "role:" + role.rawValue, env.phrases.name(role), details.roles.contains(role))
      return index == 0 ? check.under(label("roles")) : check
    }
    fields += [
      .pick("substitute", label("substitute"), others, substitute?.person.text)
        .under(label("away")),
      .line("fromDay", label("from"), substitute?.from.description ?? "", hint: hint("day")),
      .line("untilDay", label("until"), substitute?.until?.description ?? "", hint: hint("until")),
    ]
    return fields.map { field in
      var field = field
      field.locked = env.readOnly
      return field
    }
  }

  func actions(_ env: Environment) -> [Action] {
    [
      Action.writing("save", [.function(9), .ctrl("s")], "form.keep", env, priority: 9),
      Action("next", [.tab], "next", env, priority: 8),
      Action("leave", [.escape], "back", env, priority: 7),
    ]
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "save": return save(env)
    case "next": return press(.tab, env)
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

  // MARK: - Saving

  private func text(_ id: String) -> String { DetailCheck.trimmed(form[id]) }

  private var details: PersonDetails {
    PersonDetails(
      name: text("name"), roles: Role.allCases.filter { form.isOn("role:" + $0.rawValue) },
      unit: text("unit"), organisation: text("organisation"), email: text("email"),
      systemUser: text("systemUser"))
  }

  private func substitute(_ env: Environment) -> Person.Substitute? {
    guard !text("substitute").isEmpty else { return nil }
    return Person.Substitute(
      person: PersonID(text("substitute")), from: form.day("fromDay") ?? env.today,
      until: form.day("untilDay"))
  }

  private mutating func save(_ env: Environment) -> [Effect] {
    guard pending == 0 else { return [] }
    let from = form.day("fromDay") ?? env.today
    let isSound = form.check(env) { field in
      switch field.id {
      case "email" where !field.value.isEmpty && !field.value.contains("@"):
        env.phrases["person.email.problem"]
      case "untilDay":
        Day(field.value).map { $0 < from } ?? false
          ? env.phrases["person.until.problem"] : nil
      default: nil
      }
    }
    guard isSound else { return [.say(Notice(env.phrases["form.check"], .warning))] }
    var commands: [PersonCommand] = []
    if let before = person?.details {
      if before != details { commands.append(.change(details, replacing: before)) }
    } else {
      commands.append(.create(id, details))
    }
    let substitute = substitute(env)
    if substitute != person?.substitute { commands.append(.setSubstitute(substitute)) }
    guard !commands.isEmpty else { return [.back] }
    pending = commands.count
    wasRefused = false
    return commands.map { .perform(.person(id, $0)) }
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    if case .end = form.press(key) { return env.readOnly == nil ? save(env) : [] }
    return []
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    form.paste(text)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    guard mouse.kind == .click, let node = mouse.target?.node else { return [] }
    let isSecond = form.current?.id == node
    form.focus(on: node)
    return isSecond && form.current?.isCheck == true ? press(.character(" "), env) : []
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .persons(let rows):
      persons = rows.options(env)
      if person != nil || isNew { form.renew(fields(env)) }
    case .person(let person) where person.id == id:
      self.person = person
      form.renew(fields(env))
    case .performed:
      pending = max(0, pending - 1)
      guard pending == 0, !wasRefused else { return [] }
      return [.ask([.me]), .back, .say(Notice(env.phrases["saved"], .good))]
    case .refused:
      pending = max(0, pending - 1)
      wasRefused = true
      return isNew ? [] : [.ask([.person(id)])]
    default: break
    }
    return []
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard isNew || person != nil else { return .text(env.phrases["loading"], .dim) }
    return .column([.text(env.phrases["person.intro"], .dim), .spacer(1)] + form.nodes(env))
  }
}
