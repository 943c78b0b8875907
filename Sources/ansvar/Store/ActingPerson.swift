import Domain
import Register

/// Finds out who acts in a register.
struct ActingPerson {
  private let surroundings: Surroundings
  private let register: Register

  init(_ surroundings: Surroundings, _ register: Register) {
    self.surroundings = surroundings
    self.register = register
  }

  /// The person named by `--as` in a sample, else the one that the system's user is; in a sample with
  /// nobody named, its adviser.
  func find() throws -> Person? {
    if let named = surroundings.options.person {
      guard register.isSample else { throw CommandError.actingOnlyInSample }
      guard let id = try register.personID(for: named), let person = try register.person(id) else {
        throw CommandError.unknownPerson(named)
      }
      return person
    }
    if register.isSample { return try register.person(SampleStaff.adviser.id) }
    guard let id = try register.personID(systemUser: surroundings.systemUser) else { return nil }
    return try register.person(id)
  }

  /// What the person may act as today, substitutes' roles included.
  func actor(_ person: Person, today: Day) throws -> Actor {
    let details = person.details
    var substitutes: Set<Role> = []
    for row in try register.persons(PersonQuery(roles: [.head, .dean, .rector], limit: 500)) {
      guard let other = try register.person(row.id), let substitute = other.substitute,
        substitute.person == person.id, substitute.acts(on: today)
      else { continue }
      substitutes.formUnion(other.details?.roles ?? [])
    }
    let unit = details?.unit ?? ""
    let reachesAll = details?.roles.contains { $0 == .office || $0 == .rector || $0 == .specialist }
    return Actor(
      id: person.id, roles: Set(details?.roles ?? []), substituteRoles: substitutes,
      units: unit.isEmpty || reachesAll == true || !substitutes.isEmpty ? [] : [unit])
  }
}
