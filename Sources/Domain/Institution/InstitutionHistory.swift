extension Institution {
  /// What follows from a command: events, or a refusal that says why. The state is nil when
  /// the institution is not there yet.
  public static func decide(
    _ command: InstitutionCommand, state: Institution?
  ) throws(Refusal) -> [Proposed<InstitutionEvent>] {
    guard let state else { return [Proposed(try arrival(command))] }
    guard !state.isReadOnly else { throw .readOnly }
    return [Proposed(try state.decide(command))]
  }

  /// Folds one entry into a state; the first one makes it.
  public static func applying(
    _ recorded: Recorded<InstitutionEvent>, to state: Institution?
  ) -> Institution {
    var state =
      state
      ?? Institution(
        id: ID(recorded.envelope.stream.id),
        details: InstitutionDetails(name: LocalizedText(), prefix: "", language: .english),
        tasks: [], number: 0, isReadOnly: false)
    state.apply(recorded)
    return state
  }

  /// Folds one entry in.
  public mutating func apply(_ recorded: Recorded<InstitutionEvent>) {
    number = recorded.envelope.number
    switch recorded.content {
    case .event(.established(let details)), .event(.changed(_, let details)):
      self.details = details
    case .event(.taskSet(let before, let after)):
      tasks.set(after, before: before)
    case .erased:
      break
    case .unknown:
      isReadOnly = true
    }
  }

  private static func arrival(_ command: InstitutionCommand) throws(Refusal) -> InstitutionEvent {
    guard case .establish(_, let details) = command else { throw .notFound }
    try check(details)
    return .established(details)
  }

  private func decide(_ command: InstitutionCommand) throws(Refusal) -> InstitutionEvent {
    switch command {
    case .establish:
      throw .alreadyExists
    case .change(let new, let seen):
      guard new != details else { throw .nothingChanges }
      guard seen == details else { throw .clash(.institution(present: details)) }
      try Institution.check(new)
      return .changed(before: details, after: new)
    case .setTask(let id, let task, let seen):
      let present = tasks[id: id]
      guard task.map({ $0.id == id }) ?? true else { throw .unknownItem(id.text) }
      guard task != present else { throw .nothingChanges }
      guard seen == present else { throw .clash(.task(present: present)) }
      if let task, task.title.isEmpty { throw .reasonMissing(.title) }
      return .taskSet(before: present, after: task)
    }
  }

  private static func check(_ details: InstitutionDetails) throws(Refusal) {
    guard !details.name.isEmpty, !details.prefix.isBlank else { throw .reasonMissing(.name) }
  }
}
