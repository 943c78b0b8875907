@testable import Content
import Domain
import Foundation
import Testing

@Suite struct PackProblemTests {
  @Test func `a right pack has nothing to tell`() throws {
    let folder = try TestFolder()
    let load = PackLoader.load([try MadePack(folder).path])

    #expect(load.problems == [])
    #expect(load.packs.count == 1)
  }

  private static func line(_ id: String = "l", _ more: String = "") -> String {
    """
    - id: \(id)
      name: {nb: a, en: a}
      meaning: {nb: a, en: a}
      sources: [S1]
    \(more)
    """
  }

  /// A file of a pack that is spoilt, and what is to be told of it.
  struct Case: Sendable {
    var file: String
    var text: String
    var line: Int?
    var fault: PackFault

    init(_ file: String, _ text: String, _ line: Int?, _ fault: PackFault) {
      self.file = file
      self.text = text
      self.line = line
      self.fault = fault
    }
  }

  static let lines: [Case] = [
    Case("laws.yaml", line("l", "  colour: red"), 5, .unknownKey("colour", known: [])),
    Case("laws.yaml", line("l", "  must: maybe"), 5, .wrongType(key: "must", expected: .boolean)),
    Case(
      "laws.yaml", line("l", "  must: \"true\""), 5, .wrongType(key: "must", expected: .boolean)),
    Case("laws.yaml", line("l", "  check: words"), 5, .wrongType(key: "check", expected: .texts)),
    Case("laws.yaml", line("l", "  check: {nb: a}"), 5, .missingLanguages(["en"], key: "check")),
    Case(
      "laws.yaml", line("l", "  check: {nb: a, en: a, da: a}"), 5, .unknownLanguage("da", known: [])
    ),
    Case(
      "laws.yaml", line("l", "  check: {nb: a, en: \"a\\e[2J\"}"), 5,
      .forbiddenCharacters(key: "check")),
    Case(
      "laws.yaml", line("l", "  check: {nb: a, en: \"\\u202Ea\"}"), 5,
      .forbiddenCharacters(key: "check")),
    Case("laws.yaml", line("l", "  check: {nb: \"  \", en: a}"), 5, .emptyText(key: "check.nb")),
    Case("laws.yaml", line("l", "  must: true\n  must: true"), 5, .duplicateKey("must")),
    Case("laws.yaml", line("l", "  check: &a {nb: a, en: a}"), 5, .anchor),
    Case("laws.yaml", line("l", "  check: &a {nb: a, en: a}\n  short: *a"), 6, .alias("a")),
    Case("laws.yaml", line("l", "  check: !!set {nb: a, en: a}"), 5, .tag("")),
    Case("laws.yaml", line("l", "  number: [a]"), 5, .wrongType(key: "number", expected: .text)),
    Case("laws.yaml", line("l", "  check: {nb: a"), 6, .syntax("")),
    Case("laws.yaml", line("l", "- words"), 5, .wrongType(key: "laws.yaml", expected: .map)),
  ]

  static let files: [Case] = [
    Case(
      "sources.yaml", "- key: S1\n  title: a\n  date: 2024-13\n  read: 2026-11-20", 3,
      .badDay("2024-13", key: "date")),
    Case("sources.yaml", "- key: S1\n  title: a", 1, .missingKey("read")),
    Case(
      "sources.yaml", "- key: S1\n  title: a\n  url: javascript:x\n  read: 2026-11-20", 3,
      .badURL("")),
    Case("glossary.yaml", "- id: a b\n  term: {nb: a, en: a}", 1, .badID("a b")),
    Case(
      "glossary.yaml", "- id: a\n  term: {nb: a, en: a}\n- id: a\n  term: {nb: a, en: a}", 3,
      .duplicateID(kind: "glossary term", id: "a", first: "made/glossary.yaml:1")),
    Case(
      "laws.yaml", "- id: a\n  name: {nb: a, en: a}\n  meaning: {nb: a, en: a}\n  sources: [S9]", 4,
      .unknownReference(kind: "source", id: "made:S9")),
    Case(
      "laws.yaml", "- id: a\n  name: {nb: a, en: a}\n  meaning: {nb: a, en: a}\n  sources: [no:S1]",
      4, .unknownReference(kind: "source", id: "no:S1")),
    Case(
      "laws.yaml", "- id: a\n  name: {nb: a, en: a}\n  meaning: {nb: a, en: a}", 1,
      .missingKey("sources")),
    Case("laws.yaml", "", nil, .emptyFile),
    Case("laws.yaml", "a: b", 1, .wrongType(key: "laws.yaml", expected: .list)),
    Case("notes.yaml", "a: b", nil, .unknownFile),
    Case("pack.yaml", "id: made", 1, .missingKey("languages")),
    Case(
      "checklists/20-planning.yaml", MadePack.checklist(answer: "maybe"), 28,
      .unknownAnswer("maybe", question: "MA-Q1", known: [])),
    Case(
      "checklists/20-planning.yaml", MadePack.checklist(answer: "yes"), 28, .unquotedYesNo("yes")),
    Case(
      "templates/note.yaml",
      "id: n\ntitle: {nb: a, en: a}\npurpose: {nb: a, en: a}\nstage: [planning]\n"
        + "body: {nb: \"{{name}}\", en: a}\nsources: [S1]", 5, .templateField("name", known: [])),
    Case(
      "templates/note.yaml",
      "id: n\ntitle: {nb: a, en: a}\npurpose: {nb: a, en: a}\nstage: [planning]\n"
        + "body: {nb: \"{{title}\", en: a}\nsources: [S1]", 5, .templateBraces("")),
    Case(
      "templates/note.yaml",
      "id: n\ntitle: {nb: a, en: a}\npurpose: {nb: a, en: a}\nstage: [planning]\n"
        + "body: {nb: \"{{#risks}}a\", en: a}\nsources: [S1]", 5, .templateSection("risks")),
    Case("policy.yaml", "matrix: [[low]]", 1, .policyRow(expected: 4, found: 1)),
    Case(
      "risks.yaml",
      "- id: risk-1\n  title: {nb: a, en: a}\n  cause: {nb: a, en: a}\n  theme: partner\n"
        + "  likelihood: 7\n  consequence: 0\n  sources: [S1]", 5,
      .numberOutOfRange(7, key: "likelihood", 1...4)),
    Case("measures.yaml", "[]", 7, .unknownReference(kind: "measure", id: "measure-1")),
  ]

