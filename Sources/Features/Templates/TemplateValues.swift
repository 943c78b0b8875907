public import Content
public import Domain

/// The fields of a document template, filled from a record; used by the screens and the command line.
public enum TemplateValues {
  /// The values of all fields that the pack format names.
  ///
  /// `history` is the record's steps, oldest first, and `day` the day of an instant in the institution's zone; `library` knows
  /// the names of fields of technology.
  public static func values(
    for record: Record, institution: Institution?, today: Day, phrases: Phrases,
    language: Language, history: [HistoryRow] = [], day: @escaping (Instant) -> String,
    library: Library = Library()
  ) -> [String: TemplateValue] {
    let writer = TemplateWriter(
      record: record, institution: institution, today: today, phrases: phrases,
      language: language, history: history, day: day, library: library)
    return writer.head.merging(writer.lists) { first, _ in first }
  }
}

/// Turns the parts of one record into texts in one language.
struct TemplateWriter {
  let record: Record
  let institution: Institution?
  let today: Day
  let phrases: Phrases
  let language: Language
  let history: [HistoryRow]
  let day: (Instant) -> String
  let library: Library

  typealias Values = [String: TemplateValue]

  var item: Collaboration { record.collaboration }
  private var details: CollaborationDetails { item.details }

  var head: Values {
    texts([
      "title": local(details.title),
      "reference": item.reference?.description ?? "",
      "caseNumber": details.caseNumber,
      "institution": institution.map { local($0.details.name) } ?? "",
      "unit": unit,
      "leader": name(details.leader),
      "kind": phrases.name(details.kind),
      "stage": phrases["stage." + item.stage.rawValue],
      "level": level(item.rating.after),
      "levelBefore": level(item.rating.before),
      "depth": item.rating.depth.map { phrases.name($0) } ?? "",
      "today": today.description,
      "purposeText": details.purpose,
      "funding": details.funding.map(money).joined(separator: "; "),
      "startDay": day(details.startDay),
      "endDay": day(details.endDay),
      "reviewDay": day(item.reviewDay),
      "exitTerms": joined(details.exitTerms + details.agreements.flatMap(\.exitTerms)),
      "ledgerHead": record.ledgerHead,
    ])
  }

  var lists: Values {
    [
      "partners": .list(
        details.partners.map {
          texts(["name": $0.name, "country": $0.country, "role": $0.role])
        }),
      "agreements": .list(details.agreements.map(agreement)),
      "fields": .list(fields.map { texts(["name": $0]) }),
      "protection": .list(protection.map { texts(["name": $0]) }),
      "gains": .list(item.gains.map { texts(["text": $0.text]) }),
      "risks": .list(item.risks.map(risk)),
      "measures": .list(item.measures.map(measure)),
      "worries": .list(worries),
      "open": .list(open),
      "answers": .list(answers),
      "decisions": .list(item.decisions.filter { $0.replacedBy == nil }.map(decision)),
      "conditions": .list((item.decision?.draft.conditions ?? []).map(condition)),
      "reviews": .list(item.reviews.map(review)),
      "history": .list(history.compactMap(step)),
    ]
  }

  // MARK: Words

  /// Several sentences as one text, without the full stops that the template sets.
  private func joined(_ texts: [String]) -> String {
    let trimmed = texts.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    return trimmed.joined(separator: "; ")
  }

  func texts(_ texts: [String: String]) -> Values { texts.mapValues(TemplateValue.text) }
  func local(_ text: LocalizedText) -> String { text.text(in: language) }
  func name(_ person: PersonID?) -> String { person.flatMap { record.names[$0] } ?? "" }

  func name(_ responsible: Responsible?) -> String {
    switch responsible {
    case nil: ""
    case .person(let person): name(person)
    case .unit(let unit): unit
    }
  }

  private func day(_ day: Day?) -> String { day?.description ?? "" }

  private func level(_ level: CollaborationLevel?) -> String {
    level.map { phrases["level." + $0.rawValue] } ?? ""
  }

  private var unit: String {
    institution?.details.units.first { $0.id == details.unit }.map { local($0.name) }
      ?? details.unit
  }

