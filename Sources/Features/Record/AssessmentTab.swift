import Content
import Domain
import Terminal

/// The checklists of a collaboration: those begun, and those that can be.
enum AssessmentTab {
  static func page(_ record: Record, _ env: Environment) -> RecordPage {
    let collaboration = record.collaboration
    let begun = collaboration.assessments.flatMap { assessment in
      [item(assessment, record, env)] + offer(assessment, record, env)
    }
    let others = available(record, env).map { checklist in
      RecordItem(
        .line(
          [Span("○ ", .dim), Span(env.text(checklist.title))],
          trailing: Line(
            env.phrases(
              "checklist.size",
              ["count": String(checklist.questions.count), "minutes": String(checklist.minutes)]),
            .dim)),
        .assessment(checklist: checklist.id),
        [.open(.cards(collaboration.id, checklist: checklist.id, question: nil))])
    }
    return RecordPage(
      head: [OverviewTab.steps(collaboration, env)] + depth(collaboration, env),
      sections: [
        RecordSection(
          env.phrases["assessment.begun"], begun, empty: env.phrases["assessment.begun.none"]),
        RecordSection(
          env.phrases["assessment.available"], others,
          empty: env.phrases["assessment.available.none"]),
      ])
  }

  private static func depth(_ collaboration: Collaboration, _ env: Environment) -> [Node] {
    guard let depth = collaboration.rating.depth else { return [] }
    return [
      .column(
        [.line([Span(env.phrases["fact.depth"] + "  ", .dim), Span(env.word(depth), .strong)])]
          + collaboration.rating.reasons.map { .text("· " + env.text($0), .dim) })
    ]
  }

  private static func item(
    _ assessment: Assessment, _ record: Record, _ env: Environment
  ) -> RecordItem {
    let collaboration = record.collaboration
    guard let checklist = record.checklists[assessment.checklist] else {
      return unreadable(assessment, env)
    }
    let progress = checklist.progress(
      assessment.responses, others: collaboration.otherAnswers(than: assessment.id),
      handledOutside: collaboration.isHandledOutside)
    var parts: [String] = []
    if progress.unsure > 0 { parts.append(env.phrases("progress.unsure", count: progress.unsure)) }
    if progress.asked > 0 { parts.append(env.phrases("progress.asked", count: progress.asked)) }
    for answerer in Answerer.allCases {
      if let open = progress.openByAnswerer[answerer], open > 0 {
        parts.append("\(open) \(env.word(answerer))")
      }
    }
    return RecordItem(
      .column([
        .line(
          [
            Span(progress.isComplete ? "✓ " : "● ", progress.isComplete ? .good : .accent),
            Span(env.text(checklist.title), .strong),
          ], trailing: version(assessment)),
        .progress(
          progress.answered, of: progress.applicable,
          label: env.phrases(
            "progress.label",
            ["answered": String(progress.answered), "applicable": String(progress.applicable)])
            + (parts.isEmpty ? "" : " · " + parts.joined(separator: ", "))),
      ]), .assessment(checklist: checklist.id),
      [.open(.cards(collaboration.id, checklist: checklist.id, question: nil))])
  }

  private static func version(_ assessment: Assessment) -> Line {
    Line("\(assessment.checklist.pack) \(assessment.checklist.version)", .dim)
  }

  /// The pack is in the store, and this program cannot read it.
  private static func unreadable(_ assessment: Assessment, _ env: Environment) -> RecordItem {
    RecordItem(
      .column([
        .line(
          [Span("! ", .warning), Span(assessment.checklist.checklist, .strong)],
          trailing: version(assessment)),
        .text("    " + env.phrases["assessment.unreadable"], .dim),
      ]))
  }

  /// That another version is in force, with what it would change.
  private static func offer(
    _ assessment: Assessment, _ record: Record, _ env: Environment
  ) -> [RecordItem] {
    guard !record.collaboration.stage.isClosed, let offer = VersionOffer(assessment, record) else {
      return []
    }
    let words =
      offer.changes.asksTheSame
      ? env.phrases("version.offer.same", ["version": offer.newer.version])
      : env.phrases(
        "version.offer",
        [
          "version": offer.newer.version, "unchanged": String(offer.changes.unchanged.count),
          "changed": String(offer.changes.changed.count), "new": String(offer.changes.new.count),
        ])
    return [
      RecordItem(
        .line([Span("  ↑ ", .accent), Span(words, offer.changes.asksTheSame ? .dim : .plain)]),
        .none, [.open(.version(record.collaboration.id, assessment.id))])
    ]
  }

  /// Checklists that fit the kind and where the case stands, and are not begun.
  static func available(_ record: Record, _ env: Environment) -> [Checklist] {
    let collaboration = record.collaboration
    let begun = Set(collaboration.assessments.map(\.checklist.checklist))
    let purposes: [Checklist.Purpose] =
      switch collaboration.stage {
      case .idea, .triage, .held: [.triage]
      case .planning, .forDecision, .noted, .approved: [.planning, .topic]
      case .inProgress, .review, .paused:
        collaboration.isAssessed
          ? [.progress, .event, .topic]
          : [.triage, .planning, .progress, .event, .topic]
      case .ending: [.exit]
      case .candidate, .sortedOut, .ended, .declined, .withdrawn: []
      }
    return purposes.flatMap {
      env.library.checklists(for: $0, kind: collaboration.details.kind)
    }.filter { !begun.contains($0.id) }
  }
}
