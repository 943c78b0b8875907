import Content
import Domain
import Foundation
import Terminal

@testable import Features

/// Somebody at the keyboard with the guidance that Ansvar comes with, on a day that stands still.
struct Reader {
  var shell: Shell
  private let size: Size

  static let resources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Resources")
  static let today = Day("2026-11-21") ?? Day(number: 0)
  static let packs = PackLoader.load(
    ["ansvar", "eu", "norway", "sweden"].map {
      resources.appending(path: "packs").appending(path: $0).path
    })
  static let library = Library(packs.packs)
  static let search = LibrarySearch(library)

  private static let phraseBooks = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let folder = resources.appending(path: "phrases").path
      return (language, (try? Phrases(language, folder: folder)) ?? Phrases(language, texts: [:]))
    })

  static func phrases(_ language: Language) -> Phrases {
    phraseBooks[language] ?? Phrases(language, texts: [:])
  }

  static func environment(
    _ language: Language, _ home: Settings.Home = .staff
  ) -> Features.Environment {
    Environment(
      settings: Settings(language: language, home: home), library: library, search: search,
      person: person,
      institution: institution(language), today: today, folder: "~/.local/share/ansvar",
      clockwork: { _ in "2026-11-21 12:00" }, phraseBook: phrases)
  }

  /// A record in planning, with a risk, a measure and an unsure answer.
  static let record = ReaderRecord.planned(library)

  private static var person: Person? {
    ReaderRecord.folded(
      .created(PersonDetails(name: "Björn Lind", roles: [.researcher], unit: "physics")), "bjorn")
  }

  private static func institution(_ language: Language) -> Institution? {
    ReaderRecord.folded(
      .established(
        InstitutionDetails(
          name: LocalizedText("Nordvik universitet", .bokmal), prefix: "NU",
          units: [Domain.Unit(id: "physics", name: LocalizedText("Fysikk", .bokmal))],
          basePacks: [language == .swedish ? "sweden" : "norway"], language: language,
          contacts: [
            .security: ContactPoint(name: "Ida Berg", email: "ida.berg@nordvik.example")
          ])), "nordvik")
  }

  init(
    _ route: Route?, _ language: Language, size: Size = Size(width: 80, height: 24),
    home: Settings.Home = .staff, section: Section? = nil
  ) {
    self.size = size
    shell = Shell(Reader.environment(language, home), opening: route)
    _ = shell.handle(.resize(size))
    if let section, let index = Section.allCases.firstIndex(of: section) {
      press(.character(Character(String(index + 1))))
    }
    show()
  }

  /// Presses keys as if there were a frame after each.
  mutating func press(_ keys: Key...) {
    for key in keys { pressOne(key) }
  }

  mutating func type(_ text: String) {
    for character in text { pressOne(.character(character)) }
  }

  /// Gives the screen on top its answers.
  mutating func answer(_ replies: Reply...) {
    guard let screen = shell.layers.last?.id else { return }
    _ = shell.receive(.answers(replies, screen: screen))
    show()
  }

  private mutating func pressOne(_ key: Key) {
    requests = shell.handle(.key(key))
    show()
  }

  /// What the last key asked of the world.
  private(set) var requests: [Request] = []

  private mutating func show() {
    shell.shown(frame.windows)
  }

  var frame: Frame { Layout(words: .signs).frame(of: shell.view, size: size) }
  var text: String { frame.rows.joined(separator: "\n") }
  var top: any Screen { shell.layers[shell.layers.count - 1].screen }
}
