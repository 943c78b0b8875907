import Content
import Domain
import Terminal

/// The details of a collaboration: each field is saved when it is left, and parts of which there are
/// several are written on a page of their own.
struct FormScreen: Screen {
  let topic = "form"
  private let id: CollaborationID
  private var record: Record?
  private var isMissing = false
  private var persons: [FormOption] = []
  /// The details as they were last seen or sent.
  private var details = CollaborationDetails(title: LocalizedText(), kind: .research)
  private var form = Form([])
  private var entry: DetailEntry?
  /// What has been sent and not come back.
  private var pending = 0
  /// What was refused, until the record shows why.
  private var refused: [Refused] = []
  /// The part last sent, so that it comes back when it is refused.
  private var sentEntry: (command: CollaborationCommand, entry: DetailEntry)?
  private var warnedOf: DetailTarget?

  /// A change that was not taken, with what had been typed.
  private struct Refused: Sendable {
    let field: String
    let text: String
    let seen: FieldValue
    let sentence: String
  }

  init(_ id: CollaborationID, _ env: Environment) {
    self.id = id
  }

  var isTyping: Bool { entry?.form.isTyping ?? form.isTyping }

  func crumbs(_ env: Environment) -> [String] {
    [env.phrases["section.collaborations"], env.text(details.title), env.phrases["form.crumb"]]
      .filter { !$0.isEmpty } + (entry.map { [$0.title(env)] } ?? [])
  }

  func questions(_ env: Environment) -> [Query] {
    [.record(id), .persons(PersonQuery(limit: 1000))]
  }

  // MARK: - What can be done

  private func target(_ id: String) -> DetailTarget? {
    let all: [DetailTarget] =
      details.partners.map { .partner($0.id) } + [.partner(nil)]
      + details.people.map { .participant($0.person) } + [.participant(nil)]
      + details.agreements.map { .agreement($0.id) } + [.agreement(nil)]
      + details.funding.map { .funding($0.id) } + [.funding(nil)]
      + [.technology, .protection, .position]
      + [Domain.Field.legalReview, .licence, .ethicsApproval, .transferGround].map {
        .clearance($0)
      }
    return all.first { $0.id == id }
  }

  private var current: DetailTarget? { form.current.flatMap { $0.isRow ? target($0.id) : nil } }

  /// Why a field cannot be changed now; nil when it can.
  private func locked(_ field: Domain.Field?, _ env: Environment) -> String? {
    if let reason = env.readOnly { return reason }
    guard let collaboration = record?.collaboration else { return nil }
    if collaboration.isReadOnly { return env.phrases["record.newer"] }
    if collaboration.stage.isClosed { return env.phrases["reason.closed"] }
    if collaboration.stage == .forDecision, !(field?.isAdministrative ?? false) {
      return env.phrases["reason.submitted"]
    }
    return nil
  }

