import Content
import Domain

/// What the sentence of a refusal is filled with.
struct RefusalWords {
  private let phrases: Phrases

  init(_ phrases: Phrases) {
    self.phrases = phrases
  }

  func values(_ refusal: Refusal) -> [String: String] {
    switch refusal {
    case .wrongStage(let stage, _), .closed(let stage):
      ["stage": phrases["stage." + stage.rawValue]]
    case .clash(let clash): clashing(clash)
    case .unknownChecklist(let text), .unknownItem(let text), .outsideUnit(let text):
      ["text": text]
    case .unknownQuestion(let question), .notApplicable(let question),
      .answerNotAllowed(let question), .noteMissing(let question):
      ["text": question]
    case .gateClosed(let report):
      [
        "text": phrases.list(report.open.map { phrases["condition." + $0.condition.rawValue] }),
        "count": String(report.open.count),
      ]
    case .neverWaivable(let condition, _), .notRequired(let condition), .alreadyMet(let condition):
      ["text": phrases["condition." + condition.rawValue]]
    case .notWaivableByRole(let condition, let roles):
      ["text": phrases["condition." + condition.rawValue], "role": names(roles)]
    case .notDecider(let role), .needsDecision(let role): ["role": names([role])]
    case .notRole(let roles): ["role": names(roles)]
    case .alreadyBegun(let begun): ["day": begun.day.description]
    case .reasonMissing(let text): ["text": phrases["refusal.text." + text.rawValue]]
    case .dayInPast(let day), .dayInFuture(let day), .afterEnd(let day), .roundClosed(let day):
      ["day": day.description]
    case .factsOpen(let facts): ["count": String(facts.count)]
    case .stillOpen(let conditions): ["count": String(conditions.count)]
    default: [:]
    }
  }

  private func names(_ roles: [Role]) -> String {
    phrases.list(roles.map { phrases["role." + $0.rawValue] })
  }

  private func clashing(_ clash: Refusal.Clash) -> [String: String] {
    guard case .answer(_, let seen, let present) = clash else {
      return ["seen": "…", "present": "…"]
    }
    let words = AnswerText(phrases)
    func text(_ value: AnswerValue?) -> String { value.map { words.text($0, of: nil) } ?? "–" }
    return ["seen": text(seen), "present": text(present)]
  }
}
