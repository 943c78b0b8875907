/// One command given by one person: a key press may give several entries with the same cause.
public enum Cause {}

/// What is known about an event apart from its content: when, by whom, in which history.
///
/// An envelope holds no personal data; that stands in payloads only, so that it can be erased.
public struct EventEnvelope: Hashable, Sendable {
  public let id: Identifier<Entry>
  public let stream: StreamID
  /// Place in the stream, from 1, without holes.
  public let number: Int
  public let at: Instant
  /// The person who acted: the id of a person's stream.
  public let actor: String
  public let cause: Identifier<Cause>
  /// The codec's name of the payload; never renamed.
  public let kind: String
  /// The version of that kind's payload.
  public let version: Int
  /// The entry that this one takes back or brings back.
  public let undoes: Identifier<Entry>?

  public init(
    id: Identifier<Entry>, stream: StreamID, number: Int, at: Instant, actor: String,
    cause: Identifier<Cause>, kind: String, version: Int, undoes: Identifier<Entry>? = nil
  ) {
    self.id = id
    self.stream = stream
    self.number = number
    self.at = at
    self.actor = actor
    self.cause = cause
    self.kind = kind
    self.version = version
    self.undoes = undoes
  }
}

/// An event as the ledger gives it back.
public struct Recorded<Event: Sendable>: Sendable {
  /// What there is to fold.
  public enum Content: Sendable {
    case event(Event)
    /// The payload was erased; that the event took place remains.
    case erased
    /// Written by a newer Ansvar: kept, shown as such, and the stream is read-only.
    case unknown
  }

  public let envelope: EventEnvelope
  public let content: Content

  public init(_ envelope: EventEnvelope, _ content: Content) {
    self.envelope = envelope
    self.content = content
  }

  /// The event, when it is there and known.
  public var event: Event? {
    if case .event(let event) = content { event } else { nil }
  }
}

extension Recorded: Equatable where Event: Equatable {}
extension Recorded.Content: Equatable where Event: Equatable {}

/// An event that a command gives rise to, not yet in the ledger.
public struct Proposed<Event: Sendable>: Sendable {
  public let event: Event
  /// Set by undo and redo: the entry that this event takes back or brings back.
  public let undoes: Identifier<Entry>?

  public init(_ event: Event, undoes: Identifier<Entry>? = nil) {
    self.event = event
    self.undoes = undoes
  }
}

extension Proposed: Equatable where Event: Equatable {}
