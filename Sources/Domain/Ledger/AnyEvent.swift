/// An event of any stream, for those who read and write them all.
public enum AnyEvent: Hashable, Sendable {
  case collaboration(CollaborationEvent)
  case person(PersonEvent)
  case institution(InstitutionEvent)
  case guidance(GuidanceEvent)

  /// The name of the event in the ledger; never renamed.
  public var kind: String {
    switch self {
    case .collaboration(let event): event.kind
    case .person(let event): event.kind
    case .institution(let event): event.kind
    case .guidance(let event): event.kind
    }
  }

  public var stream: StreamID.Kind {
    switch self {
    case .collaboration: .collaboration
    case .person: .person
    case .institution: .institution
    case .guidance: .guidance
    }
  }
}
