import Domain
import Register
import Testing

@Suite struct `Search in the register` {
  let store: TestStore
  let register: Register

  init() throws {
    store = try TestStore()
    register = try store.create()
    try register.add("Havsis i Tromsø med ærlig målinger")
    try register.add("Aarhus og Malmö")
  }

  @Test(
    arguments: [
      ("tromso", 1), ("tromsö", 1), ("Tromsø", 1), ("TROM", 1), ("arlig", 1), ("aerlig", 1),
      ("aarhus", 1), ("malmø", 1), ("havsis tromso", 1), ("havsis malmo", 0), ("velmora", 2),
      ("\"", 0), ("", 0), ("NEAR(", 0), ("head:tromso", 0),
    ])
  func `finds words however they are written`(text: String, count: Int) throws {
    #expect(try register.search(text).hits.count == count)
  }

  @Test func `shows the original with what was found`() throws {
    let hit = try #require(try register.search("tromso").hits.first)
    let found = try #require(hit.matches.first)

    let snippet = Array(hit.snippet)

    #expect(String(snippet[found]) == "Tromsø")
  }

  @Test func `puts an exact reference first`() throws {
    let answer = try register.search("NU-2026-0002")

    #expect(answer.exact == (try register.collaborationID(for: "NU-2026-0002")))
    #expect(answer.exact != nil)
  }

  @Test func `finds notes, answers' notes and gains, and follows their changes`() throws {
    let (id, planning) = try register.planned("Batteries")
    let note = Note.ID.random()
    try register.act(.addNote(note, text: "Ask about cathodes"), on: id)
    try register.act(
      .answer(planning, question: "data", .yes, note: "raw tracks", replacing: nil), on: id)
    let gain = Gain(id: .init("g"), text: "cheaper storage")
    try register.act(.setGain(gain.id, gain, replacing: nil), on: id)

    #expect(try register.search("cathodes").hits.map(\.target) == [.collaboration(id)])
    #expect(try register.search("tracks").hits.count == 1)
    #expect(try register.search("storage").hits.count == 1)
    try register.act(.setGain(gain.id, nil, replacing: gain), on: id)
    #expect(try register.search("storage").hits == [])
    try register.act(.undo, on: id)
    #expect(try register.search("storage").hits.count == 1)
  }
}
