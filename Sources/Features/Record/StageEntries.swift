import Content
import Domain
import Terminal

/// The small forms that go with a step from one stage to another.
extension RecordEntries {
  func sendBack() -> EntryScreen {
    entry(
      "sendBack", [.paragraph("text", label("reasons"), hint: hint("sendBack"), required: true)]
    ) {
      [.sendBack(reasons: $0["text"])]
    }
  }

  func clear() -> EntryScreen {
    entry(
      "clear",
      [
        .paragraph("text", label("reasons"), hint: hint("clear"), required: true),
        .line("reference", label("reference"), hint: hint("reference"), required: true),
      ]
    ) { [.clear(reason: $0["text"], reference: $0["reference"])] }
  }

  func withdraw() -> EntryScreen {
    entry(
      "withdraw",
      [
        .choice(
          "why", label("withdraw.why"),
          WithdrawalReason.allCases.map {
            FormOption($0.rawValue, env.phrases["withdrawal." + $0.rawValue])
          }, nil, required: true),
        .paragraph("text", label("reasons")),
      ]
    ) { [.withdraw(WithdrawalReason(rawValue: $0["why"]) ?? .us, text: $0["text"])] }
  }

  func somethingChanged() -> EntryScreen {
    let causes = ReviewCause.allCases.filter { $0 != .due }
    return entry(
      "changed",
      [
        .pick(
          "cause", label("changed.cause"), causes.map { FormOption($0.rawValue, env.word($0)) },
          nil, hint: hint("changed.cause"), required: true),
        .paragraph("text", label("changed.text"), hint: hint("changed.text"), required: true),
      ]
    ) { [.somethingChanged(ReviewCause(rawValue: $0["cause"]) ?? .other, text: $0["text"])] }
  }

  func schedule() -> EntryScreen {
    let today = env.today
    return entry(
      "schedule",
      [
        .line(
          "reviewDay", label("schedule.day"), record.collaboration.reviewDay?.description ?? "",
          hint: hint("due"), required: true),
        .paragraph("text", label("reasons"), required: true),
      ]
    ) { [.scheduleReview($0.day("reviewDay") ?? today, reason: $0["text"])] }
  }

  func beginEnding() -> EntryScreen {
    entry("ending", [.paragraph("text", label("reasons"), required: true)]) {
      [.beginEnding(reasons: $0["text"])]
    }
  }

  func finish() -> EntryScreen {
    entry("finish", [.paragraph("text", label("finish.text"), hint: hint("finish.text"))]) {
      [.finish(lessons: $0["text"])]
    }
  }

  func concludeTriage() -> EntryScreen {
    entry("concludeTriage", [.line("told", label("told"), hint: hint("told"))]) {
      [.concludeTriage(told: $0["told"])]
    }
  }

  func noteWithoutDecision() -> EntryScreen {
    entry("noted", [.line("told", label("told"), hint: hint("told"), required: true)]) {
      [.noteWithoutDecision(told: $0["told"])]
    }
  }

  /// Registers a decision that was taken outside Ansvar, only with its reference.
  func decisionElsewhere() -> EntryScreen {
    let outcomes = Decision.Outcome.allCases.map { FormOption($0.rawValue, env.word($0)) }
    let bases = Decision.Basis.allCases.map { FormOption($0.rawValue, env.word($0)) }
    let today = env.today
    return entry(
      "elsewhere",
      [
        .choice("outcome", label("decision.outcome"), outcomes, nil, required: true),
        .choice("basis", label("decision.basis"), bases, nil, required: true),
        .line("by", label("elsewhere.by"), hint: hint("elsewhere.by"), required: true),
        .line(
          "takenDay", label("elsewhere.day"), today.description, hint: hint("due"), required: true),
        .line("reference", label("reference"), hint: hint("reference"), required: true),
        .paragraph("reasons", label("reasons"), required: true),
        .paragraph("conditions", label("decision.conditions"), hint: hint("decision.conditions")),
        .line("untilDay", label("decision.until"), hint: hint("due")),
      ]
    ) { form in
      let outcome = Decision.Outcome(rawValue: form["outcome"]) ?? .go
      let lines = form["conditions"].split(separator: "\n").map(String.init)
      let draft = DecisionDraft(
        id: .random(), outcome: outcome,
        basis: Decision.Basis(rawValue: form["basis"]) ?? .signature,
        reasons: form["reasons"],
        conditions: outcome == .goWithConditions
          ? lines.map { Condition(id: .random(), text: $0) } : [],
        facts: outcome == .waitForFacts ? lines.map { OpenFact(id: .random(), text: $0) } : [],
        validUntil: form.day("untilDay"), registered: form["reference"], confirmsNoConflict: true)
      return [
        .registerDecision(
          draft, takenBy: form["by"], day: form.day("takenDay") ?? today,
          reference: form["reference"])
      ]
    }
  }

  /// Empties superseded working answers, after asking once more.
  func condense() -> EntryScreen {
    let id = id
    return EntryScreen(
      subject: subject, title: env.phrases["entry.condense.title"],
      intro: env.phrases["entry.condense.intro"],
      verb: env.phrases["action.condense.word"],
      fields: [
        .paragraph("text", label("condense.ground"), hint: hint("condense.ground"), required: true)
      ]
    ) { form, env in
      [
        .confirm(
          Confirmation(
            title: env.phrases["condense.title"], text: env.phrases["condense.text"],
            verb: env.phrases["action.condense.word"],
            effects: [.perform(.collaboration(id, [.condense(ground: form["text"])]))]))
      ]
    }
  }

  /// A clerical correction: words and references, never what was decided.
  func correct(_ decision: Decision) -> EntryScreen {
    let parts = Decision.Correction.Part.allCases.map {
      FormOption($0.rawValue, env.phrases["correction." + $0.rawValue])
    }
    return entry(
      "correct",
      [
        .choice(
          "part", label("correct.part"), parts, nil, hint: hint("correct.part"), required: true),
        .paragraph("text", label("correct.text"), required: true),
        .line("reason", label("reasons"), required: true),
      ]
    ) {
      [
        .correctDecision(
          decision.id, Decision.Correction.Part(rawValue: $0["part"]) ?? .reasons, to: $0["text"],
          reason: $0["reason"])
      ]
    }
  }
}
