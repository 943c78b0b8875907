import Domain

/// How far the assessments of a collaboration have come, and what in them is open.
struct AssessmentCount {
  var progress = Domain.Progress()
  var open: [OpenQuestionsView.Item] = []

  /// `checklist` finds the version that an assessment was asked from; where it finds none, as its pack
  /// cannot be read, only what was answered is counted.
  init(_ state: Collaboration, checklist: (ChecklistReference) throws -> Checklist?) rethrows {
    var newest: [String: Assessment] = [:]
    for assessment in state.assessments { newest[assessment.checklist.checklist] = assessment }
    guard !newest.isEmpty else { return }
    let answers = newest.values.reduce(into: [String: AnswerValue]()) { all, assessment in
      all.merge(assessment.answers) { $1 }
    }
    for assessment in newest.values.sorted(by: { $0.id < $1.id }) {
      guard let checklist = try checklist(assessment.checklist) else {
        add(assessment)
        continue
      }
      add(
        checklist.progress(
          assessment.responses, others: answers, handledOutside: state.isHandledOutside))
      let all = answers.merging(assessment.answers) { $1 }
      for question in checklist.applicable(all) {
        add(question, of: assessment)
      }
    }
  }

  private mutating func add(_ question: Question, of assessment: Assessment) {
    guard let response = assessment.responses[question.id] else { return }
    if let asked = response.asked {
      open.append(.init(assessment, question, asked: asked, since: asked.day))
    } else if let answer = response.answer, answer.value == .unsure {
      open.append(.init(assessment, question, asked: nil, since: answer.day))
    }
  }

  private mutating func add(_ other: Domain.Progress) {
    progress.applicable += other.applicable
    progress.answered += other.answered
    progress.unsure += other.unsure
    progress.asked += other.asked
  }

  private mutating func add(_ assessment: Assessment) {
    for response in assessment.responses.values {
      progress.applicable += 1
      if response.asked != nil {
        progress.asked += 1
      } else if response.answer != nil {
        progress.answered += 1
        if response.answer?.value == .unsure { progress.unsure += 1 }
      }
    }
  }
}
