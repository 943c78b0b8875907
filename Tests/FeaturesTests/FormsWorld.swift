import Content
import Domain
import Foundation
import Terminal

@testable import Features

/// An invented institution with a few people and collaborations, as the tests of forms need them.
enum FormsWorld {
  static let today = Day(number: 20_778)  // 2026-11-21
  static let kari = PersonID("kari")
  static let bjorn = PersonID("bjorn")
  static let id = CollaborationID("ice")

  static let policy = Policy(
    matrix: [
      [.low, .low, .low, .moderate], [.low, .low, .moderate, .high],
      [.low, .moderate, .high, .veryHigh], [.low, .moderate, .high, .veryHigh],
    ], ladder: [:], reviewMonths: [.low: 24, .moderate: 12, .high: 6, .veryHigh: 3],
    depthRules: [], gates: [:], sources: [])

  static let library: Library = {
    func pack(_ id: String, _ level: Pack.Level, _ country: String?, _ title: LocalizedText) -> Pack
    {
      Pack(
        id: id, version: "1", title: title, level: level, country: country,
        languages: Language.allCases, date: today)
    }
    var ansvar = pack(
      "ansvar", .shared, nil, text("Ansvars egne sjekklister", "Ansvars egna checklistor"))
    ansvar.policy = policy
    ansvar.fieldLists = [
      FieldList(
        id: "critical", title: text("EUs kritiske teknologier", "EU:s kritiska teknikområden"),
        sources: [],
        fields: [
          FieldList.Field(id: "quantum", title: text("Kvanteteknologi", "Kvantteknik")),
          FieldList.Field(id: "sensing", title: text("Sensorer", "Sensorer")),
        ])
    ]
    return Library([
      ansvar, pack("eu", .eu, nil, text("Europeiske anbefalinger", "Europeiska rekommendationer")),
      pack("norway", .national, "NO", text("Norske retningslinjer", "Norska riktlinjer")),
      pack("sweden", .national, "SE", text("Svenske retningslinjer", "Svenska riktlinjer")),
    ])
  }()

  static func text(_ nb: String, _ sv: String) -> LocalizedText {
    LocalizedText([.bokmal: nb, .swedish: sv])
  }

  static let phraseFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Resources/phrases")
    .path(percentEncoded: false)

  private static let books = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (language, (try? Phrases(language, folder: phraseFolder)) ?? Phrases(language, texts: [:]))
    })

  static func phrases(_ language: Language) -> Phrases {
    books[language] ?? Phrases(language, texts: [:])
  }

  static func environment(
    _ language: Language, as person: PersonID? = kari, readOnly: String? = nil
  ) -> Features.Environment {
    Features.Environment(
      settings: Settings(language: language, home: .office), library: library,
      person: person.map(self.person), institution: person == nil ? nil : institution,
      today: today, folder: "~/.local/share/ansvar", readOnly: readOnly, clockwork: { _ in "" },
      phraseBook: phrases)
  }

  static let units = [
    Unit(id: "science", name: text("Realfag", "Naturvetenskap")),
    Unit(id: "science/physics", name: text("Fysikk", "Fysik"), parent: "science"),
  ]

  static var institution: Institution {
    let details = InstitutionDetails(
      name: LocalizedText("Nordvik universitet", .bokmal), prefix: "NU", units: units,
      basePacks: ["ansvar", "norway"], timeZone: "Europe/Oslo", language: .bokmal, home: "NO",
      contacts: [.security: ContactPoint(name: "Ida Berg", email: "ida@nordvik.example")])
    return Institution.applying(
      recorded(.established(details), StreamID(.institution, "one"), 1), to: nil)
  }

  static func person(_ id: PersonID) -> Person {
    let details =
      id == kari
      ? PersonDetails(name: "Kari Eide", roles: [.office], unit: "science")
      : PersonDetails(name: "Björn Lind", roles: [.researcher], unit: "science/physics")
    return Person.applying(recorded(.created(details), StreamID(.person, id), 1), to: nil)
  }

  static let persons = [
    PersonRow(
      id: kari, name: "Kari Eide", roles: [.office], unit: "science", organisation: "",
      isErased: false),
    PersonRow(
      id: bjorn, name: "Björn Lind", roles: [.researcher], unit: "science/physics",
      organisation: "", isErased: false),
    PersonRow(
      id: PersonID("gone"), name: "", roles: [], unit: "", organisation: "", isErased: true),
  ]

  static var details: CollaborationDetails {
    CollaborationDetails(
      title: text("Havis, Velmora", "Havsis, Velmora"), kind: .research,
      purpose: "Is i polare strøk", leader: bjorn, unit: "science/physics",
      partners: [
        Partner(id: .init("p1"), name: "Velmora Polar Univ.", country: "VL", kind: .university)
      ],
      agreements: [
        Agreement(
          id: .init("a1"), kind: .memorandum, number: "2022/7", signed: Day("2022-06-30"),
          hasAuthority: true, isRegistered: true, ends: Day("2027-06-30"),
          exitTerms: ["Six months' notice"])
      ],
      funding: [Funding(id: .init("f1"), funder: "NFR", amount: 4_100_000, currency: "NOK")],
      technology: .fields([FieldReference(list: "critical", field: "sensing")]),
      caseNumber: "2026/1481")
  }

  static var context: Context {
    Context(
      actor: Actor(id: kari, roles: [.office]), today: today, policy: policy,
      checklists: ChecklistLibrary(packs: library.packs),
      nextReference: CollaborationReference(prefix: "NU", year: 2026, number: 148))
  }

  /// A record that commands have led to.
  static func record(_ commands: [CollaborationCommand]) throws -> Record {
    var state: Collaboration?
    var number = 0
    for command in commands {
      for proposed in try Collaboration.decide(command, state: state, context: context) {
        number += 1
        state = Collaboration.applying(
          recorded(proposed.event, StreamID(.collaboration, id), number), to: state)
      }
    }
    guard let state else { throw Nothing() }
    return Record(
      collaboration: state, names: [kari: "Kari Eide", bjorn: "Björn Lind"],
      checklists: context.checklists, policy: policy, actor: context.actor)
  }

  struct Nothing: Error {}

  static func idea(_ details: CollaborationDetails = details) throws -> Record {
    try record([.create(id, details)])
  }

  static func running(_ more: [CollaborationCommand] = []) throws -> Record {
    try record([.takeIn(id, details, reviewDay: today)] + more)
  }

  private static func recorded<Event: Sendable>(
    _ event: Event, _ stream: StreamID, _ number: Int
  ) -> Recorded<Event> {
    let envelope = EventEnvelope(
      id: .init("entry \(number)"), stream: stream, number: number,
      at: Instant(milliseconds: Int64(today.number) * 86_400_000), actor: kari.text,
      cause: .init("cause"), kind: "", version: 1)
    return Recorded(envelope, .event(event))
  }
}

