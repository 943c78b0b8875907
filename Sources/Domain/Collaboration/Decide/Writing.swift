extension Ruling {
  /// Fields, agreements, gains, risks, measures, notes and marks.
  func writing(_ command: CollaborationCommand) throws(Refusal) -> [CollaborationEvent]? {
    switch command {
    case .change(let value, let seen): [try change(value, seen)]
    case .setAgreement(let id, let agreement, let seen):
      [try setAgreement(id, agreement, seen)]
    case .setGain(let id, let gain, let seen): [try setGain(id, gain, seen)]
    case .setRisk(let id, let risk, let seen): [try setRisk(id, risk, seen)]
    case .setMeasure(let id, let measure, let seen): [try setMeasure(id, measure, seen)]
    case .addNote(let id, let text): [try addNote(id, text)]
    case .markSecret(let target, let rule): [try markSecret(target, rule)]
    case .markHandledOutside(let mark): [try markHandledOutside(mark)]
    default: nil
    }
  }

  private func change(
    _ value: FieldValue, _ seen: FieldValue
  ) throws(Refusal) -> CollaborationEvent {
    try requireOpen()
    guard value.field.isAdministrative || state.stage != .forDecision else { throw .submitted }
    guard value.field == seen.field else { throw .unknownItem(value.field.rawValue) }
    let present = state.details[value.field]
    guard present != value else { throw .nothingChanges }
    guard present == seen else { throw .clash(.field(seen: seen, present: present)) }
    if case .title(let title) = value, title.isEmpty { throw .reasonMissing(.title) }
    return .fieldChanged(before: present, after: value)
  }

  private func setAgreement(
    _ id: Agreement.ID, _ agreement: Agreement?, _ seen: Agreement?
  ) throws(Refusal) -> CollaborationEvent {
    try requireWritable()
    let present = state.details.agreements[id: id]
    guard agreement.map({ $0.id == id }) ?? true else { throw .unknownItem(id.text) }
    guard present != agreement else { throw .nothingChanges }
    guard present == seen else { throw .clash(.agreement(seen: seen, present: present)) }
    if let signed = agreement?.signed, signed > today { throw .dayInFuture(signed) }
    return .agreementSet(before: present, after: agreement)
  }

  private func setGain(
    _ id: Gain.ID, _ gain: Gain?, _ seen: Gain?
  ) throws(Refusal) -> CollaborationEvent {
    try requireWritable()
    let present = state.gains[id: id]
    guard gain.map({ $0.id == id }) ?? true else { throw .unknownItem(id.text) }
    guard present != gain else { throw .nothingChanges }
    guard present == seen else { throw .clash(.gain(seen: seen, present: present)) }
    if let gain { try require(gain.text, .text) }
    return .gainSet(before: present, after: gain)
  }

  private func setRisk(
    _ id: Risk.ID, _ risk: Risk?, _ seen: Risk?
  ) throws(Refusal) -> CollaborationEvent {
    try requireWritable()
    let present = state.risks[id: id]
    guard risk.map({ $0.id == id }) ?? true else { throw .unknownItem(id.text) }
    guard present != risk else { throw .nothingChanges }
    guard present == seen else { throw .clash(.risk(seen: seen, present: present)) }
    if let risk {
      guard !risk.title.isEmpty else { throw .reasonMissing(.title) }
    } else if state.measures.contains(where: { $0.risk == id }) {
      throw .riskHasMeasures(id)
    }
    return .riskSet(before: present, after: risk)
  }

  /// A measure answers a named risk.
  private func setMeasure(
    _ id: Measure.ID, _ measure: Measure?, _ seen: Measure?
  ) throws(Refusal) -> CollaborationEvent {
    let present = state.measures[id: id]
    // That a measure was carried out may be noted while the case waits.
    if let measure, let present, measure.differsInStateOnly(from: present) {
      try requireOpen()
    } else {
      try requireWritable()
    }
    guard measure.map({ $0.id == id }) ?? true else { throw .unknownItem(id.text) }
    guard present != measure else { throw .nothingChanges }
    guard present == seen else { throw .clash(.measure(seen: seen, present: present)) }
    if let measure {
      guard state.risks[id: measure.risk] != nil else { throw .riskMissing(measure.risk) }
      guard !measure.title.isEmpty else { throw .reasonMissing(.title) }
    }
    return .measureSet(before: present, after: measure)
  }

  private func addNote(_ id: Note.ID, _ text: String) throws(Refusal) -> CollaborationEvent {
    try require(text, .text)
    guard state.notes[id: id] == nil else { throw .alreadyExists }
    return .noteAdded(Note(id: id, text: text, by: actor.id, day: today))
  }

  private func markSecret(
    _ target: SecrecyTarget, _ rule: String?
  ) throws(Refusal) -> CollaborationEvent {
    if let rule { try require(rule, .reference) }
    let before = state.secrecy[target]
    guard before?.rule != rule else { throw .nothingChanges }
    let after = rule.map { SecrecyMark(rule: $0, day: today, by: actor.id) }
    return .secrecyMarked(target, before: before, after: after)
  }

  private func markHandledOutside(_ mark: Bool) throws(Refusal) -> CollaborationEvent {
    try requireOpen()
    guard state.isHandledOutside != mark else { throw .nothingChanges }
    return .markedHandledOutside(mark)
  }
}

extension Measure {
  fileprivate func differsInStateOnly(from other: Measure) -> Bool {
    var same = self
    same.state = other.state
    return same == other && state == .done
  }
}
