@testable import Content
import Domain
import Testing

@Suite struct PackWriterTests {
  @Test func `every shipped pack is the same pack after being written and read`() throws {
    let packs = PackLoader.load(shippedResources.packFolders).packs
    let written = packs.map { (name: $0.id, files: PackWriter.files($0)) }
    let load = PackLoader.load(written)

    let problems = load.problems.filter { $0.severity != PackProblem.Severity.note }
    #expect(problems == [])
    #expect(packs.count == 4)
    #expect(load.packs.map(\.digest) == packs.map(\.digest))
  }

  @Test func `texts that look like YAML are read as they were written`() throws {
    let texts = [
      "yes", "no: yes", "a #b", "- a", "line\nline\n\n  in", "\"quoted\"", "'a'", "*a*", "&a", "!a",
      "2026.1", "a:", " a", "{{title}}", "[a]", "a\u{2028}b", "|", "> a", "% a", "@a", "`a`",
      "null", "~", "a\\n",
      "tab\tin", "ø: å",
    ]
    for text in texts {
      let folder = try TestFolder()
      let made = try MadePack(folder)
      var pack = try #require(PackLoader.load([made.path]).packs.first)
      pack.laws[0].meaning = LocalizedText([.bokmal: text, .english: text])
      let read = PackLoader.load([(name: "made", files: PackWriter.files(pack))])
      #expect(
        read.packs.first?.laws.first?.meaning.text(in: .bokmal)
          == TextPolicy.clean(text).text.trimmingSpace)
    }
  }

  @Test func `an own pack with adaptations is the same after being written and read`() throws {
    let folder = try TestFolder()
    let own = try OwnPack(
      folder,
      adaptations: OwnPack.entry(
        "MA-1", "adapt", ["text: {nb: Sett av ti dager.}", "reason: {nb: Lokalt.}", "force: own"]))
    let packs = own.load.packs
    let load = PackLoader.load(packs.map { (name: $0.id, files: PackWriter.files($0)) })
    #expect(load.packs == packs)
  }
}

extension String {
  fileprivate var trimmingSpace: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
