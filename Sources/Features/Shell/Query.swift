import Content
public import Domain

/// What a screen wants to know of the register.
public enum Query: Equatable, Sendable {
  /// The person at the keyboard and the institution.
  case me
  /// What a home screen counts, in these units and below; empty is the whole register.
  case counts(units: [String])
  case waits(units: [String], limit: Int)
  case steps(limit: Int)
  case gains(units: [String], limit: Int)
  case todo(PersonID)
  case collaborations(CollaborationQuery)
  case record(CollaborationID)
  case history(CollaborationID)
  case reviews(units: [String], until: Day)
  case persons(PersonQuery)
  case person(PersonID)
  case risks(units: [String], afterMeasures: Bool)
  case search(String)
}

/// Rows that answer a query, and what became of a screen's own commands.
public enum Reply: Sendable {
  case me(Person?, Institution?)
  case counts(HomeCounts)
  case waits([DecisionWaitRow])
  case steps([LatestStep])
  case gains([GainRow])
  case todo([TodoRow])
  case collaborations(Domain.Window<CollaborationRow>, CollaborationQuery)
  case record(Record)
  /// There is no such collaboration.
  case noRecord(CollaborationID)
  case history([HistoryRow])
  case reviews([ReviewRow])
  case persons([PersonRow])
  case person(Person)
  case risks([RiskCell], afterMeasures: Bool)
  case search(String, SearchResults)

  case performed(Command)
  case refused(Command?, String)
  case undone(UndoReport)
  case written(String)
  case edited(String?)
}

/// A collaboration with what its screens need beside it.
public struct Record: Equatable, Sendable {
  public var collaboration: Collaboration
  /// Names of all persons that it mentions.
  public var names: [PersonID: String]
  /// The checklists at hand, in force and those that its assessments refer to.
  public var checklists: ChecklistLibrary
  public var policy: Policy
  /// What decides on commands: the person at the keyboard, as the register knows them.
  public var actor: Actor
  /// The chain's present head, for documents that carry it; empty when it is not known.
  public var ledgerHead: String

  public init(
    collaboration: Collaboration, names: [PersonID: String], checklists: ChecklistLibrary,
    policy: Policy, actor: Actor, ledgerHead: String = ""
  ) {
    self.collaboration = collaboration
    self.names = names
    self.checklists = checklists
    self.policy = policy
    self.actor = actor
    self.ledgerHead = ledgerHead
  }

  public static func == (left: Record, right: Record) -> Bool {
    left.collaboration == right.collaboration && left.names == right.names
  }

  func name(_ person: PersonID?) -> String {
    person.flatMap { names[$0] } ?? "–"
  }

  func name(_ responsible: Responsible?) -> String {
    switch responsible {
    case nil: "–"
    case .person(let person): name(person)
    case .unit(let unit): unit
    }
  }
}

/// What a search found: guidance first, then the register.
public struct SearchResults: Equatable, Sendable {
  public var hits: [Domain.SearchHit]
  /// How many there are in the register; more than 2,000 are not counted.
  public var total: Int
  public var isMore: Bool

  public init(hits: [Domain.SearchHit], total: Int, isMore: Bool) {
    self.hits = hits
    self.total = total
    self.isMore = isMore
  }
}

/// A change that somebody wants made.
public enum Command: Equatable, Sendable {
  case collaboration(CollaborationID, [CollaborationCommand])
  case person(PersonID, PersonCommand)
  case institution(InstitutionCommand)
  /// What first start gathers: the institution, and the person at the keyboard.
  case establish(InstitutionDetails, PersonDetails, Settings)
}

/// Which history undo works in.
public typealias Case = CollaborationID

/// What undo or redo did.
public struct UndoReport: Equatable, Sendable {
  public var event: CollaborationEvent
  public var isRedo: Bool

  public init(event: CollaborationEvent, isRedo: Bool) {
    self.event = event
    self.isRedo = isRedo
  }

  func notice(_ env: Environment) -> Notice {
    let what = env.phrases["event." + event.name.rawValue]
    return Notice(env.phrases(isRedo ? "redone" : "undone", ["what": what]), .good)
  }
}