/// The shell with a register behind it that answers from memory.
struct FormsDesk {
  private(set) var shell: Shell
  var record: Record?
  var reviews: [ReviewRow] = []
  var risks: [RiskCell] = []
  /// The sentence with which the next command is refused; nil when it is taken.
  var refusal: String?
  private(set) var commands: [Command] = []
  private(set) var asked: [Query] = []
  private(set) var opened: [Request] = []

  init(
    _ route: Route?, _ language: Language = .bokmal, as person: PersonID? = FormsWorld.kari,
    record: Record? = nil, reviews: [ReviewRow] = [], risks: [RiskCell] = [],
    readOnly: String? = nil
  ) {
    shell = Shell(
      FormsWorld.environment(language, as: person, readOnly: readOnly), opening: route)
    self.record = record
    self.reviews = reviews
    self.risks = risks
    settle(shell.handle(.resize(Size(width: 80, height: 24))))
  }

  mutating func press(_ keys: Key...) {
    for key in keys { settle(shell.handle(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { settle(shell.handle(.key(.character(character)))) }
  }

  mutating func paste(_ text: String) { settle(shell.handle(.paste(text))) }

  /// Somebody else has changed the register.
  mutating func changed() { settle(shell.receive(.changed)) }

  private mutating func settle(_ requests: [Request]) {
    var open = requests
    while !open.isEmpty {
      let request = open.removeFirst()
      opened.append(request)
      switch request {
      case .ask(let queries, let screen):
        asked += queries
        open += shell.receive(.answers(queries.compactMap(answer), screen: screen))
      case .perform(let command, let screen):
        commands.append(command)
        if let refusal {
          self.refusal = nil
          open += shell.receive(.refused(command, refusal, screen: screen))
        } else {
          open += shell.receive(.performed(command, screen: screen))
        }
      default: break
      }
    }
  }

  private func answer(_ query: Query) -> Reply? {
    switch query {
    case .record: record.map { .record($0) }
    case .persons: .persons(FormsWorld.persons)
    case .person(let id): .person(FormsWorld.person(id))
    case .reviews(_, let until): .reviews(reviews.filter { $0.due <= until })
    case .risks(_, let after): .risks(risks, afterMeasures: after)
    case .me: .me(shell.env.person, shell.env.institution)
    default: nil
    }
  }

  /// The screen in words.
  var lines: [String] { Outline(of: shell.view, words: .signs).plainLines }
  var text: String { lines.joined(separator: "\n") }
  var focused: String { Outline(of: shell.view, words: .signs).focused?.name ?? "" }
  /// What the screen calls the thing with the focus.
  var focusedID: String { Outline(of: shell.view, words: .signs).focused?.id ?? "" }
}
