/// What somebody wants to do with a collaboration. Ids of new things are made by the caller, so that
/// deciding stays pure.
public enum CollaborationCommand: Hashable, Sendable {
  // Coming into the register
  case create(CollaborationID, CollaborationDetails)
  /// From a project archive or another source; to be sorted.
  case importCandidate(CollaborationID, CollaborationDetails)
  /// What already runs: in progress, not yet assessed.
  case takeIn(CollaborationID, CollaborationDetails, reviewDay: Day)
  case sort(CandidateSorting)

  // Writing
  case change(FieldValue, replacing: FieldValue)
  case setAgreement(Agreement.ID, Agreement?, replacing: Agreement?)
  case setGain(Gain.ID, Gain?, replacing: Gain?)
  case setRisk(Risk.ID, Risk?, replacing: Risk?)
  case setMeasure(Measure.ID, Measure?, replacing: Measure?)
  case startAssessment(Assessment.ID, checklist: String)
  /// Nil clears the answer.
  case answer(
    Assessment.ID, question: String, AnswerValue?, note: String = "", replacing: AnswerValue?)
  case handOver(Assessment.ID, question: String, to: Handover.Recipient, text: String = "")
  /// Takes a handed-over question back, answered or not.
  case comeBack(Assessment.ID, question: String)
  /// Moves an assessment to the version of its checklist that is in force, which its author has seen:
  /// answers stay where the question means the same, the others are asked anew.
  case moveToVersion(Assessment.ID, ChecklistReference)
  case addNote(Note.ID, text: String)
  /// Nil takes the mark away.
  case markSecret(SecrecyTarget, rule: String?)
  case markHandledOutside(Bool)

  // Along the stages
  case beginTriage(Assessment.ID, checklist: String)
  case concludeTriage(told: String = "")
  case hold(reason: String)
  case clear(reason: String, reference: String)
  /// For what the ladder lets a researcher note: no decision, the unit is told.
  case noteWithoutDecision(told: String)
  case submit(presentedBy: PersonID?)
  /// The one who submitted takes the case back, until somebody has begun.
  case recall
  case begin
  case sendBack(reasons: String)
  case decide(DecisionDraft)
  /// A decision taken elsewhere, only with its reference.
  case registerDecision(DecisionDraft, takenBy: String, day: Day, reference: String)
  case replaceDecision(Decision.ID, with: DecisionDraft)
  case correctDecision(
    Decision.ID, Decision.Correction.Part, to: String, reason: String)
  case replyToAdvice(Decision.ID, text: String)
  case start
  case scheduleReview(Day, reason: String)
  case somethingChanged(ReviewCause, text: String)
  case openReview(Review.ID, ReviewCause)
  case concludeReview(Review.Outcome, changes: [Review.Change], reasons: String)
  case beginEnding(reasons: String)
  case finish(lessons: String)
  case withdraw(WithdrawalReason, text: String)

  // Beside the stages
  case waive(Gate, GateCondition, reason: String)
  case withdrawWaiver(Gate, GateCondition)
  case fulfil(Decision.ID, Condition.ID, note: String)
  case findFact(OpenFact.ID, note: String)
  case askAdvice(AdviceCase.ID, AdviceCase.Recipient, question: String)
  case recordAdvice(AdviceCase.ID, advice: String, reference: String)
  case reportIncident(Incident.ID, Incident.Kind, text: String, receivedBy: String)
  case closeIncident(Incident.ID, outcome: String)
  /// Empties superseded working answers from before the case was submitted, under the institution's
  /// rule; the store names the entries.
  case condense(ground: String)

  case undo
  case redo
}

/// What an adviser makes of a candidate.
public enum CandidateSorting: String, CaseIterable, Codable, Sendable {
  case collaboration, notInternational, askLeader
}

/// Why a collaboration came to nothing before it started.
public enum WithdrawalReason: String, CaseIterable, Codable, Sendable {
  case notFunded, partner, us
}
