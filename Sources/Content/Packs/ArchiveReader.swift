import Domain

/// Reads the lasting form of ``PackArchive``: first into named values, then into a pack.
struct ArchiveReader: PackVisitor {
  /// The values of one line of a list.
  private final class Line {
    var texts: [String: String] = [:]
    var localized: [String: LocalizedText] = [:]
    var lists: [String: [String]] = [:]
    var flags: Set<String> = []
    var lines: [String: [Line]] = [:]
  }

  private var line: Line

  /// - Returns: nil when the bytes are not in that form.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: ArchiveWriter.heading),
      bytes.suffix(ArchiveWriter.ending.count).elementsEqual(ArchiveWriter.ending)
    else { return nil }
    let bytes = Array(bytes.dropLast(ArchiveWriter.ending.count))
    var position = ArchiveWriter.heading.count
    let line = Line()
    guard Self.fill(line, from: bytes, at: &position, depth: 0), position == bytes.count else {
      return nil
    }
    self.line = line
  }

  mutating func visit(_ name: StaticString, _ value: inout String) {
    value = line.texts["\(name)"] ?? ""
  }

  mutating func visit(_ name: StaticString, _ value: inout Int) throws(PackBytesFault) {
    guard let text = line.texts["\(name)"] else { return value = 0 }
    guard let number = Int(text) else { throw PackBytesFault() }
    value = number
  }

  mutating func visit(_ name: StaticString, _ value: inout Bool) {
    value = line.flags.contains("\(name)")
  }

  mutating func visit(_ name: StaticString, _ value: inout LocalizedText) {
    value = line.localized["\(name)"] ?? LocalizedText()
  }

  mutating func visit(_ name: StaticString, _ value: inout [String]) {
    value = line.lists["\(name)"] ?? []
  }

  mutating func derived(_ name: StaticString, _ value: inout String) {}

  mutating func visit<Value: PackVisitable>(
    _ name: StaticString, _ lines: inout [Value]
  ) throws(PackBytesFault) {
    let outer = line
    defer { line = outer }
    lines = []
    for inner in outer.lines["\(name)"] ?? [] {
      line = inner
      var value = Value.blank
      try value.visit(&self)
      lines.append(value)
    }
  }

  /// Reads values until the list that they stand in goes on or ends.
  private static func fill(
    _ line: Line, from bytes: [UInt8], at position: inout Int, depth: Int
  ) -> Bool {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "]") {
        return depth > 0
      }
      let name = word(in: bytes, at: &position)
      guard !name.isEmpty, position < bytes.count else { return false }
      let sign = bytes[position]
      position += 1
      switch sign {
      case UInt8(ascii: "="), UInt8(ascii: "#"):
        guard let text = text(in: bytes, at: &position) else { return false }
        line.texts[name] = text
      case UInt8(ascii: "+"):
        guard let text = text(in: bytes, at: &position) else { return false }
        line.lists[name, default: []].append(text)
      case UInt8(ascii: "@"):
        guard let language = Language(rawValue: word(in: bytes, at: &position)) else {
          return false
        }
        position += 1
        guard let text = text(in: bytes, at: &position) else { return false }
        line.localized[name, default: LocalizedText()][language] = text
      case UInt8(ascii: "!"):
        position += 1
        line.flags.insert(name)
      case UInt8(ascii: "["):
        position += 1
        guard depth < 8, list(name, of: line, from: bytes, at: &position, depth: depth) else {
          return false
        }
      default: return false
      }
    }
    return depth == 0
  }

  private static func list(
    _ name: String, of line: Line, from bytes: [UInt8], at position: inout Int, depth: Int
  ) -> Bool {
    while position + 1 < bytes.count, bytes[position] == UInt8(ascii: "-") {
      position += 2
      let inner = Line()
      guard fill(inner, from: bytes, at: &position, depth: depth + 1) else { return false }
      line.lines[name, default: []].append(inner)
    }
    guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "]") else { return false }
    position += 2
    return true
  }

  private static func word(in bytes: [UInt8], at position: inout Int) -> String {
    let start = position
    while position < bytes.count, (0x41...0x7A).contains(bytes[position]),
      bytes[position] != UInt8(ascii: "[")
    {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func text(in bytes: [UInt8], at position: inout Int) -> String? {
    var length = 0
    while position < bytes.count, (0x30...0x39).contains(bytes[position]), length < 1 << 30 {
      length = length * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    let start = position + 1
    guard position < bytes.count, length < bytes.count, start + length < bytes.count else {
      return nil
    }
    position = start + length + 1
    return String(validating: bytes[start..<start + length], as: UTF8.self)
  }
}
