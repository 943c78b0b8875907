@testable import Content
import Domain
import Testing

@Suite struct AdaptationTests {
  private static func faults(
    _ entries: String..., more: [String: String] = [:]
  ) throws -> [PackFault] {
    let folder = try TestFolder()
    let own = try OwnPack(folder, adaptations: entries.joined(), more: more)
    return own.load.problems.filter { $0.severity == .error }.map(\.fault)
  }

  @Test func `an own pack may adopt, adapt, explain and leave out`() throws {
    let faults = try Self.faults(
      OwnPack.entry("MA-1", "adapt", ["text: {nb: Sett av ti dager.}", "reason: {nb: Lokalt.}"]),
      OwnPack.entry("MA-2", "explain", ["text: {nb: Juristene hjelper.}"]),
      OwnPack.entry("MA-3", "leaveOut", ["reason: {nb: Gjøres i sakssystemet.}"]))
    #expect(faults == [])
  }

  @Test(arguments: ["leaveOut", "adapt"])
  func `what is must by law is neither left out nor adapted`(deed: String) throws {
    let words = deed == "adapt" ? ["text: {nb: Søk hvis du vil.}"] : []
    let faults = try Self.faults(OwnPack.entry("MA-2", deed, ["reason: {nb: Slik.}"] + words))
    #expect(faults == [.weakensDuty("MA-2", force: "law")])
  }

  @Test func `what is must by law is not explained as less binding`() throws {
    let faults = try Self.faults(
      OwnPack.entry("MA-2", "explain", ["text: {nb: Frivillig.}", "force: should"]))
    #expect(faults == [.weakensDuty("MA-2", force: "law")])
  }

  @Test func `leaving out needs a reason`() throws {
    #expect(try Self.faults(OwnPack.entry("MA-3", "leaveOut")) == [.missingKey("reason")])
  }

  @Test func `own words without a deed that shows them are refused`() throws {
    let faults = try Self.faults(OwnPack.entry("MA-1", "adopt", ["text: {nb: Sett av tid.}"]))
    #expect(faults == [.wordsWithoutUse("adopt")])
  }

  @Test func `an item is dealt with once`() throws {
    let faults = try Self.faults(OwnPack.entry("MA-1", "adopt"), OwnPack.entry("MA-1", "adopt"))
    #expect(
      faults == [
        .duplicateID(kind: "adaptation", id: "MA-1", first: "own/adaptations.yaml:1")
      ])
  }

  @Test func `an item of a pack that it is not based on is refused`() throws {
    let folder = try TestFolder()
    let own = try OwnPack(folder, adaptations: OwnPack.entry("MA-1", "adopt"))
    try folder.write(
      OwnPack.files("")["pack.yaml"]?.replacing("basedOn: [made]", with: "") ?? "",
      to: "own/pack.yaml")
    #expect(own.load.problems.map(\.fault) == [.adaptsOther("MA-1")])
  }

  @Test func `an own policy keeps conditions that cannot be waived, and stops`() throws {
    let folder = try TestFolder()
    let policy = { (gates: String, depth: String) in
      """
      matrix:
        - [low, low, moderate, high]
        - [low, low, moderate, high]
        - [low, moderate, high, veryHigh]
        - [low, moderate, high, veryHigh]
      ladder: {low: researcher, moderate: head, high: dean, veryHigh: rector}
      reviewMonths: {low: 24, moderate: 12, high: 6, veryHigh: 3}
      depth: \(depth)
      gates: \(gates)
      sources: [made:S1]
      """
    }
    let stop = "[{depth: blocked, any: [{question: MA-Q1, is: [unsure]}], reason: {nb: a, en: a}}]"
    let own = try OwnPack(
      folder, adaptations: OwnPack.entry("MA-1", "adopt"),
      more: ["policy.yaml": policy("{decision: []}", "[]")])
    try folder.write(
      policy("{decision: [{condition: gainStated}]}", stop), to: "made/policy.yaml")
    #expect(
      own.load.problems.map(\.fault) == [
        .dropsStop(["MA-Q1"]), .dropsCondition("gainStated", gate: "decision"),
      ])
    try folder.write(
      policy("{decision: [{condition: gainStated}]}", stop), to: "own/policy.yaml")
    #expect(own.load.problems == [])
  }
}

@Suite struct CoverageTests {
  private static func coverage(_ adaptations: String) throws -> Coverage {
    let folder = try TestFolder()
    let load = try OwnPack(folder, adaptations: adaptations).load
    let own = try #require(load.packs.first { $0.id == "own" })
    return Coverage(own, in: Library(load.packs))
  }

  @Test func `coverage tells of each national line what became of it`() throws {
    let coverage = try Self.coverage(
      OwnPack.entry("MA-1", "adopt") + OwnPack.entry("MA-2", "explain", ["text: {nb: Slik.}"]))
    #expect(coverage.lines.map(\.state) == [.adopted, .explained, .open])
    #expect(coverage.covered == (2, 3))
    #expect(coverage.themes.map(\.covered) == [1, 1])
  }

  @Test func `a decision on other ground than today's is marked`() throws {
    let folder = try TestFolder()
    let meaning = try #require(
      try OwnPack(folder, adaptations: OwnPack.entry("MA-1", "adopt")).load.packs.first {
        $0.id == "made"
      }?.themes.first?.items.first?.meaning)
    let still = try Self.coverage(
      OwnPack.entry("MA-1", "adopt", ["ground: \"\(meaning.prefix(12))\""]))
    #expect(still.lines.map(\.hasMoved) == [false, false, false])
    let moved = try Self.coverage(OwnPack.entry("MA-1", "adopt", ["ground: \"000000000000\""]))
    #expect(moved.lines.map(\.hasMoved) == [true, false, false])
  }
}
