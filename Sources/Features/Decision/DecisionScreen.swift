import Content
import Domain
import Terminal

/// A decision with its grounds on one screen: what is gained, what is risked, what is done, what is open.
struct DecisionScreen: Screen {
  let topic = "decision"
  let id: CollaborationID
  private var record: Record?
  private var form: Form?
  private var showsGrounds = false
  private var offset = 0
  private var limit = 0
  private var isMissing = false

  init(_ id: CollaborationID) {
    self.id = id
  }

  var isTyping: Bool { !showsGrounds && (form?.isTyping ?? false) }

  func crumbs(_ env: Environment) -> [String] {
    [
      record.map { env.text($0.collaboration.details.title) } ?? "", env.phrases["decision.title"],
    ].filter { !$0.isEmpty }
  }

  func questions(_ env: Environment) -> [Query] { [.record(id)] }

  func actions(_ env: Environment) -> [Action] {
    guard let record else { return [] }
    let typing = isTyping
    func letter(_ key: Character) -> [Key] { typing ? [] : [.character(key)] }
    return [
      Action.writing(
        "decide", [.function(9), .ctrl("s")], "decide", env, priority: 10,
        unless: hindrance(record, env)),
      Action("next", [.tab], "next", env, priority: 8),
      Action(
        "grounds", letter("v") + [.function(2)], showsGrounds ? "grounds.hide" : "grounds", env,
        priority: 7),
      Action("open", letter("G"), "toRecord", env, priority: typing ? 0 : 3),
      Action("leave", [.escape], "back", env, priority: 6),
      Action("editor", [.ctrl("e")], "editor", env, priority: 0),
      Action.writing("sendBack", letter("B"), "sendBack", env, priority: typing ? 0 : 5),
    ]
  }

  /// Why the person at the keyboard cannot decide here; nil when they can.
  private func hindrance(_ record: Record, _ env: Environment) -> String? {
    let collaboration = record.collaboration
    if collaboration.stage != .forDecision { return env.phrases["decision.notWaiting"] }
    if collaboration.rating.after == .blocked { return env.phrases["decision.blocked"] }
    if collaboration.isOwnCase(of: record.actor.id) { return env.phrases["decision.ownCase"] }
    let needed = collaboration.rating.decider
    guard let rank = needed?.rank else { return nil }
    if (record.actor.rank ?? -1) < rank {
      return env.phrases("decision.role", ["role": env.word(needed)])
    }
    return nil
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    guard let record else { return [] }
    switch action {
    case "decide": return decide(env)
    case "next": return press(.tab, env)
    case "grounds":
      showsGrounds.toggle()
      offset = 0
      return []
    case "open": return [.open(.collaboration(id, tab: .overview))]
    case "sendBack": return [.open(.entry(RecordEntries(record, env).sendBack()))]
    case "editor": return form?.current.map { [.edit($0.value)] } ?? []
    case "leave":
      if showsGrounds {
        showsGrounds = false
        return []
      }
      guard form?.isChanged ?? false else { return [.back] }
      return [
        .confirm(
          Confirmation(
            title: env.phrases["form.leave.title"], text: env.phrases["form.leave"],
            verb: env.phrases["form.leave.verb"], effects: [.back]))
      ]
    default: return []
    }
  }

  private mutating func decide(_ env: Environment) -> [Effect] {
    guard var form else { return [] }
    let outcome = Decision.Outcome(rawValue: form["outcome"])
    let sound = form.check(env) { field in
      switch field.id {
      case "conditions":
        (outcome == .goWithConditions || outcome == .waitForFacts) && field.value.isEmpty
          ? env.phrases["decision.conditions.missing"] : nil
      case "basis":
        outcome == .no && field.value == Decision.Basis.adviceOnly.rawValue
          ? env.phrases["decision.basis.weak"] : nil
      case "noConflict": field.value.isEmpty ? env.phrases["decision.conflict.missing"] : nil
      default: nil
      }
    }
    self.form = form
    guard sound, let outcome else { return [.say(Notice(env.phrases["form.check"], .warning))] }
    let draft = Self.draft(form, outcome, env)
    return [
      .confirm(
        Confirmation(
          title: env.phrases["decision.confirm.title"],
          text: env.phrases("decision.confirm", ["outcome": env.word(outcome)]),
          verb: env.phrases["decision.confirm.verb"],
          effects: [.perform(.collaboration(id, [.decide(draft)]))]))
    ]
  }

