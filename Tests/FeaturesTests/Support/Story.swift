import Content
import Domain

@testable import Features

/// One collaboration with its history, made by real commands as a register would keep it.
struct Story {
  let id: CollaborationID
  private(set) var state: Collaboration?
  private(set) var history: [HistoryRow] = []
  private var recorded: [Recorded<CollaborationEvent>] = []
  /// The day on which things happen.
  var day: Day
  /// In force on that day, with those that its assessments were asked from.
  var checklists = Fixture.checklists
  private let number: Int
  private var made = 0

  init(_ id: String, number: Int, day: Day = Fixture.today) {
    self.id = CollaborationID(id)
    self.number = number
    self.day = day
  }

  private func context(_ person: Cast) -> Context {
    Context(
      actor: person.actor(on: day), today: day, policy: Fixture.policy,
      checklists: checklists,
      nextReference: CollaborationReference(prefix: "NU", year: 2026, number: number))
  }

  mutating func act(_ command: CollaborationCommand, by person: Cast = .bjorn) throws(Refusal) {
    let proposed = try Collaboration.decide(command, state: state, context: context(person))
    for item in proposed {
      let place = history.count + 1
      let entry = EntryID("\(id.text) \(place)")
      let minutes = Int64(day.number) * 24 * 60 + Int64(9 * 60 + place % 400)
      let envelope = EventEnvelope(
        id: entry, stream: StreamID(.collaboration, id), number: place,
        at: Instant(milliseconds: minutes * 60_000), actor: person.rawValue,
        cause: .init("cause \(place)"), kind: item.event.kind, version: 1, undoes: item.undoes)
      state = Collaboration.applying(Recorded(envelope, .event(item.event)), to: state)
      if let undone = history.firstIndex(where: { $0.id == item.undoes }) {
        history[undone].undoneBy = entry
      }
      history.append(
        HistoryRow(
          id: entry, number: place, at: envelope.at, actor: person.id,
          actorName: person.details.name, kind: item.event.kind, event: item.event,
          isErased: false, undoes: item.undoes))
    }
  }

  /// A new name for a thing of this story, the same in every run.
  mutating func next<Named>() -> Identifier<Named> {
    made += 1
    return Identifier("\(id.text) thing \(made)")
  }

  /// What a screen gets to see of it.
  func record(for person: Cast) -> Record? {
    state.map { state in
      Record(
        collaboration: state, names: Cast.names, checklists: checklists,
        policy: Fixture.policy, actor: person.actor(on: Fixture.today))
    }
  }
}

// MARK: - Longer steps

extension Story {
  mutating func answer(
    _ question: String, _ value: AnswerValue, note: String = "", in assessment: Assessment.ID,
    by person: Cast = .bjorn
  ) throws(Refusal) {
    let seen = state?.assessments.first { $0.id == assessment }?.answers[question]
    guard seen != value else { return }
    try act(
      .answer(assessment, question: question, value, note: note, replacing: seen), by: person)
  }

  /// Answers what is open without worry, and the questions named with what is given.
  mutating func answerAll(
    in assessment: Assessment.ID, but given: [String: AnswerValue] = [:], limit: Int = .max
  ) throws(Refusal) {
    var count = 0
    while count < limit, let question = blank(in: assessment).first {
      try answer(question.id, given[question.id] ?? Story.harmless(question), in: assessment)
      count += 1
    }
  }

  private func blank(in assessment: Assessment.ID) -> [Question] {
    guard let found = state?.assessments.first(where: { $0.id == assessment }),
      let checklist = checklists[found.checklist]
    else { return [] }
    return checklist.blank(
      found.responses, others: state?.otherAnswers(than: assessment) ?? [:],
      handledOutside: state?.isHandledOutside ?? false)
  }

  /// An answer that sets off as little as can be.
  static func harmless(_ question: Question) -> AnswerValue {
    let candidates: [AnswerValue] =
      switch question.kind {
      case .yesno: [.no, .yes]
      case .choice, .choices: question.options.map { .options([$0.id]) }
      case .number: [.number(3)]
      case .date: [.day(Fixture.day("2027-06-30"))]
      case .text: [.text("Se ansökan")]
      case .list: [.items(["Gemensamma mätningar", "Två doktorander"])]
      }
    return candidates.first { question.effects(of: $0).isEmpty && !question.isOutside($0) }
      ?? candidates.first { value in
        !question.effects(of: value).contains(where: \.worries) && !question.isOutside(value)
      } ?? candidates[0]
  }

  /// Takes over every proposed risk with its measures, and weighs them.
  mutating func takeRisks(
    before: RiskRating, after: RiskRating, owner: Cast = .ida
  ) throws(Refusal) {
    let proposals = state?.proposals(Fixture.checklists) ?? []
    for proposal in proposals {
      guard let id = proposal.risk, let catalogue = Fixture.library.risk(id) else { continue }
      let risk: Risk.ID = next()
      try act(
        .setRisk(
          risk,
          Risk(
            id: risk, catalogue: catalogue.id, question: proposal.questions.first,
            title: catalogue.title, cause: catalogue.cause, theme: catalogue.theme,
            before: before, after: after, proposal: .treat, reason: "Åtgärderna räcker"),
          replacing: nil))
      for name in catalogue.measures.prefix(2) {
        guard let offered = Fixture.library.measure(name) else { continue }
        let measure: Measure.ID = next()
        try act(
          .setMeasure(
            measure,
            Measure(
              id: measure, risk: risk, catalogue: offered.id, title: offered.title,
              precise: offered.precise, proportionate: offered.proportionate,
              effective: offered.effective, phase: offered.phase, owner: .person(owner.id),
              due: Fixture.day("2026-12-15")), replacing: nil))
      }
    }
  }
}
