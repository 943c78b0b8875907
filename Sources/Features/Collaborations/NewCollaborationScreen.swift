import Content
import Domain
import Terminal

/// A new collaboration on one page: just enough to begin with, everything else can follow.
struct NewCollaborationScreen: Screen {
  let topic = "new"
  private let id = CollaborationID.random()
  private var persons: [FormOption] = []
  /// The unit of each person, for that of the collaboration.
  private var units: [String: String] = [:]
  private var form: Form
  private var isSent = false

  init(_ env: Environment) {
    form = Form([])
    form = Form(fields(env))
  }

  var isTyping: Bool { form.isTyping }

  func crumbs(_ env: Environment) -> [String] {
    [env.phrases["section.collaborations"], env.phrases["new.crumb"]]
  }

  func questions(_ env: Environment) -> [Query] { [.persons(PersonQuery(limit: 1000))] }

  private func fields(_ env: Environment) -> [FormField] {
    let isResearcher = env.person?.details?.roles.contains(.researcher) ?? false
    let own = isResearcher ? env.person?.id : nil
    let details = CollaborationDetails(
      title: LocalizedText(), kind: .research, leader: own,
      unit: isResearcher ? env.person?.details?.unit ?? "" : "")
    var persons = persons
    if let person = env.person, let own = person.details,
      !persons.contains(where: { $0.id == person.id.text })
    {
      persons.insert(FormOption(person.id.text, own.name), at: 0)
    }
    let source = DetailFields(details: details, persons: persons, env: env)
    var fields = [
      source.title, source.kind, source.leader, source.unit,
      .line("partner", source.label("partner"), hint: source.hint("partner")),
      .line("country", source.label("country"), hint: source.hint("country")),
      source.purpose,
      .check(
        "runs", env.phrases["new.runs"], form.isOn("runs"), hint: env.phrases["new.runs.hint"]),
    ]
    if form.isOn("runs") {
      fields.append(
        .line(
          "reviewDay", env.phrases["new.review"], env.today.adding(months: 3).description,
          hint: env.phrases["new.review.hint"], required: true))
    }
    return fields
  }

  func actions(_ env: Environment) -> [Action] {
    [
      Action.writing("create", [.function(9), .ctrl("s")], "new.create", env, priority: 9),
      Action("next", [.tab], "next", env, priority: 8),
      Action("leave", [.escape], "back", env, priority: 7),
      Action("editor", [.ctrl("e")], "editor", env, priority: form.isTyping ? 4 : 0),
    ]
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "create": return create(env)
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

  private mutating func create(_ env: Environment) -> [Effect] {
    guard !isSent else { return [] }
    guard form.check(env, problem(env)) else {
      return [.say(Notice(env.phrases["form.check"], .warning))]
    }
    isSent = true
    let details = details(env)
    guard form.isOn("runs"), let day = form.day("reviewDay") else {
      return [.perform(.collaboration(id, [.create(id, details)]))]
    }
    return [.perform(.collaboration(id, [.takeIn(id, details, reviewDay: day)]))]
  }

  private func problem(_ env: Environment) -> (FormField) -> String? {
    { field in
      if field.id == "reviewDay", let day = Day(field.value), day < env.today {
        return env.phrases["form.day.past"]
      }
      return DetailFields.problem(env)(field)
    }
  }

  private func details(_ env: Environment) -> CollaborationDetails {
    let name = DetailCheck.trimmed(form["partner"])
    let country = DetailCheck.trimmed(form["country"]).uppercased()
    return CollaborationDetails(
      title: LocalizedText(DetailCheck.trimmed(form["title"]), env.language),
      kind: CollaborationKind(rawValue: form["kind"]) ?? .research,
      purpose: DetailCheck.trimmed(form["purpose"]),
      leader: form["leader"].isEmpty ? nil : PersonID(form["leader"]),
      unit: DetailCheck.trimmed(form["unit"]),
      partners: name.isEmpty ? [] : [Partner(id: .random(), name: name, country: country)])
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    let runs = form.isOn("runs")
    let move = form.press(key)
    if case .left("leader") = move, form["unit"].isEmpty, let unit = units[form["leader"]] {
      form.set("unit", unit)
    }
    if form.isOn("runs") != runs { form.renew(fields(env)) }
    if case .end = move { return create(env) }
    return []
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    form.paste(text)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    if mouse.kind == .click, let node = mouse.target?.node { form.focus(on: node) }
    return []
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .persons(let rows):
      persons = rows.options(env)
      units = Dictionary(rows.map { ($0.id.text, $0.unit) }) { first, _ in first }
      form.renew(fields(env))
    case .performed(.collaboration(id, _)): return [.replace(.collaboration(id, tab: .overview))]
    case .refused: isSent = false
    case .edited(let text?): if let field = form.current { form.set(field.id, text) }
    default: break
    }
    return []
  }

  func body(_ env: Environment) -> Node {
    .column([.text(env.phrases["new.intro"], .dim), .spacer(1)] + form.nodes(env))
  }
}
