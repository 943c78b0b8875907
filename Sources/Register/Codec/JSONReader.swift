extension JSON {
  /// Reads JSON text.
  /// - Throws: ``CodecError/syntax(offset:)`` with the byte where it stops making sense.
  init(reading bytes: [UInt8]) throws(CodecError) {
    var reader = JSONReader(bytes: bytes)
    self = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.offset == bytes.count else { throw .syntax(offset: reader.offset) }
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  var wrong: CodecError { .syntax(offset: offset) }

  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard next == byte else { return false }
    offset += 1
    return true
  }

  mutating func value(depth: Int) throws(CodecError) -> JSON {
    skipBlanks()
    // Deeper than any payload; keeps a damaged one from using up the stack.
    guard depth < 64 else { throw wrong }
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  mutating func word(_ text: String, _ value: JSON) throws(CodecError) -> JSON {
    let end = offset + text.utf8.count
    guard end <= bytes.count, bytes[offset..<end].elementsEqual(text.utf8) else { throw wrong }
    offset = end
    return value
  }

  mutating func object(depth: Int) throws(CodecError) -> JSON {
    offset += 1
    var members: [JSON.Member] = []
    if take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipBlanks()
      let key = try string()
      guard take(UInt8(ascii: ":")) else { throw wrong }
      members.append(JSON.Member(key: key, value: try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw wrong }
    return .object(members)
  }

  mutating func array(depth: Int) throws(CodecError) -> JSON {
    offset += 1
    var values: [JSON] = []
    if take(UInt8(ascii: "]")) { return .array([]) }
    repeat { values.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw wrong }
    return .array(values)
  }

  mutating func number() throws(CodecError) -> JSON {
    let start = offset
    while let byte = next, isPartOfNumber(byte) { offset += 1 }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if let integer = Int64(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else { throw .syntax(offset: start) }
    return .number(number)
  }

  func isPartOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  mutating func string() throws(CodecError) -> String {
    guard next == UInt8(ascii: "\"") else { throw wrong }
    offset += 1
    let start = offset
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { offset += 1 }
    guard next == UInt8(ascii: "\\") else {
      guard next != nil else { throw wrong }
      offset += 1
      return String(decoding: bytes[start..<offset - 1], as: UTF8.self)
    }
    return try escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) throws(CodecError) -> String {
    var text = Array(bytes[start..<offset])
    while let byte = next {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: try escape())
      default: text.append(byte)
      }
    }
    throw wrong
  }

  private mutating func escape() throws(CodecError) -> [UInt8] {
    guard let byte = next else { throw wrong }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "u"):
      let digits = bytes[offset..<min(offset + 4, bytes.count)]
      guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      else { throw wrong }
      offset += 4
      return Array(String(scalar).utf8)
    default: throw wrong
    }
  }
}
