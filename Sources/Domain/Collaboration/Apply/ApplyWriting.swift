extension Collaboration {
  /// Answers, fields, gains, risks and measures.
  mutating func applyWriting(_ event: CollaborationEvent) {
    switch event {
    case .created(let created), .imported(let created), .takenIn(let created):
      reference = created.reference
      details = created.details
    case .fieldChanged(_, let after):
      details.set(after)
    case .agreementSet(let before, let after):
      details.agreements.set(after, before: before)
    case .gainSet(let before, let after):
      gains.set(after, before: before)
    case .riskSet(let before, let after):
      risks.set(after, before: before)
    case .measureSet(let before, let after):
      measures.set(after, before: before)
    case .assessmentStarted(let assessment):
      assessments.set(assessment, before: nil)
    case .answered(let change), .asked(let change), .cameBack(let change):
      assessments.change(change.assessment) { $0.responses[change.question] = change.after }
    case .versionMoved(let moved):
      assessments.change(moved.assessment) { assessment in
        assessment.checklist = moved.after
        for question in moved.anew {
          // Nobody takes back what was handed over but the one who did it.
          let asked = assessment.responses[question]?.asked
          assessment.responses[question] = asked.map { Response(asked: $0) }
        }
        for question in moved.gone { assessment.responses[question] = nil }
      }
    case .condensed(let condensation):
      for standing in condensation.standing { apply(standing) }
    case .rated(let rating):
      self.rating = rating
    default:
      break
    }
  }
}
