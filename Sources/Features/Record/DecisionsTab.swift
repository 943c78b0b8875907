import Content
import Domain
import Terminal

/// The decisions of a collaboration with their conditions, and advice that was asked for.
enum DecisionsTab {
  static func page(_ record: Record, _ env: Environment) -> RecordPage {
    let collaboration = record.collaboration
    var sections = [
      RecordSection(
        env.phrases["decisions.heading"],
        collaboration.decisions.reversed().flatMap { items($0, record, env) },
        empty: env.phrases["decisions.none"])
    ]
    if !collaboration.facts.isEmpty {
      sections.append(
        RecordSection(
          env.phrases["decisions.facts"], collaboration.facts.map { fact($0, record, env) }))
    }
    if !collaboration.advice.isEmpty {
      sections.append(
        RecordSection(
          env.phrases["advice.heading"], collaboration.advice.map { advice($0, record, env) }))
    }
    return RecordPage(head: [OverviewTab.steps(collaboration, env)], sections: sections)
  }

  private static func items(
    _ decision: Decision, _ record: Record, _ env: Environment
  ) -> [RecordItem] {
    let draft = decision.draft
    let replaced = decision.replacedBy != nil
    let who = decision.elsewhere?.takenBy ?? record.name(decision.by)
    var lines: [Node] = [
      .line(
        [
          Span(env.word(decision.outcome), replaced ? .dim : .strong),
          Span(replaced ? "  " + env.phrases["decision.replaced"] : "", .dim),
        ], trailing: Line("\(who), \(decision.day)", .dim)),
      .text("    " + draft.reasons),
      .line([
        Span(
          "    "
            + [
              env.phrases["basis." + draft.basis.rawValue],
              draft.validUntil.map { env.phrases("decision.until", ["day": $0.description]) } ?? "",
              draft.registered.isEmpty
                ? "" : env.phrases("decision.registered", ["number": draft.registered]),
              draft.presentedBy.map {
                env.phrases("decision.presentedBy", ["name": record.name($0)])
              } ?? "",
            ].filter { !$0.isEmpty }.joined(separator: " · "), .dim)
      ]),
    ]
    if decision.elsewhere != nil {
      lines.append(
        .line([
          Span("    " + env.phrases("decision.elsewhere", ["name": record.name(decision.by)]), .dim)
        ]))
    }
    return [RecordItem(.column(lines), .decision(decision))]
      + draft.conditions.map { condition in
        let done = condition.fulfilment != nil
        let late = !done && (condition.due.map { $0 < env.today } ?? false)
        return RecordItem(
          .line(
            [
              Span("    "),
              Span(done ? "✓ " : late ? "! " : "○ ", done ? .good : late ? .warning : .dim),
              Span(
                condition.isBeforeStart ? env.phrases["condition.beforeStart"] + " " : "", .strong),
              Span(condition.text),
            ],
            trailing: Line(
              [record.name(condition.owner), condition.due?.description ?? ""].joined(
                separator: "  "), .dim)),
          .condition(decision.id, condition))
      }
  }

  private static func fact(_ fact: OpenFact, _ record: Record, _ env: Environment) -> RecordItem {
    RecordItem(
      .line(
        [
          Span(fact.found == nil ? "? " : "✓ ", fact.found == nil ? .accent : .good),
          Span(fact.text),
        ],
        trailing: Line(fact.found.map { "\(record.name($0.by)), \($0.day)" } ?? "", .dim)),
      .fact(fact))
  }

  private static func advice(
    _ advice: AdviceCase, _ record: Record, _ env: Environment
  ) -> RecordItem {
    let to =
      switch advice.to {
      case .contact(let contact): env.word(contact)
      case .authority(let id): env.library.authority(id).map { env.text($0.name) } ?? id
      case .other(let name): name
      }
    return RecordItem(
      .column(
        [
          .line(
            [
              Span(advice.advice == nil ? "? " : "✓ ", advice.advice == nil ? .accent : .good),
              Span(to + ": ", .strong), Span(advice.question),
            ], trailing: Line(advice.asked.description, .dim))
        ] + (advice.advice.map { [.text("    " + $0)] } ?? [])), .advice(advice))
  }
}
