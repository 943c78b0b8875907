/// What kind of organisation a partner is.
public enum OrganisationKind: String, CaseIterable, Codable, Sendable {
  case university, institute, company, authority, hospital, ngo, international, other
}

/// An organisation on the other side of a collaboration.
public struct Partner: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Partner>

  public var id: ID
  public var name: String
  /// ISO 3166-1 alpha-2; empty when unknown. Never by itself a ground for a rating.
  public var country: String
  public var kind: OrganisationKind?
  /// Research Organization Registry id; empty when unknown.
  public var ror: String
  /// What the partner does here, in the writer's words.
  public var role: String

  public init(
    id: ID, name: String, country: String = "", kind: OrganisationKind? = nil, ror: String = "",
    role: String = ""
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.kind = kind
    self.ror = ror
    self.role = role
  }
}

/// A person of the institution with a part in a collaboration; never an applicant.
public struct Participant: Hashable, Sendable {
  public var person: PersonID
  public var role: String

  public init(
    person: PersonID, role: String = ""
  ) {
    self.person = person
    self.role = role
  }
}

/// Who is to do something: a person, or a unit by name.
public enum Responsible: Hashable, Sendable {
  case person(PersonID)
  case unit(String)
}

/// Money in a collaboration and what comes with it.
public struct Funding: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Funding>

  public var id: ID
  public var funder: String
  /// In whole units of the currency; nil when not known.
  public var amount: Int64?
  /// ISO 4217; empty when not known.
  public var currency: String
  public var terms: String

  public init(
    id: ID, funder: String, amount: Int64? = nil, currency: String = "", terms: String = ""
  ) {
    self.id = id
    self.funder = funder
    self.amount = amount
    self.currency = currency
    self.terms = terms
  }
}
