import Content
import Domain
import Terminal

/// What the institution has set for itself: name, units, guidance, whom to see.
struct InstitutionScreen: Screen {
  let topic = "institution"
  private var form: Form
  private var seen: InstitutionDetails?
  private var isSent = false

  init(_ env: Environment) {
    seen = env.institution?.details
    form = Form(seen.map { Self.fields($0, env) } ?? [])
  }

  var isTyping: Bool { form.isTyping }

  func crumbs(_ env: Environment) -> [String] { [env.phrases["institution.crumb"]] }

  func questions(_ env: Environment) -> [Query] { [.me] }

  private static func fields(_ details: InstitutionDetails, _ env: Environment) -> [FormField] {
    func label(_ key: String) -> String { env.phrases["institution." + key] }
    func hint(_ key: String) -> String { env.phrases["institution." + key + ".hint"] }
    var fields: [FormField] = [
      .line(
        "name", label("name"), env.text(details.name),
        hint: env.phrases("form.title.hint", ["language": env.language.endonym]), required: true
      )
      .under(label("group.self")),
      .line("prefix", label("prefix"), details.prefix, hint: hint("prefix"), required: true),
      .paragraph(
        "units", label("units"), UnitList.text(details.units, env.language), hint: hint("units")),
      .line("country", label("country"), details.home, hint: env.phrases["form.country.hint"]),
      .line("timeZone", label("timeZone"), details.timeZone, hint: hint("timeZone")),
      .choice(
        "language", label("language"),
        Language.allCases.map { FormOption($0.rawValue, $0.endonym) }, details.language.rawValue),
    ]
    fields += env.library.packs.enumerated().map { index, pack in
      let check = FormField.check(
        "pack:" + pack.id, env.text(pack.title), details.basePacks.contains(pack.id))
      return index == 0 ? check.under(label("packs")) : check
    }
    fields += contactKinds(details).enumerated().map { index, kind in
      let line = FormField.line(
        "contact:" + kind.rawValue, ContactLine.label(kind, env),
        ContactLine.text(details.contacts[kind]), hint: hint("contacts"))
      return index == 0 ? line.under(label("contacts")) : line
    }
    return fields.map { field in
      var field = field
      field.locked = env.readOnly
      return field
    }
  }

  /// Those that are usual, and any other that is named already.
  private static func contactKinds(_ details: InstitutionDetails) -> [Escalation] {
    ContactLine.kinds
      + Escalation.allCases.filter {
        !ContactLine.kinds.contains($0) && details.contacts[$0] != nil
      }
  }

  func actions(_ env: Environment) -> [Action] {
    [
      Action.writing(
        "save", [.function(9), .ctrl("s")], "form.keep", env, priority: 9,
        unless: seen == nil ? env.phrases["institution.none"] : nil),
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

  private func details(replacing seen: InstitutionDetails, _ env: Environment) -> InstitutionDetails
  {
    var details = seen
    details.name[env.language] = text("name")
    details.prefix = text("prefix").uppercased()
    details.units = UnitList.units(form["units"], env.language, keeping: seen.units)
    details.home = text("country").uppercased()
    details.timeZone = text("timeZone")
    details.language = Language(rawValue: form["language"]) ?? seen.language
    // What is no longer at hand stays, and so does the order.
    let shown = env.library.packs.map(\.id)
    details.basePacks = seen.basePacks.filter { !shown.contains($0) || form.isOn("pack:" + $0) }
    details.basePacks += shown.filter {
      form.isOn("pack:" + $0) && !details.basePacks.contains($0)
    }
    for kind in Self.contactKinds(seen) {
      details.contacts[kind] = ContactLine.contact(form["contact:" + kind.rawValue])
    }
    return details
  }

  private mutating func save(_ env: Environment) -> [Effect] {
    guard !isSent, let seen else { return [] }
    let isSound = form.check(env) { field in
      switch field.id {
      case "country": DetailFields.problem(env)(field)
      case "timeZone"
      where !field.value.isEmpty && !field.value.contains("/") && field.value != "UTC":
        env.phrases["institution.timeZone.problem"]
      default: nil
      }
    }
    guard isSound else { return [.say(Notice(env.phrases["form.check"], .warning))] }
    let new = details(replacing: seen, env)
    guard new != seen else { return [.back] }
    isSent = true
    return [.perform(.institution(.change(new, replacing: seen)))]
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
    case .me(_, let institution?):
      seen = institution.details
      form.renew(Self.fields(institution.details, env))
    case .performed: return [.ask([.me]), .back, .say(Notice(env.phrases["saved"], .good))]
    case .refused:
      isSent = false
      return [.ask([.me])]
    case .edited(let text?): if let field = form.current { form.set(field.id, text) }
    default: break
    }
    return []
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard seen != nil else { return .text(env.phrases["institution.none"], .dim) }
    return .column(form.nodes(env))
  }
}
