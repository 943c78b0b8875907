import Domain
import Foundation
import Register
import Testing

@Suite struct `Erasing a person` {
  let store: TestStore
  let register: Register

  init() throws {
    store = try TestStore()
    register = try store.create()
    try register.add(World.bjorn, "Björn Xylofonsson", user: "xylo")
    let seen = World.person("Björn Xylofonsson", user: "xylo")
    var new = seen
    new.email = "zaphod@nordvik.example"
    try register.perform(
      .change(new, replacing: seen), on: World.bjorn, context: World.context(), at: World.now)
    for number in 1...20 { try register.add("Sea ice \(number)") }
  }

  private func erase() throws {
    try register.perform(
      .erase(.disposal(authority: "Riksarkivet", number: "RA-MS 2026:1"), entries: []),
      on: World.bjorn, context: World.context(), at: World.now)
  }

  @Test func `leaves no trace in any file`() throws {
    let needles = ["Xylofonsson", "xylofonsson", "zaphod@nordvik", "xylo"].map { Data($0.utf8) }
    #expect(try store.files().values.contains { $0.range(of: needles[0]) != nil })

    try erase()

    for (name, bytes) in try store.files() {
      for needle in needles {
        #expect(bytes.range(of: needle) == nil, "\(name) still has \(needle)")
      }
    }
  }

  @Test func `leaves the history sound, and says on what ground`() throws {
    let id = try #require(try register.collaborations(CollaborationQuery()).rows.first).id

    try erase()

    #expect(try register.person(World.bjorn)?.isErased == true)
    #expect(
      try register.collaborations(CollaborationQuery()).rows.allSatisfy { $0.leaderName == "" })
    #expect(try register.search("xylofonsson").hits == [])
    #expect(try register.search("velmora").hits.count == 20)
    let report = try register.verify()
    #expect(report.findings == [])
    #expect(report.erased == 2)
    #expect(try register.collaboration(id)?.details.leader == World.bjorn)
    let entries = try register.ledger.entries(of: StreamID(.person, World.bjorn), after: 0)
    #expect(entries.map(\.isErased) == [true, true, false])
    #expect(entries.prefix(2).allSatisfy { $0.salt == nil })
  }

  @Test func `is seen by another process that had the person open`() throws {
    let other = try store.open()
    #expect(try other.person(World.bjorn)?.isErased == false)

    try erase()

    #expect(try other.person(World.bjorn)?.isErased == true)
  }

  @Test func `shows before what is held`() throws {
    let holdings = try #require(try register.holdings(of: World.bjorn))

    #expect(holdings.collaborations.count == 20)
    #expect(holdings.entries.count == 2)
    #expect(holdings.mentions.count == 20)
  }
}
