import Content
import Domain
import Terminal

/// What is gained beside what is risked, and what is done about it.
enum RisksTab {
  static func page(_ record: Record, _ env: Environment) -> RecordPage {
    let collaboration = record.collaboration
    let proposals = collaboration.proposals(record.checklists)
    return RecordPage(
      head: [OverviewTab.steps(collaboration, env)],
      sections: [
        OverviewTab.gains(collaboration, env),
        RecordSection(
          env.phrases["risks.heading"], trailing: env.phrases["risks.beforeAfter"],
          collaboration.risks.flatMap { items($0, record, env) }, empty: env.phrases["risks.none"]),
      ]
        + (proposals.isEmpty
          ? []
          : [
            RecordSection(
              env.phrases["risks.proposed"], trailing: String(proposals.count),
              proposals.map { proposed($0, env) })
          ]))
  }

  private static func items(_ risk: Risk, _ record: Record, _ env: Environment) -> [RecordItem] {
    let collaboration = record.collaboration
    let before = record.policy.level(risk.before.likelihood, risk.before.consequence)
    let after = risk.after.map { record.policy.level($0.likelihood, $0.consequence) }
    let proposal: Span? =
      if let proposal = risk.proposal {
        env.size.width >= 100
          ? Span("  " + env.phrases["proposal." + proposal.rawValue], .dim) : nil
      } else {
        Span("  " + env.phrases["proposal.none"], .warning)
      }
    let row = Node.line(
      [
        Span(after ?? before >= .high ? "! " : "  ", .warning), Span(env.text(risk.title), .strong),
      ] + (proposal.map { [$0] } ?? []),
      trailing: env.levelLine(CollaborationLevel(before)) + " → "
        + (after.map { env.levelLine(CollaborationLevel($0)) } ?? "–"))
    return [RecordItem(row, .risk(risk))]
      + collaboration.measures.filter { $0.risk == risk.id }.map { measure in
        RecordItem(measureRow(measure, record, env), .measure(measure))
      }
  }

  private static func measureRow(
    _ measure: Measure, _ record: Record, _ env: Environment
  ) -> Node {
    let sign: (String, Style) =
      switch measure.state {
      case .planned:
        measure.due.map { $0 < env.today } ?? false ? ("! ", .warning) : ("○ ", .dim)
      case .done: ("✓ ", .good)
      case .dropped: ("– ", .dim)
      }
    let missing = measure.isExplained ? "" : "  " + env.phrases["measure.notExplained"]
    return .line(
      [Span("    "), Span(sign.0, sign.1), Span(env.text(measure.title)), Span(missing, .warning)],
      trailing: Line(
        [record.name(measure.owner), measure.due?.description ?? ""].filter {
          !$0.isEmpty && $0 != "–"
        }
        .joined(separator: "  "), .dim))
  }

  private static func proposed(_ proposal: RiskProposal, _ env: Environment) -> RecordItem {
    let risk = proposal.risk.flatMap { env.library.risk($0) }
    let title = risk.map { env.text($0.title) } ?? env.phrases["risks.proposed.more"]
    // A risk brings its own measures along.
    let measures =
      proposal.taken == nil
      ? Set((risk?.measures ?? []) + proposal.measures).count : proposal.measures.count
    return RecordItem(
      .line(
        [Span("+ ", .accent), Span(title)],
        trailing: Line(
          env.phrases("risks.proposed.measures", count: measures), .dim)),
      .proposal(proposal))
  }
}
