@testable import Content
import Domain
import Testing

@Suite struct PhrasesTests {
  private let english = Phrases(
    .english,
    texts: [
      "saved": "Saved to {file}", "left.one": "{count} left", "left.other": "{count} are left",
      "day.today": "today", "day.in.days.other": "in {count} days", "list.and": "and",
      "level.high": "high",
    ])

  @Test func `a placeholder is filled and its value is not read again`() {
    #expect(english("saved", ["file": "{file}.md"]) == "Saved to {file}.md")
  }

  @Test func `one and several have their own words`() {
    #expect(english("left", count: 1) == "1 left")
    #expect(english("left", count: 12_000) == "12,000 are left")
  }

  @Test func `a key that nobody has is shown as itself`() {
    #expect(english["no.such.key"] == "no.such.key")
  }

  @Test func `a key that a language lacks is found in its neighbour`() throws {
    let folder = try TestFolder()
    try folder.write("a = nynorsk\n", to: "nn.txt")
    try folder.write("a = bokmål\nb = kun her\n", to: "nb.txt")

    let phrases = try Phrases(.nynorsk, folder: folder.path)

    #expect(phrases["a"] == "nynorsk")
    #expect(phrases["b"] == "kun her")
  }

  @Test(arguments: [
    ("a = x\nb\n", 2, PhraseFault.noEqualsSign),
    ("a =  \n", 1, .noText(key: "a")),
    ("a b = x\n", 1, .badKey("a b")),
    ("# c\n\na = x\na = y\n", 4, .duplicate(key: "a", firstLine: 3)),
    ("a = {x\n", 1, .openBrace(key: "a")),
    ("a = x\u{1B}[2J\n", 1, .controlCharacter(key: "a")),
  ])
  func `a malformed line is named with file and line`(
    text: String, line: Int, fault: PhraseFault
  ) throws {
    let folder = try TestFolder()
    let file = try folder.write(text, to: "en.txt")

    #expect(throws: ContentError.malformedPhrase(file: file, line: line, fault: fault)) {
      try Phrases(.english, folder: folder.path)
    }
  }

  @Test func `an error says file, line, what and what now`() {
    let error = ContentError.malformedPhrase(
      file: "nb.txt", line: 7, fault: .duplicate(key: "home", firstLine: 3))

    #expect(
      error.errorDescription
        == "nb.txt, line 7: 'home' stands on line 3 already. Remove one of the two.")
  }

  @Test func `days are told as people tell them`() throws {
    let today = try #require(Day("2026-11-21"))

    #expect(english.relative(today, today: today) == "today")
    #expect(english.relative(today.adding(days: 11), today: today) == "in 11 days")
  }

  @Test func `numbers follow the language`() throws {
    let swedish = Phrases(.swedish, texts: [:])

    #expect(swedish.number(1200) == "1200")
    #expect(swedish.number(12_400) == "12\u{A0}400")
    #expect(swedish.number(-0.5) == "\u{2212}0,5")
    #expect(swedish.number(2.0) == "2")
    #expect(swedish.percent(0.78) == "78\u{A0}%")
    #expect(english.percent(0.78) == "78%")
    #expect(english.number(0.999, decimals: 2) == "1")
  }

  @Test func `words of a list are joined`() {
    #expect(english.list(["a", "b", "c"]) == "a, b and c")
    #expect(english.list(["a"]) == "a")
  }

  @Test func `a word of the field has a name`() {
    #expect(english.name(Level.high) == "high")
  }
}

@Suite struct ShippedPhrasesTests {
  private func placeholders(_ text: String) -> Set<String> {
    Set(PhraseFill.names(in: text))
  }

  @Test func `every language has the same keys`() throws {
    let english = try Phrases(.english, folder: shippedResources.phrases).keys
    for language in Language.allCases {
      let keys = try Phrases(language, folder: shippedResources.phrases).keys

      #expect(keys.filter { !english.contains($0) } == [], "\(language.rawValue)")
      #expect(english.filter { !keys.contains($0) } == [], "\(language.rawValue)")
    }
  }

  @Test func `every language has the same placeholders, and text that may be shown`() throws {
    let english = try Phrases(.english, folder: shippedResources.phrases)
    for language in Language.allCases {
      let phrases = try Phrases(language, folder: shippedResources.phrases)

      for key in phrases.keys {
        #expect(
          placeholders(phrases[key]) == placeholders(english[key]), "\(language.rawValue) \(key)")
        #expect(TextPolicy.isClean(phrases[key]), "\(language.rawValue) \(key)")
      }
    }
  }

  @Test func `every word of the field has a name in every language`() throws {
    func keys<Word: NamedByPhrase>(_ words: Word.Type) -> [String] {
      Word.allCases.map { Word.phrasePrefix + "." + $0.rawValue }
    }
    let needed =
      keys(Audience.self) + keys(GuidanceStage.self) + keys(Force.self) + keys(Theme.self)
      + keys(Level.self) + keys(Depth.self) + keys(Role.self) + keys(Gate.self)
      + keys(GateCondition.self) + keys(CollaborationKind.self) + keys(Answerer.self)
      + keys(Escalation.self) + keys(Checklist.Purpose.self) + keys(Question.Kind.self)
      + keys(CatalogueMeasure.Phase.self) + keys(ReferenceDocument.Kind.self)
      + keys(Pack.Level.self) + keys(LibraryEntry.Kind.self)
    let english = try Phrases(.english, folder: shippedResources.phrases)

    #expect(needed.filter { !english.keys.contains($0) } == [])
  }
}
