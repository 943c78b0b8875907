import Content
import Domain
import Register

/// A small institution to keep a register for.
enum World {
  static let today = Day("2026-11-21") ?? Day(number: 0)
  static let now = Instant(milliseconds: Int64(today.number) * 86_400_000 + 36_000_000)

  static let kari = PersonID("0a000000000000000000000000000001")
  static let bjorn = PersonID("0a000000000000000000000000000002")
  static let anne = PersonID("0a000000000000000000000000000003")
  static let institution = Institution.ID("0b000000000000000000000000000001")

  static let office = Actor(id: kari, roles: [.office])
  static let researcher = Actor(id: bjorn, roles: [.researcher], units: ["science"])
  static let dean = Actor(id: anne, roles: [.dean])

  static let checklist = Checklist(
    id: "planning", purpose: .planning, title: english("Planning"),
    sections: [
      .init(
        id: "all", title: english("All"),
        questions: ["enduse", "data", "access"].map { id in
          Question(id: id, text: english(id), digest: "meaning of " + id)
        })
    ])

  static let triage = Checklist(
    id: "triage", purpose: .triage, title: english("Triage"),
    sections: [
      .init(
        id: "all", title: english("All"),
        questions: [Question(id: "partner", text: english("partner"), digest: "meaning")])
    ])

  static let packBytes = PackArchive.bytes(of: pack)
  static let packDigest = pack.digest

  static let pack: Pack = {
    var pack = Pack(
      id: "test", version: "1", digest: "", title: english("Test"),
      summary: english("Test"),
      publisher: english("Nobody"), level: .shared, country: nil, languages: [.english],
      date: today, basedOn: [], note: LocalizedText())
    pack.checklists = [triage, checklist]
    pack.digest = PackArchive.digest(of: PackArchive.bytes(of: pack))
    return pack
  }()

  static let packs: @Sendable () -> [Pack] = { [pack] }

  static let policy = Policy(
    matrix: [
      [.low, .low, .moderate, .high], [.low, .low, .moderate, .high],
      [.low, .moderate, .high, .veryHigh], [.low, .moderate, .high, .veryHigh],
    ],
    ladder: [.low: .researcher, .moderate: .head, .high: .dean, .veryHigh: .rector],
    reviewMonths: [.low: 24, .moderate: 12, .high: 6, .veryHigh: 3],
    depthRules: [
      .init(
        depth: .ordinary,
        rule: AnswerRule(.any, [.init(question: "partner", answers: ["yes", "no"])]),
        reason: english("always"))
    ],
    gates: [:], sources: [])

  static func context(_ actor: Actor = office) -> Context {
    Context(
      actor: actor, today: today, policy: policy, checklists: ChecklistLibrary(packs: [pack]),
      nextReference: CollaborationReference(prefix: "NU", year: 2026, number: 0))
  }

  static func english(_ text: String) -> LocalizedText { LocalizedText(text, .english) }

  static func details(
    _ title: String, leader: PersonID? = bjorn, unit: String = "science",
    source: ImportSource? = nil
  ) -> CollaborationDetails {
    CollaborationDetails(
      title: english(title), kind: .research, leader: leader, unit: unit,
      partners: [Partner(id: .init("partner"), name: "Velmora Polar University", country: "VM")],
      source: source)
  }

  static func person(_ name: String, user: String = "") -> PersonDetails {
    PersonDetails(
      name: name, roles: [.researcher], unit: "science", organisation: "Nordvik universitet",
      systemUser: user)
  }
}
