@testable import Content
import Foundation
import Testing

@Suite struct HostilePackTests {
  @Test func `an alias bomb is refused before it is unfolded`() throws {
    var text = "- a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "- a\(level): &a\(level) [\(aliases)]\n"
    }
    text += "- ? *a40\n  : x\n"

    let problems = try MadePack.problems("laws.yaml", text)

    #expect(problems.contains { $0.fault == .alias("a0") && $0.line == 2 })
  }

  @Test func `emphasis and ampersands in prose are no aliases`() throws {
    let problems = try MadePack.problems(
      "laws.yaml",
      """
      - id: loven
        name: {nb: a, en: a}
        meaning:
          nb: |
            *Merk*: Forskning & utvikling. R&D.
          en: "*Note*: research &c."
        sources: [S1]
      """)

    #expect(problems == [])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func `depth is refused`(opening: String) throws {
    let problems = try MadePack.problems("laws.yaml", String(repeating: opening, count: 20_000))

    #expect(problems.contains { $0.file == "laws.yaml" && $0.severity == .error })
  }

  @Test func `nesting within the parser's bounds but not ours is refused`() throws {
    let text = String(repeating: "[", count: 50) + String(repeating: "]", count: 50)
    let problems = try MadePack.problems("laws.yaml", text)

    #expect(problems.contains { $0.fault == .tooDeep(limit: 32) })
  }

  @Test(arguments: ["- ", "? ", ": ", "?\t"])
  func `levels opened on one line are counted before the parser meets them`(sign: String) throws {
    let line = String(repeating: sign, count: 400) + "a\n"
    let problems = try MadePack.problems("laws.yaml", String(repeating: line, count: 40))

    #expect(problems.contains { $0.fault == .tooDeep(limit: 32) && $0.line == 1 })
  }

  @Test func `levels opened line by line are counted too`() throws {
    let lines = (0..<300).map { String(repeating: " ", count: $0) + "?\n" }
    let problems = try MadePack.problems("laws.yaml", lines.joined())

    #expect(problems.contains { $0.fault == .tooDeep(limit: 32) && $0.line == 65 })
  }

  @Test func `bytes that are not UTF-8 are told by row and column`() throws {
    let folder = try TestFolder()
    let pack = try MadePack(folder)
    try folder.write(Data("- id: å\n  name: ".utf8) + Data([0xE5]), to: "made/laws.yaml")

    let problems = PackLoader.load([pack.path]).problems

    #expect(
      problems.contains { $0.fault == .notUTF8(byte: 0xE5) && $0.line == 2 && $0.column == 9 })
  }

  @Test func `a symbolic link is refused`() throws {
    let folder = try TestFolder()
    let pack = try MadePack(folder)
    try FileManager.default.createSymbolicLink(
      atPath: pack.path + "/gaps.yaml", withDestinationPath: "/etc/passwd")

    #expect(
      PackLoader.load([pack.path]).problems == [
        PackProblem(pack: "made", file: "gaps.yaml", fault: .symbolicLink)
      ])
  }

  @Test func `too large and too many are refused`() throws {
    let folder = try TestFolder()
    let pack = try MadePack(folder)
    var limits = PackLimits()
    limits.fileSize = 300
    let large = PackLoader.load([pack.path], limits: limits).problems
    limits = PackLimits()
    limits.files = 3
    let many = PackLoader.load([pack.path], limits: limits).problems
    limits = PackLimits()
    limits.packSize = 1000
    let heavy = PackLoader.load([pack.path], limits: limits).problems

    #expect(large.contains { if case .fileTooLarge = $0.fault { true } else { false } })
    #expect(many.contains { $0.fault == .tooManyFiles(limit: 3) })
    #expect(heavy.contains { $0.fault == .packTooLarge(limit: 1000) })
  }

  @Test func `a folder that is none is told`() {
    let problems = PackLoader.load(["/no/such/pack"]).problems

    #expect(problems.contains { $0.fault == .missingFile("pack.yaml") })
  }

  @Test func `a flood of problems ends`() throws {
    let text = (0..<3000).map { "- id: a\($0)\n" }.joined()
    let problems = try MadePack.problems("laws.yaml", text)

    #expect(problems.count <= 2001)
  }

  @Test func `noise never does more than fail`() throws {
    var generator = SystemRandomNumberGenerator()
    let folder = try TestFolder()
    let signs = Array("-:?[]{}&*!|>'\"%@`#, \n\tab01ø")
    for _ in 0..<300 {
      let text = String((0..<200).map { _ in signs.randomElement(using: &generator) ?? " " })
      let path = try folder.write(text, to: "noise.yaml")

      let file = YAMLFile(path, limits: .standard)

      #expect(file.root != nil || !file.problems.isEmpty, "\(text)")
    }
  }
}
