@testable import Content
import Domain
import Testing

@Suite struct PackSigningTests {
  private static let day = Day("2026-11-21") ?? Day(number: 0)

  private static func made(_ folder: TestFolder) throws -> (MadePack, Pack) {
    let made = try MadePack(folder)
    return (made, try #require(PackLoader.load([made.path]).packs.first))
  }

  @Test func `a signed pack is read with who signed it`() throws {
    let folder = try TestFolder()
    let (made, pack) = try Self.made(folder)
    let key = PackSigning.newKey()
    let signature = try #require(
      PackSigning.sign(pack, key: key, by: "Nordvik universitet", on: Self.day))
    try folder.write(PackSigning.file(signature), to: "made/signature.yaml")

    let load = PackLoader.load([made.path])
    #expect(load.problems == [])
    #expect(load.packs.first?.signature == signature)
    #expect(load.packs.first?.digest == pack.digest)
    #expect(signature.key == PackSigning.publicKey(of: key))
  }

  @Test func `a pack that was changed after signing is refused`() throws {
    let folder = try TestFolder()
    let (made, pack) = try Self.made(folder)
    let signature = try #require(
      PackSigning.sign(pack, key: PackSigning.newKey(), by: "Nordvik", on: Self.day))
    try folder.write(PackSigning.file(signature), to: "made/signature.yaml")
    try folder.write(
      "- id: term-1\n  term: {nb: uærlighet, en: dishonesty}\n", to: "made/glossary.yaml")

    let load = PackLoader.load([made.path])
    #expect(load.packs.isEmpty)
    #expect(load.problems.map(\.file) == ["signature.yaml"])
    #expect(load.problems.allSatisfy { $0.severity == .error })
  }

  @Test func `a signature holds for one name, one day and one key`() throws {
    let folder = try TestFolder()
    let (_, pack) = try Self.made(folder)
    let signature = try #require(
      PackSigning.sign(pack, key: PackSigning.newKey(), by: "Nordvik", on: Self.day))
    #expect(PackSigning.holds(signature, for: pack))
    var other = signature
    other.by = "Sørvik"
    #expect(!PackSigning.holds(other, for: pack))
    other = signature
    other.on = Day(number: Self.day.number + 1)
    #expect(!PackSigning.holds(other, for: pack))
    other = signature
    other.key = PackSigning.publicKey(of: PackSigning.newKey()) ?? ""
    #expect(!PackSigning.holds(other, for: pack))
    other.key = "none"
    #expect(!PackSigning.holds(other, for: pack))
  }

  @Test func `what is no key signs nothing`() throws {
    let folder = try TestFolder()
    let (_, pack) = try Self.made(folder)
    #expect(PackSigning.sign(pack, key: "AAAA", by: "a", on: Self.day) == nil)
  }
}
