@testable import Domain
import Testing

@Suite struct `Work on own guidelines` {
  private static let today = Day("2026-11-21") ?? Day(number: 0)
  private static let tomorrow = Day(number: today.number + 1)

  private static func context(_ role: Role = .office) -> Context {
    Context(
      actor: Actor(id: PersonID("kari"), roles: [role]), today: today,
      policy: Policy(
        matrix: [], ladder: [:], reviewMonths: [:], depthRules: [], gates: [:], sources: []),
      checklists: ChecklistLibrary(),
      nextReference: CollaborationReference(prefix: "NU", year: 2026, number: 1))
  }

  private static let heading = GuidanceHeading(
    pack: "own", title: LocalizedText("Egne", .bokmal), publisher: LocalizedText("Oss", .bokmal),
    languages: [.bokmal], basedOn: ["norway"])
  private static let version = PackVersion(pack: "own", version: "1.0", digest: "d1")
  private static let publication = Publication(
    version: version, day: today, decidedBy: "rektor")
  private static let part = GuidancePart(.adaptation, "NO-1")

  /// The state after some commands of the office.
  private static func work(
    _ commands: [GuidanceCommand], role: Role = .office
  ) throws(Refusal) -> GuidanceWork {
    var work: GuidanceWork?
    for command in commands {
      for proposed in try GuidanceWork.decide(command, state: work, context: context(role)) {
        let envelope = EventEnvelope(
          id: .random(), stream: StreamID(.guidance, GuidanceWork.ID.own),
          number: (work?.number ?? 0) + 1, at: Instant(milliseconds: 0), actor: "kari",
          cause: .random(), kind: proposed.event.kind, version: 1)
        work = GuidanceWork.applying(Recorded(envelope, .event(proposed.event)), to: work)
      }
    }
    return work ?? GuidanceWork()
  }

  private static let begun: [GuidanceCommand] = [
    .setHeading(heading, replacing: nil), .setPart(part, "does: adopt\n", replacing: nil),
  ]

  @Test func `a draft is in force only once it is published`() throws {
    let draft = try Self.work(Self.begun)
    #expect(draft.inForce.isEmpty)
    #expect(draft.changedParts == [Self.part])

    let published = try Self.work(Self.begun + [.publish(Self.publication)])
    #expect(published.inForce == ["own": Self.version])
    #expect(published.changedParts == [])

    let changed = try Self.work(
      Self.begun + [
        .publish(Self.publication),
        .setPart(Self.part, nil, replacing: "does: adopt\n"),
      ])
    #expect(changed.changedParts == [Self.part])
    #expect(changed.inForce == ["own": Self.version])
  }

  @Test func `publishing needs who decided, and a version that is new`() throws {
    var nameless = Self.publication
    nameless.decidedBy = " "
    #expect(throws: Refusal.reasonMissing(.name)) {
      try Self.work(Self.begun + [.publish(nameless)])
    }
    #expect(throws: Refusal.alreadyExists) {
      try Self.work(Self.begun + [.publish(Self.publication), .publish(Self.publication)])
    }
    var early = Self.publication
    early.day = Self.tomorrow
    #expect(throws: Refusal.dayInFuture(Self.tomorrow)) {
      try Self.work(Self.begun + [.publish(early)])
    }
  }

  @Test func `only the office writes the guidelines`() {
    for role in Role.allCases where role != .office {
      #expect(throws: Refusal.notRole([.office])) { try Self.work(Self.begun, role: role) }
    }
  }

  @Test func `two who change one piece do not overwrite each other`() {
    #expect(throws: Refusal.clash(.guidance(part: "NO-1"))) {
      try Self.work(Self.begun + [.setPart(Self.part, "does: leaveOut\n", replacing: nil)])
    }
  }

  @Test func `a new version of a pack is taken into use by somebody, not by itself`() throws {
    let old = PackVersion(pack: "norway", version: "2026.1", digest: "a")
    let new = PackVersion(pack: "norway", version: "2026.2", digest: "b")
    let work = try Self.work([.take(old, replacing: nil), .take(new, replacing: old)])
    #expect(work.inForce["norway"] == new)
    #expect(throws: Refusal.clash(.guidance(part: "norway"))) {
      try Self.work([.take(old, replacing: nil), .take(new, replacing: nil)])
    }
  }

  private static let round = InputRound(
    id: InputRound.ID("r"), title: "Utkast", question: "Er det klart?", pack: version,
    opened: today, deadline: tomorrow, asked: ["Fysikk"])

  private static func comment(
    _ id: String, _ stance: RoundComment.Stance = .object, _ text: String = "Uklart"
  ) -> RoundComment {
    RoundComment(
      id: RoundComment.ID(id), item: "NO-1", stance: stance, text: text, from: "Fysikk", day: today)
  }

  @Test func `anybody comments in an open round, and the office answers each`() throws {
    let opened = try Self.work([.openRound(Self.round)])
    let events = try GuidanceWork.decide(
      .comment(Self.round.id, Self.comment("c")), state: opened, context: Self.context(.researcher))
    #expect(events.map(\.event) == [.commented(Self.round.id, Self.comment("c"))])

    let answer = RoundComment.Answer(text: "Tatt inn.", isTaken: true, day: Self.today)
    let work = try Self.work([
      .openRound(Self.round), .comment(Self.round.id, Self.comment("c")),
      .answer(Self.round.id, RoundComment.ID("c"), answer),
    ])
    #expect(work.rounds.first?.unanswered == [])
    #expect(work.rounds.first?.comments.first?.answer == answer)
  }

  @Test func `a closed round takes no comment`() {
    #expect(throws: Refusal.roundClosed(Self.tomorrow)) {
      try Self.work([
        .openRound(Self.round), .closeRound(Self.round.id),
        .comment(Self.round.id, Self.comment("c")),
      ])
    }
  }

  @Test func `comments from a file are taken in once`() throws {
    let files: GuidanceCommand = .takeIn(Self.round.id, [Self.comment("a"), Self.comment("b")])
    let work = try Self.work([
      .openRound(Self.round), .takeIn(Self.round.id, [Self.comment("a")]), files,
    ])
    #expect(work.rounds.first?.comments.map(\.id.text) == ["a", "b"])
    #expect(throws: Refusal.nothingChanges) {
      try Self.work([.openRound(Self.round), files, files])
    }
  }

  @Test func `only agreeing needs no words`() throws {
    _ = try Self.work([
      .openRound(Self.round), .comment(Self.round.id, Self.comment("c", .agree, "")),
    ])
    #expect(throws: Refusal.reasonMissing(.text)) {
      try Self.work([
        .openRound(Self.round), .comment(Self.round.id, Self.comment("c", .unclear, " ")),
      ])
    }
  }

  @Test func `an activity is kept, changed and taken away`() throws {
    let activity = GuidanceActivity(
      id: .init("a"), day: Self.today, kind: .training, title: "Kurs", number: 12)
    let work = try Self.work([.setActivity(activity.id, activity, replacing: nil)])
    #expect(work.activities == [activity])
    let gone = try Self.work([
      .setActivity(activity.id, activity, replacing: nil),
      .setActivity(activity.id, nil, replacing: activity),
    ])
    #expect(gone.activities == [])
  }
}
