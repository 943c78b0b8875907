import Content
import Foundation
import Synchronization

/// The part of JSON Schema (draft 2020-12) that the schemas of the packs use.
struct JSONSchema {
  /// Every keyword that is understood; a schema with another one is a fault of the schema.
  static let keywords: Set<String> = [
    "$schema", "$defs", "$ref", "title", "description", "type", "properties", "required",
    "additionalProperties", "minProperties", "items", "minItems", "maxItems", "enum", "const",
    "pattern", "minLength", "minimum", "maximum", "anyOf", "oneOf",
  ]

  let root: JSONValue
  let name: String

  init(_ name: String) throws {
    self.name = name
    root = try Self.read.withLock { read in
      if let root = read[name] { return root }
      let path = shippedResources.path + "/schema/" + name + ".json"
      let root = try JSONDecoder().decode(
        JSONValue.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
      read[name] = root
      return root
    }
  }

  /// The files that were read before: each refers to the shared one many times.
  private static let read = Mutex([String: JSONValue]())

  /// What is wrong with a value, each with the way to it.
  func faults(of value: JSONValue) throws -> [String] { try faults(value, root, at: "") }

  /// The schema of the lines or of the file itself, references followed.
  func part(_ pointer: [String]) throws -> JSONValue {
    var (part, schema) = (root, self)
    for key in pointer { (part, schema) = try schema.resolved(part[key] ?? .null) }
    return part
  }

  private func resolved(_ schema: JSONValue) throws -> (JSONValue, JSONSchema) {
    guard case .string(let reference)? = schema["$ref"] else { return (schema, self) }
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let other = parts[0].isEmpty ? self : try JSONSchema(String(parts[0].dropLast(5)))
    let found = parts[1].split(separator: "/").reduce(other.root) { $0[String($1)] ?? .null }
    guard found != .null else { throw CocoaError(.coderValueNotFound) }
    return (found, other)
  }

  private func faults(
    _ value: JSONValue, _ schema: JSONValue, at place: String
  ) throws -> [String] {
    if case .bool(let allows) = schema { return allows ? [] : [place + ": not allowed"] }
    guard case .map(let rules) = schema else { return [place + ": no schema"] }
    var faults: [String] = []
    for (keyword, rule) in rules {
      if keyword == "$ref" {
        let (found, other) = try resolved(schema)
        faults += try other.faults(value, found, at: place)
      } else if !Self.keywords.contains(keyword) {
        faults.append(place + ": keyword " + keyword)
      } else if keyword == "anyOf" || keyword == "oneOf", case .list(let choices) = rule {
        let fitting = try choices.count { try self.faults(value, $0, at: place).isEmpty }
        if fitting == 0 || keyword == "oneOf" && fitting > 1 {
          faults.append(place + ": " + keyword)
        }
      } else if !meets(value, keyword, rule) {
        faults.append(place + ": " + keyword)
      }
    }
    return try faults + insideFaults(value, rules, at: place)
  }

  private func insideFaults(
    _ value: JSONValue, _ rules: [String: JSONValue], at place: String
  ) throws -> [String] {
    switch value {
    case .list(let values):
      guard let rule = rules["items"] else { return [] }
      return try values.enumerated().flatMap { try faults($1, rule, at: place + "/\($0)") }
    case .map(let map):
      let properties = rules["properties"] ?? .map([:])
      return try map.flatMap { key, value -> [String] in
        if let rule = properties[key] { return try faults(value, rule, at: place + "/" + key) }
        let isClosed = rules["additionalProperties"] == .bool(false)
        return isClosed ? [place + "/" + key + ": unknown"] : []
      }
    default: return []
    }
  }

  private func meets(_ value: JSONValue, _ keyword: String, _ rule: JSONValue) -> Bool {
    switch (keyword, value, rule) {
    case ("type", _, .string(let type)): Self.isOf(type, value)
    case ("const", _, _): value == rule
    case ("enum", _, .list(let values)): values.contains(value)
    case ("required", .map(let map), _): rule.texts.allSatisfy { map[$0] != nil }
    case ("minProperties", .map(let map), .number(let least)): Double(map.count) >= least
    case ("minItems", .list(let list), .number(let least)): Double(list.count) >= least
    case ("maxItems", .list(let list), .number(let most)): Double(list.count) <= most
    case ("minLength", .string(let text), .number(let least)):
      Double(text.unicodeScalars.count) >= least
    case ("minimum", .number(let number), .number(let least)): number >= least
    case ("maximum", .number(let number), .number(let most)): number <= most
    case ("pattern", .string(let text), .string(let pattern)):
      text.range(of: pattern, options: .regularExpression) != nil
    default: true
    }
  }

  private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("string", .string), ("boolean", .bool), ("array", .list), ("object", .map),
      ("number", .number), ("null", .null):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
