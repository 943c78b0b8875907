import Domain
import Register
import Testing

@Suite struct `The table of collaborations` {
  let store: TestStore
  let register: Register

  init() throws {
    store = try TestStore()
    register = try store.create()
    try register.add(World.bjorn, "Björn Lind")
    for title in ["Åre", "Zink", "Ärlig", "Øl", "Apa", "Östra", "Æra"] { try register.add(title) }
  }

  private func titles(_ query: CollaborationQuery) throws -> [String] {
    try register.collaborations(query).rows.map { $0.title.text(in: .english) }
  }

  private func byTitle(_ language: Language) -> CollaborationQuery {
    CollaborationQuery(sort: .title, isDescending: false, language: language)
  }

  @Test func `sorts as a Norwegian and as a Swede would`() throws {
    #expect(
      try titles(byTitle(.bokmal)) == ["Apa", "Zink", "Æra", "Ärlig", "Øl", "Östra", "Åre"])
    #expect(
      try titles(byTitle(.swedish)) == ["Apa", "Zink", "Åre", "Æra", "Ärlig", "Øl", "Östra"])
  }

  @Test func `gives windows from any place with their offset`() throws {
    var query = byTitle(.bokmal)
    query.limit = 3
    let first = try register.collaborations(query)
    query.anchor = .around(try #require(first.rows.last).id, before: 1)
    let second = try register.collaborations(query)
    query.anchor = .last
    let last = try register.collaborations(query)
    query.anchor = .offset(2)
    let third = try register.collaborations(query)

    #expect(first.total == 7 && first.offset == 0)
    #expect(
      second.rows.map(\.id) == third.rows.map { $0.id }.prefix(0) + [
        first.rows[1].id, first.rows[2].id, third.rows[1].id,
      ])
    #expect(second.offset == 1)
    #expect(last.offset == 4)
    #expect(last.rows.map { $0.title.text(in: .bokmal) } == ["Øl", "Östra", "Åre"])
    #expect(third.rows.map { $0.title.text(in: .bokmal) } == ["Æra", "Ärlig", "Øl"])
  }

  @Test func `knows where a row stands that it has not shown before`() throws {
    var query = byTitle(.bokmal)
    let all = try register.collaborations(query).rows
    query.limit = 2
    query.isDescending = true
    query.anchor = .around(all[1].id, before: 0)

    let window = try register.collaborations(query)

    #expect(window.rows.map(\.id) == [all[1].id, all[0].id])
    #expect(window.offset == 5)
  }

  @Test func `hides candidates and what is closed until asked`() throws {
    let candidate = CollaborationID.random()
    try register.act(.importCandidate(candidate, World.details("Imported")), on: candidate)
    let closed = try register.add("Closed")
    try register.act(.withdraw(.us, text: "no time"), on: closed)

    #expect(try register.collaborations(CollaborationQuery()).total == 7)
    #expect(try register.collaborations(CollaborationQuery(includesClosed: true)).total == 8)
    #expect(try titles(CollaborationQuery(stages: [.candidate])) == ["Imported"])
    let both = try titles(
      CollaborationQuery(stages: [.candidate, .idea], sort: .title, isDescending: false))
    #expect(both.count == 8)
    #expect(both.contains("Imported"))
  }

  @Test func `finds by words in any column as they are typed`() throws {
    try register.add("Battery cathodes", leader: nil)

    #expect(try titles(CollaborationQuery(text: "batt")) == ["Battery cathodes"])
    #expect(try titles(CollaborationQuery(text: "velmora cath")) == ["Battery cathodes"])
    #expect(try titles(CollaborationQuery(text: "lind")).count == 7)
    #expect(try titles(CollaborationQuery(text: "NU-2026-0008")) == ["Battery cathodes"])
    #expect(try titles(CollaborationQuery(text: "\"*) OR (")) == [])
  }

  @Test func `filters by unit, kind, level, leader, day and role`() throws {
    try register.add("Physics", unit: "science/physics")

    #expect(try titles(CollaborationQuery(units: ["science/physics"])) == ["Physics"])
    #expect(try titles(CollaborationQuery(units: ["science"])).count == 8)
    #expect(try titles(CollaborationQuery(kinds: [.education])) == [])
    #expect(try titles(CollaborationQuery(levels: [.notAssessed])).count == 8)
    #expect(try titles(CollaborationQuery(levels: [.level(.high)])) == [])
    #expect(try titles(CollaborationQuery(leader: World.bjorn)).count == 8)
    #expect(try titles(CollaborationQuery(mine: World.bjorn)).count == 8)
    #expect(try titles(CollaborationQuery(dueUntil: World.today)) == [])
    #expect(try titles(CollaborationQuery(waitingFor: World.dean)) == [])
    #expect(try titles(CollaborationQuery(onlyWithOpenQuestions: true)) == [])
  }

  @Test(arguments: CollaborationQuery.Column.allCases)
  func `sorts by every column, both ways`(column: CollaborationQuery.Column) throws {
    let up = try register.collaborations(CollaborationQuery(sort: column, isDescending: false))
    let down = try register.collaborations(CollaborationQuery(sort: column, isDescending: true))

    #expect(up.rows.map(\.id) == down.rows.map(\.id).reversed())
  }

  @Test func `takes over a leader's new name`() throws {
    let seen = World.person("Björn Lind")
    var new = seen
    new.name = "Björn Ask"
    try register.perform(
      .change(new, replacing: seen), on: World.bjorn, context: World.context(), at: World.now)

    #expect(
      try register.collaborations(CollaborationQuery()).rows.allSatisfy {
        $0.leaderName == "Björn Ask"
      })
    #expect(try titles(CollaborationQuery(text: "ask")).count == 7)
    #expect(try titles(CollaborationQuery(text: "lind")) == [])
    #expect(try register.verify().findings == [])
  }
}
