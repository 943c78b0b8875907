extension Collaboration {
  /// What policy yields as the collaboration stands now.
  ///
  /// Depth is known once a triage is answered. A level rests on risks alone, never on a country.
  public func currentRating(_ policy: Policy, _ library: ChecklistLibrary) -> Rating {
    let finding = policy.depth(countingAnswers(library), cleared: clearedBlocks)
    var rating = Rating()
    let blocking = uncleared(worries(library).filter(\.effect.blocks))
    if !blocking.isEmpty {
      rating.depth = .blocked
      rating.reasons = blocking.map(\.effect.advice)
    } else if finding.depth == .blocked || isTriageAnswered(library) {
      rating.depth = finding.depth
      rating.reasons = finding.reasons
    }
    rating.before = level(rating.depth, policy) { $0.before }
    rating.after = level(rating.depth, policy) { afterMeasures($0) }
    rating.decider = rating.after?.level.flatMap { policy.ladder[$0] }
    return rating
  }

  /// How likely and serious a risk is after measures; as before while it is accepted, while nothing
  /// is done about it, or while nobody has said what the measures do.
  public func afterMeasures(_ risk: Risk) -> RiskRating {
    guard risk.proposal == .treat, let after = risk.after,
      measures.contains(where: { $0.risk == risk.id && $0.state != .dropped })
    else { return risk.before }
    return after
  }

  /// The newest assessment of a purpose.
  public func assessment(_ purpose: Checklist.Purpose) -> Assessment? {
    assessments.last { $0.purpose == purpose }
  }

  /// Nobody decides on a case of their own: the leader's and the participants'.
  public func isOwnCase(of person: PersonID) -> Bool {
    details.leader == person || details.people.contains { $0.person == person }
  }

  /// A triage is answered in full, none of its questions handed over. While a newer one is being
  /// answered, the older one holds.
  func isTriageAnswered(_ library: ChecklistLibrary) -> Bool {
    assessments.contains { triage in
      guard triage.purpose == .triage, let checklist = library[triage.checklist] else {
        return false
      }
      return checklist.progress(
        triage.responses, others: otherAnswers(than: triage.id), handledOutside: isHandledOutside
      ).isComplete
    }
  }

  /// What blocks now, as it would be cleared.
  func blocks(_ policy: Policy, _ library: ChecklistLibrary) -> [ClearedBlock] {
    let answers = countingAnswers(library)
    let finding = policy.depth(answers, cleared: clearedBlocks)
    let byRule = finding.depth == .blocked ? finding.questions : []
    let byAnswer = uncleared(worries(library).filter(\.effect.blocks)).map(\.question.id)
    return Set(byRule + byAnswer).sorted().compactMap { question in
      answers[question].map { ClearedBlock(question: question, words: $0.words) }
    }
  }

  private func uncleared(_ worries: [Worry]) -> [Worry] {
    worries.filter { worry in
      !clearedBlocks.contains { $0.question == worry.question.id && $0.words == worry.value.words }
    }
  }

  private func level(
    _ depth: Depth?, _ policy: Policy, _ rating: (Risk) -> RiskRating
  ) -> CollaborationLevel? {
    if depth == .blocked { return .blocked }
    let highest = risks.map { risk in
      let rating = rating(risk)
      return policy.level(rating.likelihood, rating.consequence)
    }.max()
    if let highest { return CollaborationLevel(highest) }
    return depth == nil ? nil : .low
  }
}
