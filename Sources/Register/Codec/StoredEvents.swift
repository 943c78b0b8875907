import Domain

extension CollaborationEvent {
  /// The payload of the newest version of its kind.
  var json: JSON {
    switch self {
    case .created(let value), .imported(let value), .takenIn(let value): value.json
    case .sorted(let value): value.json
    case .fieldChanged(let before, let after): .fields(("before", before), ("after", after))
    case .agreementSet(let before, let after): .fields(("before", before), ("after", after))
    case .gainSet(let before, let after): .fields(("before", before), ("after", after))
    case .riskSet(let before, let after): .fields(("before", before), ("after", after))
    case .measureSet(let before, let after): .fields(("before", before), ("after", after))
    case .assessmentStarted(let value): value.json
    case .answered(let value), .asked(let value), .cameBack(let value): value.json
    case .versionMoved(let value): value.json
    case .noteAdded(let value): value.json
    case .secrecyMarked(let target, let before, let after):
      .fields(("target", target), ("before", before), ("after", after))
    case .markedHandledOutside(let isOutside): .fields(("outside", isOutside))
    case .rated(let value): value.json
    case .triageBegun(let day), .recalled(let day): .fields(("day", day))
    case .triaged(let value), .noted(let value), .held(let value), .sentBack(let value),
      .endingBegun(let value), .ended(let value):
      value.json
    case .cleared(let value): value.json
    case .submitted(let value): value.json
    case .begun(let value): value.json
    case .decided(let value), .decisionRegistered(let value), .decisionReplaced(let value):
      value.json
    case .decisionCorrected(let id, let correction):
      .fields(("decision", id), ("correction", correction))
    case .adviceReplied(let id, let text): .fields(("decision", id), ("text", text))
    case .started(let value): value.json
    case .reviewScheduled(let before, let after, let reason):
      .fields(("before", before), ("after", after), ("reason", reason))
    case .somethingChanged(let change, let day): .fields(("change", change), ("reviewDay", day))
    case .reviewOpened(let value): value.json
    case .reviewConcluded(let value): value.json
    case .withdrawn(let reason, let moved): .fields(("reason", reason), ("moved", moved))
    case .waived(let value), .waiverWithdrawn(let value): value.json
    case .conditionFulfilled(let decision, let condition, let fulfilment):
      .fields(("decision", decision), ("condition", condition), ("fulfilment", fulfilment))
    case .factFound(let fact, let fulfilment): .fields(("fact", fact), ("fulfilment", fulfilment))
    case .adviceAsked(let value): value.json
    case .adviceGiven(let id, let advice, let reference, let day):
      .fields(("case", id), ("advice", advice), ("reference", reference), ("day", day))
    case .incidentReported(let value): value.json
    case .incidentClosed(let id, let outcome, let day):
      .fields(("incident", id), ("outcome", outcome), ("day", day))
    case .condensed(let value): value.json
    }
  }

