extension Actor {
  /// A person as they act on a day, with the roles of those (`others`) whose substitute they are. The
  /// institution knows which units lie below which.
  public init(
    _ person: Person, others: [Person] = [], on day: Day, in institution: InstitutionDetails? = nil
  ) {
    let absent = others.filter { $0.substitute?.stands(person.id, on: day) ?? false }
    let roles = Set(person.details?.roles ?? [])
    let substituteRoles = Set(absent.flatMap { $0.details?.roles ?? [] })
    let own = [person.details?.unit ?? ""] + absent.map { $0.details?.unit ?? "" }
    let units = own.filter { !$0.isBlank }.flatMap { institution?.units(below: $0) ?? [$0] }
    let isEverywhere = !roles.union(substituteRoles).isDisjoint(with: [
      .rector, .office, .specialist,
    ])
    self.init(
      id: person.id, roles: roles, substituteRoles: substituteRoles.subtracting(roles),
      units: isEverywhere ? [] : units)
  }
}

extension Person.Substitute {
  fileprivate func stands(_ person: PersonID, on day: Day) -> Bool {
    self.person == person && acts(on: day)
  }
}

extension InstitutionDetails {
  /// A unit with all units below it, by id.
  public func units(below unit: String) -> [String] {
    var found = [unit]
    var next = 0
    while next < found.count {
      let parent = found[next]
      found += units.filter { $0.parent == parent && !found.contains($0.id) }.map(\.id)
      next += 1
    }
    return found
  }

  /// The path of names from the top to a unit, in a language; the text itself for an unknown unit.
  public func path(to unit: String, in language: Language) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    var next: String? = unit
    while let id = next, seen.insert(id).inserted, let found = units.first(where: { $0.id == id }) {
      names.insert(found.name.text(in: language), at: 0)
      next = found.parent
    }
    return names.isEmpty ? [unit] : names
  }
}
