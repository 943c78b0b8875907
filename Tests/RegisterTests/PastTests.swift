import Domain
import Foundation
import Register
import Testing

@Suite struct `The register as of an instant` {
  let store: TestStore
  let register: Register

  init() throws {
    store = try TestStore()
    register = try store.create()
  }

  private func at(_ day: Int) -> Instant {
    Instant(milliseconds: World.now.milliseconds + Int64(day) * 86_400_000)
  }

  private func perform(_ command: CollaborationCommand, on id: CollaborationID, _ day: Int) throws {
    try register.perform(command, on: id, context: World.context(), at: at(day))
  }

  private func rows(_ day: Int, text: String = "") throws -> [CollaborationRow] {
    let past = try register.past(until: at(day), indexing: true)
    return try past.collaborations(
      CollaborationQuery(
        text: text, stages: Set(Stage.allCases), includesClosed: true, sort: .reference,
        isDescending: false)
    ).rows
  }

  @Test func `shows what was there then, at the stage it had`() throws {
    let first = CollaborationID.random()
    let second = CollaborationID.random()
    try perform(.create(first, World.details("Sea ice")), on: first, 0)
    try perform(.beginTriage(.init("t"), checklist: "triage"), on: first, 2)
    try perform(.create(second, World.details("Quantum")), on: second, 3)
    try perform(.withdraw(.us, text: ""), on: first, 4)

    #expect(try rows(-1).isEmpty)
    #expect(try rows(0).map(\.stage) == [.idea])
    #expect(try rows(2).map(\.stage) == [.triage])
    #expect(try rows(3).map(\.stage) == [.triage, .idea])
    #expect(try rows(4).map(\.stage) == [.withdrawn, .idea])
    #expect(
      try rows(4)
        == (try register.collaborations(
          CollaborationQuery(
            stages: Set(Stage.allCases), includesClosed: true, sort: .reference, isDescending: false
          )
        ).rows))
  }

  @Test func `finds by the words it had then`() throws {
    let id = CollaborationID.random()
    try perform(.create(id, World.details("Sea ice")), on: id, 0)
    try perform(
      .change(.title(World.english("Glaciers")), replacing: .title(World.english("Sea ice"))),
      on: id, 2)

    #expect(try rows(1, text: "ice").map(\.id) == [id])
    #expect(try rows(1, text: "glac").isEmpty)
    #expect(try rows(2, text: "glac").map(\.id) == [id])
  }

  @Test func `leaves the register as it is`() throws {
    try register.add("Sea ice")
    let files = try store.files().keys.sorted()

    _ = try rows(0)

    #expect(try store.files().keys.sorted() == files)
    #expect(try register.verify().findings == [])
  }
}
