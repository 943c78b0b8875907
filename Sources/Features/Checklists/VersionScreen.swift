import Content
import Domain
import Terminal

/// What moving an assessment to the version of its checklist that is in force means: which answers stay,
/// what is asked anew, what is new. Nothing changes until somebody says so.
struct VersionScreen: Screen {
  let topic = "version"
  let id: CollaborationID
  let assessmentID: Assessment.ID
  private var record: Record?
  private var cursor = ListCursor()
  private var isMissing = false

  init(_ id: CollaborationID, _ assessment: Assessment.ID) {
    self.id = id
    assessmentID = assessment
  }

  private var offer: VersionOffer? {
    record.flatMap { record in
      record.collaboration.assessments.first { $0.id == assessmentID }
        .flatMap { VersionOffer($0, record) }
    }
  }

  func crumbs(_ env: Environment) -> [String] {
    [record.map { env.text($0.collaboration.details.title) }, env.phrases["version.crumb"]]
      .compactMap(\.self)
  }

  func questions(_ env: Environment) -> [Query] { [.record(id)] }

  func actions(_ env: Environment) -> [Action] {
    guard record != nil else { return [] }
    return [
      Action.writing(
        "move", [.function(9)], "version.move", env, priority: 10, unless: obstacle(env))
    ]
  }

  private func obstacle(_ env: Environment) -> String? {
    guard let stage = record?.collaboration.stage, offer != nil else {
      return env.phrases["version.none"]
    }
    if stage.isClosed { return env.phrases["reason.closed"] }
    return stage == .forDecision ? env.phrases["reason.submitted"] : nil
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    guard action == "move", let offer else { return [] }
    let command = CollaborationCommand.moveToVersion(assessmentID, offer.newer)
    return [
      .confirm(
        Confirmation(
          title: env.phrases["version.move.title"],
          text: env.phrases(
            "version.move.text",
            [
              "version": offer.newer.version, "kept": String(offer.move.kept.count),
              "anew": String(offer.move.anew.count), "gone": String(offer.move.gone.count),
            ]), verb: env.phrases["version.move.verb"],
          effects: [.perform(.collaboration(id, [command]))]))
    ]
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    _ = cursor.move(for: key, of: page(env)?.items.count ?? 0)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return press(.up, env)
    case .wheelDown: return press(.down, env)
    case .click, .doubleClick:
      guard let page = page(env), let index = page.index(mouse.target) else { return [] }
      cursor.select(index, of: page.items.count)
      return []
    }
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .record(let record) where record.collaboration.id == id: self.record = record
    case .noRecord(let missing) where missing == id: isMissing = true
    case .performed(.collaboration(_, let commands)):
      guard case .moveToVersion(_, let version)? = commands.first else { return [] }
      let next = offer.flatMap(\.firstToAsk)
      let moved = Effect.say(
        Notice(env.phrases("version.moved", ["version": version.version]), .good))
      guard let next else { return [.back, moved] }
      return [.replace(.cards(id, checklist: version.checklist, question: next)), moved]
    case .refused: return [.ask(questions(env))]
    default: break
    }
    return []
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard let page = page(env) else {
      let words = record == nil ? (isMissing ? "record.missing" : "loading") : "version.none"
      return Node.text(env.phrases[words], .dim).focused()
    }
    return page.node(selected: min(cursor.selected, max(0, page.items.count - 1)))
  }

  private func page(_ env: Environment) -> RecordPage? {
    guard let offer, let record else { return nil }
    let phrases = env.phrases
    return RecordPage(
      head: [
        .line(
          [Span(env.text(offer.checklist.title), .strong)],
          trailing: Line("\(offer.older.version) → \(offer.newer.version)", .dim)),
        .text(phrases["version.explain"]),
        .facts([
          Fact(phrases["version.kept"], Line(String(offer.move.kept.count))),
          Fact(phrases["version.anew"], Line(String(offer.move.anew.count))),
          Fact(phrases["version.gone"], Line(String(offer.move.gone.count))),
        ]),
      ],
      sections: [
        RecordSection(
          phrases["version.changed"], trailing: String(offer.changes.changed.count),
          offer.changes.changed.map { changed($0, offer, record, env) },
          empty: phrases["version.changed.none"]),
        RecordSection(
          phrases["version.new"], trailing: String(offer.changes.new.count),
          offer.changes.new.map {
            RecordItem(.line([Span("+ ", .accent), Span(env.text($0.text))]))
          },
          empty: phrases["version.new.none"]),
      ]
        + (offer.changes.gone.isEmpty
          ? []
          : [
            RecordSection(
              phrases["version.dropped"], trailing: String(offer.changes.gone.count),
              offer.changes.gone.map { gone($0, offer, env) })
          ]))
  }

  private func changed(
    _ change: ChecklistComparison.Change, _ offer: VersionOffer, _ record: Record,
    _ env: Environment
  ) -> RecordItem {
    let now = env.text(change.after.text)
    let before = env.text(change.before.text)
    var lines: [Node] = [.line([Span("~ ", .accent), Span(now, .strong)])]
    if before != now {
      lines.append(.text("    " + env.phrases("version.before", ["text": before]), .dim))
    }
    if let answer = offer.assessment.responses[change.before.id]?.answer {
      let given = env.word(answer.value, of: change.before)
      lines.append(
        .text("    " + env.phrases("version.answered", ["answer": given]), .dim))
    }
    return RecordItem(.column(lines))
  }

  private func gone(_ question: Question, _ offer: VersionOffer, _ env: Environment) -> RecordItem {
    let answer = offer.assessment.responses[question.id]?.answer
    return RecordItem(
      .line(
        [Span("– ", .dim), Span(env.text(question.text))],
        trailing: Line(answer.map { env.word($0.value, of: question) } ?? "", .dim)))
  }
}

/// The version in force of an assessment's checklist, when it is another than the assessment's own and
/// differs from it.
struct VersionOffer {
  let assessment: Assessment
  let newer: ChecklistReference
  /// As it is in the version in force.
  let checklist: Checklist
  let changes: ChecklistComparison
  let move: VersionMove

  var older: ChecklistReference { assessment.checklist }

  /// The first question that waits for an answer because of the move.
  var firstToAsk: String? {
    let waiting = Set(changes.changed.map(\.after.id) + changes.new.map(\.id))
    return checklist.questions.first { waiting.contains($0.id) }?.id
  }

  /// - Returns: nil when there is nothing to move to, or one of the versions cannot be read.
  init?(_ assessment: Assessment, _ record: Record) {
    guard let older = record.checklists[assessment.checklist],
      let found = record.checklists[assessment.checklist.checklist],
      found.reference != assessment.checklist, found.checklist != older
    else { return nil }
    self.assessment = assessment
    newer = found.reference
    checklist = found.checklist
    changes = ChecklistComparison(older, found.checklist)
    move = VersionMove(assessment, to: found.checklist)
  }
}
