/// An answer that proposes a risk, escalates or blocks, with what it sets off.
public struct Worry: Equatable, Sendable {
  public var question: Question
  public var value: AnswerValue
  public var effect: Question.Effect

  public init(question: Question, value: AnswerValue, effect: Question.Effect) {
    self.question = question
    self.value = value
    self.effect = effect
  }
}

/// A risk that answers propose and nobody has taken over, or more measures for one that was.
public struct RiskProposal: Hashable, Sendable {
  /// Id of a ``CatalogueRisk``; nil when only measures are proposed.
  public var risk: String?
  /// The risk it was taken over as.
  public var taken: Risk.ID?
  /// Ids of ``CatalogueMeasure`` besides the risk's own, not yet taken over.
  public var measures: [String]
  /// Ids of the questions that propose it.
  public var questions: [String]

  public init(risk: String?, taken: Risk.ID?, measures: [String], questions: [String]) {
    self.risk = risk
    self.taken = taken
    self.measures = measures
    self.questions = questions
  }
}

extension Checklist {
  /// What worries, in the order of the checklist; only questions that are asked.
  public func worries(_ answers: [String: AnswerValue]) -> [Worry] {
    var worries: [Worry] = []
    forEachAsked(answers) { question in
      guard let value = answers[question.id] else { return }
      for effect in question.effects(of: value) where effect.worries {
        worries.append(Worry(question: question, value: value, effect: effect))
      }
    }
    return worries
  }
}

extension Collaboration {
  /// What the answers of all assessments worry about.
  public func worries(_ library: ChecklistLibrary) -> [Worry] {
    var seen: Set<String> = []
    return assessments.reversed().flatMap { assessment -> [Worry] in
      guard let checklist = library[assessment.checklist] else { return [] }
      let worries = checklist.worries(answers(besides: assessment)).filter {
        !seen.contains($0.question.id) && assessment.responses[$0.question.id]?.answer != nil
      }
      seen.formUnion(assessment.answers.keys)
      return worries
    }
  }

  /// The risks and measures that answers propose and that are not taken over yet.
  public func proposals(_ library: ChecklistLibrary) -> [RiskProposal] {
    let takenMeasures = Set(measures.compactMap(\.catalogue))
    var proposals: [RiskProposal] = []
    for worry in worries(library) {
      guard worry.effect.risk != nil || !worry.effect.measures.isEmpty else { continue }
      let open = worry.effect.measures.filter { !takenMeasures.contains($0) }
      if let index = proposals.firstIndex(where: {
        $0.risk != nil && $0.risk == worry.effect.risk
      }) {
        proposals[index].measures += open.filter { !proposals[index].measures.contains($0) }
        if !proposals[index].questions.contains(worry.question.id) {
          proposals[index].questions.append(worry.question.id)
        }
      } else {
        let taken = risks.first { $0.catalogue != nil && $0.catalogue == worry.effect.risk }
        proposals.append(
          RiskProposal(
            risk: worry.effect.risk, taken: taken?.id, measures: open,
            questions: [worry.question.id]))
      }
    }
    return proposals.filter { ($0.risk != nil && $0.taken == nil) || !$0.measures.isEmpty }
  }

  /// The answers that count in the collaboration: of questions that are asked, the newest assessment
  /// before older ones.
  public func countingAnswers(_ library: ChecklistLibrary) -> [String: AnswerValue] {
    var counting: [String: AnswerValue] = [:]
    for assessment in assessments {
      let answers = answers(besides: assessment)
      let asked = library[assessment.checklist]?.counting(answers) ?? answers
      for id in assessment.answers.keys {
        counting[id] = asked[id]
      }
    }
    return counting
  }

  /// An assessment's answers over those that other assessments hold.
  func answers(besides assessment: Assessment) -> [String: AnswerValue] {
    assessment.responses.answers(over: otherAnswers(than: assessment.id))
  }

  /// Answers of the other assessments, the newest before older ones; a condition may ask for them.
  public func otherAnswers(than assessment: Assessment.ID) -> [String: AnswerValue] {
    var others: [String: AnswerValue] = [:]
    for other in assessments where other.id != assessment {
      others.merge(other.answers) { _, newer in newer }
    }
    return others
  }
}
