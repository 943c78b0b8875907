import Content
import Domain
import Terminal
import Testing

@testable import Features

/// What the keys of the library's screens do.
@Suite struct LibraryWorkTests {
  @Test func `a question leads to its checklist and a law to its page`() {
    var reader = Reader(.guidelines(item: "SE-GOV-07"), .swedish)

    reader.press(.enter, .enter)

    #expect(reader.top is GuidelinesScreen)
    reader.press(.escape)
    #expect(reader.shell.layers.count == 2)
  }

  @Test func `escape goes a part to the left before it leaves`() {
    var reader = Reader(nil, .bokmal, section: .guidelines)

    reader.press(.enter, .enter, .escape, .escape)

    #expect((reader.top as? GuidelinesScreen)?.zone == .tree)
  }

  @Test func `finding looks past the filter, marks the words and gives the filter back`() {
    var reader = Reader(nil, .swedish, section: .guidelines)
    reader.press(.character("s"), .character("/"))
    reader.type("sakerhetskanslig")
    reader.press(.enter)

    #expect((reader.top as? GuidelinesScreen)?.filter == ItemFilter())
    #expect(reader.frame.styleRows.contains { $0.contains("M") })

    reader.press(.escape)
    #expect((reader.top as? GuidelinesScreen)?.find == nil)
  }

  @Test func `a reference is copied with version and address`() {
    var reader = Reader(.guidelines(item: "SE-GOV-07"), .swedish)

    reader.press(.character("y"))

    guard case .copy(let text)? = reader.requests.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.contains("SE-GOV-07"))
    #expect(text.contains("2026.1"))
    #expect(text.contains("https://"))
  }

  @Test func `an answer that is not kept leaves no trace in what is copied`() throws {
    let triage = try #require(Reader.library.checklist("triage"))
    let result = SelfCheckResult(answers: [:], outside: ["ANS-TRI-07"])
    let env = Reader.environment(.bokmal)

    let text = result.text(of: triage, env)

    #expect(!text.contains("sikkerhet"))
    #expect(!result.nodes(of: triage, env).isEmpty)
  }

  @Test func `a self-check asks nothing of the register and saves nothing`() {
    var reader = Reader(.selfCheck("triage"), .nynorsk)

    for key in [Key.character("1"), .character("2"), .character("1"), .right, .left, .enter] {
      reader.press(key)
      #expect(reader.requests.isEmpty)
    }
  }

  @Test func `typed answers are checked by kind`() {
    #expect(AnswerEntry.value(of: "2,5", .number) == .number(2.5))
    #expect(AnswerEntry.value(of: "2026-02-30", .date) == nil)
    #expect(AnswerEntry.value(of: "a; b ;", .list) == .items(["a", "b"]))
    #expect(AnswerEntry.value(of: "  ", .text) == nil)
  }

  @Test func `a template has a value for every field that the format names`() throws {
    let record = try #require(Reader.record)

    let values = TemplateValues.values(
      for: record, institution: nil, today: Reader.today, phrases: Reader.phrases(.bokmal),
      language: .bokmal, day: { _ in "2026-11-21" })

    for field in TemplateFields.document { #expect(values[field] != nil, "\(field)") }
    for list in TemplateFields.lists.keys { #expect(values[list] != nil, "\(list)") }
    guard case .list(let open)? = values["open"] else {
      Issue.record("open is no list")
      return
    }
    #expect(open.count == 1)
  }

  @Test func `a template is written under a safe name`() throws {
    let record = try #require(Reader.record)
    var reader = Reader(.template("decision-record", record.collaboration.id), .swedish)
    reader.answer(.record(record))

    reader.press(.character("w"))

    guard case .write(let file, let contents, _)? = reader.requests.first else {
      Issue.record("nothing was written")
      return
    }
    #expect(file == "NU-2026-0148-decision-record.md")
    #expect(contents.contains("# Beslut: Havsis, Velmora"))
  }

  @Test func `an id is found before anything else`() {
    var reader = Reader(.search, .bokmal)

    reader.type("se-gov-07")

    #expect(reader.text.contains("NØYAKTIG REFERANSE"))
    reader.press(.enter)
    #expect(reader.top is GuidelinesScreen)
  }

  @Test func `search shows more than two thousand as such, and ignores late answers`() {
    var reader = Reader(.search, .swedish)
    reader.type("havsis")
    let hit = Domain.SearchHit(
      target: .collaboration(ReaderRecord.id), title: LocalizedText("Havsis, Velmora", .swedish),
      snippet: "Mäta havsis tillsammans", matches: [5..<11])

    reader.answer(.search("hav", SearchResults(hits: [], total: 0, isMore: false)))
    reader.answer(.search("havsis", SearchResults(hits: [hit], total: 2000, isMore: true)))

    #expect(reader.text.contains("REGISTRET  2000+"))
    #expect(reader.text.contains("Havsis, Velmora"))
  }

  @Test func `help of a screen is searched by typing`() {
    var reader = Reader(nil, .english)
    reader.press(.function(1))
    reader.type("screen reader")

    #expect(reader.text.contains("Accessibility"))
  }
}
