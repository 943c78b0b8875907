extension Collaboration {
  /// How a gate stands: the same for the one who decides and for the screen that shows it.
  public func gateReport(_ gate: Gate, _ context: Context) -> GateReport {
    let rating = currentRating(context.policy, context.checklists)
    // Without a triage nobody knows yet that less would do.
    let depth = rating.depth ?? .enhanced
    let requirements = (context.policy.gates[gate] ?? []).filter { requirement in
      (requirement.kinds.isEmpty || requirement.kinds.contains(details.kind))
        && (requirement.depths.isEmpty || requirement.depths.contains(depth))
    }
    var lines: [GateReport.Line] = []
    for requirement in requirements
    where !lines.contains(where: { $0.condition == requirement.condition }) {
      lines.append(line(requirement, gate, context))
    }
    return GateReport(gate: gate, depth: rating.depth, lines: lines)
  }

  private func line(
    _ requirement: Policy.Requirement, _ gate: Gate, _ context: Context
  ) -> GateReport.Line {
    let finding = finding(requirement.condition, context)
    let waivability = waivability(requirement, finding.missing, context.checklists)
    var status: GateReport.Status = finding.missing.isEmpty ? .met : .notMet(finding.missing)
    if !finding.missing.isEmpty, case .by(let roles) = waivability,
      let waiver = waivers.last(where: {
        $0.gate == gate && $0.condition == requirement.condition && roles.contains($0.role)
      })
    {
      status = .waived(waiver, finding.missing)
    }
    return GateReport.Line(
      condition: requirement.condition, status: status, waivability: waivability,
      done: finding.done, total: finding.total)
  }

  /// What is missing for one condition; nothing when it is met.
  private func finding(_ condition: GateCondition, _ context: Context) -> Finding {
    let library = context.checklists
    switch condition {
    case .triageAnswered:
      return answered(.triage, library) { $0?.answer != nil && $0?.asked == nil }
    case .planningComplete:
      return answered(.planning, library) { $0?.answer != nil || $0?.asked != nil }
    case .stopQuestionsKnown: return stopQuestionsKnown(library)
    case .handoversBack: return handoversBack(library)
    case .risksProposed: return risksProposed(library)
    case .measuresExplained: return measuresExplained()
    case .gainStated: return Finding(gains.isEmpty ? [.gain] : [], done: gains.count)
    case .partnerNamed:
      let named = details.partners.contains { !$0.name.isBlank }
      return Finding(named ? [] : [.field(.partners)], done: details.partners.count)
    case .exitTermsWritten:
      let terms = details.exitTerms + details.agreements.flatMap(\.exitTerms)
      return Finding(terms.isEmpty ? [.field(.exitTerms)] : [], done: terms.count)
    case .caseNumbered: return Finding(details.caseNumber.isBlank ? [.field(.caseNumber)] : [])
    case .beforeStartMet: return beforeStart()
    case .agreementSigned: return agreement(context.today) { _ in true }
    case .agreementRegistered:
      return agreement(context.today) { $0.isRegistered && !$0.number.isBlank }
    case .legalReviewed: return cleared(details.legalReview, .legalReview)
    case .licenceHeld: return cleared(details.licence, .licence)
    case .ethicsApproved: return cleared(details.ethicsApproval, .ethicsApproval)
    case .transferGround: return cleared(details.transferGround, .transferGround)
    }
  }

  private func cleared(_ clearance: Clearance, _ field: Field) -> Finding {
    switch clearance {
    case .held, .notNeeded: Finding([])
    case .needed, .notAssessed: Finding([.field(field)])
    }
  }

  /// Signed with authority and not over; `isEnough` says what else it has to be.
  private func agreement(_ today: Day, _ isEnough: (Agreement) -> Bool) -> Finding {
    let inForce = details.agreements.filter { $0.ends.map { $0 >= today } ?? true }
    let signed = inForce.filter { agreement in
      agreement.hasAuthority && agreement.signed.map { $0 <= today } ?? false
    }
    if signed.contains(where: isEnough) { return Finding([]) }
    return Finding(inForce.isEmpty ? [.agreement] : [.agreements(inForce.map(\.id))])
  }

  private func beforeStart() -> Finding {
    let conditions = decision?.draft.conditions.filter(\.isBeforeStart) ?? []
    let first = measures.filter { $0.isBeforeStart && $0.state != .dropped }
    let open = conditions.filter { $0.fulfilment == nil }
    let undone = first.filter { $0.state != .done }
    var missing: [GateReport.Missing] = []
    if !open.isEmpty { missing.append(.conditions(open.map(\.id))) }
    if !undone.isEmpty { missing.append(.measures(undone.map(\.id))) }
    let total = conditions.count + first.count
    return Finding(missing, done: total - open.count - undone.count, total: total)
  }

  /// Each risk accepted or treated, exactly one, with a reason when accepted; and no answer proposes
  /// a risk that nobody has taken up.
  private func risksProposed(_ library: ChecklistLibrary) -> Finding {
    let undecided = risks.filter { risk in
      risk.proposal == nil || (risk.proposal == .accept && risk.reason.isBlank)
    }
    var missing: [GateReport.Missing] = []
    if !undecided.isEmpty { missing.append(.risks(undecided.map(\.id))) }
    let overlooked = proposals(library).filter { $0.risk != nil && $0.taken == nil }
      .filter { proposal in
        !risks.contains { risk in risk.question.map { proposal.questions.contains($0) } ?? false }
      }
    if !overlooked.isEmpty { missing.append(.questions(nil, overlooked.flatMap(\.questions))) }
    return Finding(missing, done: risks.count - undecided.count, total: risks.count)
  }

  /// Every measure is precise, proportionate and effective, and every risk to be treated has one.
  private func measuresExplained() -> Finding {
    let live = measures.filter { $0.state != .dropped }
    let unexplained = live.filter { !$0.isExplained }
    let untreated = risks.filter { risk in
      risk.proposal == .treat && !live.contains { $0.risk == risk.id }
    }
    var missing: [GateReport.Missing] = []
    if !unexplained.isEmpty { missing.append(.measures(unexplained.map(\.id))) }
    if !untreated.isEmpty { missing.append(.risks(untreated.map(\.id))) }
    return Finding(missing, done: live.count - unexplained.count, total: live.count)
  }
}

/// What is missing for a condition, and how much of it there is.
struct Finding {
  var missing: [GateReport.Missing]
  var done: Int?
  var total: Int?

  init(_ missing: [GateReport.Missing], done: Int? = nil, total: Int? = nil) {
    self.missing = missing
    self.done = done
    self.total = total
  }
}
