extension AnswerRule {
  /// Whether the rule holds for answers looked up by question id. An empty rule of `any` never holds.
  public func holds(_ answer: (String) -> AnswerValue?) -> Bool {
    func isMet(_ condition: Condition) -> Bool {
      answer(condition.question)?.words.contains { condition.answers.contains($0) } ?? false
    }
    return switch join {
    case .any: conditions.contains(where: isMet)
    case .all: conditions.allSatisfy(isMet)
    }
  }
}

extension Question {
  /// Whether the question is of a kind and with options that take this value.
  public func accepts(_ value: AnswerValue) -> Bool {
    switch (kind, value) {
    case (_, .unsure), (_, .irrelevant), (.yesno, .yes), (.yesno, .no), (.date, .day): true
    case (.choice, .options(let ids)): ids.count == 1 && areOptions(ids)
    case (.choices, .options(let ids)): !ids.isEmpty && areOptions(ids)
    case (.number, .number(let number)): number.isFinite
    case (.text, .text(let text)): !text.isBlank
    case (.list, .items(let items)): !items.isEmpty && !items.contains(where: \.isBlank)
    default: false
    }
  }

  /// What an answer sets off: advice, proposals, whom to see.
  public func effects(of value: AnswerValue) -> [Effect] {
    let words = value.words
    return effects.filter { effect in words.contains { effect.answers.contains($0) } }
  }

  /// The advice for an answer, in the order of the checklist.
  public func advice(for value: AnswerValue) -> [LocalizedText] {
    effects(of: value).map(\.advice).filter { !$0.isEmpty }
  }

  /// The answer is not stored; it shows whom to see and leaves a neutral mark.
  public func isOutside(_ value: AnswerValue) -> Bool {
    value.words.contains { outside.contains($0) }
  }

  private func areOptions(_ ids: [String]) -> Bool {
    Set(ids).count == ids.count && ids.allSatisfy { id in options.contains { $0.id == id } }
  }
}

extension Checklist {
  /// The questions to ask, as the answers stand, in the order of the checklist.
  ///
  /// A question that is not asked counts as not answered, so what hangs on it is not asked either.
  /// Answers to questions of other checklists count as they stand.
  public func applicable(_ answers: [String: AnswerValue]) -> [Question] {
    var applicable: [Question] = []
    forEachAsked(answers) { applicable.append($0) }
    return applicable
  }

  /// The answers that count: those to questions that are asked.
  public func counting(_ answers: [String: AnswerValue]) -> [String: AnswerValue] {
    var counting: [String: AnswerValue] = [:]
    forEachAsked(answers) { counting[$0.id] = answers[$0.id] }
    return counting
  }

  /// Goes through the questions to ask in order; copies none of them, as every answer waits for it.
  func forEachAsked(_ answers: [String: AnswerValue], _ body: (Question) -> Void) {
    var asking = Asking(self, answers)
    for section in sections {
      for question in section.questions where asking.isAsked(question) { body(question) }
    }
  }

  /// The question with an id.
  public func question(_ id: String) -> Question? {
    for section in sections {
      if let question = section.questions.first(where: { $0.id == id }) { return question }
    }
    return nil
  }
}

/// Works out once per question whether it is asked; a ring of conditions is not asked.
private struct Asking {
  /// The questions that hang on others; all the rest are asked.
  private var conditional: [String: Question] = [:]
  private let answers: [String: AnswerValue]
  private var known: [String: Bool] = [:]

  init(_ checklist: Checklist, _ answers: [String: AnswerValue]) {
    self.answers = answers
    for section in checklist.sections {
      for question in section.questions where question.when != nil {
        if conditional[question.id] == nil { conditional[question.id] = question }
      }
    }
  }

  mutating func isAsked(_ question: Question) -> Bool {
    guard let rule = question.when else { return true }
    if let known = known[question.id] { return known }
    known[question.id] = false
    var counting: [String: AnswerValue] = [:]
    for condition in rule.conditions {
      guard let answer = answers[condition.question] else { continue }
      let isAsked = conditional[condition.question].map { isAskedNow($0) } ?? true
      if isAsked { counting[condition.question] = answer }
    }
    let holds = rule.holds { counting[$0] }
    known[question.id] = holds
    return holds
  }

  private mutating func isAskedNow(_ question: Question) -> Bool { isAsked(question) }
}

extension String {
  /// Nothing but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
