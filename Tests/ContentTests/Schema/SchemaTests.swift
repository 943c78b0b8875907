@testable import Content
import Domain
import Foundation
import Testing

/// The schemas that editors use say the same as what reads the packs.
@Suite struct SchemaTests {
  static let folders = ["guidelines", "checklists", "templates"]
  static let kinds = [
    "pack", "sources", "guidelines", "adaptations", "withdrawn", "signature", "laws",
    "authorities", "documents", "glossary", "timeline", "gaps", "fields", "risks", "measures",
    "checklist", "template", "policy",
  ]

  /// The schema for a file of a pack.
  static func kind(of file: String) -> String {
    switch file.split(separator: "/").first {
    case "guidelines": "guidelines"
    case "checklists": "checklist"
    case "templates": "template"
    default: String(file.dropLast(".yaml".count))
    }
  }

  private func faults(_ file: String, _ text: String) throws -> [String] {
    let read = YAMLFile(bytes: Array(text.utf8), limits: .standard)
    let root = try #require(read.root, "\(file): \(read.problems)")
    return try JSONSchema(Self.kind(of: file)).faults(of: JSONValue(root))
  }

  @Test func `there is a schema for every kind of file, and one that they share`() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: shippedResources.path + "/schema")

    #expect(names.sorted() == (Self.kinds + ["common"]).map { $0 + ".json" }.sorted())
  }

  @Test func `every shipped file fits its schema`() throws {
    for path in shippedResources.packFolders {
      for file in PackFolder(path, limits: .standard).files {
        let text = try String(contentsOfFile: path + "/" + file.name, encoding: .utf8)
        #expect(try faults(file.name, text) == [], "\(path)/\(file.name)")
      }
    }
  }

  @Test func `what is right for the reader fits the schemas`() throws {
    for (file, text) in MadePack.files.merging(SchemaSamples.more, uniquingKeysWith: { a, _ in a })
    {
      #expect(try faults(file, text) == [], "\(file)")
    }
  }

  @Test(arguments: SchemaSamples.wrong)
  func `what is wrong is told by the schema`(sample: SchemaSamples.Wrong) throws {
    let right = try #require(MadePack.files[sample.file] ?? SchemaSamples.more[sample.file])
    let text = right.replacingOccurrences(of: sample.old, with: sample.new)

    let found = try faults(sample.file, text)

    #expect(text != right)
    #expect(found.contains { $0.hasSuffix(": " + sample.fault) }, "\(found)")
  }

  @Test(arguments: kinds)
  func `a schema asks for the keys that the reader asks for, and knows the same`(
    kind: String
  ) throws {
    let file = Self.folders.first { Self.kind(of: $0 + "/x.yaml") == kind }.map { $0 + "/x.yaml" }
    let schema = try JSONSchema(kind)
    let isList = schema.root["type"] == .string("array")
    let problems = try MadePack.problems(
      file ?? kind + ".yaml", isList ? "- {strange: 1}" : "strange: 1"
    )
    .filter { $0.file == file ?? kind + ".yaml" }
    let line = try schema.part(isList ? ["items"] : [])
    var known: Set<String> = []
    var missing: Set<String> = []
    for problem in problems {
      if case .unknownKey("strange", known: let keys) = problem.fault { known = Set(keys) }
      if case .missingKey(let key) = problem.fault { missing.insert(key) }
    }

    #expect(Set(keys(line)) == known)
    #expect(Set(line["required"]?.texts ?? []) == missing)
  }

  @Test(arguments: SchemaSamples.inner)
  func `inside too`(sample: SchemaSamples.Inner) throws {
    let right = try #require(MadePack.files[sample.file] ?? SchemaSamples.more[sample.file])
    let text = right.replacingOccurrences(of: sample.old, with: sample.new)
    let problems = try MadePack.problems(sample.file, text)
    let known = problems.compactMap { problem -> [String]? in
      if case .unknownKey("strange", known: let keys) = problem.fault { keys } else { nil }
    }

    let schema = try JSONSchema(Self.kind(of: sample.file)).part(sample.pointer)

    #expect(text != right)
    #expect(known.map(Set.init) == [Set(keys(schema)).subtracting(sample.either)])
  }

  private func keys(_ schema: JSONValue) -> [String] {
    if case .map(let properties)? = schema["properties"] { Array(properties.keys) } else { [] }
  }
}

