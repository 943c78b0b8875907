import Content
import Domain
import Terminal

/// An assessment as cards: one question at a time, answered with one key, saved as one goes.
///
/// The next card is drawn at once; the answer is committed behind it. A failed save brings the card
/// back with the answer in it.
struct CardsScreen: Screen {
  let topic = "cards"
  let id: CollaborationID
  let checklistID: String
  private var state: CardsState?
  /// The question on the card; nil is the page after the last.
  private var current: String?
  private var wish: String?
  /// The answer on the card whose save failed; nil when none has.
  private var returned: AnswerValue?
  private var entry = AnswerEntry()
  private var offset = 0
  private var scrollLimit = 0
  private var jump: JumpList?
  private var isMissing = false

  init(_ id: CollaborationID, checklist: String, question: String?) {
    self.id = id
    checklistID = checklist
    wish = question
  }

  var isTyping: Bool { entry.isTyping && jump == nil }

  private var question: Question? { current.flatMap { state?.checklist.question($0) } }

  func crumbs(_ env: Environment) -> [String] {
    guard let state else { return [] }
    return [env.text(state.record.collaboration.details.title), env.text(state.checklist.title)]
  }

  func trailing(_ env: Environment) -> Line? {
    state.map { Line($0.counts(env)) }
  }

  func questions(_ env: Environment) -> [Query] { [.record(id)] }

  // MARK: - Actions

  func actions(_ env: Environment) -> [Action] {
    if jump != nil {
      return JumpList.actions(env)
    }
    if entry.isTyping {
      return [
        Action.writing("answer.enter", [.enter], "card.confirm", env, priority: 9),
        Action("field.leave", [.escape], "field.leave", env, priority: 8),
      ]
    }
    guard let state else { return [] }
    let none = question == nil ? env.phrases["reason.nothingHere"] : nil
    let frozen = state.frozen(env)
    let response = question.flatMap { state.response($0.id) }
    let actions = [
      Action("before", [.left], "card.before", env, priority: 8),
      Action("after", [.right], "card.after", env, priority: 8),
      Action("jump", [.character("j")], "jump", env, priority: 7),
      Action.writing(
        "note", [.character("n")], "card.note", env, priority: question == nil ? 0 : 6,
        unless: none ?? frozen ?? (response?.answer == nil ? env.phrases["card.note.first"] : nil)),
      Action.writing(
        "ask", [.character("a")], "handOver", env, priority: question == nil ? 0 : 6,
        unless: none ?? frozen),
      Action.writing(
        "back.ask", [.character("b")], "comeBack", env, priority: response?.asked == nil ? 0 : 6,
        unless: response?.asked == nil ? env.phrases["card.notAsked"] : nil),
      Action.writing(
        "clear", [.delete], "card.clear", env, priority: 0,
        unless: frozen ?? (response?.answer == nil ? env.phrases["reason.nothingHere"] : nil)),
      Action("table", [.character("t")], "asTable", env, priority: 4),
      Action.writing("undo", [.character("u")], "undo", env, priority: 3),
      Action.writing("redo", [.ctrl("r")], "redo", env, priority: 0),
    ]
    guard let question else { return endActions(state, env) + actions }
    return answerActions(question, unless: frozen, env) + actions
  }

  /// How this kind of question is answered.
  private func answerActions(
    _ question: Question, unless reason: String?, _ env: Environment
  ) -> [Action] {
    let numbers = ["last": String(min(9, AnswerEntry.slots(of: question).count))]
    func answer(_ key: String) -> Action {
      Action(
        "answer", keys: [], word: env.phrases("action." + key + ".word", numbers),
        title: env.phrases("action." + key, numbers),
        availability: (reason ?? env.readOnly).map { .disabled(reason: $0) } ?? .enabled,
        priority: 11)
    }
    switch question.kind {
    case .yesno, .choice: return [answer("answer")]
    case .choices:
      return [
        answer("answer.tick"),
        Action.writing(
          "answer.enter", [.enter], "card.confirm", env, priority: 10, unless: reason),
      ]
    case .number, .date, .text, .list:
      return [
        Action.writing("answer.enter", [.enter], "card.write", env, priority: 10, unless: reason)
      ]
    }
  }

