extension Collaboration {
  /// The newest assessment of a purpose, with every question that is asked passing `isDone`.
  func answered(
    _ purpose: Checklist.Purpose, _ library: ChecklistLibrary, _ isDone: (Response?) -> Bool
  ) -> Finding {
    guard let assessment = assessment(purpose) else {
      return Finding([.noAssessment(purpose)])
    }
    let asked = questions(of: assessment, library)
    let missing = asked.filter { question in
      !(isHandledOutside && !question.outside.isEmpty)
        && !isDone(assessment.responses[question.id])
    }
    return Finding(
      missing.isEmpty ? [] : [.questions(assessment.id, missing.map(\.id))],
      done: asked.count - missing.count, total: asked.count)
  }

  /// Every stop question of triage and planning is known: answered, not unsure, and back.
  func stopQuestionsKnown(_ library: ChecklistLibrary) -> Finding {
    var finding = Finding([], done: 0, total: 0)
    for purpose in [Checklist.Purpose.triage, .planning] {
      guard let assessment = assessment(purpose) else { continue }
      let stops = questions(of: assessment, library).filter(\.isStop)
      let unknown = stops.filter { !isKnown($0, assessment.responses[$0.id]) }
      finding.done = (finding.done ?? 0) + stops.count - unknown.count
      finding.total = (finding.total ?? 0) + stops.count
      if !unknown.isEmpty { finding.missing.append(.questions(assessment.id, unknown.map(\.id))) }
    }
    return finding
  }

  func handoversBack(_ library: ChecklistLibrary) -> Finding {
    let missing = assessments.compactMap { assessment -> GateReport.Missing? in
      let out = questions(of: assessment, library).filter {
        assessment.responses[$0.id]?.asked != nil
      }
      return out.isEmpty ? nil : .questions(assessment.id, out.map(\.id))
    }
    return Finding(missing)
  }

  /// Who may set a condition aside. What rests on law and every stop question never is.
  func waivability(
    _ requirement: Policy.Requirement, _ missing: [GateReport.Missing],
    _ library: ChecklistLibrary
  ) -> GateReport.Waivability {
    if requirement.condition.restsOnLaw { return .law }
    if requirement.condition == .stopQuestionsKnown { return .stopQuestion }
    let questions = missing.flatMap { self.questions(in: $0, library) }
    if questions.contains(where: \.restsOnLaw) { return .law }
    if questions.contains(where: \.isStop) { return .stopQuestion }
    if decision?.draft.basis == .law, missing.contains(where: \.isConditions) { return .law }
    return requirement.waivableBy.isEmpty ? .policy : .by(requirement.waivableBy)
  }

  /// The questions that an assessment asks now.
  func questions(of assessment: Assessment, _ library: ChecklistLibrary) -> [Question] {
    library[assessment.checklist]?.applicable(answers(besides: assessment)) ?? []
  }

  private func isKnown(_ question: Question, _ response: Response?) -> Bool {
    if isHandledOutside, !question.outside.isEmpty { return true }
    guard let answer = response?.answer, response?.asked == nil else { return false }
    return switch answer.value {
    case .unsure: false
    case .irrelevant: !answer.note.isBlank
    default: true
    }
  }

  /// What a missing fact hangs on; without its checklist a whole missing assessment counts as all of
  /// the questions that one would ask.
  private func questions(
    in missing: GateReport.Missing, _ library: ChecklistLibrary
  ) -> [Question] {
    switch missing {
    case .questions(let id, let ids):
      let named = assessments.filter { id == nil || $0.id == id }
      return named.flatMap { library[$0.checklist]?.questions ?? [] }.filter { ids.contains($0.id) }
    case .noAssessment(let purpose):
      return library.current.values.compactMap { library[$0] }
        .filter { $0.purpose == purpose && $0.fits(details.kind) }.flatMap(\.questions)
    default:
      return []
    }
  }
}

extension GateCondition {
  /// Asked for by law: never waived, whatever a policy says.
  public var restsOnLaw: Bool {
    switch self {
    case .licenceHeld, .ethicsApproved, .transferGround: true
    default: false
    }
  }
}

extension GateReport.Missing {
  fileprivate var isConditions: Bool {
    if case .conditions = self { true } else { false }
  }
}

extension Checklist {
  /// Made for collaborations of this kind.
  public func fits(_ kind: CollaborationKind) -> Bool { kinds.isEmpty || kinds.contains(kind) }
}
