import Foundation
import Testing

@testable import ansvar

/// A register that was filled with one version of the guidance, and a program that has another.
@Suite(.serialized) struct OlderPackTests {
  /// The next version: the questions of planning research ask something else.
  private func nextVersion(in place: TestPlace) throws -> String {
    let resources = try place.copyOfResources()
    let pack = resources + "/packs/ansvar"
    try replace("version: \"2026.1\"", with: "version: \"2027.1\"", in: pack + "/pack.yaml")
    try replace(
      "?\n", with: ", or does nobody know?\n",
      in: pack + "/checklists/20-planning-research.yaml")
    return resources
  }

  private func replace(_ old: String, with new: String, in file: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try Data(text.replacing(old, with: new).utf8).write(to: URL(fileURLWithPath: file))
  }

  @Test func `a record shows the questions as they were asked`() throws {
    let place = try TestPlace()
    defer { place.remove() }
    let store = place.path("sample.sqlite")
    let program = BuiltProgram(place: place)
    let made = try program.run("sample", "--size", "30", "--today", "2026-11-21", "--store", store)
    #expect(made.status == 0)
    let list = try program.run(
      "list", "--store", store, "--stage", "forDecision", "--format", "json")
    let rows = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]]
    let reference = try #require(rows?.compactMap { $0["reference"] as? String }.first)
    let before = try program.run("show", reference, "--store", store)
    let template = try program.run(
      "template", "screening-note", "--for", reference, "--store", store)

    let newer = BuiltProgram(place: place, resources: try nextVersion(in: place))

    let packs = try newer.run("pack", "list")
    #expect(packs.status == 0 && packs.output.contains("2027.1"))
    #expect(try newer.run("show", reference, "--store", store).output == before.output)
    #expect(
      try newer.run("template", "screening-note", "--for", reference, "--store", store).output
        == template.output)
    #expect(try newer.run("verify", "--store", store).status == 0)
  }
}
