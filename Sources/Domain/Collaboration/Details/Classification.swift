/// The fields of technology that a collaboration touches: "none" and "not classified" differ.
public enum TechnologyFields: Hashable, Sendable {
  case notClassified
  /// Looked at, and none fits.
  case none
  case fields([FieldReference])
}

/// One field in one of several lists of fields of technology.
public struct FieldReference: Hashable, Sendable {
  /// Id of a ``FieldList``.
  public var list: String
  /// Id of a ``FieldList/Field``.
  public var field: String

  public init(list: String, field: String) {
    self.list = list
    self.field = field
  }
}

/// Why something here may be worth protecting: "nothing" and "not assessed" differ.
public enum Protection: Hashable, Sendable {
  /// Why something is protected (the Swedish Government's decision of 22 May 2025).
  public enum Ground: String, CaseIterable, Codable, Sendable {
    case secrecy, dataProtection, intellectualProperty
    /// Trade secrets, export control and other rules of their own.
    case otherRules
  }

  case notAssessed
  /// Empty: looked at, and nothing is.
  case grounds([Ground])
}

/// Whether something outside the checklists is needed, and held.
public enum Clearance: Hashable, Sendable {
  case notAssessed
  case notNeeded
  case needed
  case held(reference: String)
}

/// Where an imported collaboration came from, so that it is recognised the next time.
public struct ImportSource: Hashable, Sendable {
  public var system: String
  public var externalID: String

  public init(system: String, externalID: String) {
    self.system = system
    self.externalID = externalID
  }
}

/// A position or guest place as it is assessed, before applicants are known.
public struct Position: Hashable, Sendable {
  public var task: String
  public var access: String
  public var fundingTerms: String

  public init(
    task: String = "", access: String = "", fundingTerms: String = ""
  ) {
    self.task = task
    self.access = access
    self.fundingTerms = fundingTerms
  }
}

/// A mark that a text may be secret: the rule it would rest on, and the day it was marked
/// (sekretessmarkering, unntatt offentlighet).
public struct SecrecyMark: Hashable, Sendable {
  public var rule: String
  public var day: Day
  public var by: PersonID

  public init(rule: String, day: Day, by: PersonID) {
    self.rule = rule
    self.day = day
    self.by = by
  }
}

/// A text that can be marked as possibly secret.
public enum SecrecyTarget: Hashable, Sendable {
  case field(Field)
  case agreement(Agreement.ID)
  case answer(Assessment.ID, question: String)
  case gain(Gain.ID)
  case risk(Risk.ID)
  case measure(Measure.ID)
  case decision(Decision.ID)
  case review(Review.ID)
  case advice(AdviceCase.ID)
  case incident(Incident.ID)
  case note(Note.ID)
}
