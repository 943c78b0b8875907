/// What somebody wants to do with what is held about a person.
public enum PersonCommand: Hashable, Sendable {
  case create(PersonID, PersonDetails)
  case change(PersonDetails, replacing: PersonDetails)
  case setSubstitute(Person.Substitute?)
  /// With the entries that hold the person's data.
  case erase(ErasureGround, entries: [EntryID])
}

/// The ground on which personal data are erased.
public enum ErasureGround: Hashable, Sendable {
  case dataProtection
  /// Gallringsbeslut, kassasjonshjemmel.
  case disposal(authority: String, number: String)
  case enteredByMistake
}

/// What has happened to what is held about a person.
public enum PersonEvent: Hashable, Sendable {
  case created(PersonDetails)
  case changed(before: PersonDetails, after: PersonDetails)
  case substituteSet(before: Person.Substitute?, after: Person.Substitute?)
  /// The store empties the payloads of the entries named.
  case erased(ErasureGround, entries: [EntryID])

  /// The name of the event in the ledger; never renamed.
  public var kind: String {
    switch self {
    case .created: "person.created"
    case .changed: "person.changed"
    case .substituteSet: "person.substituteSet"
    case .erased: "person.erased"
    }
  }
}
