import Content
import Domain
import Terminal

/// A checklist tried alone: one card at a time, advice at the end, and nothing saved anywhere.
struct SelfCheckScreen: Screen {
  /// What is on screen now.
  enum Phase: Equatable, Sendable {
    case asking
    /// Whom to see, instead of keeping the answer.
    case outside
    case result
  }

  let topic = "selfCheck"
  private let id: String
  private var answers: [String: AnswerValue] = [:]
  /// Questions that were answered in a way that is not kept, without what the answer was.
  private var outside: Set<String> = []
  private var position = 0
  private var entry = AnswerEntry()
  private var phase = Phase.asking
  private var offset = 0
  private var limit = 0
  private var height = 10

  private static let resultID = "selfcheck.result"

  init(_ id: String) {
    self.id = id
  }

  var isTyping: Bool { phase == .asking && entry.isTyping }

  private func checklist(_ env: Environment) -> Checklist? { env.library.checklist(id) }

  private func questions(_ env: Environment) -> [Question] {
    checklist(env)?.applicable(answers) ?? []
  }

  private func current(_ env: Environment) -> Question? {
    let questions = questions(env)
    return questions.isEmpty ? nil : questions[min(position, questions.count - 1)]
  }

  private var result: SelfCheckResult { SelfCheckResult(answers: answers, outside: outside) }

  func crumbs(_ env: Environment) -> [String] {
    [env.phrases["section.checklists"]] + (checklist(env).map { [env.text($0.title)] } ?? [])
  }

  // MARK: Actions

  func actions(_ env: Environment) -> [Action] {
    guard checklist(env) != nil else { return [] }
    if isTyping {
      return [
        Action("selfcheck.answer", [.enter], "selfcheck.answer", env, priority: 9),
        Action("selfcheck.leaveField", [.escape], "selfcheck.leaveField", env, priority: 8),
      ]
    }
    let before = Action(
      "selfcheck.before", [.left], "selfcheck.before", env, priority: 7,
      unless: position == 0 && phase == .asking ? env.phrases["selfcheck.first"] : nil)
    switch phase {
    case .asking:
      return [
        Action("selfcheck.answer", [.enter], "selfcheck.answer", env, priority: 9), before,
        Action("selfcheck.after", [.right], "selfcheck.after", env, priority: 7),
        Action(
          "selfcheck.result", [.character("r")], "selfcheck.result", env, priority: 6,
          unless: answers.isEmpty && outside.isEmpty ? env.phrases["selfcheck.nothing"] : nil),
      ] + numbers(env)
    case .outside:
      return [
        Action("selfcheck.go", [.enter, .right], "selfcheck.after", env, priority: 9), before,
      ]
    case .result:
      return [
        before,
        Action("selfcheck.copy", [.character("y")], "selfcheck.copy", env, priority: 8),
        Action("selfcheck.again", [.character("r")], "selfcheck.again", env, priority: 6),
        Action(
          "new", [.character("N")], "selfcheck.new", env, priority: 5, unless: env.readOnly),
      ]
    }
  }

