@testable import Content
import Domain
import Foundation
import Testing

/// Packs whose content is made to cost, to mislead or to climb.
@Suite struct HostileContentTests {
  private func faults(_ file: String, _ text: String) throws -> [PackFault] {
    try MadePack.problems(file, text).map(\.fault)
  }

  @Test(arguments: [
    String(repeating: "- a\n", count: 250_000), String(repeating: "-\n", count: 250_000),
    "[" + String(repeating: "a,", count: 250_000) + "]",
    String(repeating: "- - - - - - -\n", count: 40_000), String(repeating: "\r", count: 250_000),
    (0..<250_000).map { "a\($0):\n" }.joined(),
  ])
  func `a multitude of small entries is refused before it is parsed`(text: String) throws {
    #expect(try faults("laws.yaml", text).contains(.tooManyPieces(limit: 200_000)))
  }

  @Test func `a multitude over many files is refused too`() throws {
    let part = String(repeating: "- a\n", count: 80_000)
    let files = Dictionary(
      uniqueKeysWithValues: (0..<8).map { ("guidelines/\($0).yaml", part) }
    ).merging(MadePack.files) { old, _ in old }
    let load = PackLoader.load([(name: "made", files: files)])

    #expect(load.problems.contains { $0.fault == .packTooManyPieces(limit: 1_000_000) })
    #expect(load.packs == [])
  }

