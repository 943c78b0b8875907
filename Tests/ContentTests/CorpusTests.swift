import Foundation
import Testing

@testable import ansvar_fuzz

/// Packs that are made to trip a reader over, and those that once did.
@Suite struct CorpusTests {
  private static let cases = Seeds([
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Corpus")
      .path
  ]).packs

  @Test(arguments: cases.map(\.name))
  func `what has to hold of every pack holds of`(name: String) throws {
    let seed = try #require(Self.cases.first { $0.name == name })

    let outcome = Trial(seed).run()

    #expect(outcome.failure == nil)
    #expect(outcome.wasLoaded || !outcome.faults.isEmpty)
  }

  @Test func `the whole pack is right`() throws {
    let whole = try #require(Self.cases.first { $0.name == "whole" })

    #expect(Trial(whole).run().faults == [])
  }

  @Test func `the same seed spoils in the same way`() {
    let seeds = Seeds([])
    var one = Mutator(seed: 7, pool: seeds.pool)
    var other = Mutator(seed: 7, pool: seeds.pool)
    let text = Array("- id: a\n  name: b\n".utf8)

    #expect((0..<50).map { _ in one.spoil(text) } == (0..<50).map { _ in other.spoil(text) })
  }
}
