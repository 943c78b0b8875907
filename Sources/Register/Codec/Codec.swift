import Content
import Domain

/// Turns events into payloads and back.
///
/// Each kind has a version. A payload of an older version is lifted, step by step, on reading and
/// never rewritten; one of a newer version, or of an unknown kind, stays as it is.
struct Codec: Sendable {
  /// Makes a payload of the next version from one of the version before.
  typealias Lift = @Sendable (JSON) throws -> JSON

  /// The codec of this program. No kind has had a second version yet.
  static let current = Codec(lifts: [:])

  /// By kind: the lift from version 1 to 2, from 2 to 3 and so on.
  let lifts: [String: [Lift]]

  /// The version that is written.
  func version(of kind: String) -> Int {
    1 + (lifts[kind]?.count ?? 0)
  }

  /// Whether this program understands the kind in that version.
  func knows(_ kind: String, _ version: Int) -> Bool {
    guard (1...self.version(of: kind)).contains(version) else { return false }
    if kind.hasPrefix("collaboration.") {
      return CollaborationEvent.Kind.allCases.contains { $0.text == kind }
    }
    if kind.hasPrefix("guidance.") {
      return GuidanceEvent.Kind.allCases.contains { $0.text == kind }
    }
    return [
      "person.created", "person.changed", "person.substituteSet", "person.erased",
      "institution.established", "institution.changed", "institution.taskSet",
    ].contains(kind)
  }

  func payload(_ event: AnyEvent) -> [UInt8] {
    json(event).bytes
  }

  private func json(_ event: AnyEvent) -> JSON {
    switch event {
    case .collaboration(let event): event.json
    case .person(let event): event.json
    case .institution(let event): event.json
    case .guidance(let event): event.json
    }
  }

  /// What an entry says.
  func recorded(_ entry: Entry) -> Recorded<AnyEvent> {
    guard let payload = entry.payload else { return Recorded(entry.envelope, .erased) }
    // A payload that cannot be read is treated like a newer one: kept, and the stream left alone.
    guard let event = try? event(entry.envelope.kind, entry.envelope.version, payload) else {
      return Recorded(entry.envelope, .unknown)
    }
    return Recorded(entry.envelope, .event(event))
  }

  /// - Returns: nil when the kind or its version is of a newer Ansvar.
  func event(_ kind: String, _ version: Int, _ payload: [UInt8]) throws -> AnyEvent? {
    let newest = self.version(of: kind)
    guard (1...newest).contains(version) else { return nil }
    var json = try JSON(reading: payload)
    for lift in (lifts[kind] ?? []).dropFirst(version - 1) { json = try lift(json) }
    return try event(kind, json)
  }

  private func event(_ kind: String, _ json: JSON) throws(CodecError) -> AnyEvent? {
    let parts = kind.split(separator: ".", maxSplits: 1)
    switch parts.first {
    case "collaboration":
      guard parts.count == 2, let name = CollaborationEvent.Kind(rawValue: String(parts[1])) else {
        return nil
      }
      return .collaboration(try CollaborationEvent(name, json))
    case "person": return try PersonEvent(kind, json).map(AnyEvent.person)
    case "institution": return try InstitutionEvent(kind, json).map(AnyEvent.institution)
    case "guidance":
      guard parts.count == 2, let name = GuidanceEvent.Kind(rawValue: String(parts[1])) else {
        return nil
      }
      return .guidance(try GuidanceEvent(name, json))
    default: return nil
    }
  }
}

extension Recorded<AnyEvent> {
  /// The same for one kind of stream; an event that belongs elsewhere is unknown there.
  func narrowed<Narrow>(_ take: (AnyEvent) -> Narrow?) -> Recorded<Narrow> {
    switch content {
    case .event(let event):
      Recorded<Narrow>(envelope, take(event).map { .event($0) } ?? .unknown)
    case .erased: Recorded<Narrow>(envelope, .erased)
    case .unknown: Recorded<Narrow>(envelope, .unknown)
    }
  }
}

extension Codec {
  /// The payload, in which every text has passed the gate.
  /// - Throws: ``RegisterError/textNotAllowed(kind:)``.
  func checkedPayload(_ event: AnyEvent) throws(RegisterError) -> [UInt8] {
    let json = json(event)
    guard json.isClean else { throw .textNotAllowed(kind: event.kind) }
    return json.bytes
  }
}

extension JSON {
  /// Every text in it has passed the gate that all text passes.
  fileprivate var isClean: Bool {
    switch self {
    case .string(let text): TextPolicy.isClean(text)
    case .array(let values): values.allSatisfy(\.isClean)
    case .object(let members): members.allSatisfy { $0.value.isClean }
    case .null, .bool, .integer, .number: true
    }
  }
}
