extension Checklist {
  /// How far the answers have come.
  ///
  /// Conditions may ask for answers given in other checklists (`others`). The neutral mark stands in for
  /// answers that are not stored.
  public func progress(
    _ responses: [String: Response], others: [String: AnswerValue] = [:],
    handledOutside: Bool = false
  ) -> Progress {
    var progress = Progress()
    for question in applicable(responses.answers(over: others)) {
      progress.applicable += 1
      let response = responses[question.id]
      if response?.asked != nil {
        progress.asked += 1
        progress.openByAnswerer[question.answerer, default: 0] += 1
      } else if let answer = response?.answer {
        progress.answered += 1
        if answer.value == .unsure { progress.unsure += 1 }
      } else if handledOutside, !question.outside.isEmpty {
        progress.answered += 1
      } else {
        progress.openByAnswerer[question.answerer, default: 0] += 1
      }
    }
    return progress
  }

  /// The questions that are asked and neither answered nor handed over.
  public func blank(
    _ responses: [String: Response], others: [String: AnswerValue] = [:],
    handledOutside: Bool = false
  ) -> [Question] {
    applicable(responses.answers(over: others)).filter { question in
      if handledOutside, !question.outside.isEmpty { return false }
      let response = responses[question.id]
      return response?.answer == nil && response?.asked == nil
    }
  }

  /// The question that a person should see next: first what was handed over to them, then their own
  /// from where they are (`current`) on, then the rest; nil when nothing is left.
  public func next(
    _ responses: [String: Response], others: [String: AnswerValue] = [:], person: PersonID?,
    answerers: Set<Answerer>, after current: String? = nil, handledOutside: Bool = false
  ) -> Question? {
    let asked = applicable(responses.answers(over: others)).filter { question in
      question.id != current
        && responses[question.id]?.asked.map { $0.isFor(person, as: answerers) } ?? false
    }
    if let first = asked.first { return first }
    let blank = blank(responses, others: others, handledOutside: handledOutside)
    let ahead = inOrder(blank, after: current)
    return ahead.first { answerers.contains($0.answerer) } ?? ahead.first
  }

  private func inOrder(_ blank: [Question], after current: String?) -> [Question] {
    let all = questions
    guard let current, let place = all.firstIndex(where: { $0.id == current }) else { return blank }
    let later = Set(all[(place + 1)...].map(\.id))
    return blank.filter { later.contains($0.id) }
      + blank.filter { !later.contains($0.id) && $0.id != current }
  }
}

extension Handover {
  /// Whether a person, who can answer for these, is the one asked.
  public func isFor(_ person: PersonID?, as answerers: Set<Answerer>) -> Bool {
    switch to {
    case .person(let asked): asked == person
    case .answerer(let answerer): answerers.contains(answerer)
    case .contact: false
    }
  }
}

extension Role {
  /// The questions that somebody with this role can answer.
  public var answerer: Answerer {
    switch self {
    case .researcher, .head, .dean, .rector: .researcher
    case .office: .office
    case .specialist: .specialist
    }
  }
}

extension [String: Response] {
  /// The answers by question id, before those given elsewhere.
  func answers(over others: [String: AnswerValue]) -> [String: AnswerValue] {
    others.merging(compactMapValues { $0.answer?.value }) { _, own in own }
  }
}