  @Test func `a folder of very many entries is not gone through`() throws {
    let folder = try TestFolder()
    let pack = try MadePack(folder)
    for number in 0..<30 { try folder.write("x", to: "made/\(number).txt") }
    var limits = PackLimits()
    limits.entries = 20

    #expect(
      PackLoader.load([pack.path], limits: limits).problems.contains {
        $0.fault == .tooManyFiles(limit: 20)
      })
  }

  @Test func `a pipe in the place of a file is refused without waiting`() throws {
    let folder = try TestFolder()
    let pack = try MadePack(folder)
    #expect(mkfifo(pack.path + "/gaps.yaml", 0o600) == 0)

    #expect(
      PackLoader.load([pack.path]).problems == [
        PackProblem(pack: "made", file: "gaps.yaml", fault: .unreadable("it is not a file"))
      ])
  }

  @Test func `a link to a folder is not followed`() throws {
    let folder = try TestFolder()
    let pack = try MadePack(folder)
    try FileManager.default.removeItem(atPath: pack.path + "/templates")
    try FileManager.default.createSymbolicLink(
      atPath: pack.path + "/templates", withDestinationPath: "/etc")

    #expect(PackLoader.load([pack.path]).problems.map(\.fault) == [.symbolicLink])
  }

  @Test(arguments: ["..", ".", "../x", "/etc", ".hidden", "-x", "a/b", "a\\u0000b", "æ", ""])
  func `an id cannot be a way to another folder`(id: String) throws {
    let manifest = MadePack.files["pack.yaml"] ?? ""
    let found = try faults(
      "pack.yaml", manifest.replacingOccurrences(of: "id: made", with: "id: \"\(id)\""))

    #expect(
      found.contains {
        if case .badID = $0 { return true }
        return $0 == .emptyText(key: "id")
      }, "\(found)")
  }

  @Test(arguments: ["../laws.yaml", "/etc/x.yaml", "templates/../../x.yaml", "a/b/c.yaml"])
  func `a file of another place is not read`(name: String) {
    let files = MadePack.files.merging([name: "- {id: sly}"]) { _, new in new }

    let load = PackLoader.load([(name: "made", files: files)])

    #expect(load.problems == [PackProblem(pack: "made", file: name, fault: .unknownFile)])
  }

  @Test func `what a pack says cannot command the terminal that its faults are shown on`() throws {
    let text = "- \"id\\e[2J\": 1\n- ? \"\(String(repeating: "long", count: 5000))\"\n  : 1\n"
    for problem in try MadePack.problems("laws.yaml", text) {
      #expect(problem.description.count < 400)
      #expect(TextPolicy.isClean(problem.description))
    }
    let named = PackLoader.load([
      (name: "a\u{1B}[2J", files: ["laws\n.yaml": "", "pack.yaml": ""])
    ])
    #expect(named.problems.allSatisfy { !$0.description.contains("\u{1B}") })
    #expect(named.problems.allSatisfy { !$0.description.contains("\n") })
  }

  @Test func `questions that are asked only when each other are in a ring`() throws {
    let text = MadePack.checklist().replacingOccurrences(
      of: "        stop: true", with: "        when: {any: [{question: MA-Q2, is: [a]}]}")

    let problems = try MadePack.problems("checklists/20-planning.yaml", text)

    #expect(
      problems.map(\.fault) == [.askedInCircle(["MA-Q1", "MA-Q2", "MA-Q1"])], "\(problems)")
    #expect(problems.first?.line == 28)
  }

  @Test func `a question that waits for itself is in a ring`() throws {
    let text = MadePack.checklist().replacingOccurrences(
      of: "        stop: true", with: "        when: {any: [{question: MA-Q1, is: [unsure]}]}")

    #expect(
      try faults("checklists/20-planning.yaml", text) == [.askedInCircle(["MA-Q1", "MA-Q1"])])
  }

  @Test func `more questions, conditions or rules than anybody needs are refused`() throws {
    let section = MadePack.checklist().components(separatedBy: "\n")
    let head = section.prefix(7).joined(separator: "\n") + "\n"
    let questions = (0..<1_001).map { "      - {id: Q-\($0)}\n" }.joined()
    #expect(
      try faults("checklists/20-planning.yaml", head + questions)
        .contains(.tooManyProblems(limit: 1_000)))
    let policy = MadePack.files["policy.yaml"] ?? ""
    let gates = Array(repeating: "{condition: gainStated}", count: 201).joined(separator: ", ")
    #expect(
      try faults(
        "policy.yaml",
        policy.replacingOccurrences(of: "decision: [", with: "start: [\(gates)]\n  decision: [")
      ) == [.tooManyLines(key: "start", limit: 200)])
  }

  @Test func `many answers to many options are compared in a moment`() throws {
    let options = (0..<20_000).map { "o\($0)" }
    let text =
      MadePack.checklist()
      .replacingOccurrences(
        of: "[{id: a, text: {nb: A, en: A}}]",
        with: "[" + options.map { "{id: \($0), text: {nb: A}}" }.joined(separator: ", ") + "]"
      )
      .replacingOccurrences(
        of: "        when:",
        with: "        effects: [{if: [\(options.joined(separator: ", "))]}]\n            when:")

    let problems = try MadePack.problems("checklists/20-planning.yaml", text)

    #expect(!problems.isEmpty)
  }

  @Test func `a word said again and again is told`() throws {
    let text = (MadePack.files["pack.yaml"] ?? "").replacingOccurrences(
      of: "[nb, en]", with: "[nb, en" + String(repeating: ", nb", count: 50_000) + "]")

    #expect(try faults("pack.yaml", text).contains(.repeatedWord("nb", key: "languages")))
  }

  @Test(arguments: ["1e999", "99999999999999999999", "-1", "0x2", ".inf", "NaN", "2.0", "\"2\""])
  func `a number that is none is refused`(number: String) throws {
    let text = (MadePack.files["risks.yaml"] ?? "").replacingOccurrences(
      of: "likelihood: 2", with: "likelihood: \(number)")
    let found = try MadePack.problems("risks.yaml", text)

    #expect(found.map(\.line) == [5])
  }

  @Test func `marks before the text and line ends of other systems do not matter`() throws {
    let text = MadePack.files["laws.yaml"] ?? ""
    let folder = try TestFolder()
    let plain = PackLoader.load([try MadePack(folder, name: "a").path])
    let other = PackLoader.load([
      try MadePack(
        folder, name: "b",
        spoiling: [
          "laws.yaml": "\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n"),
          "glossary.yaml": (MadePack.files["glossary.yaml"] ?? "").replacingOccurrences(
            of: "\n", with: "\r"),
        ]
      ).path
    ])

    #expect(other.problems == [])
    #expect(other.packs.map(\.digest) == plain.packs.map(\.digest))
  }

  @Test(arguments: [
    "- id: a\u{0}", "- id: \u{1}", "a\n  b: |\n c\n   d", "--- a\n--- b", "\u{85}:",
  ])
  func `signs that YAML does not have and layout that it does not know have a place`(
    text: String
  ) throws {
    let problems = try MadePack.problems("laws.yaml", text).filter { $0.severity == .error }

    #expect(problems.contains { $0.file == "laws.yaml" && $0.line != nil }, "\(problems)")
  }

  @Test(arguments: ["{id: \"\", term: {nb: a, en: a}}", "{id: [], term: {nb: a, en: a}}"])
  func `what is needed is not empty`(line: String) throws {
    #expect(try !faults("glossary.yaml", "- " + line).isEmpty)
    #expect(
      try faults(
        "laws.yaml",
        MadePack.files["laws.yaml"]?.replacingOccurrences(
          of: "[S1]", with: "[]") ?? ""
      ).contains(.emptyList(key: "sources")))
  }

  @Test func `a pack that rests on one that is not used is not used either`() throws {
    let folder = try TestFolder()
    let ground = try MadePack(folder, spoiling: ["laws.yaml": "- {}"])
    let own = try folder.write(
      """
      id: own
      version: "1"
      title: {en: a}
      publisher: {en: a}
      level: own
      languages: [en]
      date: 2026-11-21
      basedOn: [made]
      """, to: "own/pack.yaml")

    let load = PackLoader.load([ground.path, String(own.dropLast("/pack.yaml".count))])

    #expect(load.packs == [])
    #expect(load.problems.last?.fault == .groundLeftOut("made"))
    #expect(load.problems.last?.line == 8)
  }

  @Test func `a broken pack does not take another of its folder's name with it`() throws {
    let folder = try TestFolder()
    let right = try MadePack(folder, name: "one/made")
    let broken = try folder.write("- x", to: "two/made/pack.yaml")

    let load = PackLoader.load([right.path, String(broken.dropLast("/pack.yaml".count))])

    #expect(load.packs.map(\.id) == ["made"])
    #expect(load.hasErrors)
  }
}
