import Content
import Domain

/// The fields of the form for a collaboration, built from its details and read back into them.
struct DetailFields {
  let details: CollaborationDetails
  let persons: [FormOption]
  let env: Environment

  func label(_ key: String) -> String { env.phrases["form." + key] }
  func hint(_ key: String) -> String { env.phrases["form." + key + ".hint"] }

  /// Everything that can be changed later, under its headings.
  func all(locked: (Domain.Field?) -> String?) -> [FormField] {
    let groups = [
      what, who, rows(details.partners.map { (.partner($0.id), partner($0)) }, more: .partner(nil)),
      rows(details.agreements.map { (.agreement($0.id), agreement($0)) }, more: .agreement(nil)),
      rows(details.funding.map { (.funding($0.id), funding($0)) }, more: .funding(nil)),
      touches, when, clearances,
    ]
    return groups.flatMap { $0 }.map { field in
      var field = field
      field.locked = locked(Self.field(of: field.id))
      return field
    }
  }

  /// The field of the record that one of the form belongs to; nil for agreements.
  static func field(of id: String) -> Domain.Field? {
    switch id.prefix(while: { $0 != ":" }) {
    case "partner": .partners
    case "participant": .people
    case "funding": .funding
    case "agreement": nil
    default: Domain.Field(rawValue: id)
    }
  }

  // MARK: - Groups

  private var what: [FormField] {
    [
      title.under(label("group.what")), kind, purpose,
      .line("caseNumber", label("caseNumber"), details.caseNumber, hint: hint("caseNumber")),
      .line(
        "subjects", label("subjects"), details.subjects.joined(separator: ", "),
        hint: hint("subjects")),
    ]
  }

  private var who: [FormField] {
    [leader.under(label("group.who")), unit]
      + rows(
        details.people.map { (.participant($0.person), participant($0)) }, more: .participant(nil),
        heading: false)
  }

  private var touches: [FormField] {
    var fields: [FormField] = [
      .row(
        "technology", label("technology"),
        OverviewTab.fields(details.technology, env).joined(separator: ", "),
        hint: hint("row")
      ).under(label("group.touches")),
      .row(
        "protection", label("protection"), OverviewTab.protection(details.protection, env),
        hint: hint("row")),
    ]
    if details.kind == .guest || details.kind == .recruitment || details.position != Position() {
      fields.append(.row("position", label("position"), details.position.task, hint: hint("row")))
    }
    return fields
  }

  private var when: [FormField] {
    [
      .line("startDay", label("startDay"), details.startDay?.description ?? "", hint: hint("day"))
        .under(label("group.when")),
      .line("endDay", label("endDay"), details.endDay?.description ?? "", hint: hint("day")),
      .paragraph(
        "exitTerms", label("exitTerms"), details.exitTerms.joined(separator: "\n"),
        hint: hint("exitTerms")),
    ]
  }

  private var clearances: [FormField] {
    let fields: [Domain.Field] = [.legalReview, .licence, .ethicsApproval, .transferGround]
    return fields.enumerated().map { index, field in
      let value = details[clearance: field]
      let parts = [label("clearance." + value.word), value.reference].filter { !$0.isEmpty }
      let row = FormField.row(
        field.rawValue, label(field.rawValue), parts.joined(separator: ", "), hint: hint("row"))
      return index == 0 ? row.under(label("group.clearances")) : row
    }
  }

  /// A row for each, and one to add another.
  private func rows(
    _ rows: [(target: DetailTarget, summary: String)], more: DetailTarget, heading: Bool = true
  ) -> [FormField] {
    var fields = rows.enumerated().map { index, row in
      FormField.row(
        row.target.id, label(more.key) + (rows.count > 1 ? " \(index + 1)" : ""), row.summary,
        hint: hint("row.several"))
    }
    fields.append(.row(more.id, "+", label(more.key + ".add"), hint: hint("row.add")))
    if heading { fields[0] = fields[0].under(label("group." + more.key)) }
    return fields
  }

  // MARK: - Single fields

  var title: FormField {
    .line(
      "title", label("title"), env.text(details.title),
      hint: env.phrases("form.title.hint", ["language": env.language.endonym]), required: true)
  }

