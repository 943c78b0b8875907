/// How deep to look, and why.
public struct DepthFinding: Hashable, Sendable {
  public var depth: Depth
  public var reasons: [LocalizedText]
  /// The answers that led to it.
  public var questions: [String]

  public init(depth: Depth, reasons: [LocalizedText] = [], questions: [String] = []) {
    self.depth = depth
    self.reasons = reasons
    self.questions = questions
  }
}

extension Policy {
  /// The depth that follows from answers: the first rule that holds, with the reasons of all rules
  /// for that depth that hold; else none.
  ///
  /// Blocks that somebody cleared count no more, but what was cleared is looked into as deep as can be.
  public func depth(
    _ answers: [String: AnswerValue], cleared: [ClearedBlock] = []
  ) -> DepthFinding {
    let clearedQuestions = Set(
      cleared.filter { $0.words == answers[$0.question]?.words }.map(\.question))
    let blocking = depthRules.filter { $0.depth == .blocked && $0.rule.holds { answers[$0] } }
    let uncleared = blocking.filter { rule in
      !rule.rule.deciding(answers).allSatisfy { clearedQuestions.contains($0) }
    }
    if !uncleared.isEmpty { return DepthFinding(.blocked, uncleared, answers) }
    guard
      let first = depthRules.first(where: { $0.depth != .blocked && $0.rule.holds { answers[$0] } })
    else {
      return clearedQuestions.isEmpty
        ? DepthFinding(depth: .none) : DepthFinding(.enhanced, blocking, answers)
    }
    let depth = clearedQuestions.isEmpty ? first.depth : .enhanced
    let holding = depthRules.filter { $0.depth == first.depth && $0.rule.holds { answers[$0] } }
    return DepthFinding(depth, holding, answers)
  }
}

extension DepthFinding {
  fileprivate init(
    _ depth: Depth, _ rules: [Policy.DepthRule], _ answers: [String: AnswerValue]
  ) {
    var questions: [String] = []
    for question in rules.flatMap({ $0.rule.deciding(answers) }) where !questions.contains(question)
    {
      questions.append(question)
    }
    self.init(depth: depth, reasons: rules.map(\.reason), questions: questions)
  }
}

extension AnswerRule {
  /// The questions whose answers meet one of the rule's conditions.
  func deciding(_ answers: [String: AnswerValue]) -> [String] {
    conditions.filter { condition in
      answers[condition.question]?.words.contains { condition.answers.contains($0) } ?? false
    }
    .map(\.question)
  }
}
