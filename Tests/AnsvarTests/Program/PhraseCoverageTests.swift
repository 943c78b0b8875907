import Content
import Domain
import Testing

@testable import ansvar

@Suite struct PhraseCoverageTests {
  @Test(arguments: Language.allCases)
  func `every command, option and argument has its words`(language: Language) throws {
    let phrases = try Phrases(language, folder: try TestPlace.resources().phrases)
    let keys = Set(phrases.keys)
    var missing: [String] = []
    func check(_ command: ToolDescription.Command, _ path: [String]) {
      let key = (["cli"] + path).joined(separator: ".")
      var wanted = [key + ".abstract"]
      for argument in command.arguments ?? [] {
        guard let name = argument.kind == "positional" ? argument.valueName : argument.longName
        else { continue }
        if argument.kind == "positional" {
          wanted.append(key + ".argument." + name)
        } else if !keys.contains(key + ".option." + name) {
          wanted.append("cli.option." + name)
        }
      }
      missing += wanted.filter { !keys.contains($0) }
      for child in command.children { check(child, path + [child.commandName]) }
    }
    check(try ToolDescription.current().command, [])

    #expect(missing == [])
  }

  @Test(arguments: Language.allCases)
  func `every way of being refused has its sentence`(language: Language) throws {
    let phrases = try Phrases(language, folder: try TestPlace.resources().phrases)
    let refusals: [Refusal] = [
      .notFound, .wrongStage(.idea, command: "x"), .ownCase, .notDecider(required: .dean),
      .dayInPast(Day(number: 1)), .reasonMissing(.told), .nothingToUndo,
      .outsideUnit("science/physics"),
    ]

    for refusal in refusals {
      let sentence = Sentences(phrases).sentence(for: refusal)
      #expect(!sentence.hasPrefix("refusal.") && !sentence.contains("{"))
    }
  }
}
