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
    let languages = value.languages
    writer.write(languages.count)
    for language in languages {
      writer.write(Language.allCases.firstIndex(of: language) ?? 0)
      writer.write(value[language] ?? "")
    }
  }

  mutating func visit<Line: PackVisitable>(
    _ name: StaticString, _ lines: inout [Line]
  ) throws(PackBytesFault) {
    writer.write(lines.count)
    for var line in lines { try line.visit(&self) }
  }
}

/// Reads what ``CompiledPackWriter`` wrote.
struct CompiledPackReader: PackVisitor {
  var reader: ByteReader
  private let languages = Language.allCases

  init(_ reader: ByteReader) {
    self.reader = reader
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
    let count = try reader.count()
    value = LocalizedText()
    for _ in 0..<count {
      let index = try reader.int()
      guard languages.indices.contains(index) else { throw PackBytesFault() }
      value[languages[index]] = try reader.string()
    }
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
