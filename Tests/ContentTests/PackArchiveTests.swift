@testable import Content
import Domain
import Testing

@Suite struct PackArchiveTests {
  private func made(_ spoilt: [String: String] = [:]) throws -> Pack {
    let folder = try TestFolder()
    let pack = try MadePack(folder, spoiling: spoilt)
    return try #require(PackLoader.load([pack.path]).packs.first)
  }

  @Test func `an archived pack is read again as it was`() throws {
    let pack = try made()
    let bytes = PackArchive.bytes(of: pack)

    #expect(PackArchive.pack(from: bytes) == pack)
    #expect(PackArchive.digest(of: bytes) == pack.digest)
  }

  @Test func `damaged archives are refused or read as something else, never worse`() throws {
    let bytes = PackArchive.bytes(of: try made())
    for length in stride(from: 0, to: bytes.count - 1, by: 37) {
      #expect(PackArchive.pack(from: Array(bytes[..<length])) == nil)
    }
    for index in stride(from: 0, to: bytes.count, by: 11) {
      var spoilt = bytes
      spoilt[index] ^= 0x15
      _ = PackArchive.pack(from: spoilt)
      #expect(PackArchive.digest(of: spoilt) != PackArchive.digest(of: bytes))
    }
  }

  @Test func `a digest changes with any word and only then`() throws {
    let reworded = MadePack.checklist(text: "Er det klart?")

    #expect(try made().digest == made().digest)
    #expect(try made().digest != made(["checklists/20-planning.yaml": reworded]).digest)
  }

  @Test func `a question's digest follows its meaning`() throws {
    let before = try #require(made().checklists.first?.questions)
    let reworded = try #require(
      made(["checklists/20-planning.yaml": MadePack.checklist(text: "Er det klart?")])
        .checklists.first?.questions)
    let asked = try #require(
      made(["checklists/20-planning.yaml": MadePack.checklist(answer: "unsure")])
        .checklists.first?.questions)

    #expect(before[0].digest != reworded[0].digest)
    #expect(before[1].digest == reworded[1].digest)
    #expect(before[0].digest == asked[0].digest)
    #expect(before[1].digest != asked[1].digest)
    #expect(before.allSatisfy { $0.digest.count == 64 })
  }
}