  private func money(_ funding: Funding) -> String {
    let amount = funding.amount.map { " " + phrases.number(Int(clamping: $0)) } ?? ""
    let currency = funding.currency.isEmpty ? "" : " " + funding.currency
    return funding.funder + amount + currency + (funding.terms.isEmpty ? "" : " (\(funding.terms))")
  }

  private var fields: [String] {
    switch details.technology {
    case .notClassified: [phrases["fields.notClassified"]]
    case .none: [phrases["fields.none"]]
    case .fields(let fields):
      fields.map { reference in
        library.field(reference.field, in: reference.list).map { local($0.title) }
          ?? reference.field
      }
    }
  }

  private var protection: [String] {
    switch details.protection {
    case .notAssessed: [phrases["protection.notAssessed"]]
    case .grounds(let grounds): grounds.map { phrases["protection." + $0.rawValue] }
    }
  }

  // MARK: Lines

  private func agreement(_ agreement: Agreement) -> Values {
    texts([
      "type": phrases["agreement." + agreement.kind.rawValue], "number": agreement.number,
      "signed": day(agreement.signed), "ends": day(agreement.ends),
      "exitTerms": joined(agreement.exitTerms),
    ])
  }

  private func risk(_ risk: Risk) -> Values {
    func level(_ rating: RiskRating) -> String {
      phrases.name(record.policy.level(rating.likelihood, rating.consequence))
    }
    return texts([
      "title": local(risk.title), "cause": local(risk.cause), "before": level(risk.before),
      "after": risk.after.map(level) ?? phrases["template.notStated"],
      "proposal": risk.proposal.map { phrases["template.proposal." + $0.rawValue] } ?? "",
      "reason": risk.reason,
    ])
  }

  private func measure(_ measure: Measure) -> Values {
    let risk = item.risks.first { $0.id == measure.risk }
    return texts([
      "title": local(measure.title), "risk": risk.map { local($0.title) } ?? "",
      "precise": local(measure.precise), "proportionate": local(measure.proportionate),
      "effective": local(measure.effective), "owner": name(measure.owner),
      "due": day(measure.due), "state": phrases["measureState." + measure.state.rawValue],
    ])
  }

  private func condition(_ condition: Condition) -> Values {
    texts([
      "text": condition.text, "owner": name(condition.owner), "due": day(condition.due),
      "state": phrases[condition.fulfilment == nil ? "template.state.open" : "template.state.met"],
    ])
  }

  private func decision(_ decision: Decision) -> Values {
    let elsewhere = decision.elsewhere
    return texts([
      "outcome": phrases["outcome." + decision.outcome.rawValue],
      "by": elsewhere?.takenBy ?? name(decision.by),
      "level": decision.role.map { phrases.name($0) } ?? "",
      "basis": phrases["basis." + decision.draft.basis.rawValue],
      "presentedBy": name(decision.draft.presentedBy), "reasons": decision.draft.reasons,
      "conditions": joined(decision.draft.conditions.map(\.text)),
      "until": day(decision.draft.validUntil), "day": decision.day.description,
      "reference": elsewhere?.reference ?? decision.draft.registered,
    ])
  }

  private func review(_ review: Review) -> Values {
    func cause(_ cause: ReviewCause) -> String { phrases["cause." + cause.rawValue] }
    return texts([
      "day": (review.closed ?? review.opened).description, "cause": cause(review.cause),
      "outcome": review.outcome.map { phrases["reviewOutcome." + $0.rawValue] }
        ?? phrases["template.state.open"],
      "changes": review.changes.map {
        cause($0.cause) + ($0.text.isEmpty ? "" : ": " + $0.text)
      }.joined(separator: "; "),
    ])
  }

  /// Steps that were taken back stay out.
  private func step(_ row: HistoryRow) -> Values? {
    guard let event = row.event, row.undoneBy == nil, row.undoes == nil else { return nil }
    return texts([
      "day": day(row.at),
      "what": phrases["event." + event.name.rawValue], "who": row.actorName,
    ])
  }
}
