/// A faculty, a department or another part of an institution.
public struct Unit: Hashable, Sendable, Identifiable {
  /// Such as `science` or `science/physics`.
  public var id: String
  public var name: LocalizedText
  /// Id of the unit above; nil at the top.
  public var parent: String?

  public init(
    id: String, name: LocalizedText, parent: String? = nil
  ) {
    self.id = id
    self.name = name
    self.parent = parent
  }
}

/// Whom to see in a matter that needs more than one pair of eyes, at one's own institution.
public struct ContactPoint: Hashable, Sendable {
  public var name: String
  public var email: String
  public var phone: String

  public init(
    name: String, email: String = "", phone: String = ""
  ) {
    self.name = name
    self.email = email
    self.phone = phone
  }
}

/// What an institution has set for itself.
public struct InstitutionDetails: Hashable, Sendable {
  public var name: LocalizedText
  /// Beginning of references, such as NU.
  public var prefix: String
  public var units: [Unit]
  /// Ids of packs.
  public var basePacks: [String]
  /// Such as `Europe/Oslo`.
  public var timeZone: String
  public var language: Language
  /// ISO 3166-1 alpha-2.
  public var home: String
  public var contacts: [Escalation: ContactPoint]

  public init(
    name: LocalizedText, prefix: String, units: [Unit] = [], basePacks: [String] = [],
    timeZone: String = "", language: Language, home: String = "",
    contacts: [Escalation: ContactPoint] = [:]
  ) {
    self.name = name
    self.prefix = prefix
    self.units = units
    self.basePacks = basePacks
    self.timeZone = timeZone
    self.language = language
    self.home = home
    self.contacts = contacts
  }
}

/// A task of the institution itself: keep a register, name contact points, value its assets.
public struct StandingTask: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<StandingTask>

  /// How far a task has come.
  public enum State: String, CaseIterable, Codable, Sendable {
    case open, underWay, done
  }

  public var id: ID
  public var title: LocalizedText
  /// Id of the guideline item it answers.
  public var item: String?
  public var owner: Responsible?
  public var due: Day?
  public var state: State
  public var note: String

  public init(
    id: ID, title: LocalizedText, item: String? = nil, owner: Responsible? = nil, due: Day? = nil,
    state: State = .open, note: String = ""
  ) {
    self.id = id
    self.title = title
    self.item = item
    self.owner = owner
    self.due = due
    self.state = state
    self.note = note
  }
}

/// The institution that the register belongs to.
public struct Institution: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Institution>

  public internal(set) var id: ID
  public internal(set) var details: InstitutionDetails
  public internal(set) var tasks: [StandingTask]
  public internal(set) var number: Int
  public internal(set) var isReadOnly: Bool
}
