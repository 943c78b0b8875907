import Content
import Domain
import Terminal

/// What a decision rests on: gains beside risks, measures, answers, what is open.
struct DecisionGroundsView {
  let record: Record

  private var collaboration: Collaboration { record.collaboration }

  /// The level, and who decides at it.
  func head(_ env: Environment) -> Node {
    let rating = collaboration.rating
    return .line(
      [Span(env.word(collaboration.stage), .strong)],
      trailing: Line(env.phrases["decision.level"] + " ", .dim) + env.levelLine(rating.after)
        + Line(" → " + env.word(rating.decider), .strong))
  }

  /// As much of the grounds as fits above the form.
  func summary(_ env: Environment) -> Node {
    .column([
      .row(
        [
          Node.column([.heading(env.phrases["record.gained"])] + gains(env, limit: 3)).width(
            .share(4)),
          Node.column(
            [.heading(env.phrases["risks.heading"], trailing: env.phrases["risks.beforeAfter"])]
              + risks(env, limit: 3)
          ).width(.share(5)),
        ], gap: 3),
      .text(counts(env), .dim),
    ])
  }

  /// All of it, to be read through.
  func full(_ env: Environment) -> Node {
    .column(
      [
        head(env),
        .column([.heading(env.phrases["record.gained"])] + gains(env, limit: .max)),
        .column(
          [.heading(env.phrases["risks.heading"], trailing: env.phrases["risks.beforeAfter"])]
            + risks(env, limit: .max)),
        .column([.heading(env.phrases["measures.heading"])] + measures(env)),
        .column([.heading(env.phrases["record.standsOut"])] + worries(env)),
        .column([.heading(env.phrases["decision.checks"])] + gate(env)),
      ] + (collaboration.details.purpose.isEmpty ? [] : [.text(collaboration.details.purpose)]),
      spacing: 1)
  }

  private func gains(_ env: Environment, limit: Int) -> [Node] {
    guard !collaboration.gains.isEmpty else {
      return [.text(env.phrases["record.gained.none"], .dim)]
    }
    return collaboration.gains.prefix(limit).map { .line([Span("+ ", .good), Span($0.text)]) }
      + more(collaboration.gains.count - limit, env)
  }

  private func more(_ count: Int, _ env: Environment) -> [Node] {
    count > 0 ? [.text(env.phrases("more", count: count), .dim)] : []
  }

  private func risks(_ env: Environment, limit: Int) -> [Node] {
    guard !collaboration.risks.isEmpty else { return [.text(env.phrases["risks.none"], .dim)] }
    let ranked = collaboration.risks.sorted { before($0) > before($1) }
    return ranked.prefix(limit).map { risk in
      let after = collaboration.afterMeasures(risk)
      let level = record.policy.level(after.likelihood, after.consequence)
      let proposal = risk.proposal.map { "  " + env.phrases["proposal." + $0.rawValue] } ?? ""
      return .line(
        [
          Span(before(risk) >= .high ? "! " : "  ", .warning), Span(env.text(risk.title)),
          Span(proposal, .dim),
        ],
        trailing: env.levelLine(CollaborationLevel(before(risk))) + " → "
          + env.levelLine(CollaborationLevel(level)))
    } + more(ranked.count - limit, env)
  }

  private func before(_ risk: Risk) -> Level {
    record.policy.level(risk.before.likelihood, risk.before.consequence)
  }

  private func measures(_ env: Environment) -> [Node] {
    guard !collaboration.measures.isEmpty else {
      return [.text(env.phrases["measures.none"], .dim)]
    }
    return collaboration.measures.filter { $0.state != .dropped }.flatMap { measure -> [Node] in
      [
        .line(
          [Span("· "), Span(env.text(measure.title), .strong)],
          trailing: Line(
            [record.name(measure.owner), measure.due?.description ?? ""].joined(separator: "  "),
            .dim))
      ]
        + [
          ("measure.precise", measure.precise), ("measure.proportionate", measure.proportionate),
          ("measure.effective", measure.effective),
        ].map { key, text in
          Node.row([
            Node.text("").width(.fixed(2)),
            Node.text(
              env.phrases["entry." + key] + ": " + (text.isEmpty ? "–" : env.text(text)),
              text.isEmpty ? .warning : .plain
            ).width(.share(1)),
          ])
        }
    }
  }

  private func worries(_ env: Environment) -> [Node] {
    let items =
      OverviewTab.page(record, env).sections.last { section in
        section.heading == env.phrases["record.standsOut"]
      }?.items ?? []
    return items.isEmpty ? [.text(env.phrases["record.standsOut.none"], .dim)] : items.map(\.node)
  }

  private func gate(_ env: Environment) -> [Node] {
    collaboration.gateReport(.decision, record.context(env)).lines.map { line in
      switch line.status {
      case .met: .line([Span("✓ ", .good), Span(env.word(line.condition))])
      case .notMet: .line([Span("✗ ", .danger), Span(env.word(line.condition))])
      case .waived(let waiver, _):
        .line([
          Span("~ ", .warning),
          Span(env.word(line.condition) + ": " + waiver.reason + " (\(record.name(waiver.by)))"),
        ])
      }
    }
  }

  /// `5 measures, 2 before start · 3 yes that worry · 1 asked · 57 answered`
  private func counts(_ env: Environment) -> String {
    let measures = collaboration.measures.filter { $0.state != .dropped }
    let explained = measures.filter(\.isExplained).count
    let open = collaboration.openQuestions
    let worries = Set(collaboration.worries(record.checklists).map(\.question.id)).count
    var parts = [
      env.phrases("decision.measures", count: measures.count),
      env.phrases(
        "decision.explained", ["explained": String(explained), "total": String(measures.count)]),
      env.phrases("decision.worries", count: worries),
    ]
    if open.unsure > 0 { parts.append(env.phrases("decision.unsure", count: open.unsure)) }
    if open.asked > 0 { parts.append(env.phrases("decision.asked", count: open.asked)) }
    return parts.joined(separator: " · ")
  }
}
