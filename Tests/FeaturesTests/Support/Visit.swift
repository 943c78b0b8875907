import Domain
import Terminal

@testable import Features

/// The program as one person uses it: keys in, text out, with the stories of the fixture behind it.
struct Visit {
  private(set) var shell: Shell
  private(set) var requests: [Request] = []
  /// Saves that have been asked for and not been answered.
  private(set) var saving: [Request] = []
  private(set) var stories: [CollaborationID: Story]
  /// Set when saves shall wait for ``save()`` or ``failSave(_:)``.
  var holdsSaves = false
  /// Set when questions shall stay unanswered.
  var holdsAnswers = false
  let person: Cast
  private(set) var size: Size
  /// What was painted last.
  private(set) var frame: Frame
  private let layout = Layout(words: .signs)

  init(
    _ language: Language = .english, as person: Cast = .kari, at route: Route? = nil,
    size: Size = Size(width: 80, height: 24), readOnly: String? = nil,
    stories: [Story] = Stories.all
  ) {
    self.person = person
    self.size = size
    self.stories = Dictionary(uniqueKeysWithValues: stories.map { ($0.id, $0) })
    shell = Shell(Fixture.environment(language, as: person, readOnly: readOnly), opening: route)
    frame = layout.frame(of: .text(""), size: Size(width: 1, height: 1))
    take(shell.handle(.resize(size)))
    settle()
  }

  // MARK: - What the person does

  mutating func press(_ keys: Key...) {
    for key in keys { handle(.key(key)) }
  }

  mutating func type(_ text: String) {
    for character in text { handle(.key(.character(character))) }
  }

  mutating func paste(_ text: String) {
    handle(.paste(text))
  }

  mutating func click(_ node: String, _ index: Int, twice: Bool = false) {
    let target = Target(node: node, index: index)
    handle(.mouse(Mouse(twice ? .doubleClick : .click, at: Point(x: 0, y: 0), target: target)))
  }

  mutating func click(_ target: Target) {
    handle(.mouse(Mouse(.click, at: Point(x: 0, y: 0), target: target)))
  }

  mutating func end(_ ending: Ending) {
    handle(.quit(ending))
  }

  mutating func resize(to size: Size) {
    self.size = size
    handle(.resize(size))
  }

  private mutating func handle(_ event: Event) {
    take(shell.handle(event))
    settle()
  }

  mutating func receive(_ message: Message) {
    take(shell.receive(message))
    settle()
  }

  /// Paints, and lets the screen learn what was laid out.
  private mutating func settle() {
    frame = layout.frame(of: shell.view, size: size)
    shell.shown(frame.windows)
  }

  // MARK: - What the person sees

  var rows: [String] { frame.rows }
  var text: String { rows.joined(separator: "\n") }
  var lastRequest: Request? { requests.last }
  /// The topic of the screen on top.
  var topic: String { shell.layers.last?.screen.topic ?? "" }
  var notice: String { shell.notice?.text ?? "" }
  /// The row with the focus.
  var focused: String { rows[frame.focus.origin.y] }

  func action(_ id: ActionID) -> Action? { shell.registry[id] }

  /// Why an action is not possible now; nil when it is.
  func reason(against id: ActionID) -> String? {
    guard let action = action(id) else { return "no such action" }
    if case .disabled(let reason) = action.availability { return reason }
    return nil
  }

  var commands: [Command] {
    requests.compactMap { if case .perform(let command, _) = $0 { command } else { nil } }
  }

  /// The commands on collaborations, one by one.
  var steps: [CollaborationCommand] {
    commands.flatMap { command -> [CollaborationCommand] in
      if case .collaboration(_, let steps) = command { steps } else { [] }
    }
  }

  func state(_ story: Story) -> Collaboration? { stories[story.id]?.state }

  // MARK: - The world

  /// Lets the oldest save that waits succeed.
  mutating func save() {
    guard !saving.isEmpty else { return }
    perform(saving.removeFirst())
  }

  /// Lets the oldest save that waits fail.
  mutating func failSave(_ sentence: String) {
    guard !saving.isEmpty else { return }
    switch saving.removeFirst() {
    case .perform(let command, let screen):
      receive(.refused(command, sentence, screen: screen))
    case .undo(_, let screen), .redo(_, let screen):
      receive(.refused(nil, sentence, screen: screen))
    default: break
    }
  }

  private mutating func take(_ new: [Request]) {
    requests += new
    for request in new {
      switch request {
      case .ask(let queries, let screen):
        guard !holdsAnswers else { continue }
        receive(.answers(queries.flatMap(replies), screen: screen))
      case .perform, .undo, .redo:
        saving.append(request)
        if !holdsSaves { save() }
      case .write(let file, _, let screen): receive(.written(file, screen: screen))
      case .copy, .edit, .remember, .mouse, .quit: break
      }
    }
  }

  private mutating func perform(_ request: Request) {
    switch request {
    case .perform(let command, let screen):
      guard case .collaboration(let id, let commands) = command else {
        return receive(.performed(command, screen: screen))
      }
      var story = stories[id] ?? Story(id.text, number: 900)
      do {
        for step in commands { try story.act(step, by: person) }
        stories[id] = story
        receive(.performed(command, screen: screen))
      } catch {
        receive(.refused(command, "Refused: \(error.key)", screen: screen))
      }
    case .undo(let id, let screen): turnBack(id, .undo, screen)
    case .redo(let id, let screen): turnBack(id, .redo, screen)
    default: break
    }
  }

  private mutating func turnBack(
    _ id: CollaborationID, _ command: CollaborationCommand, _ screen: Int
  ) {
    guard var story = stories[id] else { return }
    do {
      try story.act(command, by: person)
      stories[id] = story
      guard let event = story.history.last?.event else { return }
      receive(.undone(UndoReport(event: event, isRedo: command == .redo), screen: screen))
    } catch {
      receive(.refused(nil, "Refused: \(error.key)", screen: screen))
    }
  }

  func replies(to query: Query) -> [Reply] {
    switch query {
    case .me: [.me(person.person, Fixture.institution)]
    case .counts: [.counts(Rows.counts)]
    case .waits: [.waits(Rows.waits)]
    case .steps: [.steps(Rows.steps)]
    case .gains: [.gains(Rows.gains)]
    case .todo: [.todo(Rows.todo)]
    case .collaborations(let query): [.collaborations(Rows.window(query), query)]
    case .record(let id):
      [stories[id]?.record(for: person).map { .record($0) } ?? .noRecord(id)]
    case .history(let id): [.history(stories[id]?.history ?? [])]
    case .reviews: [.reviews([])]
    case .persons:
      [
        .persons(
          Cast.allCases.map {
            PersonRow(
              id: $0.id, name: $0.details.name, roles: $0.details.roles, unit: $0.details.unit,
              organisation: "", isErased: false)
          })
      ]
    case .person(let id): Cast(rawValue: id.text).map { [.person($0.person)] } ?? []
    case .risks(_, let afterMeasures): [.risks([], afterMeasures: afterMeasures)]
    case .search(let text):
      [.search(text, SearchResults(hits: [], total: 0, isMore: false))]
    }
  }
}
