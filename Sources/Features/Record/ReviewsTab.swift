import Content
import Domain
import Terminal

/// In-progress reviews, what has changed since the last, and incidents.
enum ReviewsTab {
  static func page(_ record: Record, _ env: Environment) -> RecordPage {
    let collaboration = record.collaboration
    let details = collaboration.details
    let exits = details.exitTerms + details.agreements.flatMap(\.exitTerms)
    var head = [
      OverviewTab.steps(collaboration, env),
      .facts([Fact(env.phrases["fact.review"], Line(env.dated(collaboration.reviewDay)))]),
    ]
    if !exits.isEmpty {
      head.append(
        .column(
          [.heading(env.phrases["reviews.exit"])] + exits.map { .line([Span("  · "), Span($0)]) }))
    }
    var sections: [RecordSection] = []
    if !collaboration.changes.isEmpty {
      sections.append(
        RecordSection(
          env.phrases["reviews.changes"],
          collaboration.changes.map {
            RecordItem(
              .line([Span("! ", .warning), Span(env.word($0.cause) + ": ", .strong), Span($0.text)])
            )
          }))
    }
    sections.append(
      RecordSection(
        env.phrases["reviews.heading"],
        collaboration.reviews.reversed().map { review($0, record, env) },
        empty: env.phrases["reviews.none"]))
    if !collaboration.incidents.isEmpty {
      sections.append(
        RecordSection(
          env.phrases["incidents.heading"], collaboration.incidents.map { incident($0, env) }))
    }
    return RecordPage(head: head, sections: sections)
  }

  private static func review(_ review: Review, _ record: Record, _ env: Environment) -> RecordItem {
    let outcome = review.outcome.map { env.phrases["reviewOutcome." + $0.rawValue] }
    return RecordItem(
      .column(
        [
          .line(
            [
              Span(review.closed == nil ? "● " : "✓ ", review.closed == nil ? .accent : .good),
              Span(env.word(review.cause) + "  ", .strong),
              Span(outcome ?? env.phrases["reviews.open"]),
            ], trailing: Line("\(record.name(review.by)), \(review.closed ?? review.opened)", .dim))
        ]
          + review.changes.map { .text("    " + env.word($0.cause) + ": " + $0.text) }
          + (review.reasons.isEmpty ? [] : [.text("    " + review.reasons, .dim)])),
      .review(review),
      review.closed == nil ? [.open(.review(record.collaboration.id))] : [])
  }

  private static func incident(_ incident: Incident, _ env: Environment) -> RecordItem {
    RecordItem(
      .column(
        [
          .line(
            [
              Span(incident.closed == nil ? "! " : "✓ ", incident.closed == nil ? .warning : .good),
              Span(env.phrases["incident." + incident.kind.rawValue] + ": ", .strong),
              Span(incident.text),
            ], trailing: Line("\(incident.receivedBy), \(incident.day)", .dim))
        ] + (incident.outcome.isEmpty ? [] : [.text("    " + incident.outcome, .dim)])),
      .incident(incident))
  }
}