  /// Each numbered answer by name, for palette and help.
  private func numbers(_ env: Environment) -> [Action] {
    guard let question = current(env) else { return [] }
    return AnswerEntry.slots(of: question).prefix(9).enumerated().map { index, slot in
      let word =
        switch slot {
        case .answer(let value): env.word(value, of: question)
        case .tick(let id):
          question.options.first { $0.id == id }.map { env.text($0.text) } ?? id
        case .write: env.phrases["card.write." + question.kind.rawValue]
        }
      return Action(
        ActionID(rawValue: "selfcheck.number.\(index + 1)"),
        keys: [.character(Character(String(index + 1)))], word: word,
        title: env.phrases("selfcheck.number", ["answer": word]), priority: 0)
    }
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "selfcheck.answer": return enter(.enter, env)
    case "selfcheck.leaveField": return enter(.escape, env)
    case "selfcheck.before":
      go(
        to: phase == .result
          ? questions(env).count - 1 : phase == .outside ? position : position - 1, env)
    case "selfcheck.after", "selfcheck.go": advance(env)
    case "selfcheck.result": show(.result)
    case "selfcheck.again": self = SelfCheckScreen(id)
    case "selfcheck.copy":
      return checklist(env).map { [.copy(result.text(of: $0, env))] } ?? []
    case "new": return [.open(.newCollaboration)]
    default:
      guard let number = action.rawValue.split(separator: ".").last?.first else { return [] }
      return enter(.character(number), env)
    }
    return []
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    switch key {
    case .pageDown: scroll(by: max(1, height - 1))
    case .pageUp: scroll(by: -max(1, height - 1))
    case .up where phase != .asking: scroll(by: -1)
    case .down where phase != .asking: scroll(by: 1)
    default: return phase == .asking ? enter(key, env) : []
    }
    return []
  }

  // MARK: Answering

  private mutating func enter(_ key: Key, _ env: Environment) -> [Effect] {
    guard let question = current(env) else { return [] }
    return take(entry.press(key, on: question), of: question, env)
  }

  private mutating func take(
    _ outcome: AnswerEntry.Outcome, of question: Question, _ env: Environment
  ) -> [Effect] {
    switch outcome {
    case .passed, .taken: break
    case .problem(let key): return [.say(Notice(env.phrases[key], .warning))]
    case .answered(let value) where question.isOutside(value):
      answers[question.id] = nil
      outside.insert(question.id)
      entry = AnswerEntry()
      show(.outside)
    case .answered(let value):
      outside.remove(question.id)
      answers[question.id] = value
      advance(env)
    }
    return []
  }

  private mutating func advance(_ env: Environment) {
    let count = questions(env).count
    if position + 1 < count {
      go(to: position + 1, env)
    } else {
      show(.result)
    }
  }

  private mutating func go(to index: Int, _ env: Environment) {
    let questions = questions(env)
    position = min(max(0, index), max(0, questions.count - 1))
    entry = current(env).map { AnswerEntry($0, value: answers[$0.id]) } ?? AnswerEntry()
    show(.asking)
  }

  private mutating func show(_ phase: Phase) {
    self.phase = phase
    offset = 0
  }

  private mutating func scroll(by rows: Int) {
    offset = min(max(0, offset + rows), limit)
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    entry.paste(text)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: scroll(by: -3)
    case .wheelDown: scroll(by: 3)
    case .click, .doubleClick:
      guard phase == .asking, mouse.target?.node == QuestionCard.answersID,
        let index = mouse.target?.index, let question = current(env)
      else { return [] }
      return take(entry.point(at: index, on: question), of: question, env)
    }
    return []
  }

  mutating func shown(_ windows: [String: Window]) {
    guard let window = windows[QuestionCard.scrollID] ?? windows[SelfCheckScreen.resultID] else {
      return
    }
    limit = window.limit
    height = max(1, window.count)
    offset = min(offset, limit)
  }

  // MARK: What is seen

  func body(_ env: Environment) -> Node {
    guard let checklist = checklist(env), let question = current(env) else {
      return .text(env.phrases["checklist.missing"], .dim)
    }
    switch phase {
    case .asking: return card(question, checklist, env)
    case .outside:
      return .column(
        [banner(env)] + SelfCheckResult.outsideNodes(question, env) + [
          Node.line([Span("Enter ", .key), Span(env.phrases["action.selfcheck.after"])]).focused()
        ], spacing: 1)
    case .result:
      return .column(
        [
          banner(env),
          Node.scroll(
            .column(result.nodes(of: checklist, env), spacing: 1), offset: offset,
            id: SelfCheckScreen.resultID
          ).growing(),
        ], spacing: 1)
    }
  }

  private func banner(_ env: Environment) -> Node {
    .text(env.phrases["selfcheck.notSaved"], .dim)
  }

  private func card(_ question: Question, _ checklist: Checklist, _ env: Environment) -> Node {
    let questions = questions(env)
    let number = min(position, max(0, questions.count - 1)) + 1
    let section = checklist.sections.first { $0.questions.contains { $0.id == question.id } }
    let done = questions.count { answers[$0.id] != nil || outside.contains($0.id) }
    return .column(
      [
        .column([
          .progress(
            done, of: questions.count,
            label: env.phrases(
              "selfcheck.position",
              [
                "section": section.map { env.text($0.title) } ?? "", "number": String(number),
                "total": String(questions.count),
              ])),
          banner(env),
        ]),
        QuestionCard(
          question: question, section: section.map { env.text($0.title) } ?? "",
          value: answers[question.id], entry: entry, isOutside: outside.contains(question.id),
          offset: offset
        ).node(env).growing(),
      ], spacing: 1)
  }
}
