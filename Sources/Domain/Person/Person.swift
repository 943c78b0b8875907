/// Names a person, and their stream in the ledger.
public typealias PersonID = Identifier<Person>

/// What is held about a person: none of citizenship, country of birth, health or criminal record.
public struct PersonDetails: Hashable, Sendable {
  public var name: String
  public var roles: [Role]
  public var unit: String
  public var organisation: String
  public var email: String
  /// Login name on the host, so that Ansvar knows who sits in front of it.
  public var systemUser: String

  public init(
    name: String, roles: [Role] = [], unit: String = "", organisation: String = "",
    email: String = "", systemUser: String = ""
  ) {
    self.name = name
    self.roles = roles
    self.unit = unit
    self.organisation = organisation
    self.email = email
    self.systemUser = systemUser
  }
}

/// Somebody who works with collaborations: a stream like any other, so that it can be erased.
public struct Person: Hashable, Sendable, Identifiable {
  /// Somebody who acts for a person, from and until a day.
  public struct Substitute: Hashable, Sendable {
    public var person: PersonID
    public var from: Day
    public var until: Day?

    public init(
      person: PersonID, from: Day, until: Day? = nil
    ) {
      self.person = person
      self.from = from
      self.until = until
    }

    /// Whether the days that were set take in this one.
    public func acts(on day: Day) -> Bool {
      day >= from && until.map { day <= $0 } ?? true
    }
  }

  public internal(set) var id: PersonID
  /// Nil once erased.
  public internal(set) var details: PersonDetails?
  public internal(set) var substitute: Substitute?
  public internal(set) var number: Int
  public internal(set) var isReadOnly: Bool

  public var isErased: Bool { details == nil }
}
