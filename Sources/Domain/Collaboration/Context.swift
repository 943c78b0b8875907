/// Who acts, and as what.
public struct Actor: Hashable, Sendable {
  public var id: PersonID
  public var roles: Set<Role>
  /// Roles held for somebody else today.
  public var substituteRoles: Set<Role>
  /// Units that the roles reach, with all below them; empty is every unit.
  public var units: [String]

  public init(
    id: PersonID, roles: Set<Role>, substituteRoles: Set<Role> = [], units: [String] = []
  ) {
    self.id = id
    self.roles = roles
    self.substituteRoles = substituteRoles
    self.units = units
  }

  /// Own roles and those held for somebody else.
  public var allRoles: Set<Role> { roles.union(substituteRoles) }

  /// The highest place on the ladder of decisions.
  public var rank: Int? { allRoles.compactMap(\.rank).max() }

  /// Whether the actor's roles reach a unit.
  public func reaches(_ unit: String) -> Bool {
    units.isEmpty || unit.isEmpty || units.contains { unit == $0 || unit.hasPrefix($0 + "/") }
  }
}

/// The checklists at hand: those in force by id, and the exact versions that assessments refer to.
public struct ChecklistLibrary: Sendable {
  public var current: [String: ChecklistReference]
  public var versions: [ChecklistReference: Checklist]

  public init(
    current: [String: ChecklistReference] = [:], versions: [ChecklistReference: Checklist] = [:]
  ) {
    self.current = current
    self.versions = versions
  }

  /// Takes in the checklists of packs in force.
  public init(packs: [Pack]) {
    self.init()
    for pack in packs { add(pack, inForce: true) }
  }

  /// Takes in every checklist of a pack.
  public mutating func add(_ pack: Pack, inForce: Bool) {
    for checklist in pack.checklists {
      let reference = ChecklistReference(
        checklist: checklist.id, pack: pack.id, version: pack.version, digest: pack.digest)
      versions[reference] = checklist
      if inForce { current[checklist.id] = reference }
    }
  }

  public subscript(reference: ChecklistReference) -> Checklist? { versions[reference] }

  /// The version in force.
  public subscript(id: String) -> (reference: ChecklistReference, checklist: Checklist)? {
    guard let reference = current[id], let checklist = versions[reference] else { return nil }
    return (reference, checklist)
  }
}

/// Everything that deciding on a command needs to know of the world.
public struct Context: Sendable {
  public var actor: Actor
  public var today: Day
  public var policy: Policy
  public var checklists: ChecklistLibrary
  /// What the next new collaboration is called; the store gives it under its lock.
  public var nextReference: CollaborationReference

  public init(
    actor: Actor, today: Day, policy: Policy, checklists: ChecklistLibrary,
    nextReference: CollaborationReference
  ) {
    self.actor = actor
    self.today = today
    self.policy = policy
    self.checklists = checklists
    self.nextReference = nextReference
  }
}
