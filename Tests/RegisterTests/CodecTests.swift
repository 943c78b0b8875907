import Domain
import Foundation
import Testing

@testable import Register

@Suite struct `The codec` {
  /// Entries as earlier programs wrote them: kind, version and payload. Lines are added when a kind is
  /// new or gets a version; those that are there never change.
  private static let fixture = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appending(path: "Fixtures/entries.txt")

  private struct Line {
    var kind: String
    var version: Int
    var payload: String
  }

  private func lines() throws -> [Line] {
    try String(contentsOf: `The codec`.fixture, encoding: .utf8).split(separator: "\n").map {
      let parts = $0.split(separator: "\t", maxSplits: 2).map(String.init)
      return Line(kind: parts[0], version: try #require(Int(parts[1])), payload: parts[2])
    }
  }

  init() throws {
    guard ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" else { return }
    let text = Samples.all.map { event in
      "\(event.kind)\t\(Codec.current.version(of: event.kind))\t"
        + String(decoding: Codec.current.payload(event), as: UTF8.self) + "\n"
    }.joined()
    try text.write(to: `The codec`.fixture, atomically: true, encoding: .utf8)
  }

  @Test func `has an entry of every kind it knows`() throws {
    let kinds = Set(try lines().map(\.kind))

    #expect(kinds.isSuperset(of: CollaborationEvent.Kind.allCases.map(\.text)))
    #expect(kinds.isSuperset(of: Samples.all.map(\.kind)))
    #expect(kinds.allSatisfy { Codec.current.knows($0, 1) })
  }

  @Test func `reads what earlier programs wrote`() throws {
    let read = try lines().map {
      try Codec.current.event($0.kind, $0.version, Array($0.payload.utf8))
    }

    for event in Samples.all { #expect(read.contains(event)) }
    #expect(!read.contains(nil))
  }

  @Test func `writes as the newest lines have it`() throws {
    let written = Set(try lines().map(\.payload))

    for event in Samples.all {
      #expect(written.contains(String(decoding: Codec.current.payload(event), as: UTF8.self)))
    }
  }

  @Test func `lifts an old version step by step`() throws {
    let codec = Codec(lifts: [
      "collaboration.noteAdded": [
        { old in
          .fields(
            ("id", try old["name"] as String), ("text", try old["words"] as String),
            ("by", "kari"), ("day", Samples.day))
        }
      ]
    ])
    let old = Array(#"{"name":"note","words":"old words"}"#.utf8)

    let event = try codec.event("collaboration.noteAdded", 1, old)

    let note = Note(id: .init("note"), text: "old words", by: PersonID("kari"), day: Samples.day)
    #expect(event == .collaboration(.noteAdded(note)))
    #expect(codec.version(of: "collaboration.noteAdded") == 2)
    #expect(try codec.event("collaboration.noteAdded", 3, old) == nil)
  }

  @Test(arguments: [
    "", "{", "[1,", "\"", "{\"a\":}", "nul", "{\"a\" 1}", "\"\\u12\"", "1e999", "{} x", "-",
  ])
  func `turns away what is not JSON`(text: String) {
    #expect(throws: CodecError.self) { try JSON(reading: Array(text.utf8)) }
  }

  @Test func `turns away what is nested without end`() {
    #expect(throws: CodecError.self) {
      try JSON(reading: [UInt8](repeating: UInt8(ascii: "["), count: 100_000))
    }
  }
}
