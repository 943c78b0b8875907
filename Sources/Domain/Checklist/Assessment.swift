/// Which checklist in which exact version of a pack.
public struct ChecklistReference: Hashable, Sendable {
  public var checklist: String
  public var pack: String
  public var version: String
  /// Digest of the pack.
  public var digest: String

  public init(checklist: String, pack: String, version: String, digest: String) {
    self.checklist = checklist
    self.pack = pack
    self.version = version
    self.digest = digest
  }
}

/// What somebody answered, with the digest of the question as it was then.
public struct Answer: Hashable, Sendable {
  public var value: AnswerValue
  public var note: String
  /// ``Question/digest`` when it was answered.
  public var digest: String
  public var by: PersonID
  public var day: Day

  public init(
    value: AnswerValue, note: String = "", digest: String, by: PersonID, day: Day
  ) {
    self.value = value
    self.note = note
    self.digest = digest
    self.by = by
    self.day = day
  }
}

/// A question handed over to those who know, and not yet back.
public struct Handover: Hashable, Sendable {
  /// Who is asked: somebody by name, a kind of colleague, or a contact point.
  public enum Recipient: Hashable, Sendable {
    case person(PersonID)
    case answerer(Answerer)
    case contact(Escalation)
  }

  public var to: Recipient
  public var by: PersonID
  public var day: Day
  public var text: String

  public init(
    to: Recipient, by: PersonID, day: Day, text: String = ""
  ) {
    self.to = to
    self.by = by
    self.day = day
    self.text = text
  }
}

/// Where one question of an assessment stands: answered, asked, or both.
public struct Response: Hashable, Sendable {
  public var answer: Answer?
  public var asked: Handover?

  public init(
    answer: Answer? = nil, asked: Handover? = nil
  ) {
    self.answer = answer
    self.asked = asked
  }
}

/// One run of a checklist for a collaboration, tied to the exact pack version it was asked from.
///
/// A question that is no longer asked keeps its answer.
public struct Assessment: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Assessment>

  public var id: ID
  public var checklist: ChecklistReference
  public var purpose: Checklist.Purpose
  public var started: Day
  public var by: PersonID
  /// By question id.
  public var responses: [String: Response]

  public init(
    id: ID, checklist: ChecklistReference, purpose: Checklist.Purpose, started: Day, by: PersonID,
    responses: [String: Response] = [:]
  ) {
    self.id = id
    self.checklist = checklist
    self.purpose = purpose
    self.started = started
    self.by = by
    self.responses = responses
  }

  /// The answers by question id.
  public var answers: [String: AnswerValue] {
    responses.compactMapValues { $0.answer?.value }
  }
}
