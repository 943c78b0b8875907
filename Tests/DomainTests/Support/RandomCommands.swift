import Domain

/// What several people might try with a collaboration: mostly sensible, so that runs get far.
struct RandomCommands {
  var generator: SeededGenerator
  private var made = 0

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func actor() -> Actor { World.actors.randomElement(using: &generator) ?? World.office }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  mutating func start() -> CollaborationCommand {
    var details = World.details
    details.kind = CollaborationKind.allCases.randomElement(using: &generator) ?? .research
    if chance(20) { details.people = [Participant(person: actor().id)] }
    return switch Int.random(in: 0..<10, using: &generator) {
    case 0, 2: .importCandidate(Case.id, details)
    case 1: .takeIn(Case.id, details, reviewDay: World.today.adding(days: 30))
    default: .create(Case.id, details)
    }
  }

  mutating func next(_ state: Collaboration) -> CollaborationCommand {
    if chance(35), let missing = whatIsMissing(state) { return missing }
    return switch Int.random(in: 0..<100, using: &generator) {
    case 0..<35: answer(state) ?? step(state)
    case 35..<55: writing(state)
    case 55..<60: chance(70) ? .undo : .redo
    case 60..<68: beside(state)
    default: step(state)
    }
  }

  /// What somebody who wants to get on would do next.
  private mutating func whatIsMissing(_ state: Collaboration) -> CollaborationCommand? {
    if state.rating.depth == .blocked, chance(60) {
      return state.stage == .triage ? .concludeTriage() : .hold(reason: "Blocked")
    }
    if state.stage == .candidate {
      return .sort(CandidateSorting.allCases.randomElement(using: &generator) ?? .askLeader)
    }
    if state.stage == .triage, chance(20) { return .concludeTriage(told: "The unit") }
    if state.stage == .forDecision { return chance(50) ? .decide(draft()) : nil }
    for assessment in state.assessments {
      let checklist = assessment.purpose == .triage ? World.triage : World.planning
      let others = state.otherAnswers(than: assessment.id)
      let blank = checklist.applicable(others.merging(assessment.answers) { $1 }).first {
        let response = assessment.responses[$0.id]
        return response?.answer == nil || response?.answer?.value == .unsure
          || response?.asked != nil
      }
      if let blank {
        return .answer(
          assessment.id, question: blank.id, value(for: blank), note: "Why",
          replacing: assessment.answers[blank.id])
      }
    }
    if var risk = state.risks.first(where: { $0.proposal == nil || $0.reason.isEmpty }) {
      let seen = risk
      risk.proposal = .accept
      risk.reason = "Weighed"
      return .setRisk(risk.id, risk, replacing: seen)
    }
    if state.gains.isEmpty {
      return .setGain(.init("0"), Gain(id: .init("0"), text: "Data"), replacing: nil)
    }
    guard state.stage == .planning, chance(50) else { return nil }
    return .submit(presentedBy: nil)
  }

  private mutating func answer(_ state: Collaboration) -> CollaborationCommand? {
    guard let assessment = state.assessments.randomElement(using: &generator) else { return nil }
    let checklist = assessment.purpose == .triage ? World.triage : World.planning
    guard let question = checklist.questions.randomElement(using: &generator) else { return nil }
    if chance(6) {
      return .handOver(assessment.id, question: question.id, to: .answerer(.office))
    }
    if chance(4) { return .comeBack(assessment.id, question: question.id) }
    let seen = chance(97) ? assessment.answers[question.id] : .yes
    return .answer(
      assessment.id, question: question.id, value(for: question), note: chance(60) ? "Why" : "",
      replacing: seen)
  }

  private mutating func value(for question: Question) -> AnswerValue? {
    if chance(4) { return nil }
    if chance(6) { return chance(50) ? .unsure : .irrelevant }
    return switch question.kind {
    case .yesno: chance(question.isStop || question.id == "embargo" ? 5 : 25) ? .yes : .no
    case .choice: .options([chance(50) ? "cloud" : "here"])
    case .number: .number(3)
    default: .text("Something")
    }
  }

