import Domain
import Terminal
import Testing

@testable import Features

/// A screen in the state that its picture shows.
struct Picture: Sendable, CustomTestStringConvertible {
  let name: String
  let make: @Sendable (Language, Size) -> Visit

  var testDescription: String { name }

  init(_ name: String, _ make: @escaping @Sendable (Language, Size) -> Visit) {
    self.name = name
    self.make = make
  }

  /// A screen reached by a route, then by keys.
  init(
    _ name: String, as person: Cast = .kari, at route: Route?,
    _ act: @escaping @Sendable (inout Visit) -> Void = { _ in }
  ) {
    self.init(name) { language, size in
      var visit = Visit(language, as: person, at: route, size: size)
      act(&visit)
      return visit
    }
  }
}

/// The main screens, each as somebody meets it.
enum MainScreens {
  static let all = homes + tables + records + assessments + decisions + overlays

  static let homes = [
    Picture("home-office", at: nil),
    Picture("home-staff", as: .bjorn, at: nil),
  ]

  static let tables = [
    Picture("table", at: .collaborations(.all)),
    Picture("table-filter", at: .collaborations(.all)) { visit in
      visit.press(.character("/"))
      visit.type("fjord tidal")
    },
    Picture("table-candidates", at: .collaborations(.init(stages: [.candidate]))),
  ]

  static let records =
    RecordTab.allCases.map { tab in
      Picture("record-" + tab.rawValue, at: .collaboration(Stories.forDecision.id, tab: tab))
    } + [
      Picture(
        "record-planning", as: .bjorn, at: .collaboration(Stories.planning.id, tab: .overview)),
      Picture(
        "record-planning-risks", as: .bjorn,
        at: .collaboration(Stories.planning.id, tab: .risks)),
      Picture("record-running-decisions", at: .collaboration(Stories.running.id, tab: .decisions)),
      Picture("record-running-reviews", at: .collaboration(Stories.running.id, tab: .reviews)),
      Picture("record-held", at: .collaboration(Stories.held.id, tab: .overview)),
    ]

  static let assessments = [
    Picture(
      "cards", as: .bjorn,
      at: .cards(
        Stories.planning.id, checklist: "planning-research", question: "ANS-PLA-PRT-03")),
    Picture(
      "cards-choice", as: .bjorn,
      at: .cards(Stories.idea.id, checklist: "triage", question: "ANS-TRI-01")),
    Picture(
      "cards-end", as: .bjorn, at: .cards(Stories.triage.id, checklist: "triage", question: nil)),
    Picture(
      "cards-jump", as: .bjorn,
      at: .cards(Stories.planning.id, checklist: "planning-research", question: "ANS-PLA-PRT-02")
    ) { $0.press(.character("j")) },
    Picture(
      "questions", as: .bjorn, at: .questions(Stories.planning.id, checklist: "planning-research")),
    Picture("version") { OlderVersion.visit($0, $1, at: OlderVersion.comparison) },
    Picture("version-offer") { OlderVersion.visit($0, $1, at: OlderVersion.tab) },
  ]

  static let decisions = [
    Picture("gate", as: .bjorn, at: .gate(Stories.planning.id, .decision)),
    Picture("gate-start", at: .gate(Stories.approved.id, .start)),
    Picture("decision", as: .anne, at: .decision(Stories.forDecision.id)),
    Picture("decision-filled", as: .anne, at: .decision(Stories.forDecision.id)) { visit in
      visit.press(.character("2"), .tab, .character("2"), .tab)
      visit.type("Vinsten finns ingen annanstans.")
      visit.press(.tab)
      visit.type("! Ingen överföring före klassning | Ida Berg | 2026-12-15")
    },
    Picture("decision-grounds", as: .anne, at: .decision(Stories.forDecision.id)) {
      $0.press(.function(2))
    },
  ]

  static let overlays = [
    Picture("entry-problems", at: .collaboration(Stories.planning.id, tab: .risks)) { visit in
      visit.press(.character("r"), .function(9))
    },
    Picture("palette", at: nil) { visit in
      visit.press(.ctrl("p"))
      visit.type("s")
    },
    Picture("confirmation", as: .anne, at: .decision(Stories.forDecision.id)) { visit in
      visit.press(.character("1"), .tab, .character("2"), .tab)
      visit.type("Vinsten är unik.")
      visit.press(.tab, .tab, .tab, .tab, .tab, .tab, .character(" "), .function(9))
    },
  ]

  /// Screens that people also use in a small window.
  static let small = ["home-office", "home-staff", "cards", "table"]
}

@Suite struct MainScreenPictures {
  static let languages: [Language] = [.swedish, .bokmal]

  @Test(arguments: MainScreens.all, languages)
  func `a main screen looks as agreed`(picture: Picture, language: Language) throws {
    var sizes = [Size(width: 80, height: 24), Size(width: 140, height: 40)]
    if MainScreens.small.contains(picture.name) { sizes.append(Size(width: 40, height: 12)) }
    for size in sizes {
      let visit = picture.make(language, size)

      try expectGolden(
        visit.shell.view,
        named: "\(picture.name)-\(language.rawValue)-\(size.width)x\(size.height)", size: size)
    }
  }
}
