@testable import Content
import Testing

@Suite struct HostileTemplateTests {
  private func faults(_ body: String) -> [PackFault] { TemplateSyntax.faults(in: body) }

  @Test func `sections within sections have a bound`() {
    let deep =
      String(repeating: "{{#title}}", count: 90_000)
      + String(repeating: "{{/title}}", count: 90_000)

    #expect(faults(deep).contains(.templateTooDeep(limit: 8)))
    #expect(faults(String(repeating: "{{#title}}", count: 90_000)).count > 90_000)
    #expect(TemplateFill.fill(deep + "x", with: ["title": .text("y")]) == "x")
    #expect(
      faults(
        String(repeating: "{{#title}}", count: 8) + String(repeating: "{{/title}}", count: 8))
        == [])
  }

  @Test func `a list within a list would multiply the two`() {
    #expect(
      faults("{{#risks}}{{#risks}}x{{/risks}}{{/risks}}")
        == [.templateListInList("risks", outer: "risks")])
    #expect(
      faults("{{#risks}}{{#title}}{{#measures}}x{{/measures}}{{/title}}{{/risks}}")
        == [.templateListInList("measures", outer: "risks")])
    #expect(
      faults("{{#decisions}}{{#conditions}}{{conditions}}{{/conditions}}{{/decisions}}") == [])
    #expect(faults("{{#risks}}{{^measures}}none{{/measures}}{{/risks}}") == [])
  }

  @Test(arguments: ["{{#a", "{{#a}}{{/a}}", "}}", "{{{{", " {{^a}}", "{{#", "a{{/b}}"])
  func `a megabyte of tags on a few lines is gone through once`(piece: String) {
    let line = String(repeating: piece, count: 90_000 / piece.utf8.count)
    let body = Array(repeating: line, count: 10).joined(separator: "\n")

    #expect(!faults(body).isEmpty)
  }

  @Test func `a tag alone on its line takes the line with it`() {
    let body =
      "a\n  {{#title}}  \n- {{title}}\n\t{{/title}}\nb {{#title}}c{{/title}}\n{{#title}}{{/title}}"

    #expect(
      TemplateFill.fill(body, with: ["title": .text("t")]) == "a\n- t\nb c\n")
  }
}
