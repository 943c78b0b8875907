import Domain

/// Writes a pack in the brief form of the cache: values without names, in the fixed order of ``PackVisitable``.
struct CompiledPackWriter: PackVisitor {
  var writer = ByteWriter()

  mutating func visit(_ name: StaticString, _ value: inout String) { writer.write(value) }
  mutating func visit(_ name: StaticString, _ value: inout Int) { writer.write(value) }
  mutating func visit(_ name: StaticString, _ value: inout Bool) { writer.write(value) }
  mutating func visit(_ name: StaticString, _ value: inout [String]) { writer.write(value) }
  mutating func derived(_ name: StaticString, _ value: inout String) { writer.write(value) }

  mutating func visit(_ name: StaticString, _ value: inout LocalizedText) {
    var texts = ByteWriter()
    for language in value.languages {
      texts.write(Language.allCases.firstIndex(of: language) ?? 0)
      texts.write(value[language] ?? "")
    }
    writer.write(texts.bytes)
  }

  mutating func visit<Line: PackVisitable>(
    _ name: StaticString, _ lines: inout [Line]
  ) throws(PackBytesFault) {
    writer.write(lines.count)
    for var line in lines { try line.visit(&self) }
  }
}

/// Reads what ``CompiledPackWriter`` wrote. Texts are left where they are and read when somebody asks for one: there are
/// thousands, and most are never seen.
struct CompiledPackReader: PackVisitor {
  private(set) var reader: ByteReader
  private let texts: KeptTexts

  init(_ reader: ByteReader) {
    self.reader = reader
    texts = KeptTexts { place, language in
      var reader = reader.at(place)
      return (try? Self.text(in: language, &reader)) ?? nil
    }
  }

  /// The text of a language among those that a blob holds.
  private static func text(
    in language: Language, _ reader: inout ByteReader
  ) throws(PackBytesFault) -> String? {
    var texts = ByteReader(try reader.blob())
    while !texts.isAtEnd {
      let index = try texts.int()
      let text = try texts.blob()
      if index == Language.allCases.firstIndex(of: language) {
        return String(decoding: text, as: UTF8.self)
      }
    }
    return nil
  }

  mutating func visit(_ name: StaticString, _ value: inout String) throws(PackBytesFault) {
    value = try reader.string()
  }

  mutating func visit(_ name: StaticString, _ value: inout Int) throws(PackBytesFault) {
    value = try reader.int()
  }

  mutating func visit(_ name: StaticString, _ value: inout Bool) throws(PackBytesFault) {
    value = try reader.bool()
  }

  mutating func visit(_ name: StaticString, _ value: inout [String]) throws(PackBytesFault) {
    value = try reader.strings()
  }

  mutating func derived(_ name: StaticString, _ value: inout String) throws(PackBytesFault) {
    value = try reader.string()
  }

  mutating func visit(
    _ name: StaticString, _ value: inout LocalizedText
  ) throws(PackBytesFault) {
    let place = reader.position
    value = try reader.blob().isEmpty ? LocalizedText() : LocalizedText(texts, at: place)
  }

  mutating func visit<Line: PackVisitable>(
    _ name: StaticString, _ lines: inout [Line]
  ) throws(PackBytesFault) {
    let count = try reader.count()
    lines = []
    lines.reserveCapacity(min(count, 1024))
    for _ in 0..<count {
      var line = Line.blank
      try line.visit(&self)
      lines.append(line)
    }
  }
}
