import Domain

/// The people of Nordvik universitet, all invented.
enum Cast: String, CaseIterable {
  case kari, bjorn, per, anne, ida, rune

  var id: PersonID { PersonID(rawValue) }

  var details: PersonDetails {
    switch self {
    case .kari: PersonDetails(name: "Kari Eide", roles: [.office], unit: "office")
    case .bjorn: PersonDetails(name: "Björn Lind", roles: [.researcher], unit: "physics")
    case .per: PersonDetails(name: "Per Dahl", roles: [.head], unit: "physics")
    case .anne: PersonDetails(name: "Anne Holm", roles: [.dean], unit: "science")
    case .ida: PersonDetails(name: "Ida Berg", roles: [.specialist], unit: "office")
    case .rune: PersonDetails(name: "Rune Strand", roles: [.rector], unit: "")
    }
  }

  var person: Person {
    let envelope = EventEnvelope(
      id: EntryID("person " + rawValue), stream: StreamID(.person, id), number: 1,
      at: Instant(milliseconds: 0), actor: rawValue, cause: .init("cast"), kind: "person.created",
      version: 1)
    return Person.applying(Recorded(envelope, .event(.created(details))), to: nil)
  }

  func actor(on day: Day) -> Actor {
    Actor(person, on: day, in: Fixture.institution.details)
  }

  static var names: [PersonID: String] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.id, $0.details.name) })
  }
}
