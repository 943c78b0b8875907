import Content
import Domain

/// A collaboration's record as Markdown: for reading, and for giving out with marked passages masked.
struct RecordDocument {
  let collaboration: Collaboration
  /// Those that the assessments were asked from among them.
  let checklists: ChecklistLibrary
  let phrases: Phrases
  /// The name of a person of the register.
  let name: (PersonID) -> String
  /// Passages that may be secret are replaced by their rule.
  let isMasked: Bool

  private var language: Language { phrases.language }

  /// The whole record.
  func markdown() -> String {
    var page = MarkdownPage()
    page.heading(1, text(.field(.title), collaboration.details.title.text(in: language)))
    if isMasked { page.paragraph(phrases["cli.disclose.note"]) }
    writeFacts(&page)
    writeParties(&page)
    writeGains(&page)
    writeRisks(&page)
    writeAnswers(&page)
    writeDecisions(&page)
    writeReviews(&page)
    writeBeside(&page)
    return page.text
  }

  /// A text, or the rule that it may be secret under.
  private func text(_ target: SecrecyTarget, _ text: String) -> String {
    guard isMasked, let mark = collaboration.secrecy[target] else { return text }
    return phrases("cli.disclose.masked", ["rule": mark.rule])
  }

  private func writeFacts(_ page: inout MarkdownPage) {
    let details = collaboration.details
    page.fact(phrases["column.reference"], collaboration.reference?.description ?? "")
    page.fact(phrases["column.stage"], phrases["stage." + collaboration.stage.rawValue])
    page.fact(phrases["column.kind"], text(.field(.kind), phrases["kind." + details.kind.rawValue]))
    page.fact(phrases["cli.record.level"], level)
    page.fact(phrases["column.unit"], text(.field(.unit), details.unit))
    page.fact(
      phrases["column.leader"], text(.field(.leader), details.leader.map(name) ?? ""))
    page.fact(phrases["cli.record.caseNumber"], text(.field(.caseNumber), details.caseNumber))
    page.fact(
      phrases["cli.record.dates"],
      [
        text(.field(.startDay), details.startDay?.description ?? ""),
        text(.field(.endDay), details.endDay?.description ?? ""),
      ].filter { !$0.isEmpty }.joined(separator: " – "))
    page.fact(phrases["column.reviewDay"], collaboration.reviewDay?.description ?? "")
    page.end()
    page.paragraph(text(.field(.purpose), details.purpose))
  }

  private var level: String {
    func name(_ level: CollaborationLevel?) -> String {
      guard let level else { return "" }
      return phrases[level == .blocked ? "depth.blocked" : "level." + level.rawValue]
    }
    let levels = [name(collaboration.rating.before), name(collaboration.rating.after)]
    return levels.contains("") ? "" : levels.joined(separator: " → ")
  }

  private func writeParties(_ page: inout MarkdownPage) {
    let details = collaboration.details
    page.list(
      phrases["cli.record.partners"],
      details.partners.map { partner in
        text(
          .field(.partners),
          [partner.name, partner.country, partner.role].filter { !$0.isEmpty }
            .joined(separator: ", "))
      })
    page.list(
      phrases["cli.record.funding"],
      details.funding.map { funding in
        let amount = funding.amount.map { phrases.number(Int($0)) + " " + funding.currency } ?? ""
        return text(
          .field(.funding),
          [funding.funder, amount, funding.terms].filter { !$0.isEmpty }.joined(separator: ", "))
      })
    page.list(
      phrases["cli.record.agreements"],
      details.agreements.map { agreement in
        let ends = agreement.ends?.description ?? ""
        return text(
          .agreement(agreement.id),
          [phrases["agreement." + agreement.kind.rawValue], agreement.number, ends]
            .filter { !$0.isEmpty }.joined(separator: ", "))
      })
    page.list(
      phrases["cli.record.exitTerms"], details.exitTerms.map { text(.field(.exitTerms), $0) })
  }

  private func writeGains(_ page: inout MarkdownPage) {
    page.list(
      phrases["cli.record.gains"], collaboration.gains.map { text(.gain($0.id), $0.text) })
  }

  private func writeRisks(_ page: inout MarkdownPage) {
    page.section(phrases["cli.record.risks"], isEmpty: collaboration.risks.isEmpty)
    for risk in collaboration.risks {
      let proposal = risk.proposal.map { phrases["proposal." + $0.rawValue] } ?? ""
      page.item(
        text(
          .risk(risk.id),
          [risk.title.text(in: language), proposal, risk.reason].filter { !$0.isEmpty }
            .joined(separator: ": ")))
      for measure in collaboration.measures where measure.risk == risk.id {
        page.item(text(.measure(measure.id), measure.title.text(in: language)), depth: 1)
      }
    }
    page.end()
  }

  private func writeAnswers(_ page: inout MarkdownPage) {
    for assessment in collaboration.assessments {
      let checklist = checklists[assessment.checklist]
      let title = checklist?.title.text(in: language) ?? assessment.checklist.checklist
      page.section(title, isEmpty: assessment.responses.isEmpty)
      let order = checklist?.questions.map(\.id) ?? []
      let known = order.filter { assessment.responses[$0] != nil }
      let others = assessment.responses.keys.filter { !order.contains($0) }.sorted()
      for question in known + others {
        guard let response = assessment.responses[question] else { continue }
        let asked = checklist?.question(question)
        page.item(
          (asked?.text.text(in: language) ?? question) + " "
            + text(
              .answer(assessment.id, question: question),
              AnswerText(phrases).text(response, of: asked)))
      }
      page.end()
    }
  }

  private func writeDecisions(_ page: inout MarkdownPage) {
    page.section(phrases["cli.record.decisions"], isEmpty: collaboration.decisions.isEmpty)
    for decision in collaboration.decisions {
      let taker = decision.elsewhere?.takenBy ?? name(decision.by)
      page.item(
        decision.day.description + " "
          + text(
            .decision(decision.id),
            [phrases["outcome." + decision.outcome.rawValue], taker, decision.draft.reasons]
              .joined(separator: ": ")))
      for condition in decision.draft.conditions {
        page.item(text(.decision(decision.id), condition.text), depth: 1)
      }
    }
    page.end()
  }

  private func writeReviews(_ page: inout MarkdownPage) {
    page.section(phrases["cli.record.reviews"], isEmpty: collaboration.reviews.isEmpty)
    for review in collaboration.reviews {
      let changes = review.changes.map(\.text) + [review.reasons]
      page.item(
        (review.closed ?? review.opened).description + " "
          + text(.review(review.id), changes.filter { !$0.isEmpty }.joined(separator: " ")))
    }
    page.end()
  }

  private func writeBeside(_ page: inout MarkdownPage) {
    page.list(
      phrases["cli.record.advice"],
      collaboration.advice.map { advice in
        advice.asked.description + " "
          + text(.advice(advice.id), [advice.question, advice.advice ?? ""].joined(separator: " "))
      })
    page.list(
      phrases["cli.record.incidents"],
      collaboration.incidents.map { incident in
        incident.day.description + " " + text(.incident(incident.id), incident.text)
      })
    page.list(
      phrases["cli.record.notes"],
      collaboration.notes.map { $0.day.description + " " + text(.note($0.id), $0.text) })
  }
}
