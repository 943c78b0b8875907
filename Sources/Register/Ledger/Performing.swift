public import Domain
import GRDB
import Synchronization

/// What a command did.
public struct Performed<State: Sendable>: Sendable {
  /// The state after it.
  public var state: State
  /// What was added to the ledger; empty when the command changed nothing.
  public var entries: [EventEnvelope]
  /// Where the ledger ends now.
  public var head: LedgerHead
}

extension Register {
  /// Carries out a command on a collaboration, as one transaction.
  /// Condensing empties entries as an erasure does.
  /// - Throws: ``Refusal`` from Domain, or ``RegisterError``.
  @discardableResult
  public func perform(
    _ command: CollaborationCommand, on id: CollaborationID, context: Context, at instant: Instant,
    cause: Identifier<Cause> = .random()
  ) throws -> Performed<Collaboration> {
    let done: Performed<Collaboration> = try perform(
      command, StreamID(.collaboration, id), context, instant, cause)
    if case .condense = command { try truncateWAL() }
    return done
  }

  /// Carries out a command on a person. An erasure empties the person's entries, views and index.
  /// - Throws: ``Refusal`` from Domain, or ``RegisterError``.
  @discardableResult
  public func perform(
    _ command: PersonCommand, on id: PersonID, context: Context, at instant: Instant,
    cause: Identifier<Cause> = .random()
  ) throws -> Performed<Person> {
    let done: Performed<Person> = try perform(
      command, StreamID(.person, id), context, instant, cause)
    if case .erase = command { try truncateWAL() }
    return done
  }

  /// Carries out a command on the institution.
  /// - Throws: ``Refusal`` from Domain, or ``RegisterError``.
  @discardableResult
  public func perform(
    _ command: InstitutionCommand, on id: Institution.ID, context: Context, at instant: Instant,
    cause: Identifier<Cause> = .random()
  ) throws -> Performed<Institution> {
    try perform(command, StreamID(.institution, id), context, instant, cause)
  }

  func perform<State: Folded>(
    _ command: State.Command, _ stream: StreamID, _ context: Context, _ instant: Instant,
    _ cause: Identifier<Cause>
  ) throws -> Performed<State> {
    try requireWritable()
    let kept: OpenState<State> = states.state(stream, as: State.self)
    do {
      let (open, entries, head) = try connections.write { db in
        let updater = updater(db)
        try updater.catchUp()
        let ledger = LedgerTable(db: db)
        var transaction = CommandTransaction<State>(
          updater, stream, try ledger.state(stream, from: kept, codec))
        try transaction.perform(command, context, instant, cause)
        try transaction.finish()
        return (transaction.open, transaction.entries, try ledger.head())
      }
      added.add(entries.count, ordering: .relaxed)
      states.keep(open, of: stream)
      guard let state = open.state else { throw Refusal.notFound }
      return Performed(state: state, entries: entries.map(\.envelope), head: head)
    } catch {
      // What is in the way may be that the kept state is behind in a way that reading on cannot mend.
      states.forget(stream)
      throw error
    }
  }

  func truncateWAL() throws {
    try connections.writeOutsideTransaction { db in
      _ = try db.checkpoint(.truncate)
    }
  }
}

/// Commands on one stream inside one transaction, with the views brought along at the end.
struct CommandTransaction<State: Folded> {
  let updater: ViewUpdater
  let stream: StreamID
  var open: OpenState<State>
  private(set) var entries: [Entry] = []
  private var news: ViewUpdater.News = []
  /// Words were taken out of the store, and shall be nowhere in the index.
  private var forgets = false

  private var ledger: LedgerTable { LedgerTable(db: updater.db) }

  init(_ updater: ViewUpdater, _ stream: StreamID, _ open: OpenState<State>) {
    self.updater = updater
    self.stream = stream
    self.open = open
  }

  mutating func perform(
    _ command: State.Command, _ context: Context, _ instant: Instant, _ cause: Identifier<Cause>
  ) throws {
    var context = context
    if open.state == nil {
      context.nextReference = try TallyView.next(after: context.nextReference, updater.db)
    }
    context.checklists = try updater.packs.completed(
      context.checklists, for: open.state?.assessments ?? [], updater.db)
    let proposals = try State.decide(command, state: open.state, context: context)
    var new: [(event: AnyEvent, entry: NewEntry)] = []
    for proposal in proposals {
      new.append(
        try newEntry(
          proposal, number: open.number + new.count + 1, context.actor, instant, cause))
    }
    let added = try ledger.append(new.map(\.entry))
    for (entry, item) in zip(added, new) {
      try take(entry, Recorded(entry.envelope, .event(item.event)))
    }
    entries += added
  }

  private mutating func take(_ entry: Entry, _ recorded: Recorded<AnyEvent>) throws {
    let erased = recorded.erasedEntries
    if !erased.isEmpty {
      forgets = try forgets || hadWords(erased)
      try ledger.erase(erased, of: stream)
      open = try ledger.state(stream, from: .empty, updater.codec)
    } else {
      open.apply(recorded)
    }
    if let reference = (open.state as? Collaboration)?.reference, entry.envelope.number == 1 {
      try TallyView.noteReference(reference, updater.db)
    }
    news.append((entry.position, recorded))
  }

  /// Whether entries hold anything that the search may have indexed; a yes or a no is not.
  private func hadWords(_ ids: [EntryID]) throws -> Bool {
    guard stream.kind == .collaboration else { return true }
    let ids = Set(ids)
    return try ledger.entries(of: stream, after: 0).contains { entry in
      guard ids.contains(entry.envelope.id),
        case .collaboration(let event)? = updater.codec.recorded(entry).event
      else { return false }
      return SearchText.hasWords(event)
    }
  }

  private func newEntry(
    _ proposal: Proposed<State.Event>, number: Int, _ actor: Actor, _ instant: Instant,
    _ cause: Identifier<Cause>
  ) throws -> (event: AnyEvent, entry: NewEntry) {
    let event = try completed(State.widen(proposal.event))
    let kind = event.kind
    let payload = try updater.codec.checkedPayload(event)
    try updater.packs.keep(event.packs, updater.db)
    let entry = NewEntry(
      envelope: EventEnvelope(
        id: .random(), stream: stream, number: number, at: instant, actor: actor.id.text,
        cause: cause, kind: kind, version: updater.codec.version(of: kind),
        undoes: proposal.undoes),
      payload: payload)
    return (event, entry)
  }

  /// An erasure names every entry of the stream that still has a payload to lose, and condensing those
  /// that are superseded.
  private func completed(_ event: AnyEvent) throws -> AnyEvent {
    switch event {
    case .person(.erased(let ground, _)):
      let ids = try ledger.entries(of: stream, after: 0)
        .filter { !$0.isErased && !updater.codec.recorded($0).erases }.map(\.envelope.id)
      return .person(.erased(ground, entries: ids))
    case .collaboration(.condensed(let condensation)):
      let history = try ledger.entries(of: stream, after: 0).map {
        updater.codec.recorded($0).narrowed(Collaboration.narrow)
      }
      guard
        let whole = Condensation(ground: condensation.ground, day: condensation.day, of: history)
      else { throw Refusal.nothingToCondense }
      return .collaboration(.condensed(whole))
    default:
      return event
    }
  }

  /// Brings the views along.
  mutating func finish() throws {
    guard let newest = entries.last else { return }
    try updater.update(open.state, news)
    if forgets { try SearchIndex.forget(updater.db) }
    try ledger.setMark(Mark.viewPosition, newest.position)
    news = []
  }
}
