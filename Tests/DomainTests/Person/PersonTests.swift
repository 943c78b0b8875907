import Domain
import Testing

@Suite struct PersonTests {
  let details = PersonDetails(name: "Anne Dahl", roles: [.dean], unit: "science")

  func person(_ id: String, _ events: [PersonEvent]) throws -> Person {
    var state: Person?
    for (index, event) in events.enumerated() {
      let envelope = EventEnvelope(
        id: EntryID("\(index)"), stream: StreamID(.person, id), number: index + 1,
        at: Instant(milliseconds: 0), actor: "kari", cause: .init("c"), kind: event.kind,
        version: 1)
      state = Person.applying(Recorded(envelope, .event(event)), to: state)
    }
    return try #require(state)
  }

  @Test func `a person has a name, and a change shows what it replaces`() throws {
    #expect(throws: Refusal.reasonMissing(.name)) {
      try Person.decide(.create(PersonID("a"), PersonDetails(name: " ")), state: nil)
    }
    let anne = try person("anne", [.created(details)])
    var newer = details
    newer.unit = "arts"

    #expect(throws: Refusal.clash(.person(present: details))) {
      try Person.decide(.change(newer, replacing: PersonDetails(name: "?")), state: anne)
    }
    let events = try Person.decide(.change(newer, replacing: details), state: anne)
    #expect(events.map(\.event) == [.changed(before: details, after: newer)])
  }

  @Test func `an erased person holds nothing and is not changed again`() throws {
    let erased = try person(
      "anne", [.created(details), .erased(.dataProtection, entries: [EntryID("0")])])

    #expect(erased.isErased)
    #expect(throws: Refusal.erased) {
      try Person.decide(.change(details, replacing: details), state: erased)
    }
  }

  @Test func `a disposal names its authority and number`() throws {
    let anne = try person("anne", [.created(details)])

    #expect(throws: Refusal.reasonMissing(.reference)) {
      try Person.decide(
        .erase(.disposal(authority: "Riksarkivet", number: ""), entries: []), state: anne)
    }
  }

  @Test func `a substitute acts within the days that were set`() throws {
    let substitute = Person.Substitute(
      person: PersonID("bo"), from: World.today, until: World.today.adding(days: 7))
    let anne = try person(
      "anne", [.created(details), .substituteSet(before: nil, after: substitute)])
    let bo = try person(
      "bo", [.created(PersonDetails(name: "Bo", roles: [.head], unit: "science/physics"))])

    let during = Actor(bo, others: [anne], on: World.today.adding(days: 7))
    let later = Actor(bo, others: [anne], on: World.today.adding(days: 8))

    #expect(during.substituteRoles == [.dean])
    #expect(during.rank == Role.dean.rank)
    #expect(during.reaches("science/chemistry"))
    #expect(later.substituteRoles.isEmpty)
    #expect(!later.reaches("science/chemistry"))
  }

  @Test func `nobody is their own substitute`() throws {
    let anne = try person("anne", [.created(details)])

    #expect(throws: Refusal.substituteIsSelf) {
      try Person.decide(
        .setSubstitute(.init(person: PersonID("anne"), from: World.today)), state: anne)
    }
  }

  @Test func `a role reaches the units below its own in the institution's tree`() throws {
    let institution = InstitutionDetails(
      name: World.english("Nordvik"), prefix: "NU",
      units: [
        Unit(id: "nat", name: World.english("Science")),
        Unit(id: "fys", name: World.english("Physics"), parent: "nat"),
        Unit(id: "his", name: World.english("History")),
      ], language: .english)
    let dean = try person(
      "d", [.created(PersonDetails(name: "Dean", roles: [.dean], unit: "nat"))])

    let actor = Actor(dean, on: World.today, in: institution)

    #expect(actor.reaches("fys"))
    #expect(!actor.reaches("his"))
    #expect(institution.path(to: "fys", in: .english) == ["Science", "Physics"])
  }
}

@Suite struct InstitutionTests {
  @Test func `an institution has a name, a prefix for references, and tasks of its own`() throws {
    let details = InstitutionDetails(
      name: World.english("Nordvik"), prefix: "NU", language: .bokmal)
    let established = try Institution.decide(
      .establish(.init("nordvik"), details), state: nil)
    let envelope = EventEnvelope(
      id: EntryID("1"), stream: StreamID(.institution, "nordvik"), number: 1,
      at: Instant(milliseconds: 0), actor: "kari", cause: .init("c"),
      kind: "institution.established", version: 1)
    let first = try #require(established.first)
    let state = Institution.applying(Recorded(envelope, .event(first.event)), to: nil)
    let task = StandingTask(id: .init("t"), title: World.english("Keep a register"))

    #expect(state.details == details)
    #expect(
      try Institution.decide(.setTask(task.id, task, replacing: nil), state: state).map(\.event)
        == [.taskSet(before: nil, after: task)])
    #expect(throws: Refusal.reasonMissing(.name)) {
      try Institution.decide(
        .establish(
          .init("x"), InstitutionDetails(name: LocalizedText(), prefix: "X", language: .english)),
        state: nil)
    }
  }
}
