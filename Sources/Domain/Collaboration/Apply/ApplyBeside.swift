extension Collaboration {
  /// What happens beside the stages: waivers, conditions, advice, incidents, notes and marks.
  mutating func applyBeside(_ event: CollaborationEvent) {
    switch event {
    case .noteAdded(let note):
      notes.set(note, before: nil)
    case .secrecyMarked(let target, _, let after):
      secrecy[target] = after
    case .markedHandledOutside(let isHandledOutside):
      self.isHandledOutside = isHandledOutside
    case .waived(let waiver):
      waivers.append(waiver)
    case .waiverWithdrawn(let waiver):
      waivers.removeAll { $0.gate == waiver.gate && $0.condition == waiver.condition }
    case .conditionFulfilled(let decision, let condition, let fulfilment):
      decisions.change(decision) {
        $0.draft.conditions.change(condition) { $0.fulfilment = fulfilment }
      }
    case .factFound(let id, let fulfilment):
      facts.change(id) { $0.found = fulfilment }
    case .decisionCorrected(let id, let correction):
      decisions.change(id) { decision in
        decision.draft.correct(correction)
        decision.corrections.append(correction)
      }
    case .adviceReplied(let id, let text):
      decisions.change(id) { $0.researcherAnswer = text }
    case .reviewScheduled(_, let after, _):
      reviewDay = after
    case .somethingChanged(let change, let day):
      changes.append(change)
      reviewDay = day
    case .adviceAsked(let asked):
      advice.set(asked, before: nil)
    case .adviceGiven(let id, let text, let reference, let day):
      advice.change(id) { asked in
        asked.advice = text
        asked.reference = reference
        asked.answered = day
      }
    case .incidentReported(let incident):
      incidents.set(incident, before: nil)
    case .incidentClosed(let id, let outcome, let day):
      incidents.change(id) { incident in
        incident.outcome = outcome
        incident.closed = day
      }
    default:
      break
    }
  }
}

extension DecisionDraft {
  /// Takes over a clerical correction; what was decided stays.
  mutating func correct(_ correction: Decision.Correction) {
    switch correction.part {
    case .reasons: reasons = correction.after
    case .delegation: delegation = correction.after
    case .registered: registered = correction.after
    }
  }
}