  /// What can be done on the page after the last card.
  private func endActions(_ state: CardsState, _ env: Environment) -> [Action] {
    let left = state.progress.applicable - state.progress.answered
    let notYet = left > 0 ? env.phrases("card.left", count: left) : nil
    switch (state.checklist.purpose, state.record.collaboration.stage) {
    case (.triage, .triage):
      return [
        Action.writing(
          "conclude", [.enter, .function(9)], "concludeTriage", env, priority: 11, unless: notYet)
      ]
    case (.planning, .planning):
      return [Action("gate", [.enter, .function(9)], "step.submit", env, priority: 11)]
    case (.progress, .inProgress), (.progress, .review), (.progress, .paused):
      return [Action("review", [.enter, .function(9)], "step.concludeReview", env, priority: 11)]
    default: return [Action("record", [.enter], "toRecord", env, priority: 11)]
    }
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    guard let state else { return [] }
    let entries = RecordEntries(state.record, env)
    switch action {
    case "answer": return [.say(Notice(env.phrases["card.how"]))]
    case "answer.enter": return press(.enter, env)
    case "before": return go(by: -1, env)
    case "after": return go(by: 1, env)
    case "jump": jump = JumpList(state, at: current)
    case "jump.close": jump = nil
    case "jump.go":
      if let question = jump?.chosen(state) { show(question.id) }
      jump = nil
    case "field.leave":
      if let question { _ = entry.press(.escape, on: question) }
    case "note": return question.map { [.open(.entry(entries.answerNote(state, $0)))] } ?? []
    case "ask": return question.map { [.open(.entry(entries.handOver(state, $0)))] } ?? []
    case "back.ask":
      guard let question, let assessment = state.assessment else { return [] }
      return [.perform(.collaboration(id, [.comeBack(assessment.id, question: question.id)]))]
    case "clear": return question.map { send(nil, to: $0, env) } ?? []
    case "table": return [.replace(.questions(id, checklist: checklistID))]
    case "undo": return [.undo(id)]
    case "redo": return [.redo(id)]
    case "conclude": return [.open(.entry(entries.concludeTriage()))]
    case "gate": return [.replace(.gate(id, .decision))]
    case "review": return [.replace(.review(id))]
    case "record": return [.replace(.collaboration(id, tab: .overview))]
    default: break
    }
    return []
  }

  private mutating func go(by step: Int, _ env: Environment) -> [Effect] {
    guard let state else { return [] }
    let order = state.asked
    guard let current, let index = order.firstIndex(where: { $0.id == current }) else {
      if step < 0, let last = order.last { show(last.id) }
      return []
    }
    let next = index + step
    if order.indices.contains(next) {
      show(order[next].id)
    } else if next >= order.count {
      show(nil)
    }
    return []
  }

  private mutating func show(_ question: String?) {
    current = question
    returned = nil
    offset = 0
    entry =
      self.question.map { AnswerEntry($0, value: state?.response($0.id)?.answer?.value) }
      ?? AnswerEntry()
  }

