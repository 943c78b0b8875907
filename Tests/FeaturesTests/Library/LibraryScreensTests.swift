import Content
import Domain
import Terminal
import Testing

@testable import Features

/// What is seen of the guidance, the checklists, the templates, search and help, in two languages and
/// at two sizes.
@Suite struct LibraryScreensTests {
  struct Place: Sendable, CustomTestStringConvertible {
    let name: String
    let route: Route?
    let section: Section?
    let keys: [Key]

    init(_ name: String, _ route: Route? = nil, section: Section? = nil, keys: [Key] = []) {
      self.name = name
      self.route = route
      self.section = section
      self.keys = keys
    }

    var testDescription: String { name }
  }

  static let places = [
    Place("guidelines", section: .guidelines),
    Place("guidelines-item", section: .guidelines, keys: [.enter]),
    Place("guidelines-law", .guidelines(item: "se-sakerhetsskyddslagen")),
    Place(
      "guidelines-find", section: .guidelines,
      keys: [.character("/")] + "etik".map(Key.character) + [.enter, .character("n")]),
    Place("checklists", section: .checklists),
    Place("checklist", .checklist("triage")),
    Place("checklist-question", .checklist("ANS-TRI-04")),
    Place("selfcheck", .selfCheck("selfcheck")),
    Place("selfcheck-triage", .selfCheck("triage"), keys: [.character("2"), .right, .right]),
    Place(
      "selfcheck-result", .selfCheck("triage"),
      keys: [.character("3")] + Array(repeating: .right, count: 9)),
    Place(
      "selfcheck-outside", .selfCheck("triage"),
      keys: Array(repeating: .right, count: 6) + [.character("1")]),
    Place("templates", section: .templates),
    Place("search", .search, keys: "avtal".map(Key.character)),
    Place("help", section: .help),
    Place("help-words", section: .help, keys: Array(repeating: .down, count: 5)),
  ]

  @Test(arguments: places, [Language.bokmal, .swedish])
  func `a screen looks as it did`(place: Place, language: Language) throws {
    for size in [Size(width: 80, height: 24), Size(width: 140, height: 40)] {
      var reader = Reader(place.route, language, size: size, section: place.section)
      for key in place.keys { reader.press(key) }

      try expectGolden(
        Golden.text(reader.frame),
        named: "library-\(place.name)-\(language.rawValue)-\(size.width)x\(size.height)")
    }
  }

  @Test(arguments: [Language.bokmal, .swedish])
  func `a filled template looks as it did`(language: Language) throws {
    let record = try #require(Reader.record)
    for size in [Size(width: 80, height: 24), Size(width: 140, height: 40)] {
      var reader = Reader(
        .template("decision-record", record.collaboration.id), language, size: size)
      reader.answer(.record(record))

      try expectGolden(
        Golden.text(reader.frame),
        named: "library-template-\(language.rawValue)-\(size.width)x\(size.height)")
    }
  }

  @Test(arguments: places)
  func `every size is drawn`(place: Place) {
    for (width, height) in [(1, 1), (2, 60), (9, 5), (20, 2), (40, 10), (63, 24), (200, 1)] {
      var reader = Reader(
        place.route, .nynorsk, size: Size(width: width, height: height), section: place.section)
      for key in place.keys { reader.press(key) }
      #expect(reader.frame.rows.count == height)
    }
  }

  @Test(arguments: places, Language.allCases)
  func `actions have words and keys of their own`(place: Place, language: Language) {
    var reader = Reader(place.route, language, section: place.section)
    for key in [Key?.none] + place.keys.map(Optional.some) {
      if let key { reader.press(key) }
      let actions = reader.top.actions(reader.shell.env)
      #expect(ActionRegistry(actions).collisions.isEmpty)
      for action in actions {
        #expect(!action.word.contains("action."), "\(action.id.rawValue)")
        #expect(!action.title.contains("action."), "\(action.id.rawValue)")
      }
    }
  }

  /// Whatever is painted in the body is also read out.
  @Test(arguments: places)
  func `the outline holds the texts`(place: Place) {
    var reader = Reader(
      place.route, .swedish, size: Size(width: 140, height: 40), section: place.section)
    for key in place.keys { reader.press(key) }
    let spoken = Outline(of: reader.shell.view, words: .signs).plainLines
      .joined(separator: " ").lowercased()
    let words = reader.frame.rows.joined(separator: " ").lowercased()
      .split { !$0.isLetter }.filter { $0.count > 3 }
    let missing = words.filter { !spoken.contains($0) }
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test(arguments: Language.allCases)
  func `every screen is explained`(language: Language) {
    let phrases = Reader.phrases(language)
    let topics = [
      "home", "collaborations", "guidelines", "checklists", "templates", "reviews", "help",
      "record", "cards", "questions", "gate", "decision", "review", "form", "firstStart", "entry",
      "selfCheck", "template", "risks", "search", "checklist",
    ]
    for topic in topics {
      #expect(phrases.keys.contains("help." + topic))
      #expect(phrases.keys.contains("help.title." + topic))
    }
  }
}
