extension Person {
  /// What follows from a command: events, or a refusal that says why. The state is nil when
  /// the person is not there yet.
  public static func decide(
    _ command: PersonCommand, state: Person?
  ) throws(Refusal) -> [Proposed<PersonEvent>] {
    guard let state else { return [Proposed(try arrival(command))] }
    guard !state.isReadOnly else { throw .readOnly }
    return [Proposed(try state.decide(command))]
  }

  /// Folds one entry into a state; the first one makes it.
  public static func applying(_ recorded: Recorded<PersonEvent>, to state: Person?) -> Person {
    var state =
      state
      ?? Person(
        id: PersonID(recorded.envelope.stream.id), details: nil, substitute: nil, number: 0,
        isReadOnly: false)
    state.apply(recorded)
    return state
  }

  /// Folds one entry in.
  public mutating func apply(_ recorded: Recorded<PersonEvent>) {
    number = recorded.envelope.number
    switch recorded.content {
    case .event(.created(let details)), .event(.changed(_, let details)):
      self.details = details
    case .event(.substituteSet(_, let after)):
      substitute = after
    case .event(.erased):
      details = nil
      substitute = nil
    case .erased:
      break
    case .unknown:
      isReadOnly = true
    }
  }

  private static func arrival(_ command: PersonCommand) throws(Refusal) -> PersonEvent {
    guard case .create(_, let details) = command else { throw .notFound }
    guard !details.name.isBlank else { throw .reasonMissing(.name) }
    return .created(details)
  }

  private func decide(_ command: PersonCommand) throws(Refusal) -> PersonEvent {
    guard let details else { throw .erased }
    switch command {
    case .create:
      throw .alreadyExists
    case .change(let new, let seen):
      guard new != details else { throw .nothingChanges }
      guard seen == details else { throw .clash(.person(present: details)) }
      guard !new.name.isBlank else { throw .reasonMissing(.name) }
      return .changed(before: details, after: new)
    case .setSubstitute(let new):
      guard new != substitute else { throw .nothingChanges }
      guard new?.person != id else { throw .substituteIsSelf }
      if let new, let until = new.until, until < new.from { throw .dayInPast(until) }
      return .substituteSet(before: substitute, after: new)
    case .erase(let ground, let entries):
      if case .disposal(let authority, let number) = ground,
        authority.isBlank || number.isBlank
      {
        throw .reasonMissing(.reference)
      }
      return .erased(ground, entries: entries)
    }
  }
}
