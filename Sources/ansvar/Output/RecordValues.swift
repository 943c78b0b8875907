import Content
import Domain

/// What the templates of the packs are filled with from a collaboration.
struct RecordValues {
  let collaboration: Collaboration
  let library: Library
  /// Those that the assessments were asked from among them.
  let checklists: ChecklistLibrary
  let phrases: Phrases
  let institution: String
  let today: Day
  let head: String
  let name: (PersonID) -> String

  private var language: Language { phrases.language }
  private var details: CollaborationDetails { collaboration.details }

  /// Every field and list that a template may use.
  var all: [String: TemplateValue] {
    var values = document
    for (key, lines) in lists {
      values[key] = .list(lines.map { $0.mapValues { TemplateValue.text($0) } })
    }
    return values
  }

  private var document: [String: TemplateValue] {
    [
      "title": details.title.text(in: language),
      "reference": collaboration.reference?.description ?? "",
      "caseNumber": details.caseNumber, "institution": institution, "unit": details.unit,
      "leader": details.leader.map(name) ?? "", "kind": phrases["kind." + details.kind.rawValue],
      "stage": phrases["stage." + collaboration.stage.rawValue],
      "level": level(collaboration.rating.after),
      "levelBefore": level(collaboration.rating.before),
      "depth": collaboration.rating.depth.map { phrases["depth." + $0.rawValue] } ?? "",
      "today": today.description, "purposeText": details.purpose,
      "funding": details.funding.map(\.funder).joined(separator: ", "),
      "startDay": details.startDay?.description ?? "",
      "endDay": details.endDay?.description ?? "",
      "reviewDay": collaboration.reviewDay?.description ?? "",
      "exitTerms": details.exitTerms.joined(separator: "; "), "ledgerHead": head,
    ].mapValues { .text($0) }
  }

  private var lists: [String: [[String: String]]] {
    [
      "partners": details.partners.map {
        ["name": $0.name, "country": $0.country, "role": $0.role]
      },
      "agreements": details.agreements.map {
        [
          "type": phrases["agreement." + $0.kind.rawValue], "number": $0.number,
          "signed": $0.signed?.description ?? "", "ends": $0.ends?.description ?? "",
          "exitTerms": $0.exitTerms.joined(separator: "; "),
        ]
      },
      "fields": fields, "protection": protection,
      "gains": collaboration.gains.map { ["text": $0.text] }, "risks": risks,
      "measures": measures, "worries": answers { isWorry($0, $1) }, "open": open,
      "answers": answers { _, _ in true }, "decisions": decisions, "conditions": conditions,
      "reviews": reviews, "history": [],
    ]
  }

  private func level(_ level: CollaborationLevel?) -> String {
    guard let level else { return "" }
    return phrases[level == .blocked ? "depth.blocked" : "level." + level.rawValue]
  }

  private func rating(_ rating: RiskRating?) -> String {
    guard let rating, let policy = library.policy?.policy else { return "" }
    return phrases["level." + policy.level(rating.likelihood, rating.consequence).rawValue]
  }

  private func responsible(_ owner: Responsible?) -> String {
    switch owner {
    case .person(let id): name(id)
    case .unit(let unit): unit
    case nil: ""
    }
  }

  private var fields: [[String: String]] {
    guard case .fields(let references) = details.technology else { return [] }
    return references.map { reference in
      let field = library.field(reference.field, in: reference.list)
      return ["name": field?.title.text(in: language) ?? reference.field]
    }
  }

  private var protection: [[String: String]] {
    guard case .grounds(let grounds) = details.protection else { return [] }
    return grounds.map { ["name": phrases["protection." + $0.rawValue]] }
  }

  private var risks: [[String: String]] {
    collaboration.risks.map { risk in
      [
        "title": risk.title.text(in: language), "cause": risk.cause.text(in: language),
        "before": rating(risk.before), "after": rating(collaboration.afterMeasures(risk)),
        "proposal": risk.proposal.map { phrases["proposal." + $0.rawValue] } ?? "",
        "reason": risk.reason,
      ]
    }
  }