  @Test(arguments: lines + files)
  func `a fault is told with file and line`(spoilt: Case) throws {
    let problems = try MadePack.problems(spoilt.file, spoilt.text)

    #expect(
      problems.contains { $0.line == spoilt.line && $0.fault.isLike(spoilt.fault) },
      "\(problems)")
  }

  @Test func `every fault of a file is told, not only the first`() throws {
    let problems = try MadePack.problems(
      "laws.yaml", "- id: a\n  colour: red\n  must: 3\n- size: 1\n  sources: [S7]")

    #expect(problems.count { $0.file == "laws.yaml" } > 6)
  }

  @Test func `a problem says where, what and what would be right`() {
    let problem = PackProblem(
      pack: "made", file: "laws.yaml", line: 3, column: 7,
      fault: .unknownWord("red", key: "kind", known: ["guide", "report"]))

    #expect(
      problem.description
        == "made/laws.yaml:3:7: error: 'red' is no value of 'kind'. Choose among: guide, report.")
  }

  @Test func `a long title is a warning`() throws {
    let title = String(repeating: "a", count: 61)
    let text = MadePack.files["guidelines/10-one.yaml"]?
      .replacingOccurrences(of: "Set aside time", with: title)
    let problems = try MadePack.problems("guidelines/10-one.yaml", text ?? "")

    #expect(problems.map(\.fault) == [.longTitle(language: "en", length: 61, limit: 60)])
    #expect(problems.map(\.severity) == [.warning])
  }

  @Test func `an undated source is only a note`() throws {
    let problems = try MadePack.problems(
      "sources.yaml", "- key: S1\n  title: a\n  read: 2026-11-20")

    #expect(problems.map(\.severity) == [.note])
  }

  @Test func `packs that rest on each other in a circle are told`() throws {
    let folder = try TestFolder()
    let one = try folder.write(manifest("one", basedOn: "two"), to: "one/pack.yaml")
    let two = try folder.write(manifest("two", basedOn: "one"), to: "two/pack.yaml")
    let load = PackLoader.load([one, two].map { String($0.dropLast("/pack.yaml".count)) })

    #expect(load.problems.contains { $0.fault == .basedOnCycle(["one", "two", "one"]) })
    #expect(load.packs == [])
  }

  @Test func `an id stands once in all packs`() throws {
    let folder = try TestFolder()
    let first = try MadePack(folder, name: "first")
    let second = try MadePack(
      folder, name: "second",
      spoiling: ["pack.yaml": manifest("second", basedOn: "made")])
    let load = PackLoader.load([first.path, second.path])

    #expect(
      load.problems.contains {
        $0.pack == "second"
          && $0.fault
            == .duplicateID(
              kind: "question", id: "MA-Q1", first: "first/checklists/20-planning.yaml:8")
      })
    #expect(load.packs.map(\.id) == ["made"])
  }

  private func manifest(_ id: String, basedOn: String) -> String {
    """
    id: \(id)
    version: "1"
    title: {en: a}
    publisher: {en: a}
    level: own
    languages: [en]
    date: 2026-11-21
    basedOn: [\(basedOn)]
    """
  }
}

extension PackFault {
  /// The same kind of fault about the same thing; lists of what is known and wordings of others do not count.
  func isLike(_ other: PackFault) -> Bool {
    switch (self, other) {
    case (.unknownKey(let left, _), .unknownKey(let right, _)): left == right
    case (.unknownLanguage(let left, _), .unknownLanguage(let right, _)): left == right
    case (.unknownAnswer(let left, _, _), .unknownAnswer(let right, _, _)): left == right
    case (.templateField(let left, _), .templateField(let right, _)): left == right
    case (.syntax, .syntax), (.tag, .tag), (.badURL, .badURL), (.templateBraces, .templateBraces):
      true
    default: self == other
    }
  }
}