  var kind: FormField {
    .choice(
      "kind", label("kind"),
      CollaborationKind.allCases.map { FormOption($0.rawValue, env.phrases.name($0)) },
      details.kind.rawValue, required: true)
  }

  var purpose: FormField {
    .paragraph("purpose", label("purpose"), details.purpose, hint: hint("purpose"))
  }

  var leader: FormField {
    .pick("leader", label("leader"), persons, details.leader?.text)
  }

  /// Picked from the institution's units; typed when it has named none.
  var unit: FormField {
    var options = UnitOptions.options(env)
    guard !options.isEmpty else {
      return .line("unit", label("unit"), details.unit, hint: hint("unit"))
    }
    if !details.unit.isEmpty, !options.contains(where: { $0.id == details.unit }) {
      options.append(FormOption(details.unit, details.unit))
    }
    return .pick("unit", label("unit"), options, details.unit.isEmpty ? nil : details.unit)
  }

  // MARK: - Rows in a few words

  private func partner(_ partner: Partner) -> String {
    [
      partner.name, partner.country,
      partner.kind.map { label("organisation." + $0.rawValue) } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func participant(_ participant: Participant) -> String {
    let name = persons.first { $0.id == participant.person.text }?.label ?? "–"
    return [name, participant.role].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func agreement(_ agreement: Agreement) -> String {
    [
      env.phrases["agreement." + agreement.kind.rawValue], agreement.number,
      agreement.signed.map { env.phrases("agreement.signed", ["day": $0.description]) }
        ?? label("unsigned"),
      agreement.ends.map { env.phrases("agreement.ends", ["day": $0.description]) } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func funding(_ funding: Funding) -> String {
    let amount = funding.amount.map { String($0) } ?? ""
    let money = [amount, funding.currency].filter { !$0.isEmpty }.joined(separator: " ")
    return [funding.funder, money].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // MARK: - Reading back

  /// What is wrong with a field beyond being empty or no day.
  static func problem(_ env: Environment) -> (FormField) -> String? {
    { field in
      switch field.id {
      case "country" where !DetailCheck.isCountry(field.value): env.phrases["form.country.problem"]
      case "currency" where !DetailCheck.isCurrency(field.value):
        env.phrases["form.currency.problem"]
      case "ror" where !DetailCheck.isROR(field.value): env.phrases["form.ror.problem"]
      case "amount" where !field.value.isEmpty && DetailCheck.amount(field.value) == nil:
        env.phrases["form.amount.problem"]
      default: nil
      }
    }
  }

  /// What a field of the form says now; nil for what is no single field.
  func value(of id: String, in form: Form) -> FieldValue? {
    let text = DetailCheck.trimmed(form[id])
    switch Domain.Field(rawValue: id) {
    case .title:
      var title = details.title
      title[env.language] = text
      return .title(title)
    case .kind: return .kind(CollaborationKind(rawValue: text) ?? details.kind)
    case .purpose: return .purpose(text)
    case .leader: return .leader(text.isEmpty ? nil : PersonID(text))
    case .unit: return .unit(text)
    case .caseNumber: return .caseNumber(text)
    case .subjects: return .subjects(DetailCheck.list(text))
    case .startDay: return .startDay(Day(text))
    case .endDay: return .endDay(Day(text))
    case .exitTerms: return .exitTerms(DetailCheck.lines(text))
    default: return nil
    }
  }
}

/// The units of the institution as answers to pick from.
enum UnitOptions {
  /// Each under the name of those above it, such as `Science › Physics`.
  static func options(_ env: Environment) -> [FormOption] {
    let units = env.institution?.details.units ?? []
    return units.map { unit in
      var names = [env.text(unit.name)]
      var parent = unit.parent
      // Bounded, so that units that name each other as parents come to an end.
      for _ in 0..<units.count {
        guard let above = units.first(where: { $0.id == parent }) else { break }
        names.insert(env.text(above.name), at: 0)
        parent = above.parent
      }
      return FormOption(unit.id, names.joined(separator: " › "))
    }
  }

  static func name(_ id: String, _ env: Environment) -> String {
    options(env).first { $0.id == id }?.label ?? id
  }
}
