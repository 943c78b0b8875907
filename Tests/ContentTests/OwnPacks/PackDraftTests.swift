@testable import Content
import Domain
import Testing

@Suite struct PackDraftTests {
  private static let day = Day("2026-11-21") ?? Day(number: 0)
  private static func nb(_ text: String) -> LocalizedText { LocalizedText(text, .bokmal) }

  private static func library() throws -> Library {
    let folder = try TestFolder()
    let own = try OwnPack(folder, adaptations: OwnPack.entry("MA-1", "adopt"))
    return Library(PackLoader.load([own.base.path]).packs)
  }

  private static func draft(_ parts: [GuidancePart: String]) throws -> PackDraft {
    var work = GuidanceWork()
    let heading = GuidanceHeading(
      pack: "own", title: nb("Egne"), publisher: nb("Oss"), languages: [.bokmal],
      basedOn: ["made"])
    var number = 0
    func record(_ event: GuidanceEvent) {
      number += 1
      work.apply(
        Recorded(
          EventEnvelope(
            id: .random(), stream: StreamID(.guidance, GuidanceWork.ID.own), number: number,
            at: Instant(milliseconds: 0), actor: "a", cause: .random(), kind: event.kind,
            version: 1), .event(event)))
    }
    record(.headingSet(before: nil, after: heading))
    for (part, text) in parts { record(.partSet(part, before: nil, after: text)) }
    return try #require(PackDraft(work))
  }

  private static let item = GuidelineItem(
    id: "OWN-1", title: nb("Ring først"), text: nb("Ring kontaktpunktet før du svarer: alltid."),
    audience: [.staff], stages: [.planning], force: .own, theme: .agreements,
    sources: [PackDraft.source])

  @Test func `a draft of every sort of piece becomes a pack without fault`() throws {
    let library = try Self.library()
    let ground = try #require(library.item("MA-1")).item.meaning
    let adaptation = Adaptation(
      item: "MA-1", deed: .adapt, text: Self.nb("Sett av ti dager."), reason: Self.nb("Lokalt."),
      by: "Forskningsadministrasjonen", on: Self.day, ground: String(ground.prefix(12)))
    let question = Question(
      id: "OWN-Q1", text: Self.nb("Er det ringt?"), why: Self.nb("Fordi."), theme: .agreements,
      sources: [PackDraft.source])
    let contact = Authority(
      id: "own-contact", name: Self.nb("Kontaktpunkt"), role: Self.nb("Svarer"),
      ask: Self.nb("Alt"), sources: [PackDraft.source])
    var policy = try #require(library.policy).policy
    policy.reviewMonths[.high] = 4
    policy.sources = [PackDraft.source]
    let draft = try Self.draft([
      GuidancePart(.adaptation, "MA-1"): DraftText.text(of: adaptation),
      GuidancePart(.item, "OWN-1"): DraftText.text(
        of: Self.item,
        in: GuidelineTheme(id: "own-agreements", title: Self.nb("Avtaler"), items: [])),
      GuidancePart(.question, "OWN-Q1"): DraftText.text(
        of: question, in: .init(id: "own", title: Self.nb("Egne"), questions: []),
        of: Checklist(id: "own-questions", purpose: .topic, title: Self.nb("Egne"), sections: [])),
      GuidancePart(.contact, "own-contact"): DraftText.text(of: contact),
      GuidancePart(.policy): DraftText.text(of: policy),
    ])

    let (pack, problems) = draft.published(version: "1.0", date: Self.day, in: library)
    #expect(problems == [])
    let own = try #require(pack)
    #expect(own.adaptations == [adaptation])
    #expect(own.themes.first?.items.map(\.text) == [Self.item.text])
    #expect(own.checklists.first?.questions.map(\.id) == ["OWN-Q1"])
    #expect(own.authorities == [contact])
    #expect(own.policy?.reviewMonths[.high] == 4)
    #expect(Library(library.packs + [own]).policy?.pack == "own")
    #expect(Library(library.packs + [own]).adaptation(of: "MA-1")?.adaptation == adaptation)
  }

  @Test func `own items of one theme stand together`() throws {
    let theme = GuidelineTheme(id: "own-agreements", title: Self.nb("Avtaler"), items: [])
    var other = Self.item
    other.id = "OWN-2"
    let draft = try Self.draft([
      GuidancePart(.item, "OWN-1"): DraftText.text(of: Self.item, in: theme),
      GuidancePart(.item, "OWN-2"): DraftText.text(of: other, in: theme),
    ])
    #expect(draft.themes.map { $0.items.map(\.id) } == [["OWN-1", "OWN-2"]])
  }

  @Test func `a draft that weakens a duty is not published`() throws {
    let adaptation = Adaptation(
      item: "MA-2", deed: .leaveOut, reason: Self.nb("Tungvint."), by: "Oss", on: Self.day)
    let draft = try Self.draft([
      GuidancePart(.adaptation, "MA-2"): DraftText.text(of: adaptation)
    ])
    let (pack, problems) = draft.published(
      version: "1.0", date: Self.day, in: try Self.library())
    #expect(pack == nil)
    #expect(problems.map(\.fault) == [.weakensDuty("MA-2", force: "law")])
  }
}
