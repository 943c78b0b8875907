import Content
import Domain
import Terminal

/// An in-progress review: what has changed, how the answers and the measures stand, what follows.
struct ReviewScreen: Screen {
  let topic = "review"
  private let id: CollaborationID
  private var record: Record?
  private var isMissing = false
  private var form = Form([])
  private var isSent = false

  init(_ id: CollaborationID) {
    self.id = id
  }

  /// Everything that may have changed; that the day has come is no change.
  private static let causes = ReviewCause.allCases.filter { $0 != .due }

  var isTyping: Bool { form.isTyping }

  func crumbs(_ env: Environment) -> [String] {
    (record.map { [env.text($0.collaboration.details.title)] } ?? [])
      + [env.phrases["review.crumb"]]
  }

  func questions(_ env: Environment) -> [Query] { [.record(id)] }

  private func plan(_ env: Environment) -> ReviewPlan? {
    record.map { ReviewPlan(record: $0, today: env.today) }
  }

  private func checklist(_ env: Environment) -> Checklist? {
    record.flatMap { record in
      env.library.checklists(for: .progress, kind: record.collaboration.details.kind).first
    }
  }

  // MARK: - Fields

  private func fields(_ record: Record, _ env: Environment) -> [FormField] {
    let phrases = env.phrases
    var fields: [FormField] = []
    if let checklist = checklist(env) {
      fields.append(
        .row(
          "checklist", env.text(checklist.title), progress(checklist, record, env),
          hint: phrases["review.checklist.hint"]
        ).under(phrases["review.group.answers"]))
    }
    let seen = record.collaboration.changes
    for (index, cause) in Self.causes.enumerated() {
      let isSeen = seen.contains { $0.cause == cause }
      let check = FormField.check(cause.rawValue, env.word(cause), isSeen)
      fields.append(index == 0 ? check.under(phrases["review.group.changes"]) : check)
      // Seen already, or ticked here: each with a place for what it is.
      if form.isOn(cause.rawValue) {
        fields.append(
          .line(
            "text." + cause.rawValue, phrases["review.what"], hint: phrases["review.what.hint"],
            required: !isSeen))
      }
    }
    let outcomes = Review.Outcome.allCases.map {
      FormOption($0.rawValue, phrases["review.outcome." + $0.rawValue])
    }
    return fields + [
      .choice("outcome", phrases["review.outcome"], outcomes, nil, required: true)
        .under(phrases["review.group.outcome"]),
      .paragraph(
        "reasons", phrases["review.reasons"], hint: phrases["review.reasons.hint"], required: true),
    ]
  }

  private func progress(_ checklist: Checklist, _ record: Record, _ env: Environment) -> String {
    guard let assessment = record.collaboration.assessment(.progress) else {
      return env.phrases["review.notBegun"]
    }
    let asked = record.checklists[assessment.checklist] ?? checklist
    let progress = asked.progress(
      assessment.responses, others: record.collaboration.otherAnswers(than: assessment.id),
      handledOutside: record.collaboration.isHandledOutside)
    return env.phrases(
      "review.answered",
      [
        "answered": env.phrases.number(progress.answered),
        "total": env.phrases.number(progress.applicable),
      ])
  }

  /// Ticking a change gives it a line of its own.
  private mutating func renew(_ env: Environment) {
    guard let record else { return }
    form.renew(fields(record, env))
  }

  // MARK: - What can be done

  private func obstacle(_ env: Environment) -> String? {
    env.readOnly ?? plan(env)?.obstacle.map { env.phrases[$0] }
  }

