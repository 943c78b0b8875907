import Content
import Domain
import Testing

@Suite struct LibraryTests {
  private let library: Library
  private let search: LibrarySearch

  init() throws {
    let folder = try TestFolder()
    library = Library(PackLoader.load([try MadePack(folder).path]).packs)
    search = LibrarySearch(library)
  }

  @Test func `everything is found by its id`() {
    #expect(library.item("MA-1")?.theme == "theme-1")
    #expect(library.question("MA-Q2")?.section == "one")
    #expect(library.law("loven")?.must == true)
    #expect(library.risk("risk-1")?.measures == ["measure-1"])
    #expect(library.measure("measure-1") != nil)
    #expect(library.checklist("planning-1")?.questions.count == 2)
    #expect(library.template("note") != nil)
    #expect(library.entry("loven")?.kind == .law)
    #expect(library.entry(.item, "loven") == nil)
    #expect(library.source("S1", in: "made") == library.source("made:S1", in: "other"))
    #expect(library.policy?.pack == "made")
  }

  @Test func `what belongs together is found from both sides`() {
    #expect(library.belongings(of: "MA-1").map(\.id) == ["loven", "MA-Q1"])
    #expect(library.belongings(of: "loven").map(\.id) == ["MA-1"])
    #expect(library.belongings(of: "MA-Q1").map(\.id) == ["MA-1"])
  }

  @Test func `items and tree follow the filter`() {
    #expect(library.items(ItemFilter(audience: .staff)).count == 1)
    #expect(library.items(ItemFilter(audience: .leadership)).isEmpty)
    #expect(library.items(ItemFilter(forces: [.law])).isEmpty)
    let leaf = library.tree(ItemFilter(stage: .ending)).packs.first?.groups.first?.themes.first
    #expect(leaf?.shown == 0)
    #expect(leaf?.total == 1)
  }

  @Test func `checklists fit purpose and kind`() {
    #expect(library.checklists(for: .planning, kind: .guest).map(\.id) == ["planning-1"])
    #expect(library.checklists(for: .exit).isEmpty)
  }

  @Test(arguments: [
    ("tromso", "loven"), ("tromsö", "loven"), ("Tromsø", "loven"), ("aarhus", "MA-1"),
    ("arhus", "MA-1"), ("aerlig", "term-1"), ("arlig", "term-1"), ("redel", "term-1"),
    ("MA-1", "MA-1"), ("ma-q1", "MA-Q1"), ("avtal ti", "MA-1"), ("sett av tid", "MA-1"),
  ])
  func `a search finds however it is written`(query: String, id: String) {
    #expect(search.hits(query, .bokmal).first?.entry.id == id)
  }

  @Test func `every word has to begin a word`() {
    #expect(search.hits("omso", .bokmal).isEmpty)
    #expect(search.hits("avtale finnesikke", .bokmal).isEmpty)
    #expect(search.hits("", .bokmal).isEmpty)
    #expect(search.hits("…—", .bokmal).isEmpty)
  }

  @Test func `what matched is marked in the original text`() throws {
    let hit = try #require(search.hits("aarhus", .bokmal).first)

    #expect(hit.snippet.text == "Å inngå en avtale tar tid. Spør i Århus.")
    #expect(hit.snippet.pieces.filter(\.isMarked).map(\.text) == ["Århus"])
    #expect(search.hits("agreement", .english).first?.snippet.marks == [3..<12])
  }

  @Test func `a language without the text finds it in another`() {
    #expect(search.hits("tromso", .swedish).isEmpty)
    #expect(search.hits("agreement", .swedish).first?.entry.id == "MA-1")
    #expect(search.hits("tromso", .nynorsk).first?.entry.id == "loven")
  }
}
