@testable import Content
import Domain
import Testing

@Suite struct RoundFileTests {
  private static let day = Day("2026-11-21") ?? Day(number: 0)

  private static let round = InputRound(
    id: InputRound.ID("0c000000000000000000000000000001"), title: "Utkast 1.1: reiser",
    question: "Er dette klart?\nHva mangler?",
    pack: PackVersion(pack: "own-nordvik", version: "1.1", digest: "ab12"), opened: day,
    deadline: Day(number: day.number + 20), asked: ["Fysikk", "yes"],
    comments: [
      RoundComment(
        id: RoundComment.ID("0d1"), item: "NO-TRV-01", stance: .propose,
        text: "Skriv: «ta med *lånt* maskin» # alltid", from: "Institutt for fysikk", day: day,
        answer: .init(text: "Tatt inn.", isTaken: true, day: day)),
      RoundComment(
        id: RoundComment.ID("0d2"), item: "", stance: .agree, text: "", from: "Juridisk", day: day),
    ])

  @Test func `a round is the same after being written and read`() {
    let text = RoundFile.text(Self.round)
    let (round, problems) = RoundFile.read(Array(text.utf8), name: "round.yaml")
    #expect(problems == [])
    #expect(round == Self.round)
  }

  @Test func `a file that is no round, or is spoilt, gives its faults and no round`() {
    let text = RoundFile.text(Self.round)
    let spoilt = [
      "", "- a", "ansvar: something else", text.replacing("stance: propose", with: "stance: shout"),
      text.replacing("deadline: 2026-12-11", with: "deadline: soon"),
      text.replacing("Tatt inn.", with: "\"a\\e[2J\""), text + "more: true\n",
      text.replacing("title: ", with: "titel: "),
    ]
    for file in spoilt {
      let (round, problems) = RoundFile.read(Array(file.utf8), name: "round.yaml")
      #expect(round == nil)
      #expect(!problems.isEmpty)
      #expect(problems.allSatisfy { $0.line != nil || $0.fault == .emptyFile })
    }
  }
}
