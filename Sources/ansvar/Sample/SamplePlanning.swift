import Domain

extension SampleHistory {
  /// What is to become of a planning checklist.
  struct Plan {
    /// Per cent answered.
    var share = 100
    /// Answers that worry.
    var worries = 0
    /// Left unsure, never a stop question when everything is to be answered.
    var unsure = 0
    /// Handed over to those who know, and not back.
    var asked = 0
  }

  /// The planning checklist: the leader answers, some questions worry, some are left open.
  mutating func plan(
    _ plan: Plan, case sample: SampleCase, _ random: inout SampleRandom
  ) throws(SampleFault) {
    guard let checklist = world.checklist(.planning, sample.kind),
      let questions = world.checklists[checklist]?.checklist.questions
    else { return }
    let assessment: Assessment.ID = ids.id()
    let answers = SampleAnswers(words: words, today: day)
    var pool = questions.filter { $0.when == nil }
    if plan.share < 100 { pool = Array(pool.prefix(pool.count * plan.share / 100)) }
    var probe = random
    let worrying = random.shuffled(
      pool.filter { answers.worrying($0, &probe) != nil && (!$0.isStop || plan.share < 100) }
    ).map(\.id)
    let open = random.shuffled(pool.filter { !$0.isStop }.map(\.id))
    let chosen = Set(worrying.prefix(plan.worries))
    let left = open.filter { !chosen.contains($0) }
    let unsure = Set(left.prefix(plan.unsure))
    let asked = left.dropFirst(plan.unsure).prefix(plan.asked)

    try perform(.startAssessment(assessment, checklist: checklist), by: sample.leader)
    let skipped = Set(asked)
    try answer(assessment, by: sample.leader, share: plan.share, random: &random) {
      question, answers, random in
      if skipped.contains(question.id) { return nil }
      if unsure.contains(question.id) { return .unsure }
      if chosen.contains(question.id), let value = answers.worrying(question, &random) {
        return value
      }
      return answers.calm(question, &random)
    }
    for question in asked.sorted() {
      try perform(
        .handOver(
          assessment, question: question, to: recipient(&random), text: words.handover),
        by: sample.leader)
    }
  }

  /// Everything that a case needs before it is submitted: gains, risks with measures, terms, numbers.
  mutating func prepare(_ sample: SampleCase, _ random: inout SampleRandom) throws(SampleFault) {
    try writeGains(sample)
    wait(random.number(1...6))
    try takeUpRisks(sample, &random)
    try writeTerms(sample, &random)
    try fillNumbers(&random)
  }

  mutating func writeGains(_ sample: SampleCase) throws(SampleFault) {
    for text in sample.gains {
      let gain: Gain.ID = ids.id()
      try perform(.setGain(gain, Gain(id: gain, text: text), replacing: nil), by: sample.leader)
    }
  }

  /// Takes over what the answers propose, each risk with measures and a proposal.
  mutating func takeUpRisks(
    _ sample: SampleCase, _ random: inout SampleRandom
  ) throws(SampleFault) {
    for proposal in state?.proposals(world.checklists) ?? [] {
      guard let catalogue = proposal.risk.flatMap({ world.risks[$0] }) else { continue }
      var measures =
        proposal.measures
        + catalogue.measures.filter {
          !proposal.measures.contains($0)
        }
      measures = Array(measures.prefix(random.number(1...3)))
      let accepts = measures.isEmpty || catalogue.consequence < .moderate
      let risk: Risk.ID = ids.id()
      let reduced =
        Likelihood(rawValue: max(1, catalogue.likelihood.rawValue - (random.happens(80) ? 1 : 0)))
        ?? .unlikely
      let milder = Consequence(
        rawValue: max(0, catalogue.consequence.rawValue - (random.happens(35) ? 1 : 0)))
      try perform(
        .setRisk(
          risk,
          Risk(
            id: risk, catalogue: catalogue.id, question: proposal.questions.first,
            title: catalogue.title, cause: catalogue.cause, theme: catalogue.theme,
            before: RiskRating(catalogue.likelihood, catalogue.consequence),
            after: accepts ? nil : RiskRating(reduced, milder ?? catalogue.consequence),
            proposal: accepts ? .accept : .treat, reason: words.whyProposed(accepts),
            owner: .person(sample.leader.id)),
          replacing: nil), by: sample.leader)
      for id in measures {
        try takeUp(id, against: risk, sample, &random)
      }
    }
  }

  private mutating func takeUp(
    _ id: String, against risk: Risk.ID, _ sample: SampleCase, _ random: inout SampleRandom
  ) throws(SampleFault) {
    guard let catalogue = world.measures[id] else { return }
    let measure: Measure.ID = ids.id()
    try perform(
      .setMeasure(
        measure,
        Measure(
          id: measure, risk: risk, catalogue: id, title: catalogue.title,
          precise: catalogue.precise, proportionate: catalogue.proportionate,
          effective: catalogue.effective, phase: catalogue.phase,
          owner: random.happens(70) ? .person(sample.leader.id) : .unit("IT"),
          due: day.adding(days: random.number(30...300)), isBeforeStart: random.happens(25)),
        replacing: nil), by: sample.leader)
  }

  private mutating func writeTerms(
    _ sample: SampleCase, _ random: inout SampleRandom
  ) throws(SampleFault) {
    try perform(
      .change(.exitTerms(words.exitTerms(random.number(1...3))), replacing: .exitTerms([])),
      by: sample.leader)
    for value in [
      FieldValue.legalReview(.held(reference: "JUR-\(day.year)-\(random.number(10...99))")),
      .licence(.notNeeded), .ethicsApproval(.notNeeded), .transferGround(.notNeeded),
    ] {
      guard let present = state?.details[value.field], present != value else { continue }
      try perform(.change(value, replacing: present), by: SampleStaff.adviser)
    }
  }

  private mutating func fillNumbers(_ random: inout SampleRandom) throws(SampleFault) {
    guard let present = state?.details.caseNumber, present.isEmpty else { return }
    try perform(
      .change(.caseNumber("\(day.year)/\(random.number(1000...9999))"), replacing: .caseNumber("")),
      by: SampleStaff.adviser)
  }

  private func recipient(_ random: inout SampleRandom) -> Handover.Recipient {
    random.pick(
      [
        .person(SampleStaff.exportControl.id), .person(SampleStaff.adviser.id), .contact(.it),
        .contact(.dataprotection), .answerer(.specialist),
      ], or: .contact(.it))
  }
}
