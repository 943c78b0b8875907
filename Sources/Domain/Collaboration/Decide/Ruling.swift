extension Collaboration {
  /// What follows from a command: events, or a refusal that says why.
  ///
  /// Pure: reads no clock, file or global. Where the outcome changes depth or level, an event with the
  /// new rating follows in the same cause. The state is nil when the collaboration is not there yet.
  public static func decide(
    _ command: CollaborationCommand, state: Collaboration?, context: Context
  ) throws(Refusal) -> [Proposed<CollaborationEvent>] {
    guard let state else {
      return try Arrival(context: context).decide(command).map { Proposed($0) }
    }
    guard !state.isReadOnly else { throw .readOnly }
    let ruling = Ruling(state: state, context: context)
    let proposed = try ruling.decide(command)
    return proposed + ruling.ratingChange(after: proposed).map { Proposed($0) }
  }
}

/// One collaboration and the world as it is when a command is decided on.
struct Ruling {
  let state: Collaboration
  let context: Context

  var actor: Actor { context.actor }
  var today: Day { context.today }
  var rating: Rating { state.currentRating(context.policy, context.checklists) }

  func decide(
    _ command: CollaborationCommand
  ) throws(Refusal) -> [Proposed<CollaborationEvent>] {
    switch command {
    case .undo: [try undo()]
    case .redo: [try redo()]
    default: try events(for: command).map { Proposed($0) }
    }
  }

  private func events(
    for command: CollaborationCommand
  ) throws(Refusal) -> [CollaborationEvent] {
    if let events = try writing(command) { return events }
    if let events = try answering(command) { return events }
    if let events = try stepping(command) { return events }
    if let events = try decisionMaking(command) { return events }
    if let events = try reviewing(command) { return events }
    if let events = try beside(command) { return events }
    throw .alreadyExists
  }

  /// What policy yields once these events are in, when it is another than before.
  func ratingChange(after proposed: [Proposed<CollaborationEvent>]) -> [CollaborationEvent] {
    // What changes nothing gives no occasion to weigh anew.
    if proposed.allSatisfy({ $0.event.name == .condensed }) { return [] }
    var next = state
    for item in proposed { next.apply(item.event) }
    guard !next.stage.isClosed else { return [] }
    let rating = next.currentRating(context.policy, context.checklists)
    return rating == next.rating ? [] : [.rated(rating)]
  }
}

// MARK: What every rule asks

extension Ruling {
  /// The row of the table that leads on by a step.
  /// - Throws: when there is none from this stage, or when its gate is closed.
  func transition(
    _ step: Lifecycle.Step, to: Stage? = nil
  ) throws(Refusal) -> (to: Stage, gate: GateReport?) {
    guard
      let row = Lifecycle.transitions.first(where: { row in
        row.from == state.stage && row.step == step && (to.map { $0 == row.to } ?? true)
      })
    else { throw .wrongStage(state.stage, command: step.rawValue) }
    guard let gate = row.gate else { return (row.to, nil) }
    let report = state.gateReport(gate, context)
    guard report.passes else { throw .gateClosed(report) }
    return (row.to, report)
  }

  func require(_ text: String, _ what: Refusal.Text) throws(Refusal) {
    guard !text.isBlank else { throw .reasonMissing(what) }
  }

  /// Nobody decides on a case of their own.
  func requireOthersCase() throws(Refusal) {
    guard !state.isOwnCase(of: actor.id) else { throw .ownCase }
  }

  func requireRole(_ roles: [Role]) throws(Refusal) {
    guard roles.contains(where: actor.allRoles.contains) else { throw .notRole(roles) }
    guard actor.reaches(state.details.unit) else { throw .outsideUnit(state.details.unit) }
  }

  func requireOpen() throws(Refusal) {
    guard !state.stage.isClosed else { throw .closed(state.stage) }
  }

  /// Nothing that is weighed changes while a case waits for a decision.
  func requireWritable() throws(Refusal) {
    try requireOpen()
    guard state.stage != .forDecision else { throw .submitted }
  }

  func fulfilment(_ note: String) -> Fulfilment {
    Fulfilment(day: today, by: actor.id, note: note)
  }
}

extension Role {
  /// Those who prepare decisions or take them.
  static let handlers: [Role] = [.office, .specialist, .head, .dean, .rector]
}
