import Domain
import Testing

/// Whatever several people try, in whatever order, the rules hold.
@Suite struct PropertyTests {
  static let runs: [UInt64] = Array(1...90)
  static let commandsPerRun = 200

  @Test(arguments: runs)
  func `the rules hold whatever is tried`(seed: UInt64) throws {
    var random = RandomCommands(seed: seed)
    var made = Case()
    try made.perform(random.start())

    for _ in 0..<Self.commandsPerRun {
      let before = try #require(made.state)
      if before.stage.isClosed, random.chance(20) { break }
      let actor = random.actor()
      let command = random.next(before)
      let events: [CollaborationEvent]
      do {
        events = try made.perform(command, as: actor)
      } catch {
        #expect(made.state == before)
        continue
      }
      let after = try #require(made.state)

      checkSteps(events, before, after, made.context(actor))
      checkDecisions(events, before, after, actor)
      checkWhatStays(before, after)
      if case .undo = command {
      } else if events.first?.isUndoable == true {
        try checkUndo(made, before, after, actor)
      }
      let rating = after.currentRating(made.policy, made.context(actor).checklists)
      #expect(after.stage.isClosed || after.rating == rating)
    }

    #expect(Collaboration.folding(made.history) == made.state)
  }

  @Test func `the runs reach every stage`() throws {
    var reached: Set<Stage> = []
    for seed in Self.runs {
      var random = RandomCommands(seed: seed)
      var made = Case()
      try made.perform(random.start())
      for _ in 0..<Self.commandsPerRun {
        let state = try #require(made.state)
        reached.insert(state.stage)
        if state.stage.isClosed, random.chance(20) { break }
        let actor = random.actor()
        _ = try? made.perform(random.next(state), as: actor)
      }
    }

    #expect(reached == Set(Stage.allCases))
  }

  /// Every change of stage stands in the table, and its gate was open.
  private func checkSteps(
    _ events: [CollaborationEvent], _ before: Collaboration, _ after: Collaboration,
    _ context: Context
  ) {
    for event in events {
      guard let to = event.stage else { continue }
      let rows = Lifecycle.transitions(from: before.stage).filter {
        $0.event == event.name && $0.to == to
      }
      #expect(!rows.isEmpty, "\(before.stage) \(event.name) \(to)")
      for gate in Set(rows.map(\.gate)) where !rows.contains(where: { $0.gate == nil }) {
        if let gate { #expect(before.gateReport(gate, context).passes) }
      }
    }
    if before.stage != after.stage { #expect(events.contains { $0.stage == after.stage }) }
    for line in before.gateReport(.decision, context).lines {
      if case .waived = line.status {
        #expect(line.condition != .stopQuestionsKnown && !line.condition.restsOnLaw)
      }
    }
  }

  /// Nobody decides on a case of their own or below the ladder; each decision has grounds.
  private func checkDecisions(
    _ events: [CollaborationEvent], _ before: Collaboration, _ after: Collaboration, _ actor: Actor
  ) {
    for event in events {
      switch event {
      case .decided(let decided), .decisionReplaced(let decided),
        .decisionRegistered(let decided):
        let decision = decided.decision
        #expect(!before.isOwnCase(of: actor.id))
        #expect(!decision.draft.reasons.isEmpty)
        #expect(decision.grounds.rating == before.rating)
        #expect(before.rating.after != .blocked)
        #expect(decision.outcome != .no || decision.draft.basis != .adviceOnly)
        let needed = before.rating.decider?.rank ?? 0
        #expect(decision.elsewhere != nil || (decision.role?.rank ?? -1) >= max(1, needed))
        if let review = decided.reviewDay {
          let ends = before.details.agreements.map(\.ends) + [decision.draft.validUntil]
          #expect(ends.allSatisfy { $0.map { review <= $0 } ?? true })
        }
      case .waived, .cleared, .begun:
        #expect(!before.isOwnCase(of: actor.id))
      default: break
      }
    }
  }

  private func checkWhatStays(_ before: Collaboration, _ after: Collaboration) {
    #expect(after.decisions.map(\.id).starts(with: before.decisions.map(\.id)))
    #expect(after.notes.starts(with: before.notes))
    #expect(after.reference == before.reference)
    #expect(after.number >= before.number)
    for measure in after.measures { #expect(after.risks.contains { $0.id == measure.risk }) }
  }

  /// Taken back, everything is as before; brought back, everything is as after.
  private func checkUndo(
    _ made: Case, _ before: Collaboration, _ after: Collaboration, _ actor: Actor
  ) throws {
    guard made.refusal(.undo, as: actor) == nil else { return }
    var again = made
    try again.perform(.undo, as: actor)
    expectSame(again.state, before)
    try again.perform(.redo, as: actor)
    expectSame(again.state, after)
  }
}

private func expectSame(_ state: Collaboration?, _ other: Collaboration) {
  guard let state else {
    Issue.record("there is a state")
    return
  }
  let (content, others) = (Content(state), Content(other))
  #expect(content.details == others.details)
  #expect(content.agreements == others.agreements)
  #expect(content.stage == others.stage)
  #expect(content.rating == others.rating)
  #expect(content.responses == others.responses)
  #expect(content.gains == others.gains)
  #expect(content.risks == others.risks)
  #expect(content.measures == others.measures)
}

/// What a collaboration holds, apart from who changed it last; lists without their order.
private struct Content: Equatable {
  let details: CollaborationDetails
  let agreements: Set<Agreement>
  let stage: Stage
  let rating: Rating
  let responses: [Assessment.ID: [String: Response]]
  let gains: Set<Gain>
  let risks: Set<Risk>
  let measures: Set<Measure>

  init(_ state: Collaboration) {
    var details = state.details
    details.agreements = []
    self.details = details
    agreements = Set(state.details.agreements)
    stage = state.stage
    rating = state.rating
    responses = Dictionary(uniqueKeysWithValues: state.assessments.map { ($0.id, $0.responses) })
    gains = Set(state.gains)
    risks = Set(state.risks)
    measures = Set(state.measures)
  }
}
