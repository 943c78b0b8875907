import Domain

/// A state that is folded from the entries of a stream.
protocol Folded: Sendable {
  associatedtype Event: Sendable
  associatedtype Command: Sendable
  static var kind: StreamID.Kind { get }
  static func applying(_ recorded: Recorded<Event>, to state: Self?) -> Self
  static func decide(
    _ command: Command, state: Self?, context: Context
  ) throws(Refusal) -> [Proposed<Event>]
  static func narrow(_ event: AnyEvent) -> Event?
  static func widen(_ event: Event) -> AnyEvent
  var isReadOnly: Bool { get }
  /// What deciding needs the exact checklists of.
  var assessments: [Assessment] { get }
  /// As it stood with those entries alone that `isThere` lets in.
  static func past(
    _ history: [Recorded<Event>], _ isThere: (EventEnvelope) -> Bool
  ) -> Self?
}

extension Folded {
  var assessments: [Assessment] { [] }

  static func past(
    _ history: [Recorded<Event>], _ isThere: (EventEnvelope) -> Bool
  ) -> Self? {
    history.filter { isThere($0.envelope) }.reduce(nil) { applying($1, to: $0) }
  }
}

extension Collaboration: Folded {
  static var kind: StreamID.Kind { .collaboration }

  static func narrow(_ event: AnyEvent) -> CollaborationEvent? {
    if case .collaboration(let event) = event { event } else { nil }
  }

  static func widen(_ event: CollaborationEvent) -> AnyEvent { .collaboration(event) }
}

extension Person: Folded {
  static var kind: StreamID.Kind { .person }

  static func narrow(_ event: AnyEvent) -> PersonEvent? {
    if case .person(let event) = event { event } else { nil }
  }

  static func decide(
    _ command: PersonCommand, state: Person?, context: Context
  ) throws(Refusal) -> [Proposed<PersonEvent>] {
    try decide(command, state: state)
  }

  static func widen(_ event: PersonEvent) -> AnyEvent { .person(event) }
}

extension Institution: Folded {
  static var kind: StreamID.Kind { .institution }

  static func narrow(_ event: AnyEvent) -> InstitutionEvent? {
    if case .institution(let event) = event { event } else { nil }
  }

  static func decide(
    _ command: InstitutionCommand, state: Institution?, context: Context
  ) throws(Refusal) -> [Proposed<InstitutionEvent>] {
    try decide(command, state: state)
  }

  static func widen(_ event: InstitutionEvent) -> AnyEvent { .institution(event) }
}

/// A state with the number of the newest entry in it.
struct OpenState<State: Folded>: Sendable {
  var state: State?
  var number: Int

  static var empty: OpenState { OpenState(state: nil, number: 0) }

  mutating func apply(_ recorded: Recorded<AnyEvent>) {
    state = State.applying(recorded.narrowed(State.narrow), to: state)
    number = recorded.envelope.number
  }
}