  private var measures: [[String: String]] {
    collaboration.measures.map { measure in
      let risk = collaboration.risks.first { $0.id == measure.risk }
      return [
        "title": measure.title.text(in: language),
        "risk": risk?.title.text(in: language) ?? "",
        "precise": measure.precise.text(in: language),
        "proportionate": measure.proportionate.text(in: language),
        "effective": measure.effective.text(in: language),
        "owner": responsible(measure.owner), "due": measure.due?.description ?? "",
        "state": phrases["cli.measure." + measure.state.rawValue],
      ]
    }
  }

  private var decisions: [[String: String]] {
    collaboration.decisions.map { decision in
      [
        "outcome": phrases["outcome." + decision.outcome.rawValue],
        "by": decision.elsewhere?.takenBy ?? name(decision.by),
        "level": decision.role.map { phrases["role." + $0.rawValue] } ?? "",
        "basis": phrases["basis." + decision.draft.basis.rawValue],
        "presentedBy": decision.draft.presentedBy.map(name) ?? "",
        "reasons": decision.draft.reasons,
        "conditions": decision.draft.conditions.map(\.text).joined(separator: "; "),
        "until": decision.draft.validUntil?.description ?? "", "day": decision.day.description,
        "reference": decision.elsewhere?.reference ?? decision.draft.registered,
      ]
    }
  }

  private var conditions: [[String: String]] {
    (collaboration.decision?.draft.conditions ?? []).map { condition in
      [
        "text": condition.text, "owner": responsible(condition.owner),
        "due": condition.due?.description ?? "",
        "state": phrases[condition.fulfilment == nil ? "cli.condition.open" : "cli.condition.met"],
      ]
    }
  }

  private var reviews: [[String: String]] {
    collaboration.reviews.map { review in
      [
        "day": (review.closed ?? review.opened).description,
        "cause": phrases["cause." + review.cause.rawValue],
        "outcome": review.outcome.map { phrases["cli.review." + $0.rawValue] } ?? "",
        "changes": review.changes.map(\.text).joined(separator: "; "),
      ]
    }
  }
}

// MARK: Answers

extension RecordValues {
  private func answers(_ isWanted: (Question, AnswerValue) -> Bool) -> [[String: String]] {
    var lines: [[String: String]] = []
    for assessment in collaboration.assessments {
      for section in checklists[assessment.checklist]?.sections ?? [] {
        for question in section.questions {
          guard let answer = assessment.responses[question.id]?.answer,
            isWanted(question, answer.value)
          else { continue }
          lines.append([
            "section": section.title.text(in: language),
            "question": question.text.text(in: language),
            "answer": AnswerText(phrases).text(answer.value, of: question), "note": answer.note,
          ])
        }
      }
    }
    return lines
  }

  private func isWorry(_ question: Question, _ value: AnswerValue) -> Bool {
    question.effects(of: value).contains(where: \.worries)
  }

  private var open: [[String: String]] {
    var lines: [[String: String]] = []
    for assessment in collaboration.assessments {
      for question in checklists[assessment.checklist]?.questions ?? [] {
        guard let response = assessment.responses[question.id],
          response.asked != nil || response.answer?.value == .unsure
        else { continue }
        lines.append([
          "question": question.text.text(in: language),
          "state": phrases[response.asked == nil ? "answer.unsure" : "cli.answer.asked"],
          "who": response.asked.map { recipient($0.to) } ?? "",
        ])
      }
    }
    return lines
  }

  private func recipient(_ recipient: Handover.Recipient) -> String {
    switch recipient {
    case .person(let id): name(id)
    case .answerer(let answerer): phrases["answerer." + answerer.rawValue]
    case .contact(let escalation): phrases["escalation." + escalation.rawValue]
    }
  }
}
