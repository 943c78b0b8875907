import Content
import Domain
import Terminal

/// An assessment as a table of all questions: to see it whole, and to open any as a card.
struct QuestionsScreen: Screen {
  let topic = "questions"
  let id: CollaborationID
  let checklistID: String
  private var state: CardsState?
  private var cursor = ListCursor()
  private var isMissing = false

  init(_ id: CollaborationID, checklist: String) {
    self.id = id
    checklistID = checklist
  }

  func crumbs(_ env: Environment) -> [String] {
    guard let state else { return [] }
    return [env.text(state.record.collaboration.details.title), env.text(state.checklist.title)]
  }

  func questions(_ env: Environment) -> [Query] { [.record(id)] }

  private var current: Question? {
    guard let asked = state?.asked, asked.indices.contains(cursor.selected) else { return nil }
    return asked[cursor.selected]
  }

  func actions(_ env: Environment) -> [Action] {
    [
      Action(
        "open", [.enter], "open", env, priority: 9,
        unless: current == nil ? env.phrases["reason.nothingHere"] : nil),
      Action("cards", [.character("t")], "asCards", env, priority: 8),
      Action("next", [.character("g")], "nextOpen", env, priority: 7),
      Action.writing("undo", [.character("u")], "undo", env, priority: 3),
      Action.writing("redo", [.ctrl("r")], "redo", env, priority: 0),
    ]
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "open":
      return current.map { [.open(.cards(id, checklist: checklistID, question: $0.id))] } ?? []
    case "cards": return [.replace(.cards(id, checklist: checklistID, question: current?.id))]
    case "next":
      guard let state, let next = state.next(after: current?.id, env),
        let index = state.asked.firstIndex(where: { $0.id == next.id })
      else { return [.say(Notice(env.phrases["end.complete"], .good))] }
      cursor.select(index, of: state.asked.count)
    case "undo": return [.undo(id)]
    case "redo": return [.redo(id)]
    default: break
    }
    return []
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    _ = cursor.move(for: key, of: state?.asked.count ?? 0)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return press(.up, env)
    case .wheelDown: return press(.down, env)
    case .click, .doubleClick:
      guard mouse.target?.node == "questions", let index = mouse.target?.index else { return [] }
      cursor.select(index, of: state?.asked.count ?? 0)
      return mouse.kind == .doubleClick ? perform("open", env) : []
    }
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .record(let record) where record.collaboration.id == id:
      state = CardsState(record, checklist: checklistID, env)
      isMissing = state == nil
      return []
    default: return []
    }
  }

  mutating func shown(_ windows: [String: Window]) {
    cursor.shown(windows["questions"])
  }

  func body(_ env: Environment) -> Node {
    guard let state else {
      return .text(env.phrases[isMissing ? "record.missing" : "loading"], .dim)
    }
    let asked = state.asked
    let progress = state.progress
    return .column([
      .progress(
        progress.answered, of: progress.applicable,
        label: env.phrases(
          "progress.label",
          ["answered": String(progress.answered), "applicable": String(progress.applicable)])),
      Node.table(
        Table(
          columns: [
            Column("", width: .fixed(2)),
            Column(env.phrases["questions.section"], limit: 18, givesWay: 3),
            Column(env.phrases["questions.question"], width: .share(5), least: 36),
            Column(env.phrases["questions.answer"], limit: 20),
            Column(env.phrases["questions.who"], limit: 18, givesWay: 2),
            Column(env.phrases["questions.note"], width: .share(2), givesWay: 4),
          ], rows: asked.map { row($0, state, env) }, window: cursor.window(total: asked.count)),
        id: "questions"
      ).focused().growing(),
    ])
  }

  private func row(_ question: Question, _ state: CardsState, _ env: Environment) -> TableRow {
    let response = state.response(question.id)
    let answer =
      response?.asked != nil
      ? env.phrases["answer.asked"]
      : response?.answer.map { env.word($0.value, of: question) } ?? ""
    return TableRow([
      Line([state.mark(question, env)]),
      Line(state.section(of: question.id).map { env.text($0.title) } ?? "", .dim),
      Line(env.text(question.text)), Line(answer, .strong),
      Line(env.word(question.answerer), .dim), Line(response?.answer?.note ?? "", .dim),
    ])
  }
}
