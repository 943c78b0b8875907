import Domain

extension SampleHistory {
  /// Which answers a first assessment needs for a depth: one of the policy's own rules, met word by word.
  func triageAnswers(
    for depth: Depth, _ random: inout SampleRandom
  ) -> [String: [String]] {
    guard depth != .none else { return [:] }
    let rules = world.policy.depthRules.filter { rule in
      rule.depth == depth && rule.rule.conditions.allSatisfy { condition in canBeSaid(condition) }
    }
    guard let first = rules.first else { return [:] }
    let rule = random.pick(rules, or: first).rule
    let conditions =
      rule.join == .all
      ? rule.conditions : Array(random.shuffled(rule.conditions).prefix(1))
    return Dictionary(
      conditions.map { ($0.question, random.shuffled($0.answers.filter { $0 != "unsure" })) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The first assessment, of which `share` per cent is answered, in the order of the checklist.
  mutating func triage(
    by staff: SampleStaff, depth: Depth, share: Int = 100, _ random: inout SampleRandom
  ) throws(SampleFault) {
    guard let checklist = world.checklist(.triage, .research) else { return }
    let assessment: Assessment.ID = ids.id()
    let wanted = triageAnswers(for: depth, &random)
    try perform(.beginTriage(assessment, checklist: checklist), by: staff)
    try answer(assessment, by: staff, share: share, random: &random) { question, answers, random in
      wanted[question.id].flatMap { answers.answer(question, with: $0) }
        ?? answers.calm(question, &random)
    }
  }

  /// Answers an assessment question by question, follow-ups as they open.
  mutating func answer(
    _ assessment: Assessment.ID, by staff: SampleStaff, share: Int, random: inout SampleRandom,
    choose: (Question, SampleAnswers, inout SampleRandom) -> AnswerValue?
  ) throws(SampleFault) {
    let answers = SampleAnswers(words: words, today: day)
    var passed: Set<String> = []
    var count = 0
    while true {
      let rest = open(assessment, passed)
      guard let question = rest.first, count * 100 < (passed.count + rest.count) * share else {
        return
      }
      passed.insert(question.id)
      count += 1
      guard let value = choose(question, answers, &random) else { continue }
      let note = note(question, value)
      try perform(
        .answer(assessment, question: question.id, value, note: note, replacing: nil), by: staff)
    }
  }

  private func note(_ question: Question, _ value: AnswerValue) -> String {
    if value == .irrelevant, question.isStop { return words.whyIrrelevant }
    return question.effects(of: value).contains(where: \.worries) ? words.note(question.theme) : ""
  }

  private func canBeSaid(_ condition: AnswerRule.Condition) -> Bool {
    guard let question = question(condition.question) else { return false }
    return condition.answers.contains { word in
      word != "unsure"
        && SampleAnswers(words: words, today: day).answer(question, with: [word]) != nil
    }
  }

  private func question(_ id: String) -> Question? {
    for (reference, checklist) in world.checklists.versions
    where world.checklists.current[reference.checklist] == reference {
      if let question = checklist.question(id) { return question }
    }
    return nil
  }

  private func open(_ id: Assessment.ID, _ passed: Set<String>) -> [Question] {
    guard let state, let assessment = state.assessments.first(where: { $0.id == id }),
      let checklist = world.checklists[assessment.checklist]
    else { return [] }
    let others = state.otherAnswers(than: id)
    return checklist.applicable(others.merging(assessment.answers) { _, own in own })
      .filter { !passed.contains($0.id) && assessment.responses[$0.id] == nil }
  }
}
