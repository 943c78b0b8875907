import Domain
import GRDB

/// The history of one collaboration, as people read it.
struct HistoryQuery {
  let codec: Codec

  func rows(_ stream: StreamID, _ db: Database) throws -> [HistoryRow] {
    let entries = try LedgerTable(db: db).entries(of: stream, after: 0)
    var undoneBy: [EntryID: EntryID] = [:]
    for entry in entries {
      if let undone = entry.envelope.undoes { undoneBy[undone] = entry.envelope.id }
    }
    var names: [String: String] = [:]
    return try entries.map { entry in
      let envelope = entry.envelope
      let actor = PersonID(envelope.actor)
      let name = try names[envelope.actor] ?? PersonsView.name(of: actor, db)
      names[envelope.actor] = name
      return HistoryRow(
        id: envelope.id, number: envelope.number, at: envelope.at, actor: actor, actorName: name,
        kind: envelope.kind,
        event: codec.recorded(entry).narrowed(Collaboration.narrow).event,
        isErased: entry.isErased, undoes: envelope.undoes, undoneBy: undoneBy[envelope.id])
    }
  }
}
