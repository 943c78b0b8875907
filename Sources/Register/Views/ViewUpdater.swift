import Domain
import Foundation
import GRDB

/// Keeps the views equal to the ledger, stream by stream.
struct ViewUpdater {
  /// Where the views are.
  let db: Database
  /// Where entries and packs are: the same store, but when views are rebuilt elsewhere to compare.
  let source: Database
  let packs: PackShelf
  let codec: Codec
  /// Everything is made anew: nothing old to look for, and texts are indexed at the end.
  var isRebuilding = false
  /// Entries after this instant are left out; nil for none.
  var until: Instant?

  init(_ db: Database, source: Database? = nil, packs: PackShelf, codec: Codec) {
    self.db = db
    self.source = source ?? db
    self.packs = packs
    self.codec = codec
  }

  /// Entries of one stream with their positions.
  typealias News = [(position: Int64, recorded: Recorded<AnyEvent>)]

  func update(_ state: (any Folded)?, _ news: News) throws {
    switch state {
    case let state as Collaboration: try update(state, news)
    case let state as Person: try update(state)
    case let state as Institution: try InstitutionView.update(state.id.text, db)
    default: break
    }
  }

  // MARK: Streams

  private func update(_ state: Collaboration, _ news: News) throws {
    guard let first = news.first else { return }
    let old = isRebuilding ? nil : try CollaborationsView.record(state.id, db)
    let leaderName = try state.details.leader.map { try PersonsView.name(of: $0, db) } ?? ""
    let count = try AssessmentCount(state) { try packs.checklist($0, source) }
    let record = CollaborationRecord(
      state, row: old?.row ?? first.position, leaderName: leaderName, progress: count.progress)
    if let old {
      try record.updateChanges(db, from: old)
    } else {
      try record.insert(db)
    }
    try TallyView.update(from: old, to: record, db)
    if let reference = state.reference { try TallyView.noteReference(reference, db) }
    try PartyView.update(state, row: record.row, isNew: old == nil, db)
    try ImportedView.update(state, db)
    try OpenQuestionsView.update(count.open, record, isNew: old == nil, db)
    try GainsView.update(state, record, db)
    try updateTexts(state, record, isNew: old == nil, news)
  }

  private func updateTexts(
    _ state: Collaboration, _ record: CollaborationRecord, isNew: Bool, _ news: News
  ) throws {
    var changed: [SearchPart: Int64] = [:]
    for (position, recorded) in news {
      let narrow = recorded.narrowed(Collaboration.narrow)
      try LatestStepsView.add(narrow, at: position, row: record.row, db)
      for part in narrow.event.map(SearchPart.changed) ?? [] { changed[part] = position }
    }
    // In order of position, as the index takes growing numbers without a pause.
    for (part, position) in changed.sorted(by: { ($0.value, $0.key.name) < ($1.value, $1.key.name) }
    ) {
      let text = SearchText(part, of: state, leaderName: record.leaderName)
      try SearchIndex.put(
        text, part: part, row: record.row, id: position, isNew: isNew, indexing: !isRebuilding, db)
    }
  }

  private func update(_ person: Person) throws {
    let old = try PersonsView.name(of: person.id, db)
    try PersonsView.update(person, db)
    let name = person.details?.name ?? ""
    guard !isRebuilding, name != old else { return }
    for row in try CollaborationsView.rename(leader: person.id, to: name, db) {
      let id = try String.fetchOne(
        db, sql: "SELECT id FROM collaboration WHERE row = ?", arguments: [row])
      guard let id else { continue }
      let stream = StreamID(.collaboration, id)
      let open: OpenState<Collaboration> = try LedgerTable(db: source)
        .state(stream, from: .empty, codec)
      guard let state = open.state else { continue }
      // Number 0: the text keeps the one it had.
      try SearchIndex.put(
        SearchText(.record, of: state, leaderName: name), part: .record, row: row, id: 0, db)
    }
  }

  // MARK: All streams

  /// Takes in what was appended without updating the views.
  func catchUp() throws {
    let ledger = LedgerTable(db: source)
    let from = try ledger.mark(Mark.viewPosition)
    let head = try ledger.head().position
    guard from < head else { return }
    try takeIn(after: from) { _, _ in }
    try LedgerTable(db: db).setMark(Mark.viewPosition, head)
  }

  /// Makes all views anew.
  func rebuild(progress: (Int64, Int64) throws -> Void) throws {
    try ViewSchema.drop(db)
    try ViewSchema.create(db)
    var updater = self
    updater.isRebuilding = true
    try updater.takeIn(after: 0, progress)
    try SearchIndex.rebuild(db)
    try LedgerTable(db: db).setMark(Mark.viewPosition, LedgerTable(db: source).head().position)
  }

  /// Takes in what every view but the index of words needs; persons first, as others show their names.
  func takeIn(after position: Int64, _ progress: (Int64, Int64) throws -> Void) throws {
    let streams = try Row.fetchCursor(
      source,
      sql: """
        SELECT stream, min(position), min(number) FROM entry WHERE position > ?
        GROUP BY stream ORDER BY stream NOT LIKE 'person/%', min(position)
        """, arguments: [position])
    let total = try LedgerTable(db: source).head().position - position
    var done: Int64 = 0
    while let row = try streams.next() {
      guard let stream = StreamID(row[0] as String) else { continue }
      done += Int64(try takeIn(stream, from: row[2]))
      try progress(done, total)
    }
  }

  /// - Returns: how many entries were taken in.
  private func takeIn(_ stream: StreamID, from number: Int) throws -> Int {
    switch stream.kind {
    case .collaboration: try takeIn(stream, from: number, as: Collaboration.self)
    case .person: try takeIn(stream, from: number, as: Person.self)
    case .institution: try takeIn(stream, from: number, as: Institution.self)
    default: 0
    }
  }

  private func takeIn<State: Folded>(
    _ stream: StreamID, from number: Int, as type: State.Type
  ) throws -> Int {
    let entries = try LedgerTable(db: source).entries(of: stream, after: 0)
    var open = OpenState<State>.empty
    var news: News = []
    var whole: [Recorded<State.Event>] = []
    for entry in entries {
      let recorded = codec.recorded(entry)
      if until != nil { whole.append(recorded.narrowed(State.narrow)) }
      if let until, entry.envelope.at > until { continue }
      if until == nil { open.apply(recorded) }
      if entry.envelope.number >= number { news.append((entry.position, recorded)) }
    }
    if let until { open.state = State.past(whole) { $0.at <= until } }
    try update(open.state, news)
    return entries.count { $0.envelope.number >= number }
  }
}