  // MARK: - Keys

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    if var jump, let state {
      jump.press(key, state)
      self.jump = jump
      return []
    }
    if !entry.isTyping, key == .pageDown || key == .pageUp {
      offset = max(0, min(scrollLimit, offset + (key == .pageDown ? 5 : -5)))
      return []
    }
    guard let question, let state else { return [] }
    let before = entry
    switch entry.press(key, on: question) {
    case .passed, .taken: return []
    case .problem(let phrase): return [.say(Notice(env.phrases[phrase], .warning))]
    case .answered(let value):
      if let reason = env.readOnly ?? state.frozen(env) {
        entry = before
        return [.say(Notice(reason, .warning))]
      }
      return answer(value, to: question, env)
    }
  }

  private mutating func answer(
    _ value: AnswerValue, to question: Question, _ env: Environment
  ) -> [Effect] {
    guard let state else { return [] }
    if question.isOutside(value) {
      let advice = question.advice(for: value).map { env.text($0) }.joined(separator: "\n\n")
      return [
        .confirm(
          Confirmation(
            title: env.phrases["outside.title"],
            text: advice + "\n\n" + env.phrases["outside.text"], verb: env.phrases["outside.verb"],
            effects: [.perform(state.command(value, question, note: ""))]))
      ]
    }
    let note = state.response(question.id)?.answer?.note ?? ""
    if value == .irrelevant, question.isStop, note.isEmpty {
      return [
        .open(.entry(RecordEntries(state.record, env).answerNote(state, question, value: value)))
      ]
    }
    return send(value, to: question, env)
  }

  /// Commits an answer and moves on without waiting for it.
  private mutating func send(
    _ value: AnswerValue?, to question: Question, _ env: Environment
  ) -> [Effect] {
    guard var state else { return [] }
    let note = value == nil ? "" : state.response(question.id)?.answer?.note ?? ""
    if value == state.response(question.id)?.answer?.value {
      return value == nil ? [] : go(by: 1, env)
    }
    let command = state.command(value, question, note: note)
    state.assume(value, question, env)
    self.state = state
    if value == nil {
      show(question.id)
    } else {
      show(state.next(after: question.id, env)?.id)
    }
    return [.perform(command)]
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    entry.paste(text)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch mouse.kind {
    case .wheelDown: return press(.pageDown, env)
    case .wheelUp: return press(.pageUp, env)
    case .click, .doubleClick:
      guard let index = mouse.target?.index else { return [] }
      if mouse.target?.node == JumpList.id, let state {
        jump?.select(index, state)
        return mouse.kind == .doubleClick ? perform("jump.go", env) : []
      }
      guard mouse.target?.node == QuestionCard.answersID, let question else { return [] }
      _ = entry.point(at: index, on: question)
      return mouse.kind == .doubleClick ? press(.enter, env) : []
    }
  }

  // MARK: - Answers

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .record(let record) where record.collaboration.id == id: take(record, env)
    case .noRecord(let missing) where missing == id: isMissing = true
    case .performed(.collaboration(_, let commands)):
      if commands.contains(where: { if case .concludeTriage = $0 { true } else { false } }) {
        return [.replace(.collaboration(id, tab: .overview))]
      }
      if let current, let state, commands.contains(where: { finishes($0, current, state) }) {
        show(state.next(after: current, env)?.id)
      }
      return [.say(Notice(env.phrases["saved"], .good))]
    case .refused(.collaboration(_, let commands), _):
      bringBack(commands)
      return [.ask(questions(env))]
    case .undone: state?.forgetAssumptions()
    case .edited(let text?): entry.write(text)
    default: break
    }
    return []
  }

  /// Whether what was saved by a form or a confirmation has dealt with the card on screen.
  private func finishes(
    _ command: CollaborationCommand, _ current: String, _ state: CardsState
  ) -> Bool {
    switch command {
    case .answer(_, current, let value?, _, _): value != state.response(current)?.answer?.value
    case .handOver(_, current, _, _): true
    default: false
    }
  }

  private mutating func take(_ record: Record, _ env: Environment) {
    guard var fresh = CardsState(record, checklist: checklistID, env) else {
      isMissing = true
      return
    }
    let before = state
    fresh.keepAssumptions(of: before)
    state = fresh
    guard let before else { return show(wish ?? fresh.next(after: nil, env)?.id) }
    // What somebody is ticking or writing stays, unless the answer itself is another now.
    guard let question, !entry.isTyping, returned == nil else { return }
    let value = fresh.response(question.id)?.answer?.value
    if value != before.response(question.id)?.answer?.value {
      entry = AnswerEntry(question, value: value)
    }
  }

  /// A save failed: the card comes back with the answer that was given.
  private mutating func bringBack(_ commands: [CollaborationCommand]) {
    for case .answer(_, let question, let value, _, _) in commands {
      state?.forget(question)
      show(question)
      returned = value
      if let asked = self.question { entry = AnswerEntry(asked, value: value) }
    }
  }

  mutating func shown(_ windows: [String: Window]) {
    scrollLimit = windows[QuestionCard.scrollID]?.limit ?? scrollLimit
    jump?.shown(windows)
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard let state else {
      return .text(env.phrases[isMissing ? "record.missing" : "loading"], .dim)
    }
    if let jump { return jump.node(state, env) }
    let head = header(state, env)
    guard let question else {
      return .column([head, CardsEnd(state: state).node(env)], spacing: 1)
    }
    return .column([head, card(question, state, env).node(env).growing()], spacing: 1)
  }

  private func header(_ state: CardsState, _ env: Environment) -> Node {
    let progress = state.progress
    return .progress(
      progress.answered, of: progress.applicable,
      label: question.map { state.place(of: $0, env) } ?? "")
  }

  private func card(_ question: Question, _ state: CardsState, _ env: Environment) -> QuestionCard {
    let response = state.response(question.id)
    var card = QuestionCard(question: question)
    card.section = state.place(of: question, env)
    card.value = response?.answer?.value
    card.entry = entry
    card.isOutside = state.record.collaboration.isHandledOutside && !question.outside.isEmpty
    card.note = response?.answer?.note ?? ""
    card.earlier = response?.answer.map {
      "\(env.word($0.value, of: question)), \($0.day), \(state.record.name($0.by))"
    }
    card.asked = response?.asked.map {
      "\(env.phrases["answer.asked"]): \(OverviewTab.recipient($0.to, state.record, env)), \($0.day)"
    }
    card.offset = offset
    return card
  }
}
