/// The name of a field of ``CollaborationDetails`` that is edited as a whole.
public enum Field: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
  case title, kind, purpose, leader, unit, partners, people, funding, technology, protection
  case caseNumber, startDay, endDay, subjects, source, exitTerms, position
  case legalReview, licence, ethicsApproval, transferGround

  /// Changed at any time, as nothing that is weighed rests on it.
  public var isAdministrative: Bool {
    switch self {
    case .caseNumber, .subjects, .source, .legalReview: true
    default: false
    }
  }
}

/// The value of one field: one case per ``Field``, so that taking back an edit is a swap.
public enum FieldValue: Hashable, Sendable {
  case title(LocalizedText)
  case kind(CollaborationKind)
  case purpose(String)
  case leader(PersonID?)
  case unit(String)
  case partners([Partner])
  case people([Participant])
  case funding([Funding])
  case technology(TechnologyFields)
  case protection(Protection)
  case caseNumber(String)
  case startDay(Day?)
  case endDay(Day?)
  case subjects([String])
  case source(ImportSource?)
  case exitTerms([String])
  case position(Position)
  case legalReview(Clearance)
  case licence(Clearance)
  case ethicsApproval(Clearance)
  case transferGround(Clearance)

  public var field: Field {
    switch self {
    case .title: .title
    case .kind: .kind
    case .purpose: .purpose
    case .leader: .leader
    case .unit: .unit
    case .partners: .partners
    case .people: .people
    case .funding: .funding
    case .technology: .technology
    case .protection: .protection
    case .caseNumber: .caseNumber
    case .startDay: .startDay
    case .endDay: .endDay
    case .subjects: .subjects
    case .source: .source
    case .exitTerms: .exitTerms
    case .position: .position
    case .legalReview: .legalReview
    case .licence: .licence
    case .ethicsApproval: .ethicsApproval
    case .transferGround: .transferGround
    }
  }
}

extension CollaborationDetails {
  /// The present value of `field`.
  public subscript(field: Field) -> FieldValue {
    switch field {
    case .title: .title(title)
    case .kind: .kind(kind)
    case .purpose: .purpose(purpose)
    case .leader: .leader(leader)
    case .unit: .unit(unit)
    case .partners: .partners(partners)
    case .people: .people(people)
    case .funding: .funding(funding)
    case .technology: .technology(technology)
    case .protection: .protection(protection)
    case .caseNumber: .caseNumber(caseNumber)
    case .startDay: .startDay(startDay)
    case .endDay: .endDay(endDay)
    case .subjects: .subjects(subjects)
    case .source: .source(source)
    case .exitTerms: .exitTerms(exitTerms)
    case .position: .position(position)
    case .legalReview: .legalReview(legalReview)
    case .licence: .licence(licence)
    case .ethicsApproval: .ethicsApproval(ethicsApproval)
    case .transferGround: .transferGround(transferGround)
    }
  }

  /// Takes over the value of one field.
  public mutating func set(_ value: FieldValue) {
    switch value {
    case .title(let value): title = value
    case .kind(let value): kind = value
    case .purpose(let value): purpose = value
    case .leader(let value): leader = value
    case .unit(let value): unit = value
    case .partners(let value): partners = value
    case .people(let value): people = value
    case .funding(let value): funding = value
    case .technology(let value): technology = value
    case .protection(let value): protection = value
    case .caseNumber(let value): caseNumber = value
    case .startDay(let value): startDay = value
    case .endDay(let value): endDay = value
    case .subjects(let value): subjects = value
    case .source(let value): source = value
    case .exitTerms(let value): exitTerms = value
    case .position(let value): position = value
    case .legalReview(let value): legalReview = value
    case .licence(let value): licence = value
    case .ethicsApproval(let value): ethicsApproval = value
    case .transferGround(let value): transferGround = value
    }
  }
}