  /// Reads a payload of the newest version.
  init(_ kind: Kind, _ json: JSON) throws(CodecError) {
    switch kind {
    case .created: self = .created(try Created(json))
    case .imported: self = .imported(try Created(json))
    case .takenIn: self = .takenIn(try Created(json))
    case .sorted: self = .sorted(try Sorted(json))
    case .fieldChanged: self = .fieldChanged(before: try json["before"], after: try json["after"])
    case .agreementSet: self = .agreementSet(before: try json["before"], after: try json["after"])
    case .gainSet: self = .gainSet(before: try json["before"], after: try json["after"])
    case .riskSet: self = .riskSet(before: try json["before"], after: try json["after"])
    case .measureSet: self = .measureSet(before: try json["before"], after: try json["after"])
    case .assessmentStarted: self = .assessmentStarted(try Assessment(json))
    case .answered: self = .answered(try ResponseChange(json))
    case .asked: self = .asked(try ResponseChange(json))
    case .cameBack: self = .cameBack(try ResponseChange(json))
    case .versionMoved: self = .versionMoved(try VersionMoved(json))
    case .noteAdded: self = .noteAdded(try Note(json))
    case .secrecyMarked:
      self = .secrecyMarked(
        try json["target"], before: try json["before"], after: try json["after"])
    case .markedHandledOutside: self = .markedHandledOutside(try json["outside"])
    case .rated: self = .rated(try Rating(json))
    case .triageBegun: self = .triageBegun(try json["day"])
    case .triaged: self = .triaged(try Moved(json))
    case .noted: self = .noted(try Moved(json))
    case .held: self = .held(try Moved(json))
    case .cleared: self = .cleared(try Cleared(json))
    case .submitted: self = .submitted(try Submitted(json))
    case .recalled: self = .recalled(try json["day"])
    case .begun: self = .begun(try Fulfilment(json))
    case .sentBack: self = .sentBack(try Moved(json))
    case .decided: self = .decided(try Decided(json))
    case .decisionRegistered: self = .decisionRegistered(try Decided(json))
    case .decisionReplaced: self = .decisionReplaced(try Decided(json))
    case .decisionCorrected:
      self = .decisionCorrected(try json["decision"], try json["correction"])
    case .adviceReplied: self = .adviceReplied(try json["decision"], text: try json["text"])
    case .started: self = .started(try Started(json))
    case .reviewScheduled:
      self = .reviewScheduled(
        before: try json["before"], after: try json["after"], reason: try json["reason"])
    case .somethingChanged:
      self = .somethingChanged(try json["change"], reviewDay: try json["reviewDay"])
    case .reviewOpened: self = .reviewOpened(try Review(json))
    case .reviewConcluded: self = .reviewConcluded(try ReviewConcluded(json))
    case .endingBegun: self = .endingBegun(try Moved(json))
    case .ended: self = .ended(try Moved(json))
    case .withdrawn: self = .withdrawn(try json["reason"], try json["moved"])
    case .waived: self = .waived(try Waiver(json))
    case .waiverWithdrawn: self = .waiverWithdrawn(try Waiver(json))
    case .conditionFulfilled:
      self = .conditionFulfilled(
        try json["decision"], try json["condition"], try json["fulfilment"])
    case .factFound: self = .factFound(try json["fact"], try json["fulfilment"])
    case .adviceAsked: self = .adviceAsked(try AdviceCase(json))
    case .adviceGiven:
      self = .adviceGiven(
        try json["case"], advice: try json["advice"], reference: try json["reference"],
        day: try json["day"])
    case .incidentReported: self = .incidentReported(try Incident(json))
    case .incidentClosed:
      self = .incidentClosed(
        try json["incident"], outcome: try json["outcome"], day: try json["day"])
    case .condensed: self = .condensed(try Condensation(json))
    }
  }
}

extension PersonEvent {
  /// The payload of the newest version of its kind.
  var json: JSON {
    switch self {
    case .created(let details): details.json
    case .changed(let before, let after): .fields(("before", before), ("after", after))
    case .substituteSet(let before, let after): .fields(("before", before), ("after", after))
    case .erased(let ground, let entries): .fields(("ground", ground), ("entries", entries))
    }
  }

  /// Reads a payload of the newest version.
  /// - Returns: nil when the kind is unknown.
  init?(_ kind: String, _ json: JSON) throws(CodecError) {
    switch kind {
    case "person.created": self = .created(try PersonDetails(json))
    case "person.changed": self = .changed(before: try json["before"], after: try json["after"])
    case "person.substituteSet":
      self = .substituteSet(before: try json["before"], after: try json["after"])
    case "person.erased": self = .erased(try json["ground"], entries: try json["entries"])
    default: return nil
    }
  }
}

extension InstitutionEvent {
  /// The payload of the newest version of its kind.
  var json: JSON {
    switch self {
    case .established(let details): details.json
    case .changed(let before, let after): .fields(("before", before), ("after", after))
    case .taskSet(let before, let after): .fields(("before", before), ("after", after))
    }
  }

  /// Reads a payload of the newest version.
  /// - Returns: nil when the kind is unknown.
  init?(_ kind: String, _ json: JSON) throws(CodecError) {
    switch kind {
    case "institution.established": self = .established(try InstitutionDetails(json))
    case "institution.changed":
      self = .changed(before: try json["before"], after: try json["after"])
    case "institution.taskSet":
      self = .taskSet(before: try json["before"], after: try json["after"])
    default: return nil
    }
  }
}
