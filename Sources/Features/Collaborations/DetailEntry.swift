import Content
import Domain
import Terminal

/// One part of a collaboration while it is written: a partner, an agreement, the fields of technology.
struct DetailEntry: Sendable {
  let target: DetailTarget
  var form: Form

  init(
    _ target: DetailTarget, _ details: CollaborationDetails, persons: [FormOption],
    _ env: Environment
  ) {
    self.target = target
    form = Form(DetailEntryFields(details: details, persons: persons, env: env).fields(target))
  }

  func title(_ env: Environment) -> String {
    if case .clearance(let field) = target { return env.phrases["form." + field.rawValue] }
    return env.phrases["form." + target.key]
  }

  mutating func press(_ key: Key) -> Form.Move {
    let move = form.press(key)
    // Ticking one says that some fit.
    if let field = form.current, field.isCheck, form.isOn(field.id) {
      if target == .technology { form.set("state", "fields") }
      if target == .protection { form.set("state", "assessed") }
    }
    return move
  }

  /// - Returns: Whether all is well; otherwise the form says what is not.
  mutating func check(_ env: Environment) -> Bool {
    guard form.check(env, DetailFields.problem(env)) else { return false }
    if case .clearance = target, form["state"] == "held",
      DetailCheck.trimmed(form["reference"]).isEmpty
    {
      form.mark("reference", env.phrases["form.clearance.problem"])
      form.focus(on: "reference")
      return false
    }
    return true
  }

  /// The details with what has been written here, and the command that makes it so; nil when
  /// nothing is different.
  func changing(
    _ details: CollaborationDetails
  ) -> (details: CollaborationDetails, command: CollaborationCommand)? {
    var new = details
    switch target {
    case .partner(let id): new.partners.put(partner(id), at: id)
    case .participant(let id): putParticipant(id, in: &new)
    case .funding(let id): new.funding.put(funding(id), at: id)
    case .technology: new.technology = technology
    case .protection: new.protection = protection
    case .position:
      new.position = Position(
        task: text("task"), access: text("access"), fundingTerms: text("fundingTerms"))
    case .clearance(let field):
      new.set(clearance: field, Clearance(form["state"], reference: text("reference")))
    case .agreement(let id):
      let old = details.agreements.first { $0.id == id }
      let agreement = agreement(id)
      guard agreement != old else { return nil }
      new.agreements.put(agreement, at: id)
      return (new, .setAgreement(agreement.id, agreement, replacing: old))
    }
    return Self.change(target, from: details, to: new)
  }

  /// The details without one of several.
  static func removing(
    _ target: DetailTarget, from details: CollaborationDetails
  ) -> (details: CollaborationDetails, command: CollaborationCommand)? {
    var new = details
    switch target {
    case .partner(let id): new.partners.removeAll { $0.id == id }
    case .participant(let id): new.people.removeAll { $0.person == id }
    case .funding(let id): new.funding.removeAll { $0.id == id }
    case .agreement(let id):
      guard let old = details.agreements.first(where: { $0.id == id }) else { return nil }
      new.agreements.removeAll { $0.id == id }
      return (new, .setAgreement(old.id, nil, replacing: old))
    default: return nil
    }
    return change(target, from: details, to: new)
  }

  private static func change(
    _ target: DetailTarget, from old: CollaborationDetails, to new: CollaborationDetails
  ) -> (details: CollaborationDetails, command: CollaborationCommand)? {
    guard let field = target.field, old[field] != new[field] else { return nil }
    return (new, .change(new[field], replacing: old[field]))
  }

  // MARK: - Reading the form

  private func text(_ id: String) -> String { DetailCheck.trimmed(form[id]) }

  private func partner(_ id: Partner.ID?) -> Partner {
    Partner(
      id: id ?? .random(), name: text("name"), country: text("country").uppercased(),
      kind: OrganisationKind(rawValue: form["kind"]), ror: DetailCheck.ror(text("ror")),
      role: text("role"))
  }

  private func putParticipant(_ id: PersonID?, in details: inout CollaborationDetails) {
    let participant = Participant(person: PersonID(form["person"]), role: text("role"))
    details.people.removeAll { $0.person == participant.person && $0.person != id }
    if let index = details.people.firstIndex(where: { $0.person == id }) {
      details.people[index] = participant
    } else {
      details.people.append(participant)
    }
  }

  private func funding(_ id: Funding.ID?) -> Funding {
    Funding(
      id: id ?? .random(), funder: text("funder"), amount: DetailCheck.amount(text("amount")),
      currency: text("currency").uppercased(), terms: text("terms"))
  }

  private func agreement(_ id: Agreement.ID?) -> Agreement {
    Agreement(
      id: id ?? .random(), kind: Agreement.Kind(rawValue: form["kind"]) ?? .other,
      number: text("number"), signed: Day(text("signedDay")), signedBy: text("signedBy"),
      hasAuthority: form.isOn("hasAuthority"), isRegistered: form.isOn("isRegistered"),
      ends: Day(text("endsDay")), exitTerms: DetailCheck.lines(form["exitTerms"]))
  }

  private var technology: TechnologyFields {
    switch form["state"] {
    case "fields":
      let ticked = form.fields.filter { $0.isCheck && form.isOn($0.id) }.compactMap { field in
        DetailEntryFields.reference(field.id)
      }
      return ticked.isEmpty ? .notClassified : .fields(ticked)
    case "none": return .none
    default: return .notClassified
    }
  }

  private var protection: Protection {
    guard form["state"] == "assessed" else { return .notAssessed }
    return .grounds(Protection.Ground.allCases.filter { form.isOn($0.rawValue) })
  }
}

extension Array where Element: Identifiable {
  /// Replaces the one with this id, or adds it.
  fileprivate mutating func put(_ element: Element, at id: Element.ID?) {
    if let index = firstIndex(where: { $0.id == id }) {
      self[index] = element
    } else {
      append(element)
    }
  }
}
