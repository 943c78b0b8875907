@testable import Content
import Domain
import Testing

@Suite struct WordDiffTests {
  private static func random(_ generator: inout some RandomNumberGenerator) -> String {
    let words = ["en", "avtale", "tar", "tid,", "og", "Tid", "–", "måles", "i", "uker."]
    return (0..<Int.random(in: 0...25, using: &generator))
      .compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
  }

  @Test func `runs give back both texts, word for word`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let first = Self.random(&generator)
      let second = Self.random(&generator)
      let diff = WordDiff(first, second)
      let words = { (places: Set<WordDiff.Run.Place>) in
        diff.runs.filter { places.contains($0.place) }.map(\.text).joined().split(separator: " ")
      }
      #expect(words([.both, .second]) == second.split(separator: " "))
      #expect(
        words([.both, .first]).map { Folding.fold(String($0)).filter(\.isLetter) }.filter {
          !$0.isEmpty
        }
          == first.split(separator: " ").map { Folding.fold(String($0)).filter(\.isLetter) }
          .filter { !$0.isEmpty })
      #expect((0...1).contains(diff.likeness))
    }
  }

  @Test func `signs, spaces and capitals do not count`() {
    #expect(WordDiff("Sett av tid, tidlig.", "sett av  tid – tidlig").isSame)
    #expect(!WordDiff("Sett av tid", "Sett ikke av tid").isSame)
  }
}

@Suite struct PackNewsTests {
  private static func pack(_ spoiling: [String: String] = [:]) throws -> Pack {
    let folder = try TestFolder()
    let load = PackLoader.load([try MadePack(folder, spoiling: spoiling).path])
    return try #require(load.packs.first)
  }

  private static func theme(_ text: String, id: String = "MA-1", more: String = "") -> String {
    """
    id: theme-1
    title: {nb: Avtaler, en: Agreements}
    theme: agreements
    source: S1
    items:
      - id: \(id)
        title: {nb: Sett av tid, en: Set aside time}
        text:
          nb: \(text)
          en: An agreement takes time.
        audience: [staff]
        stage: [planning]
        force: should
        \(more)
    """
  }

  @Test func `a version that only translates anew changes nothing in meaning`() throws {
    let old = try Self.pack(["guidelines/10-one.yaml": Self.theme("Det tar tid.")])
    let same = try Self.pack([
      "guidelines/10-one.yaml": Self.theme("Det tar tid.").replacing(
        "An agreement takes time.", with: "Agreements take time.")
    ])
    #expect(PackNews(from: old, to: same).lines.map(\.change) == [.wording])
    #expect(PackNews(from: old, to: old).isEmpty)
  }

  @Test func `a changed text counts as changed meaning until its publisher says otherwise`() throws
  {
    let old = try Self.pack(["guidelines/10-one.yaml": Self.theme("Det tar tid.")])
    let other = try Self.pack(["guidelines/10-one.yaml": Self.theme("Det tar uker.")])
    #expect(PackNews(from: old, to: other).lines.map(\.change) == [.meaning])
    let reworded = try Self.pack([
      "guidelines/10-one.yaml": Self.theme("Det tar uker.", more: "unchangedSince: 2026-11-21")
    ])
    #expect(PackNews(from: old, to: reworded).lines.map(\.change) == [.wording])
    let since = try Self.pack([
      "guidelines/10-one.yaml": Self.theme("Det tar uker.", more: "unchangedSince: 2026-11-22")
    ])
    #expect(PackNews(from: old, to: since).lines.map(\.change) == [.meaning])
  }

  @Test func `what is gone is told with what stands in its place`() throws {
    let old = try Self.pack(["guidelines/10-one.yaml": Self.theme("Det tar tid.")])
    let new = try Self.pack([
      "guidelines/10-one.yaml": Self.theme("Det tar tid.", id: "MA-9"),
      "withdrawn.yaml":
        "- id: MA-1\n  supersededBy: [MA-9]\n  on: 2026-11-21\n  reason: {nb: Ny, en: New}\n",
    ])
    let news = PackNews(from: old, to: new)
    #expect(news.lines.map(\.change) == [.added, .withdrawn])
    #expect(news.lines.last?.withdrawal?.supersededBy == ["MA-9"])
  }
}

@Suite struct PackComparisonTests {
  @Test func `lines worded alike in two packs find each other`() throws {
    let item = { (id: String, text: String) in
      GuidelineItem(
        id: id, title: LocalizedText("Avtaler", .bokmal), text: LocalizedText(text, .bokmal),
        audience: [.staff], stages: [.planning], force: .should, theme: .agreements, sources: [])
    }
    let pack = { (id: String, items: [GuidelineItem]) in
      var pack = Pack(
        id: id, version: "1", title: LocalizedText(id, .bokmal), level: .shared,
        languages: [.bokmal], date: Day(number: 0))
      pack.themes = [
        GuidelineTheme(id: id + "-t", title: LocalizedText("T", .bokmal), items: items)
      ]
      return pack
    }
    let comparison = PackComparison(
      pack(
        "a",
        [
          item("A-1", "Søkeren beskriver hvordan samarbeidet vurderes underveis"),
          item("A-2", "Midler betales tilbake når vilkår er brutt"),
          item("A-3", "Rapport leveres hvert år innen første mars"),
        ]),
      pack(
        "b",
        [
          item("B-1", "Rapport leveres hvert år innen første april"),
          item("B-2", "Søkeren beskriver hvordan samarbeidet vurderes underveis."),
          item("B-3", "Utstyr føres i eget register over lånte gjenstander"),
        ]), language: .bokmal)

    #expect(comparison.pairs.map(\.likeness) == [.same, .onlyFirst, .alike, .onlySecond])
    #expect(comparison.pairs.map { $0.second?.id } == ["B-2", nil, "B-1", "B-3"])
  }
}
