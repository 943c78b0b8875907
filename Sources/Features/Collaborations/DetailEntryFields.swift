import Content
import Domain

/// The fields with which one part of a collaboration is written.
struct DetailEntryFields {
  let details: CollaborationDetails
  let persons: [FormOption]
  let env: Environment

  private func label(_ key: String) -> String { env.phrases["form." + key] }
  private func hint(_ key: String) -> String { env.phrases["form." + key + ".hint"] }

  func fields(_ target: DetailTarget) -> [FormField] {
    switch target {
    case .partner(let id): partner(details.partners.first { $0.id == id })
    case .participant(let id): participant(details.people.first { $0.person == id })
    case .agreement(let id): agreement(details.agreements.first { $0.id == id })
    case .funding(let id): funding(details.funding.first { $0.id == id })
    case .technology: technology
    case .protection: protection
    case .position: position
    case .clearance(let field): clearance(field)
    }
  }

  private func partner(_ partner: Partner?) -> [FormField] {
    [
      .line("name", label("partner.name"), partner?.name ?? "", required: true),
      .line("country", label("country"), partner?.country ?? "", hint: hint("country")),
      .choice(
        "kind", label("organisation"),
        OrganisationKind.allCases.map {
          FormOption($0.rawValue, label("organisation." + $0.rawValue))
        }, partner?.kind?.rawValue),
      .line("ror", label("ror"), partner?.ror ?? "", hint: hint("ror")),
      .line("role", label("partner.role"), partner?.role ?? "", hint: hint("partner.role")),
    ]
  }

  private func participant(_ participant: Participant?) -> [FormField] {
    [
      .pick("person", label("person"), persons, participant?.person.text, required: true),
      .line("role", label("person.role"), participant?.role ?? "", hint: hint("person.role")),
    ]
  }

  private func agreement(_ agreement: Agreement?) -> [FormField] {
    [
      .choice(
        "kind", label("agreement.kind"),
        Agreement.Kind.allCases.map {
          FormOption($0.rawValue, env.phrases["agreement." + $0.rawValue])
        }, agreement?.kind.rawValue, required: true),
      .line(
        "number", label("agreement.number"), agreement?.number ?? "", hint: hint("agreement.number")
      ),
      .line(
        "signedDay", label("agreement.signed"), agreement?.signed?.description ?? "",
        hint: hint("day")),
      .line(
        "signedBy", label("agreement.signedBy"), agreement?.signedBy ?? "",
        hint: hint("agreement.signedBy")),
      .check("hasAuthority", label("agreement.hasAuthority"), agreement?.hasAuthority ?? false),
      .check("isRegistered", label("agreement.isRegistered"), agreement?.isRegistered ?? false),
      .line(
        "endsDay", label("agreement.ends"), agreement?.ends?.description ?? "", hint: hint("day")),
      .paragraph(
        "exitTerms", label("exitTerms"), agreement?.exitTerms.joined(separator: "\n") ?? "",
        hint: hint("exitTerms")),
    ]
  }

  private func funding(_ funding: Funding?) -> [FormField] {
    [
      .line("funder", label("funder"), funding?.funder ?? "", required: true),
      .line(
        "amount", label("amount"), funding?.amount.map { String($0) } ?? "", hint: hint("amount")),
      .line("currency", label("currency"), funding?.currency ?? "", hint: hint("currency")),
      .paragraph("terms", label("terms"), funding?.terms ?? "", hint: hint("terms")),
    ]
  }

  private var technology: [FormField] {
    let state: String
    var ticked: [FieldReference] = []
    switch details.technology {
    case .notClassified: state = "notClassified"
    case .none: state = "none"
    case .fields(let fields):
      state = "fields"
      ticked = fields
    }
    let choice = FormField.choice(
      "state", label("technology.state"),
      ["notClassified", "none", "fields"].map { FormOption($0, label("technology." + $0)) }, state)
    var fields = [choice]
    for list in env.library.fieldLists {
      for (index, field) in list.fields.enumerated() {
        let reference = FieldReference(list: list.id, field: field.id)
        let check = FormField.check(
          Self.id(reference), env.text(field.title), ticked.contains(reference))
        fields.append(index == 0 ? check.under(env.text(list.title)) : check)
      }
    }
    // What a list no longer has is kept until somebody unticks it.
    let known = Set(fields.map(\.id))
    for reference in ticked where !known.contains(Self.id(reference)) {
      fields.append(.check(Self.id(reference), reference.list + ": " + reference.field, true))
    }
    return fields
  }

  static func id(_ reference: FieldReference) -> String {
    "field:" + reference.list + ":" + reference.field
  }

  /// The field of technology that a checkbox stands for.
  static func reference(_ id: String) -> FieldReference? {
    let parts = id.split(separator: ":", maxSplits: 2)
    guard parts.count == 3, parts[0] == "field" else { return nil }
    return FieldReference(list: String(parts[1]), field: String(parts[2]))
  }

  private var protection: [FormField] {
    var ticked: [Protection.Ground] = []
    var state = "notAssessed"
    if case .grounds(let grounds) = details.protection {
      ticked = grounds
      state = "assessed"
    }
    return [
      .choice(
        "state", label("protection.state"),
        ["notAssessed", "assessed"].map { FormOption($0, label("protection." + $0)) }, state)
    ]
      + Protection.Ground.allCases.map {
        .check($0.rawValue, env.phrases["protection." + $0.rawValue], ticked.contains($0))
      }
  }

  /// A place is described before applicants are known, so nobody is named here.
  private var position: [FormField] {
    let position = details.position
    return [
      .paragraph("task", label("position.task"), position.task, hint: hint("position.task")),
      .paragraph(
        "access", label("position.access"), position.access, hint: hint("position.access")),
      .paragraph(
        "fundingTerms", label("position.terms"), position.fundingTerms, hint: hint("position.terms")
      ),
    ]
  }

  private func clearance(_ field: Domain.Field) -> [FormField] {
    let value = details[clearance: field]
    return [
      .choice(
        "state", label(field.rawValue),
        Clearance.words.map { FormOption($0, label("clearance." + $0)) }, value.word,
        required: true),
      .line(
        "reference", label("clearance.reference"), value.reference,
        hint: hint("clearance.reference")),
    ]
  }
}
