import Content
import Domain
import Testing

@Suite struct SourceUseTests {
  private func library(_ spoiling: [String: String] = [:]) throws -> Library {
    let folder = try TestFolder()
    return Library(PackLoader.load([try MadePack(folder, spoiling: spoiling).path]).packs)
  }

  @Test func `all content is listed with its sources`() throws {
    let uses = try library().sourceUses

    #expect(uses.allSatisfy { $0.source.pack == "made" && $0.source.source.key == "S1" })
    #expect(
      uses.map { $0.kind.word + " " + $0.id }.sorted() == [
        "item MA-1", "law loven", "measure measure-1", "policy made", "question MA-Q1",
        "question MA-Q2", "risk risk-1", "template note",
      ])
  }

  @Test func `a source that nothing names is told, and only that`() throws {
    let text = (MadePack.files["sources.yaml"] ?? "") + "\n- {key: S2, title: b, read: 2026-11-20}"

    #expect(try library(["sources.yaml": text]).unusedSources.map(\.source.key) == ["S2"])
    #expect(try library().unusedSources == [])
  }

  @Test func `a source of another pack is found there`() throws {
    let library = Library(PackLoader.load(shippedResources.packFolders).packs)

    #expect(library.sourceUses.contains { $0.pack == "ansvar" && $0.source.pack != "ansvar" })
    #expect(library.sourceUses.count > 1_000)
  }
}
