/// What sets off an in-progress review.
public enum ReviewCause: String, CaseIterable, Codable, Sendable {
  /// The review day has come.
  case due
  case partner, member, ownership, funding, technology, data, travel
  case agreementEnd
  /// Renewal or amendment of the agreement.
  case renewal
  case incident
  /// A new version of the guidelines.
  case guideline
  /// A changed country note.
  case countryNote
  case threatAssessment
  case other
}

/// In-progress review: what changed, and what follows (underveisvurdering, undervegsvurdering,
/// uppföljning).
public struct Review: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Review>

  /// What follows from a review.
  public enum Outcome: String, CaseIterable, Codable, Sendable {
    case goOn, forDecision, pause, end
  }

  /// Something that changed, in words.
  public struct Change: Hashable, Sendable {
    public var cause: ReviewCause
    public var text: String

    public init(cause: ReviewCause, text: String) {
      self.cause = cause
      self.text = text
    }
  }

  public var id: ID
  public var cause: ReviewCause
  public var opened: Day
  public var by: PersonID
  public var changes: [Change]
  public var outcome: Outcome?
  public var reasons: String
  public var closed: Day?

  public init(
    id: ID, cause: ReviewCause, opened: Day, by: PersonID, changes: [Change] = [],
    outcome: Outcome? = nil, reasons: String = "", closed: Day? = nil
  ) {
    self.id = id
    self.cause = cause
    self.opened = opened
    self.by = by
    self.changes = changes
    self.outcome = outcome
    self.reasons = reasons
    self.closed = closed
  }
}

/// A question put to a contact point or an authority, and what came back.
public struct AdviceCase: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<AdviceCase>

  /// Who is asked.
  public enum Recipient: Hashable, Sendable {
    case contact(Escalation)
    /// Id of an ``Authority``.
    case authority(String)
    case other(String)
  }

  public var id: ID
  public var to: Recipient
  public var question: String
  public var asked: Day
  public var by: PersonID
  public var advice: String?
  public var answered: Day?
  /// Where the answer is kept; empty when nowhere else.
  public var reference: String

  public init(
    id: ID, to: Recipient, question: String, asked: Day, by: PersonID, advice: String? = nil,
    answered: Day? = nil, reference: String = ""
  ) {
    self.id = id
    self.to = to
    self.question = question
    self.asked = asked
    self.by = by
    self.advice = advice
    self.answered = answered
    self.reference = reference
  }
}

/// Pressure, a security breach or an ethics problem, and who received it (meld fra, rapportera).
public struct Incident: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Incident>

  /// What sort of incident it was.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case pressure, security, ethics, other
  }

  public var id: ID
  public var kind: Kind
  public var text: String
  /// Who received it.
  public var receivedBy: String
  public var day: Day
  public var by: PersonID
  public var closed: Day?
  public var outcome: String

  public init(
    id: ID, kind: Kind, text: String, receivedBy: String, day: Day, by: PersonID,
    closed: Day? = nil, outcome: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.receivedBy = receivedBy
    self.day = day
    self.by = by
    self.closed = closed
    self.outcome = outcome
  }
}

/// Something written beside the record; may be released on request.
public struct Note: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Note>

  public var id: ID
  public var text: String
  public var by: PersonID
  public var day: Day

  public init(
    id: ID, text: String, by: PersonID, day: Day
  ) {
    self.id = id
    self.text = text
    self.by = by
    self.day = day
  }
}