  private mutating func writing(_ state: Collaboration) -> CollaborationCommand {
    let name = String(Int.random(in: 0..<4, using: &generator))
    switch Int.random(in: 0..<8, using: &generator) {
    case 0, 1:
      let seen = state.risks.first { $0.id == .init(name) }
      return .setRisk(.init(name), chance(90) ? risk(name) : nil, replacing: seen)
    case 2, 3:
      let seen = state.measures.first { $0.id == .init(name) }
      let risk = state.risks.randomElement(using: &generator)?.id.text ?? "none"
      var measure = World.measure(name, risk: risk)
      measure.state = Measure.State.allCases.randomElement(using: &generator) ?? .done
      return .setMeasure(.init(name), chance(90) ? measure : nil, replacing: seen)
    case 4:
      let seen = state.gains.first { $0.id == .init(name) }
      return .setGain(
        .init(name), chance(85) ? Gain(id: .init(name), text: fresh("gain")) : nil,
        replacing: seen)
    case 5:
      let seen = state.details.agreements.first { $0.id == .init(name) }
      let ends = chance(40) ? World.today.adding(days: 200) : nil
      return .setAgreement(
        .init(name), chance(85) ? World.agreement(name, ends: ends) : nil, replacing: seen)
    case 6:
      return .change(.purpose(fresh("purpose")), replacing: state.details[.purpose])
    default:
      let held: Clearance = chance(70) ? .held(reference: fresh("2026/")) : .needed
      return chance(50)
        ? .change(.licence(held), replacing: state.details[.licence])
        : .change(.legalReview(held), replacing: state.details[.legalReview])
    }
  }

  private mutating func risk(_ name: String) -> Risk {
    var risk = World.risk(
      name, Likelihood.allCases.randomElement(using: &generator) ?? .likely,
      Consequence.allCases.randomElement(using: &generator) ?? .moderate,
      after: chance(60) ? RiskRating(.unlikely, .moderate) : nil,
      proposal: chance(90) ? (chance(50) ? .accept : .treat) : nil,
      reason: chance(90) ? "Weighed" : "")
    risk.question = chance(60) ? (chance(50) ? "enduse" : "data") : nil
    return risk
  }

  private mutating func step(_ state: Collaboration) -> CollaborationCommand {
    let reasons = chance(90) ? "Because" : ""
    let steps: [CollaborationCommand] = [
      .sort(chance(60) ? .collaboration : .notInternational),
      .beginTriage(Case.triage, checklist: "triage"),
      .concludeTriage(told: reasons),
      .startAssessment(Case.planning, checklist: "planning"),
      .startAssessment(Case.triage, checklist: "triage"),
      .noteWithoutDecision(told: reasons),
      .submit(presentedBy: nil), .submit(presentedBy: nil),
      .recall, .begin, .sendBack(reasons: reasons),
      .decide(draft()), .decide(draft()), .decide(draft()),
      .registerDecision(draft(), takenBy: "Board", day: World.today, reference: reasons),
      .replaceDecision(state.decision?.id ?? .init("none"), with: draft()),
      .start, .start,
      .openReview(.init(fresh("review")), .due),
      .concludeReview(
        Review.Outcome.allCases.randomElement(using: &generator) ?? .goOn, changes: [],
        reasons: reasons),
      .hold(reason: reasons), .clear(reason: reasons, reference: reasons),
    ]
    if chance(3) { return .withdraw(.us, text: "") }
    if chance(4) { return chance(50) ? .beginEnding(reasons: "End") : .finish(lessons: reasons) }
    return steps.randomElement(using: &generator) ?? .undo
  }

  private mutating func draft() -> DecisionDraft {
    var draft = World.draft(
      Decision.Outcome.allCases.randomElement(using: &generator) ?? .go, id: fresh("decision"),
      basis: Decision.Basis.allCases.randomElement(using: &generator) ?? .law,
      reasons: chance(90) ? "Weighed" : "", confirmsNoConflict: chance(90))
    if chance(30) { draft.validUntil = World.today.adding(days: 100) }
    return draft
  }

  private mutating func beside(_ state: Collaboration) -> CollaborationCommand {
    let reason = chance(90) ? "Because" : ""
    switch Int.random(in: 0..<8, using: &generator) {
    case 0, 1:
      return .waive(
        chance(60) ? .decision : .start,
        GateCondition.allCases.randomElement(using: &generator) ?? .gainStated, reason: reason)
    case 2:
      return .fulfil(
        state.decision?.id ?? .init("none"),
        state.decision?.draft.conditions.first?.id ?? .init("none"), note: "")
    case 3: return .findFact(state.facts.first?.id ?? .init("none"), note: "")
    case 4: return .addNote(.init(fresh("note")), text: reason)
    case 5: return .scheduleReview(World.today.adding(days: 40), reason: reason)
    case 6: return .somethingChanged(.partner, text: reason)
    default: return .markSecret(.field(.purpose), rule: chance(50) ? "OSL 24:8" : nil)
    }
  }

  private mutating func fresh(_ what: String) -> String {
    made += 1
    return what + String(made)
  }
}
