/// Working answers from before a case was submitted, brought down to what they came to.
///
/// What was answered, answered otherwise and taken back on the way to a submission is emptied; what stood
/// when the case was submitted stays, and is named here. Decisions are never touched. The rule that it
/// rests on is the institution's (sv gallringsbeslut, nb kassasjonsvedtak).
public struct Condensation: Hashable, Sendable {
  /// How questions stood when the case was submitted.
  public struct Standing: Hashable, Sendable {
    /// The number of the entry that submitted the case.
    public var until: Int
    /// Without what was before.
    public var answers: [CollaborationEvent.ResponseChange]

    public init(until: Int, answers: [CollaborationEvent.ResponseChange]) {
      self.until = until
      self.answers = answers
    }
  }

  /// The rule, in words.
  public var ground: String
  public var day: Day
  /// Entries that lose their content.
  public var entries: [EntryID]
  /// For each submission, oldest first.
  public var standing: [Standing]

  public init(
    ground: String, day: Day, entries: [EntryID] = [], standing: [Standing] = []
  ) {
    self.ground = ground
    self.day = day
    self.entries = entries
    self.standing = standing
  }

  /// Goes through a whole history.
  /// - Returns: nil when no answer in it is superseded by another one before a submission.
  public init?(
    ground: String, day: Day, of history: some Sequence<Recorded<CollaborationEvent>>
  ) {
    self.init(ground: ground, day: day)
    var reading = Reading()
    for recorded in history { reading.take(recorded) }
    for (question, steps) in reading.questions where question.isSettled(reading) {
      guard let first = reading.firstSuperseded(question, steps) else { continue }
      entries += steps.filter { $0.stretch >= first }.map(\.entry)
      for stretch in Set(steps.map(\.stretch)).sorted() where stretch >= first {
        add(question, stretch, reading)
      }
    }
    guard !entries.isEmpty else { return nil }
    // Nothing here may hang on the order of a dictionary.
    entries.sort()
    standing.sort { $0.until < $1.until }
    for index in standing.indices {
      standing[index].answers.sort {
        ($0.assessment, $0.question) < ($1.assessment, $1.question)
      }
    }
  }

  private mutating func add(_ question: Reading.Place, _ stretch: Int, _ reading: Reading) {
    let change = CollaborationEvent.ResponseChange(
      assessment: question.assessment, question: question.question,
      after: reading.submissions[stretch].response(question))
    let until = reading.submissions[stretch].number
    if let index = standing.firstIndex(where: { $0.until == until }) {
      standing[index].answers.append(change)
    } else {
      standing.append(Standing(until: until, answers: [change]))
    }
  }
}

/// A history as condensing looks at it: stretches, each ended by a submission.
private struct Reading {
  struct Place: Hashable {
    var assessment: Assessment.ID
    var question: String

    /// Untouched since the newest submission, so that what stood then stands now.
    func isSettled(_ reading: Reading) -> Bool {
      guard let last = reading.submissions.last else { return false }
      return reading.newest[self].map { $0 < last.number } ?? true
        && reading.state?.response(self) == last.response(self)
    }
  }

  struct Step {
    var entry: EntryID
    /// Index of the submission that it came before.
    var stretch: Int
    var after: Response?
  }

  struct Submission {
    var number: Int
    var assessments: [Assessment]

    func response(_ place: Place) -> Response? {
      assessments[id: place.assessment]?.responses[place.question]
    }
  }

  var state: Collaboration?
  var submissions: [Submission] = []
  var questions: [Place: [Step]] = [:]
  /// Number of the newest answer to each question.
  var newest: [Place: Int] = [:]

  mutating func take(_ recorded: Recorded<CollaborationEvent>) {
    state = state ?? Collaboration(blank: recorded.envelope)
    state?.apply(recorded)
    guard let event = recorded.event else { return }
    switch event {
    case .answered(let change), .asked(let change), .cameBack(let change):
      let place = Place(assessment: change.assessment, question: change.question)
      newest[place] = recorded.envelope.number
      questions[place, default: []].append(
        Step(entry: recorded.envelope.id, stretch: submissions.count, after: change.after))
    case .recalled:
      // Nobody rested anything on it.
      _ = submissions.popLast()
      reopen()
    default:
      if event.submits, let state {
        submissions.append(
          Submission(number: recorded.envelope.number, assessments: state.assessments))
      }
    }
  }

  /// What came before a recalled submission comes before the next one.
  private mutating func reopen() {
    for place in questions.keys {
      questions[place] = questions[place]?.map { step in
        Step(
          entry: step.entry, stretch: min(step.stretch, submissions.count), after: step.after)
      }
    }
  }

  /// The first stretch in which an answer gave way to another.
  func firstSuperseded(_ place: Place, _ steps: [Step]) -> Int? {
    Set(steps.map(\.stretch)).sorted().first { stretch in
      let own = steps.filter { $0.stretch == stretch }
      return own.count > 1 || own.last?.after != submissions[stretch].response(place)
    }
  }
}

extension Collaboration {
  fileprivate func response(_ place: Reading.Place) -> Response? {
    assessments[id: place.assessment]?.responses[place.question]
  }
}

extension CollaborationEvent {
  /// Hands the case in: what was answered until then is what the next step rests on.
  var submits: Bool {
    switch self {
    case .submitted, .noted, .decisionRegistered: true
    case .reviewConcluded(let concluded): concluded.to == .forDecision
    default: false
    }
  }
}

// MARK: As of a day

extension Collaboration {
  /// As it stood with those entries alone that `isThere` lets in. Answers that were condensed since stand
  /// as they did at the submission before.
  public static func past(
    _ history: [Recorded<CollaborationEvent>], _ isThere: (EventEnvelope) -> Bool
  ) -> Collaboration? {
    let later = history.filter { !isThere($0.envelope) }.compactMap { recorded in
      if case .condensed(let condensation) = recorded.event { condensation } else { nil }
    }
    var state: Collaboration?
    for recorded in history where isThere(recorded.envelope) {
      if state == nil { state = Collaboration(blank: recorded.envelope) }
      state?.apply(recorded)
      for standing in later.flatMap(\.standing) where standing.until == recorded.envelope.number {
        state?.apply(standing)
      }
    }
    return state
  }

  mutating func apply(_ standing: Condensation.Standing) {
    for change in standing.answers {
      assessments.change(change.assessment) { $0.responses[change.question] = change.after }
    }
  }
}
