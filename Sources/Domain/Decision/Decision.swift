/// A condition that a decision sets.
public struct Condition: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Condition>

  public var id: ID
  public var text: String
  public var owner: Responsible?
  public var due: Day?
  public var isBeforeStart: Bool
  public var fulfilment: Fulfilment?

  public init(
    id: ID, text: String, owner: Responsible? = nil, due: Day? = nil, isBeforeStart: Bool = false,
    fulfilment: Fulfilment? = nil
  ) {
    self.id = id
    self.text = text
    self.owner = owner
    self.due = due
    self.isBeforeStart = isBeforeStart
    self.fulfilment = fulfilment
  }
}

/// That a condition or a fact is in place: when, by whom, and how it is known.
public struct Fulfilment: Hashable, Sendable {
  public var day: Day
  public var by: PersonID
  public var note: String

  public init(
    day: Day, by: PersonID, note: String = ""
  ) {
    self.day = day
    self.by = by
    self.note = note
  }
}

/// A fact that a decision waits for.
public struct OpenFact: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<OpenFact>

  public var id: ID
  public var text: String
  public var found: Fulfilment?

  public init(
    id: ID, text: String, found: Fulfilment? = nil
  ) {
    self.id = id
    self.text = text
    self.found = found
  }
}

/// What a decider says: everything of a decision that a person writes.
public struct DecisionDraft: Hashable, Sendable, Identifiable {
  public var id: Decision.ID
  public var outcome: Decision.Outcome
  public var basis: Decision.Basis
  public var reasons: String
  public var conditions: [Condition]
  /// What has to be known first, when the outcome is to wait.
  public var facts: [OpenFact]
  public var presentedBy: PersonID?
  /// The delegation that the decider acts under; empty for one's own office.
  public var delegation: String
  public var validUntil: Day?
  /// Where it is registered in the archive.
  public var registered: String
  /// The decider's confirmation (jäv, inhabilitet).
  public var confirmsNoConflict: Bool

  public init(
    id: Decision.ID, outcome: Decision.Outcome, basis: Decision.Basis, reasons: String,
    conditions: [Condition] = [], facts: [OpenFact] = [], presentedBy: PersonID? = nil,
    delegation: String = "", validUntil: Day? = nil, registered: String = "",
    confirmsNoConflict: Bool = false
  ) {
    self.id = id
    self.outcome = outcome
    self.basis = basis
    self.reasons = reasons
    self.conditions = conditions
    self.facts = facts
    self.presentedBy = presentedBy
    self.delegation = delegation
    self.validUntil = validUntil
    self.registered = registered
    self.confirmsNoConflict = confirmsNoConflict
  }
}

/// What a decision rested on when it was taken.
public struct DecisionGrounds: Hashable, Sendable {
  public var rating: Rating
  public var gate: GateReport
  public var assessments: [ChecklistReference]
  public var gains: [Gain]
  public var risks: [Risk]
  public var measures: [Measure]

  public init(
    rating: Rating, gate: GateReport, assessments: [ChecklistReference], gains: [Gain],
    risks: [Risk], measures: [Measure]
  ) {
    self.rating = rating
    self.gate = gate
    self.assessments = assessments
    self.gains = gains
    self.risks = risks
    self.measures = measures
  }
}

/// Go, go with conditions, wait for facts or no: by whom, on what grounds and basis, until when
/// (beslutning, avgjerd, beslut).
public struct Decision: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Decision>

  /// What was decided.
  public enum Outcome: String, CaseIterable, Codable, Sendable {
    case go, goWithConditions, waitForFacts, no
  }

  /// What gives the right to decide.
  public enum Basis: String, CaseIterable, Codable, Sendable {
    case law
    /// The institution signs.
    case signature
    /// Use of the institution's resources.
    case resources
    /// Nothing to sign: advice, answered by the researcher.
    case adviceOnly
  }

  /// A clerical correction; it changes words and references, never what was decided.
  public struct Correction: Hashable, Sendable {
    /// What may be corrected.
    public enum Part: String, CaseIterable, Codable, Sendable {
      case reasons, delegation, registered
    }

    public var part: Part
    public var before: String
    public var after: String
    public var reason: String
    public var by: PersonID
    public var day: Day

    public init(
      part: Part, before: String, after: String, reason: String, by: PersonID, day: Day
    ) {
      self.part = part
      self.before = before
      self.after = after
      self.reason = reason
      self.by = by
      self.day = day
    }
  }

  /// A decision that was taken outside Ansvar.
  public struct Elsewhere: Hashable, Sendable {
    public var takenBy: String
    /// Where it stands; never empty.
    public var reference: String

    public init(takenBy: String, reference: String) {
      self.takenBy = takenBy
      self.reference = reference
    }
  }

  public var draft: DecisionDraft
  /// Who decided; for a decision taken elsewhere, who registered it.
  public var by: PersonID
  public var day: Day
  /// The role that decided, at or above the one that the ladder names.
  public var role: Role?
  /// Who took it and where that is written, when it was not taken in Ansvar.
  public var elsewhere: Elsewhere?
  public var grounds: DecisionGrounds
  public var replaces: ID?
  public var replacedBy: ID?
  public var corrections: [Correction]
  /// What the researcher answered to advice.
  public var researcherAnswer: String

  public init(
    draft: DecisionDraft, by: PersonID, day: Day, role: Role? = nil, elsewhere: Elsewhere? = nil,
    grounds: DecisionGrounds, replaces: ID? = nil, replacedBy: ID? = nil,
    corrections: [Correction] = [], researcherAnswer: String = ""
  ) {
    self.draft = draft
    self.by = by
    self.day = day
    self.role = role
    self.elsewhere = elsewhere
    self.grounds = grounds
    self.replaces = replaces
    self.replacedBy = replacedBy
    self.corrections = corrections
    self.researcherAnswer = researcherAnswer
  }

  public var id: ID { draft.id }
  public var outcome: Outcome { draft.outcome }
}

/// A gate's condition set aside by a role that may, with a reason.
public struct Waiver: Hashable, Sendable {
  public var gate: Gate
  public var condition: GateCondition
  public var by: PersonID
  public var role: Role
  public var reason: String
  public var day: Day

  public init(
    gate: Gate, condition: GateCondition, by: PersonID, role: Role, reason: String, day: Day
  ) {
    self.gate = gate
    self.condition = condition
    self.by = by
    self.role = role
    self.reason = reason
    self.day = day
  }
}
