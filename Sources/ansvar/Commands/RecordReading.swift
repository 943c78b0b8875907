import Content
import Domain
import Features
import Foundation
import Register

/// Reads a record as it is, or as it was at the end of the day that `--as-of` names.
struct RecordReading {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// - Throws: ``CommandError/notFound(_:)``, also when it was not there yet on that day.
  func collaboration(_ text: String) throws -> Collaboration {
    let id = try session.collaborationID(text)
    let found =
      if let day = try session.surroundings.options.day() {
        try past(id, until: day)
      } else {
        try session.register.collaboration(id)
      }
    guard let found else { throw CommandError.notFound(text) }
    return found
  }

  /// The history folded up to the end of a day in the institution's zone.
  private func past(_ id: CollaborationID, until day: Day) throws -> Collaboration? {
    let history = try session.register.history(of: id).map { recorded($0, id) }
    let end = SystemClock.end(of: day, in: session.zone)
    return Collaboration.past(history) { $0.at <= end }
  }

  private func recorded(
    _ row: HistoryRow, _ id: CollaborationID
  ) -> Recorded<CollaborationEvent> {
    let envelope = EventEnvelope(
      id: row.id, stream: StreamID(.collaboration, id), number: row.number, at: row.at,
      actor: row.actor.text, cause: Identifier(row.id.text), kind: row.kind, version: 1,
      undoes: row.undoes)
    if let event = row.event { return Recorded(envelope, .event(event)) }
    return Recorded(envelope, row.isErased ? .erased : .unknown)
  }

  func document(_ text: String, isMasked: Bool) throws -> String {
    let collaboration = try collaboration(text)
    return RecordDocument(
      collaboration: collaboration, checklists: try session.checklists(for: collaboration),
      phrases: session.phrases, name: name, isMasked: isMasked
    ).markdown()
  }

  /// What the fields of a template are filled with.
  func values(_ text: String) throws -> [String: TemplateValue] {
    let collaboration = try collaboration(text)
    let nobody = Actor(id: PersonID(""), roles: [])
    let context = try session.context(actor: session.actor ?? nobody)
    let record = Record(
      collaboration: collaboration,
      names: try session.register.names(of: collaboration.mentioned, andOthers: 0),
      checklists: try session.checklists(for: collaboration), policy: context.policy,
      actor: context.actor, ledgerHead: try session.register.head().text)
    return TemplateValues.values(
      for: record, institution: session.institution, today: session.today,
      phrases: session.phrases, language: session.language,
      history: try session.register.history(of: collaboration.id)
        .sorted { $0.number < $1.number },
      day: { SystemClock.day(of: $0, in: session.zone).description }, library: session.library)
  }

  /// The name of a person; words for one that was erased or never known.
  func name(_ id: PersonID) -> String {
    guard let person = try? session.register.person(id) else { return id.text }
    return person.details?.name ?? session.phrases["cli.person.erased"]
  }
}