  func actions(_ env: Environment) -> [Action] {
    if entry != nil {
      return [
        Action.writing("entry.save", [.function(9), .ctrl("s")], "form.keep", env, priority: 9),
        Action("next", [.tab], "next", env, priority: 8),
        Action("entry.leave", [.escape], "back", env, priority: 7),
        Action("editor", [.ctrl("e")], "editor", env, priority: isTyping ? 4 : 0),
      ]
    }
    var actions: [Action] = []
    if let target = current {
      let reason = form.current?.locked
      let adds = target.another == target
      actions.append(
        Action(
          "row.open", [.enter], adds ? "form.add" : "form.open", env, priority: 9, unless: reason))
      if target.another != nil {
        actions += [
          Action(
            "row.add", [.character("N")], "form.add", env, priority: adds ? 0 : 7, unless: reason),
          Action(
            "row.remove", [.delete], "form.remove", env, priority: adds ? 0 : 6,
            unless: reason ?? (adds ? env.phrases["table.noRow"] : nil)),
        ]
      }
    }
    return actions + [
      Action("next", [.tab], "next", env, priority: current == nil ? 8 : 5),
      Action("leave", [.escape, .function(9)], "form.leave", env, priority: 5),
      Action("editor", [.ctrl("e")], "editor", env, priority: isTyping ? 4 : 0),
    ]
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "row.open": current.map { open($0, env) }
    case "row.add": current?.another.map { open($0, env) }
    case "row.remove": remove(env)
    case "next": return press(.tab, env)
    case "entry.save": saveEntry(env)
    case "entry.leave": leaveEntry(env)
    case "editor":
      return (entry?.form.current ?? form.current).map { [.edit($0.value)] } ?? []
    case "leave":
      let effects = form.current.map { save($0.id, env) } ?? []
      return form.current?.problem == nil ? effects + [.back] : effects
    default: break
    }
    return effects()
  }

  /// What the last change wants done.
  private var outbox: [Effect] = []

  private mutating func effects() -> [Effect] {
    defer { outbox = [] }
    return outbox
  }

  // MARK: - Parts with a page of their own

  private mutating func open(_ target: DetailTarget, _ env: Environment) {
    entry = DetailEntry(target, details, persons: persons, env)
    warnedOf = nil
  }

  private mutating func remove(_ env: Environment) {
    guard let target = current, let change = DetailEntry.removing(target, from: details) else {
      return
    }
    send(change.command, change.details, env)
  }

  private mutating func saveEntry(_ env: Environment) {
    guard var open = entry else { return }
    guard open.check(env) else {
      entry = open
      outbox.append(.say(Notice(env.phrases["form.check"], .warning)))
      return
    }
    entry = nil
    guard let change = open.changing(details) else { return }
    sentEntry = (change.command, open)
    send(change.command, change.details, env)
    if open.target.isRemovable || open.target.another == nil { form.focus(on: open.target.id) }
  }

  /// Leaving saves what is sound; what is not is left out only when asked twice.
  private mutating func leaveEntry(_ env: Environment) {
    guard let open = entry else { return }
    guard open.form.isChanged, warnedOf != open.target else {
      entry = nil
      return
    }
    saveEntry(env)
    if entry != nil {
      warnedOf = open.target
      outbox = [.say(Notice(env.phrases["form.leaveOut"], .warning))]
    }
  }

  private mutating func send(
    _ command: CollaborationCommand, _ new: CollaborationDetails, _ env: Environment
  ) {
    details = new
    pending += 1
    renew(env)
    outbox.append(.perform(.collaboration(id, [command])))
  }

  // MARK: - Keys

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    if var open = entry {
      let move = open.press(key)
      entry = open
      if case .end = move { saveEntry(env) }
      return effects()
    }
    if let reason = form.current?.locked, isChange(key) {
      return [.say(Notice(reason, .warning))]
    }
    switch form.press(key) {
    case .left(let field): return save(field, env)
    case .end: return form.current.map { save($0.id, env) } ?? []
    case .none: return []
    }
  }

  private func isChange(_ key: Key) -> Bool {
    switch key {
    case .character, .backspace, .left, .right: true
    default: false
    }
  }

  /// Saves a field that has been left, unless something is wrong with it.
  private mutating func save(_ field: String, _ env: Environment) -> [Effect] {
    guard let typed = form[field: field], !typed.isRow, typed.locked == nil,
      typed.isChanged || typed.isUnknownPick
    else { return [] }
    guard form.check(field, env, DetailFields.problem(env)) else {
      return [.say(Notice(env.phrases["form.notSaved"], .warning))]
    }
    guard let value = fields(env).value(of: field, in: form), details[value.field] != value else {
      return []
    }
    let seen = details[value.field]
    details.set(value)
    pending += 1
    renew(env)
    return [.perform(.collaboration(id, [.change(value, replacing: seen)]))]
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    if entry != nil { entry?.form.paste(text) } else { form.paste(text) }
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    guard mouse.kind == .click || mouse.kind == .doubleClick, let node = mouse.target?.node else {
      return []
    }
    if entry != nil {
      entry?.form.focus(on: node)
      return []
    }
    let effects = form.current.map { $0.id == node ? [] : save($0.id, env) } ?? []
    form.focus(on: node)
    return mouse.kind == .doubleClick && current != nil
      ? effects + perform("row.open", env) : effects
  }

  // MARK: - Answers

  private func fields(_ env: Environment) -> DetailFields {
    DetailFields(details: details, persons: persons, env: env)
  }

  private mutating func renew(_ env: Environment) {
    form.renew(fields(env).all { locked($0, env) })
  }

  /// Puts what was refused back where it was typed, and says beside it why; when somebody else was
  /// first, what they wrote.
  private mutating func bringBack(_ env: Environment) {
    let present = fields(env).all { _ in nil }
    for item in refused {
      form.set(item.field, item.text)
      let theirs = present.first { $0.id == item.field }?.shown ?? ""
      let isClash = details[item.seen.field] != item.seen
      form.mark(
        item.field,
        isClash ? env.phrases("form.clash", ["theirs": theirs.orDash]) : item.sentence)
      form.focus(on: item.field)
    }
    refused = []
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .record(let record) where record.collaboration.id == id:
      self.record = record
      let isLatest = pending == 0
      if isLatest { details = record.collaboration.details }
      for (person, name) in record.names where !persons.contains(where: { $0.id == person.text }) {
        persons.append(FormOption(person.text, name))
      }
      renew(env)
      if isLatest { bringBack(env) }
    case .noRecord(let missing) where missing == id: isMissing = true
    case .persons(let rows):
      let known = Set(rows.map(\.id.text))
      persons = rows.options(env) + persons.filter { !known.contains($0.id) }
      if record != nil { renew(env) }
    case .performed:
      pending = max(0, pending - 1)
      return [.say(Notice(env.phrases["saved"], .good))]
    case .refused(let command, let sentence):
      pending = max(0, pending - 1)
      refuse(command, sentence)
      return [.ask([.record(id)])]
    case .edited(let text?):
      if let field = entry?.form.current {
        entry?.form.set(field.id, text)
      } else if let field = form.current {
        form.set(field.id, text)
      }
    default: break
    }
    return []
  }

  private mutating func refuse(_ command: Command?, _ sentence: String) {
    guard case .collaboration(_, let commands)? = command else { return }
    if let sentEntry, commands == [sentEntry.command] {
      entry = sentEntry.entry
      if let first = entry?.form.fields.first { entry?.form.mark(first.id, sentence) }
      self.sentEntry = nil
      return
    }
    for case .change(let value, let seen) in commands {
      let field = value.field.rawValue
      refused.append(Refused(field: field, text: form[field], seen: seen, sentence: sentence))
    }
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard record != nil else {
      return .text(env.phrases[isMissing ? "record.missing" : "loading"], .dim)
    }
    if let entry {
      return .column([.heading(entry.title(env)), .spacer(1)] + entry.form.nodes(env))
    }
    return .column(
      (form.current?.locked).map { [.text("! " + $0, .warning), .spacer(1)] } ?? []
        + form.nodes(env))
  }
}

extension [PersonRow] {
  /// Persons to pick from, told apart by their units; erased ones are left out.
  func options(_ env: Environment) -> [FormOption] {
    filter { !$0.isErased }.map { row in
      let unit = UnitOptions.name(row.unit, env)
      return FormOption(
        row.id.text, [row.name, unit].filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }
}
