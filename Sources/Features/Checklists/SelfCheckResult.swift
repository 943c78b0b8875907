import Content
import Domain
import Terminal

/// What a self-check ends with: advice for what worries or is unsure, whom to ask, how deep to look.
struct SelfCheckResult: Sendable {
  let answers: [String: AnswerValue]
  /// Questions with an answer that is not kept.
  let outside: Set<String>

  /// An answer with something to do about it.
  struct Finding: Sendable {
    let question: Question
    let value: AnswerValue
    let advice: [LocalizedText]
    let worries: Bool
  }

  /// Answers that worry, then those that are unsure or come with advice, in the order of the checklist.
  func findings(of checklist: Checklist) -> [Finding] {
    let all = checklist.applicable(answers).compactMap { question -> Finding? in
      guard let value = answers[question.id] else { return nil }
      let effects = question.effects(of: value)
      guard value == .unsure || !effects.isEmpty else { return nil }
      return Finding(
        question: question, value: value, advice: question.advice(for: value),
        worries: effects.contains(where: \.worries))
    }
    return all.filter(\.worries) + all.filter { !$0.worries }
  }

  /// Whom the answers say should be asked, each once.
  func contacts(of checklist: Checklist) -> [Escalation] {
    let kept = checklist.applicable(answers).flatMap { question in
      answers[question.id].map { question.effects(of: $0) } ?? []
    }
    let found = Set(kept.compactMap(\.escalation) + outsideContacts(of: checklist))
    return Escalation.allCases.filter(found.contains)
  }

  /// The contact for what is not kept: the same whatever was answered.
  private func outsideContacts(of checklist: Checklist) -> [Escalation] {
    checklist.questions.filter { outside.contains($0.id) }.flatMap { question in
      question.effects.filter { effect in
        effect.answers.contains { question.outside.contains($0) }
      }.compactMap(\.escalation)
    }
  }

  // MARK: What is seen

  func nodes(of checklist: Checklist, _ env: Environment) -> [Node] {
    var nodes: [Node] = []
    if checklist.purpose == .triage { nodes.append(depth(env)) }
    let findings = findings(of: checklist)
    if findings.isEmpty, outside.isEmpty {
      nodes.append(.text("✓ " + env.phrases["selfcheck.noFindings"], .good))
    }
    nodes += findings.map { finding($0, env) }
    for question in checklist.questions where outside.contains(question.id) {
      nodes.append(.column(SelfCheckResult.outsideNodes(question, env)))
    }
    let contacts = contacts(of: checklist)
    if !contacts.isEmpty {
      nodes.append(
        .column([
          .heading(env.phrases["selfcheck.contacts"]),
          .facts(contacts.map { Fact(env.word($0), Line(env.contact($0))) }),
        ]))
    }
    let open = checklist.applicable(answers).count {
      answers[$0.id] == nil && !outside.contains($0.id)
    }
    if open > 0 { nodes.append(.text(env.phrases("selfcheck.open", count: open), .dim)) }
    nodes.append(Node.text(env.phrases["selfcheck.end"], .strong))
    return nodes
  }

  private func finding(_ finding: Finding, _ env: Environment) -> Node {
    let sign = finding.worries ? "! " : finding.value == .unsure ? "? " : "· "
    return .column(
      [
        .text(sign + env.text(finding.question.text), finding.worries ? .warning : .strong),
        .text(
          env.phrases(
            "selfcheck.answered", ["answer": env.word(finding.value, of: finding.question)]), .dim),
      ]
        + (finding.advice.isEmpty
          ? [.text(env.phrases["selfcheck.unsure"])]
          : finding.advice.map { .markdown(env.text($0)) }))
  }

  private func depth(_ env: Environment) -> Node {
    guard let policy = env.library.policy?.policy else { return .column([]) }
    let found = policy.depth(answers)
    return .column(
      [
        .heading(env.phrases["selfcheck.depth"]),
        .text(env.phrases["selfcheck.depth." + found.depth.rawValue], .strong),
      ] + found.reasons.map { .text("· " + env.text($0)) })
  }

  /// What is said instead of keeping an answer; the same for every such answer.
  static func outsideNodes(_ question: Question, _ env: Environment) -> [Node] {
    let effects = question.effects.filter { effect in
      effect.answers.contains { question.outside.contains($0) }
    }
    var seen: [LocalizedText] = []
    for effect in effects where !effect.advice.isEmpty && !seen.contains(effect.advice) {
      seen.append(effect.advice)
    }
    return [
      .text(env.text(question.text), .strong),
      .text(env.phrases["selfcheck.outside"], .accent),
    ] + seen.map { .markdown(env.text($0)) }
  }

  // MARK: As text

  /// The result as Markdown for one's own notes; what is not kept is not in it.
  func text(of checklist: Checklist, _ env: Environment) -> String {
    var lines = ["# " + env.text(checklist.title), ""]
    if checklist.purpose == .triage, let policy = env.library.policy?.policy {
      lines += [env.phrases["selfcheck.depth." + policy.depth(answers).depth.rawValue], ""]
    }
    for finding in findings(of: checklist) {
      lines += ["## " + env.text(finding.question.text), ""]
      lines += [
        env.phrases(
          "selfcheck.answered", ["answer": env.word(finding.value, of: finding.question)]), "",
      ]
      lines += finding.advice.flatMap { [env.text($0), ""] }
    }
    let contacts = contacts(of: checklist).filter { contact in
      outside.isEmpty || !outsideContacts(of: checklist).contains(contact)
    }
    lines += contacts.map { "- " + env.word($0) + ": " + env.contact($0) }
    return lines.joined(separator: "\n")
  }
}

extension Environment {
  /// The institution's own contact point, or that none is named.
  func contact(_ kind: Escalation) -> String {
    guard let contact = institution?.details.contacts[kind] else {
      return phrases["selfcheck.contact.none"]
    }
    return [contact.name, contact.email, contact.phone].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}