@Suite struct SchemaWordsTests {
  @Test func `the words of the schemas are the program's own`() throws {
    try expect("common", ["$defs", "language"], Language.allCases.map(\.rawValue))
    try expect("common", ["$defs", "theme"], Theme.allCases.map(\.rawValue))
    try expect("common", ["$defs", "audience"], Audience.allCases.map(\.rawValue))
    try expect("common", ["$defs", "stage"], GuidanceStage.allCases.map(\.rawValue))
    try expect("common", ["$defs", "force"], Force.allCases.map(\.rawValue))
    try expect("common", ["$defs", "kind"], CollaborationKind.allCases.map(\.rawValue))
    try expect("common", ["$defs", "level"], Level.allCases.map(\.rawValue))
    try expect("common", ["$defs", "depth"], Depth.allCases.map(\.rawValue))
    try expect("common", ["$defs", "role"], Role.allCases.map(\.rawValue))
    try expect("pack", ["properties", "level"], Pack.Level.allCases.map(\.rawValue))
    try expect(
      "guidelines", ["$defs", "item", "properties", "roles", "items"], PackReader.roles)
    try expect(
      "adaptations", ["items", "properties", "does"], Adaptation.Deed.allCases.map(\.rawValue))
    try expect(
      "documents", ["items", "properties", "kind"],
      ReferenceDocument.Kind.allCases.map(\.rawValue))
    try expect(
      "measures", ["items", "properties", "phase"],
      CatalogueMeasure.Phase.allCases.map(\.rawValue))
    try expect(
      "checklist", ["properties", "purpose"], Checklist.Purpose.allCases.map(\.rawValue))
    let question = ["$defs", "question", "properties"]
    try expect("checklist", question + ["type"], Question.Kind.allCases.map(\.rawValue))
    try expect("checklist", question + ["answerer"], Answerer.allCases.map(\.rawValue))
    try expect(
      "checklist", ["$defs", "effect", "properties", "escalate"],
      Escalation.allCases.map(\.rawValue))
    for gate in Gate.allCases {
      try expect(
        "policy",
        ["properties", "gates", "properties", gate.rawValue, "items", "properties"]
          + ["condition"], GateCondition.allCases.map(\.rawValue))
    }
  }

  @Test func `the languages, levels and gates that are keys are the program's own`() throws {
    try expectKeys("common", ["$defs", "text"], Language.allCases.map(\.rawValue))
    try expectKeys("policy", ["properties", "ladder"], Level.allCases.map(\.rawValue))
    try expectKeys("policy", ["properties", "reviewMonths"], Level.allCases.map(\.rawValue))
    try expectKeys("policy", ["properties", "gates"], Gate.allCases.map(\.rawValue))
  }

  @Test func `numbers have the program's bounds`() throws {
    let risk = try JSONSchema("risks").part(["items", "properties"])

    #expect(risk["likelihood"]?["maximum"] == .number(Double(Likelihood.allCases.count)))
    #expect(risk["consequence"]?["maximum"] == .number(Double(Consequence.allCases.count - 1)))
  }

  private func expect(_ schema: String, _ pointer: [String], _ words: [String]) throws {
    #expect(try JSONSchema(schema).part(pointer)["enum"]?.texts == words, "\(schema) \(pointer)")
  }

  private func expectKeys(_ schema: String, _ pointer: [String], _ words: [String]) throws {
    guard case .map(let properties)? = try JSONSchema(schema).part(pointer)["properties"] else {
      Issue.record("\(schema) \(pointer)")
      return
    }
    #expect(properties.keys.sorted() == words.sorted())
  }
}
