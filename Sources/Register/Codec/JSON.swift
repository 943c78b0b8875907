/// A JSON value as the ledger stores it: small, with keys in order, read and written here so that
/// its bytes never depend on a library's version.
enum JSON: Hashable {
  struct Member: Hashable {
    let key: String
    let value: JSON
  }

  case null
  case bool(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([JSON])
  /// Sorted by key.
  case object([Member])

  /// An object with the fields that say something; blank ones are left out.
  static func fields(_ fields: (String, any Stored)...) -> JSON {
    var members: [Member] = []
    members.reserveCapacity(fields.count)
    for (key, value) in fields where !value.isBlank {
      members.append(Member(key: key, value: value.json))
    }
    members.sort { $0.key < $1.key }
    return .object(members)
  }

  /// The value under `key`; nil when this is no object or has none.
  func member(_ key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The value under `key`, or the blank one when it was left out.
  subscript<Value: Stored>(key: String) -> Value {
    get throws(CodecError) {
      if let value = member(key) { return try Value(value) }
      guard let blank = Value.blank else { throw .missing(key) }
      return blank
    }
  }

  /// The name of the case in an object that stands for one.
  var caseName: String {
    get throws(CodecError) { try self["is"] }
  }
}

/// Why a payload cannot be read.
enum CodecError: Error, Equatable {
  case syntax(offset: Int)
  case missing(String)
  /// A word that is none of those known.
  case unknown(String)
  case wrongType(String)
}

extension JSON {
  /// The text of the value in UTF-8.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .number(let value): bytes.append(contentsOf: value.description.utf8)
    case .string(let text): JSON.write(text, to: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        JSON.write(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count)).utf8)
        bytes.append(contentsOf: digits.utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