  /// One condition or fact a line; a line that begins with `!` comes before the start, and
  /// ` | owner | day` may follow.
  private static func draft(_ form: Form, _ outcome: Decision.Outcome, _ env: Environment)
    -> DecisionDraft
  {
    let lines = form["conditions"].split(separator: "\n").map { ConditionLine(String($0)) }
      .filter { !$0.text.isEmpty }
    return DecisionDraft(
      id: .random(), outcome: outcome, basis: Decision.Basis(rawValue: form["basis"]) ?? .signature,
      reasons: form["reasons"],
      conditions: outcome == .goWithConditions ? lines.map(\.condition) : [],
      facts: outcome == .waitForFacts ? lines.map { OpenFact(id: .random(), text: $0.text) } : [],
      presentedBy: form["presentedBy"].isEmpty ? nil : PersonID(form["presentedBy"]),
      delegation: form["delegation"], validUntil: form.day("untilDay"),
      registered: form["registered"], confirmsNoConflict: form.isOn("noConflict"))
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    if showsGrounds {
      switch key {
      case .down: offset = min(limit, offset + 1)
      case .up: offset = max(0, offset - 1)
      case .pageDown: offset = min(limit, offset + 10)
      case .pageUp: offset = max(0, offset - 10)
      default: break
      }
      return []
    }
    if case .end? = form?.press(key) { return perform("decide", env) }
    return []
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    form?.paste(text)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    if mouse.kind == .click, let node = mouse.target?.node { form?.focus(on: node) }
    return []
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .record(let record) where record.collaboration.id == id:
      if form == nil { form = Self.form(record, env) }
      self.record = record
      return []
    case .noRecord(let missing) where missing == id:
      isMissing = true
      return []
    case .performed(.collaboration(_, let commands)):
      if commands.contains(where: { if case .decide = $0 { true } else { false } }) {
        return [
          .replace(.collaboration(id, tab: .decisions)),
          .say(Notice(env.phrases["decision.done"], .good)),
        ]
      }
      return [.back]
    case .edited(let text?):
      if let field = form?.current { form?.set(field.id, text) }
      return []
    default: return []
    }
  }

  mutating func shown(_ windows: [String: Window]) {
    limit = windows["grounds"]?.limit ?? limit
  }

  private static func form(_ record: Record, _ env: Environment) -> Form {
    let phrases = env.phrases
    let people = record.names.sorted { $0.value < $1.value }.map {
      FormOption($0.key.text, $0.value)
    }
    return Form([
      .choice(
        "outcome", phrases["entry.decision.outcome"],
        Decision.Outcome.allCases.map { FormOption($0.rawValue, env.word($0)) }, nil, required: true
      ),
      .choice(
        "basis", phrases["entry.decision.basis"],
        Decision.Basis.allCases.map { FormOption($0.rawValue, env.word($0)) }, nil,
        hint: phrases["entry.decision.basis.hint"], required: true),
      .paragraph(
        "reasons", phrases["entry.reasons"], hint: phrases["entry.decision.reasons.hint"],
        required: true),
      .paragraph(
        "conditions", phrases["entry.decision.conditions"],
        hint: phrases["entry.decision.conditions.hint"]),
      .pick(
        "presentedBy", phrases["entry.decision.presentedBy"], people,
        record.collaboration.submission?.presentedBy?.text),
      .line(
        "untilDay", phrases["entry.decision.until"],
        record.collaboration.details.endDay?.description ?? "", hint: phrases["entry.due.hint"]),
      .line(
        "registered", phrases["entry.decision.registered"], record.collaboration.details.caseNumber),
      .line(
        "delegation", phrases["entry.decision.delegation"],
        hint: phrases["entry.decision.delegation.hint"]),
      .check("noConflict", phrases["entry.decision.noConflict"], false),
    ])
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard let record, let form else {
      return .text(env.phrases[isMissing ? "record.missing" : "loading"], .dim)
    }
    let grounds = DecisionGroundsView(record: record)
    if showsGrounds {
      return .scroll(grounds.full(env), offset: offset, id: "grounds").focused()
    }
    return .column([grounds.head(env), grounds.summary(env), .rule] + form.nodes(env))
  }
}

/// A line in which a condition was written: `! text | owner | 2026-12-15`.
struct ConditionLine {
  let text: String
  let owner: String
  let due: Day?
  let isBeforeStart: Bool

  init(_ line: String) {
    var parts = line.split(separator: "|").map { String($0).trimmed }
    due = parts.last.flatMap { Day($0) }
    if due != nil { parts.removeLast() }
    owner = parts.count > 1 ? parts.removeLast() : ""
    let first = parts.joined(separator: " ")
    isBeforeStart = first.hasPrefix("!")
    text = (isBeforeStart ? String(first.dropFirst()) : first).trimmed
  }

  var condition: Condition {
    Condition(
      id: .random(), text: text, owner: owner.isEmpty ? nil : .unit(owner), due: due,
      isBeforeStart: isBeforeStart)
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    var rest = self[...].drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
