import Domain

/// Writes the lasting form of ``PackArchive``.
struct ArchiveWriter: PackVisitor {
  private(set) var bytes: [UInt8] = []

  static let heading = Array("ansvar pack 1\n".utf8)

  /// Tells a whole archive from one that was cut short.
  static let ending = Array(".\n".utf8)

  mutating func begin() { bytes += Self.heading }

  mutating func end() { bytes += Self.ending }

  mutating func visit(_ name: StaticString, _ value: inout String) {
    guard !value.isEmpty else { return }
    put(name, "=")
    put(value)
  }

  mutating func visit(_ name: StaticString, _ value: inout Int) {
    guard value != 0 else { return }
    put(name, "#")
    put(String(value))
  }

  mutating func visit(_ name: StaticString, _ value: inout Bool) {
    if value { put(name, "!\n") }
  }

  mutating func visit(_ name: StaticString, _ value: inout LocalizedText) {
    for language in value.languages {
      put(name, "@")
      bytes += Array(language.rawValue.utf8)
      bytes.append(UInt8(ascii: ","))
      put(value[language] ?? "")
    }
  }

  mutating func visit(_ name: StaticString, _ value: inout [String]) {
    guard !value.isEmpty else { return }
    for text in value {
      put(name, "+")
      put(text)
    }
  }

  mutating func derived(_ name: StaticString, _ value: inout String) {}

  mutating func visit<Line: PackVisitable>(
    _ name: StaticString, _ lines: inout [Line]
  ) throws(PackBytesFault) {
    guard !lines.isEmpty else { return }
    put(name, "[\n")
    for var line in lines {
      bytes += Array("-\n".utf8)
      try line.visit(&self)
    }
    bytes += Array("]\n".utf8)
  }

  private mutating func put(_ name: StaticString, _ sign: StaticString) {
    bytes += UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    bytes += UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount)
  }

  /// The length in bytes, a colon, the text, a line end.
  private mutating func put(_ text: String) {
    bytes += Array(String(text.utf8.count).utf8)
    bytes.append(UInt8(ascii: ":"))
    bytes += Array(text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
}
