import Content
import Domain
import Features
import Foundation
import Terminal

/// One invented institution on one day, with the program's own words and guidance.
enum Fixture {
  static let today = day("2026-11-20")

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  /// The folder `Resources` of these sources.
  static let resources = ResourceFolder(
    path: URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Resources").standardizedFileURL.path)

  static let library = Library(PackLoader.load(resources.packFolders).packs)
  static let checklists = ChecklistLibrary(packs: library.packs)
  static let policy =
    library.policy?.policy
    ?? Policy(
      matrix: [], ladder: [:], reviewMonths: [:], depthRules: [], gates: [:], sources: [])

  private static let books = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let phrases = try? Phrases(language, folder: resources.phrases)
      return (language, phrases ?? Phrases(language, texts: [:]))
    })

  static func phrases(_ language: Language) -> Phrases {
    books[language] ?? Phrases(language, texts: [:])
  }

  static let institution: Institution = {
    let envelope = EventEnvelope(
      id: EntryID("institution"), stream: StreamID(.institution, "nordvik"), number: 1,
      at: Instant(milliseconds: 0), actor: "kari", cause: .init("start"),
      kind: "institution.established", version: 1)
    return Institution.applying(Recorded(envelope, .event(.established(details))), to: nil)
  }()

  private static let details = InstitutionDetails(
    name: LocalizedText("Nordvik universitet", .swedish), prefix: "NU",
    units: [
      unit(
        "science", "Naturvetenskapliga fakulteten", "Det naturvitenskapelige fakultet",
        "Faculty of Science"),
      unit("physics", "Fysik", "Fysikk", "Physics", in: "science"),
      unit("ocean", "Oceanografi", "Oseanografi", "Oceanography", in: "science"),
      unit("office", "Verksamhetsstödet", "Forskningsadministrasjonen", "Research Office"),
    ], basePacks: ["ansvar", "eu", "norway", "sweden"], timeZone: "Europe/Oslo",
    language: .swedish, home: "SE",
    contacts: [
      .exportcontrol: ContactPoint(name: "Ida Berg", email: "ida.berg@nordvik.example"),
      .dataprotection: ContactPoint(name: "Dataskyddsombudet", email: "dso@nordvik.example"),
      .it: ContactPoint(name: "IT-säkerhet", phone: "+00 12 34 56"),
    ])

  private static func unit(
    _ id: String, _ swedish: String, _ norwegian: String, _ english: String,
    in parent: String? = nil
  ) -> Domain.Unit {
    var name = LocalizedText(swedish, .swedish)
    name[.bokmal] = norwegian
    name[.nynorsk] = norwegian
    name[.english] = english
    return Domain.Unit(id: id, name: name, parent: parent)
  }

  static func text(_ swedish: String, _ norwegian: String, _ english: String) -> LocalizedText {
    var text = LocalizedText(swedish, .swedish)
    text[.bokmal] = norwegian
    text[.nynorsk] = norwegian
    text[.english] = english
    return text
  }

  static func environment(
    _ language: Language = .english, as person: Cast = .kari, readOnly: String? = nil
  ) -> Features.Environment {
    Features.Environment(
      settings: Settings(language: language, home: person == .bjorn ? .staff : .office),
      library: library, person: person.person, institution: institution, today: today,
      folder: "~/Ansvar", readOnly: readOnly,
      clockwork: { instant in
        let minutes = instant.milliseconds / 60_000
        let clock = minutes % (24 * 60)
        let digits = { (number: Int64) in (number < 10 ? "0" : "") + String(number) }
        return
          "\(Day(number: Int(minutes / (24 * 60)))) \(digits(clock / 60)):\(digits(clock % 60))"
      }, phraseBook: phrases)
  }
}
