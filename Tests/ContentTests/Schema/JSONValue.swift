@testable import Content

/// A value of JSON, from a schema or from a pack's file as an editor takes it.
indirect enum JSONValue: Decodable, Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case list([JSONValue])
  case map([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .map(try value.decode([String: JSONValue].self))
    }
  }

  /// What YAML 1.2 makes of a node: a plain scalar may be a number, a truth or nothing.
  init(_ node: YAMLNode) {
    switch node.value {
    case .list(let nodes): self = .list(nodes.map(JSONValue.init))
    case .map(let entries):
      self = .map(
        Dictionary(
          entries.map { ($0.key, JSONValue($0.value)) }, uniquingKeysWith: { old, _ in old }))
    case .scalar(let text, isPlain: false): self = .string(text)
    case .scalar("", _), .scalar("~", _), .scalar("null", _): self = .null
    case .scalar("true", _): self = .bool(true)
    case .scalar("false", _): self = .bool(false)
    case .scalar(let text, _): self = Double(text).map { .number($0) } ?? .string(text)
    }
  }

  subscript(key: String) -> JSONValue? {
    if case .map(let map) = self { map[key] } else { nil }
  }

  var texts: [String] {
    guard case .list(let values) = self else { return [] }
    return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }
}
