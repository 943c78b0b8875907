public import Domain
import GRDB

extension Register {
  /// What an actor has to do now, case by case, newest change first.
  public func todos(for actor: Actor, today: Day) throws -> [TodoRow] {
    let ids = try connections.read {
      try PartyView.collaborations(of: actor.id, limit: TodoQuery.cases, $0)
    }
    var rows: [TodoRow] = []
    for id in ids {
      let state = try collaboration(CollaborationID(id))
      guard let state else { continue }
      let query = TodoQuery(state: state, actor: actor, today: today)
      rows += try connections.read { db in
        try query.rows(checklist: { try packs.checklist($0, db) })
          + query.sentBack(db, codec)
      }
    }
    let waiting = try decisionsWaiting(for: actor, limit: 20)
    return rows
      + waiting.map { TodoRow(id: $0.id, title: $0.title, what: .decide(since: $0.since)) }
  }
}

/// What one person has to do in one collaboration.
struct TodoQuery {
  /// So many cases of one person are looked at.
  static let cases = 60
  /// A review shows up so many days before it falls due.
  static let daysAhead = 30

  let state: Collaboration
  let actor: Actor
  let today: Day

  private var leads: Bool { state.details.leader == actor.id }
  private var answerers: Set<Answerer> { Set(actor.allRoles.map(\.answerer)) }

  private func row(_ what: TodoRow.What) -> TodoRow {
    TodoRow(id: state.id, title: state.details.title, what: what)
  }

  func rows(checklist: (ChecklistReference) throws -> Checklist?) throws -> [TodoRow] {
    var rows: [TodoRow] = []
    if leads, state.stage == .candidate, state.leaderAsked != nil { rows.append(row(.candidate)) }
    if state.stage == .triage || state.stage == .planning || state.stage == .review {
      for assessment in newest {
        rows += try questions(assessment, checklist(assessment.checklist))
      }
    }
    if leads, let due = state.reviewDay, !state.stage.isClosed,
      due <= today.adding(days: TodoQuery.daysAhead)
    {
      rows.append(row(.review(due: due)))
    }
    return rows + conditions + measures
  }

  private var newest: [Assessment] {
    var newest: [String: Assessment] = [:]
    for assessment in state.assessments { newest[assessment.checklist.checklist] = assessment }
    return newest.values.sorted { ($0.started, $0.id) < ($1.started, $1.id) }
  }

  private func questions(_ assessment: Assessment, _ checklist: Checklist?) -> [TodoRow] {
    var rows: [TodoRow] = []
    let asked = assessment.responses.values.count {
      $0.asked?.isFor(actor.id, as: answerers) ?? false
    }
    if asked > 0 { rows.append(row(.asked(assessment.id, count: asked))) }
    let blank = checklist?.blank(
      assessment.responses,
      others: state.assessments.reduce(into: [:]) { $0.merge($1.answers) { $1 } },
      handledOutside: state.isHandledOutside
    ).count { answerers.contains($0.answerer) }
    if leads, let blank, blank > 0 { rows.append(row(.questions(assessment.id, count: blank))) }
    return rows
  }

  private var conditions: [TodoRow] {
    let open = state.decisions.filter { $0.replacedBy == nil }.flatMap(\.draft.conditions)
      .filter { $0.fulfilment == nil && $0.owner?.person == actor.id }
    return open.isEmpty
      ? [] : [row(.conditions(count: open.count, due: open.compactMap(\.due).min()))]
  }

  private var measures: [TodoRow] {
    let open = state.measures.filter { $0.state == .planned && $0.owner?.person == actor.id }
    return open.isEmpty
      ? [] : [row(.measures(count: open.count, due: open.compactMap(\.due).min()))]
  }

  /// That the case came back, when that is the last step it took.
  func sentBack(_ db: Database, _ codec: Codec) throws -> [TodoRow] {
    guard leads, state.stage == .planning else { return [] }
    let id = try String.fetchOne(
      db,
      sql: """
        SELECT step.id FROM step JOIN collaboration c ON c.row = step.row
        WHERE c.id = ? ORDER BY step.position DESC LIMIT 1
        """, arguments: [state.id.text])
    let entries = try LedgerTable(db: db).entries(
      of: StreamID(.collaboration, state.id), after: 0)
    guard let entry = entries.last(where: { $0.envelope.id.text == id }),
      case .collaboration(.sentBack(let moved)) = codec.recorded(entry).event
    else { return [] }
    return [
      row(
        .sentBack(
          reasons: moved.text, by: PersonID(entry.envelope.actor), day: moved.day))
    ]
  }
}