  func actions(_ env: Environment) -> [Action] {
    var actions: [Action] = []
    if form.current?.id == "checklist" {
      actions.append(Action("checklist", [.enter], "review.checklist", env, priority: 9))
    }
    return actions + [
      Action(
        "conclude", [.function(9), .ctrl("s")], "review.conclude", env, priority: 8,
        unless: record == nil ? env.phrases["loading"] : obstacle(env)),
      Action("next", [.tab], "next", env, priority: 7),
      Action("leave", [.escape], "back", env, priority: 6),
      Action("editor", [.ctrl("e")], "editor", env, priority: form.isTyping ? 4 : 0),
    ]
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "checklist":
      return checklist(env).map { [.open(.cards(id, checklist: $0.id, question: nil))] } ?? []
    case "conclude": return conclude(env)
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

  private mutating func conclude(_ env: Environment) -> [Effect] {
    guard !isSent, let plan = plan(env) else { return [] }
    guard form.check(env), let outcome = Review.Outcome(rawValue: form["outcome"]) else {
      return [.say(Notice(env.phrases["form.check"], .warning))]
    }
    let changes = Self.causes.compactMap { cause -> Review.Change? in
      let text = DetailCheck.trimmed(form["text." + cause.rawValue])
      return form.isOn(cause.rawValue) && !text.isEmpty
        ? Review.Change(cause: cause, text: text) : nil
    }
    isSent = true
    return [
      .perform(
        .collaboration(
          id,
          plan.commands(outcome, changes: changes, reasons: DetailCheck.trimmed(form["reasons"]))))
    ]
  }

  // MARK: - Keys and answers

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    let before = form.current.map { form.isOn($0.id) }
    let field = form.current?.id
    let move = form.press(key)
    if form.current?.id == field, form.current?.isCheck ?? false, let field,
      form.isOn(field) != before
    {
      renew(env)
    }
    if case .end = move { return conclude(env) }
    return []
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    form.paste(text)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    guard mouse.kind == .click || mouse.kind == .doubleClick, let node = mouse.target?.node else {
      return []
    }
    let isSecond = form.current?.id == node
    form.focus(on: node)
    if form.current?.isCheck ?? false, isSecond { return press(.character(" "), env) }
    return mouse.kind == .doubleClick && node == "checklist" ? perform("checklist", env) : []
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .record(let record) where record.collaboration.id == id:
      let isFirst = self.record == nil
      self.record = record
      renew(env)
      // What is ticked from the start gets its line as well.
      if isFirst { renew(env) }
    case .noRecord(let missing) where missing == id: isMissing = true
    case .performed: return [.back, .say(Notice(env.phrases["review.concluded"], .good))]
    case .refused:
      isSent = false
      return [.ask(questions(env))]
    case .edited(let text?): if let field = form.current { form.set(field.id, text) }
    default: break
    }
    return []
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard let record, let plan = plan(env) else {
      return .text(env.phrases[isMissing ? "record.missing" : "loading"], .dim)
    }
    return .column(
      head(record, plan, env) + form.nodes(env) + [.spacer(1), consequence(plan, env)])
  }

  private func head(_ record: Record, _ plan: ReviewPlan, _ env: Environment) -> [Node] {
    let collaboration = record.collaboration
    var nodes: [Node] = []
    if let reason = obstacle(env) { nodes.append(.text("! " + reason, .warning)) }
    nodes.append(
      .facts([
        Fact(env.phrases["review.cause"], Line(env.word(plan.open?.cause ?? plan.cause))),
        Fact(env.phrases["fact.levelAfter"], env.levelLine(collaboration.rating.after)),
        Fact(env.phrases["fact.review"], Line(env.dated(collaboration.reviewDay))),
        Fact(env.phrases["fact.leader"], Line(record.name(collaboration.details.leader))),
      ]))
    nodes += list(
      "review.seen", collaboration.changes.map { env.word($0.cause) + ": " + $0.text }, "! ",
      .warning, env)
    nodes += list(
      "review.overdueMeasures",
      plan.overdueMeasures.map {
        env.text($0.title) + ", " + ($0.due?.description ?? "") + ", " + record.name($0.owner)
      }, "! ", .warning, env)
    nodes += list(
      "review.overdueConditions",
      plan.overdueConditions.map {
        $0.text + ", " + ($0.due?.description ?? "") + ", " + record.name($0.owner)
      }, "! ", .warning, env)
    nodes += list("review.exit", plan.exitTerms, "· ", .dim, env)
    return nodes + [.spacer(1)]
  }

  private func list(
    _ key: String, _ texts: [String], _ sign: String, _ style: Style, _ env: Environment
  ) -> [Node] {
    guard !texts.isEmpty else { return [] }
    return [.spacer(1), .heading(env.phrases[key], trailing: String(texts.count))]
      + texts.map { .line([Span("  " + sign, style), Span($0)]) }
  }

  /// What happens on F9, before it is pressed.
  private func consequence(_ plan: ReviewPlan, _ env: Environment) -> Node {
    guard let outcome = Review.Outcome(rawValue: form["outcome"]) else {
      return .text(env.phrases["review.choose"], .dim)
    }
    if let day = plan.next(after: outcome) {
      return .text(env.phrases("review.next", ["day": env.dated(day)]), .strong)
    }
    return .text(env.phrases["review.then." + outcome.rawValue], .strong)
  }
}
