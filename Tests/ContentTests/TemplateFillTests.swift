@testable import Content
import Testing

@Suite struct TemplateFillTests {
  @Test func `fields, lists and their absence are filled`() {
    let body = """
      # {{title}}
      {{#risks}}
      - {{title}}: {{before}}, {{unit}}
      {{/risks}}
      {{^risks}}None.{{/risks}}
      {{#funding}}
      Money: {{funding}}
      {{/funding}}
      """
    let values: [String: TemplateValue] = [
      "title": .text("Ice"), "unit": .text("Physics"),
      "risks": .list([
        ["title": .text("A"), "before": .text("high")], ["title": .text("B")],
      ]),
    ]

    #expect(
      TemplateFill.fill(body, with: values) == "# Ice\n- A: high, Physics\n- B: , Physics\n\n")
    #expect(
      TemplateFill.fill(body, with: ["funding": .text("NFR")])
        == "# \nNone.\nMoney: NFR\n")
  }

  @Test(arguments: [
    ("# heading", "\\# heading"), ("- item", "\\- item"), ("1. item", "1\\. item"),
    ("a\n# b", "a\n  \\# b"), ("a\n\n---\n", "a\n  \\---"), ("    code", "code"),
    ("[x](http://evil)", "\\[x\\](http\\://evil)"), ("<b>", "\\<b\\>"),
    ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
    ("2026-11-21", "2026-11-21"), ("R&D", "R&D"), ("&lt;b&gt;", "\\&lt;b\\&gt;"),
    ("> quote", "\\> quote"), ("~~~", "\\~~~"), ("a\\b", "a\\\\b"), ("| a |", "\\| a \\|"),
    ("a\r\n===", "a\n  \\==="),
  ])
  func `a value stays the text that it is`(value: String, markdown: String) {
    #expect(MarkdownEscape.escape(value) == markdown)
  }

  @Test func `a value is never read as a template`() {
    #expect(TemplateFill.fill("{{title}}", with: ["title": .text("{{unit}}")]) == "{{unit}}")
  }

  @Test(arguments: ["{{", "}}", "{{a", "{{#a}}", "{{/a}}", "{{}}", "{{#}}x{{/}}", "{{ {{title}}"])
  func `braces that do not fit are told and do no harm`(body: String) {
    _ = TemplateFill.fill(body, with: [:])
    #expect(!TemplateSyntax.faults(in: body).isEmpty)
  }

  @Test func `only fields of the list that one stands in are known`() {
    #expect(TemplateSyntax.faults(in: "{{#partners}}{{country}}{{title}}{{/partners}}") == [])
    #expect(TemplateSyntax.faults(in: "{{country}}").count == 1)
    #expect(TemplateSyntax.faults(in: "{{partners}}").count == 1)
    #expect(TemplateSyntax.faults(in: "{{^partners}}{{country}}{{/partners}}").count == 1)
  }
}
