import Domain
import Register
import Testing

/// An engine that can keep the ledger. A second one is added here, and inherits every test.
enum LedgerCandidate: CaseIterable {
  case sqlite

  func open(_ store: TestStore) throws -> any Ledger {
    switch self {
    case .sqlite: try store.create().ledger
    }
  }
}

@Suite struct `The ledger` {
  private let store: TestStore

  init() throws {
    store = try TestStore()
  }

  private func entry(
    _ stream: String, _ number: Int, payload: String = "{\"note\":\"å\"}"
  ) -> NewEntry {
    NewEntry(
      envelope: EventEnvelope(
        id: .random(), stream: StreamID(.collaboration, stream), number: number,
        at: Instant(milliseconds: 1), actor: "kari", cause: Identifier<Cause>("one"),
        kind: "collaboration.noteAdded", version: 1),
      payload: Array(payload.utf8))
  }

  @Test(arguments: LedgerCandidate.allCases)
  func `begins empty`(candidate: LedgerCandidate) throws {
    let ledger = try candidate.open(store)

    #expect(try ledger.head() == .empty)
    #expect(try ledger.entries(after: 0, limit: 10) == [])
  }

  @Test(arguments: LedgerCandidate.allCases)
  func `gives back what was appended, in order and by stream`(candidate: LedgerCandidate) throws {
    let ledger = try candidate.open(store)
    let new = [entry("a", 1), entry("b", 1), entry("a", 2)]

    let added = try ledger.append(new)

    #expect(added.map(\.position) == [1, 2, 3])
    #expect(try ledger.entries(after: 0, limit: 10) == added)
    #expect(try ledger.entries(after: 1, limit: 1) == [added[1]])
    #expect(added.map(\.envelope) == new.map(\.envelope))
    #expect(added.map(\.payload) == new.map(\.payload))
    let stream = StreamID(.collaboration, "a")
    #expect(try ledger.entries(of: stream, after: 0).map(\.envelope.number) == [1, 2])
    #expect(try ledger.entries(of: stream, after: 1).map(\.position) == [3])
    #expect(try ledger.head() == LedgerHead(position: 3, chain: added[2].chain))
  }

  @Test(arguments: LedgerCandidate.allCases, [1, 3])
  func `takes all or nothing when a number is taken or leaves a hole`(
    candidate: LedgerCandidate, number: Int
  ) throws {
    let ledger = try candidate.open(store)
    try ledger.append([entry("a", 1)])
    let head = try ledger.head()

    let error = #expect(throws: RegisterError.self) {
      try ledger.append([entry("b", 1), entry("a", number)])
    }

    #expect(
      error
        == .conflict(
          LedgerConflict(stream: StreamID(.collaboration, "a"), expected: number, newest: 1)))
    #expect(try ledger.head() == head)
  }

  @Test(arguments: LedgerCandidate.allCases)
  func `gives equal payloads different digests`(candidate: LedgerCandidate) throws {
    let ledger = try candidate.open(store)

    let added = try ledger.append([entry("a", 1), entry("b", 1)])

    #expect(Set(added.map(\.digest)).count == 2)
    #expect(Set(added.compactMap(\.salt)).count == 2)
    #expect(added.allSatisfy { $0.chain.count == 32 })
  }

  @Test(arguments: LedgerCandidate.allCases)
  func `keeps what a newer Ansvar wrote, and leaves that stream alone`(
    candidate: LedgerCandidate
  ) throws {
    let register = try store.create()
    let id = try register.add("Sea ice")
    let other = try register.add("Quantum")
    let strange = NewEntry(
      envelope: EventEnvelope(
        id: .random(), stream: StreamID(.collaboration, id), number: 2,
        at: Instant(milliseconds: 1), actor: "kari", cause: Identifier<Cause>("one"),
        kind: "collaboration.dreamt", version: 1),
      payload: Array("{\"of\":\"sheep\"}".utf8))
    try register.ledger.append([strange])

    #expect(throws: Refusal.readOnly) {
      try register.act(.addNote(.random(), text: "no"), on: id)
    }
    try register.act(.addNote(.random(), text: "yes"), on: other)
    let row = try #require(try register.history(of: id).last)
    #expect(row.kind == "collaboration.dreamt" && row.event == nil && !row.isErased)
    #expect(try register.verify().findings == [])
  }
}

@Suite struct `Importing many` {
  let store: TestStore
  let register: Register

  init() throws {
    store = try TestStore()
    register = try store.create()
  }

  private func instructions(_ range: Range<Int>) -> [Instruction] {
    range.map { number in
      let id = CollaborationID.random()
      let source = ImportSource(system: "swecris", externalID: "2025-\(number)")
      return Instruction(
        id: id, command: .importCandidate(id, World.details("Project \(number)", source: source)),
        context: World.context(), at: World.now)
    }
  }

  @Test func `recognises what is there and goes on after a break`() throws {
    var calls = 0
    let broken = try register.performAll(instructions(0..<400)) { _ in
      calls += 1
      return calls < 2
    }

    #expect(broken.isStopped || broken.added == 400)
    let rest = try register.performAll(instructions(0..<400))

    #expect(rest.recognised == broken.added)
    #expect(rest.recognised + rest.added == 400)
    #expect(try register.homeCounts(today: World.today).candidates == 400)
    #expect(
      try register.collaborationID(
        importedFrom: ImportSource(system: "swecris", externalID: "2025-7")) != nil)
    #expect(try register.verify().findings == [])
  }

  @Test func `tells which commands were refused and carries out the others`() throws {
    var list = instructions(0..<3)
    list[1].command = .start

    let result = try register.performAll(list)

    #expect(result.added == 2)
    #expect(result.refused.map(\.index) == [1])
  }
}
