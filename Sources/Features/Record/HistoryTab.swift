import Content
import Domain
import Terminal

/// Who did what when, newest first.
enum HistoryTab {
  static func page(_ rows: [HistoryRow]?, _ record: Record, _ env: Environment) -> RecordPage {
    guard let rows else { return RecordPage(head: [.text(env.phrases["loading"], .dim)]) }
    return RecordPage(
      head: [OverviewTab.steps(record.collaboration, env)],
      sections: [
        RecordSection(
          env.phrases["history.heading"], trailing: String(rows.count),
          rows.reversed().map { RecordItem(row($0, record, env)) })
      ])
  }

  private static func row(_ row: HistoryRow, _ record: Record, _ env: Environment) -> Node {
    .line(
      [
        Span(env.clock(row.at) + "  ", .dim),
        Span(what(row, record, env), row.undoneBy == nil ? .plain : .dim),
        Span(mark(row, env), .dim),
      ], trailing: Line(row.actorName, .dim))
  }

  private static func mark(_ row: HistoryRow, _ env: Environment) -> String {
    if row.undoneBy != nil { return "  " + env.phrases["history.undone"] }
    return row.undoes == nil ? "" : "  " + env.phrases["history.undo"]
  }

  private static func what(_ row: HistoryRow, _ record: Record, _ env: Environment) -> String {
    guard let event = row.event else {
      guard row.isErased else { return env.phrases["history.newer"] }
      let prefix = "collaboration."
      guard row.kind.hasPrefix(prefix),
        let kind = CollaborationEvent.Kind(rawValue: String(row.kind.dropFirst(prefix.count)))
      else { return env.phrases["history.erased"] }
      return env.phrases["event." + kind.rawValue] + ": " + env.phrases["history.condensed"]
    }
    let name = env.phrases["event." + event.name.rawValue]
    let more = detail(event, record, env)
    return more.isEmpty ? name : name + ": " + more
  }

  private static func detail(
    _ event: CollaborationEvent, _ record: Record, _ env: Environment
  ) -> String {
    switch event {
    case .fieldChanged(_, let after): env.phrases["field." + after.field.rawValue]
    case .answered(let change), .asked(let change), .cameBack(let change):
      answer(change, record, env)
    case .gainSet(let before, let after): (after ?? before)?.text ?? ""
    case .riskSet(let before, let after): (after ?? before).map { env.text($0.title) } ?? ""
    case .measureSet(let before, let after): (after ?? before).map { env.text($0.title) } ?? ""
    case .decided(let decided), .decisionRegistered(let decided), .decisionReplaced(let decided):
      env.word(decided.decision.outcome)
    case .sentBack(let moved): moved.text
    case .condensed(let condensation): condensation.ground
    case .waived(let waiver): env.word(waiver.condition)
    case .assessmentStarted(let assessment): title(assessment.checklist, record, env)
    case .versionMoved(let moved):
      env.phrases(
        "history.versionMoved",
        [
          "name": title(moved.after, record, env), "before": moved.before.version,
          "after": moved.after.version, "kept": String(moved.kept.count),
          "anew": String(moved.anew.count),
        ])
    case .rated(let rating): env.word(rating.depth) + ", " + env.word(rating.after)
    case .sorted, .cleared, .reviewConcluded: event.stage.map(env.word) ?? ""
    default: ""
    }
  }

  private static func title(
    _ reference: ChecklistReference, _ record: Record, _ env: Environment
  ) -> String {
    let checklist =
      record.checklists[reference] ?? record.checklists[reference.checklist]?.checklist
    return checklist.map { env.text($0.title) } ?? reference.checklist
  }

  private static func answer(
    _ change: CollaborationEvent.ResponseChange, _ record: Record, _ env: Environment
  ) -> String {
    let question =
      record.collaboration.assessments.first { $0.id == change.assessment }
      .flatMap { record.checklists[$0.checklist] }?.question(change.question)
      ?? env.library.question(change.question)?.question
    let text = question.map { env.text($0.text) } ?? change.question
    guard let value = change.after?.answer?.value else { return text }
    return env.word(value, of: question) + " · " + text
  }
}
