import Testing

@testable import ansvar

@Suite struct ListingTests {
  private let listing = Listing(
    [.init("id"), .init("title", "Title"), .init("count", "Count"), .init("tags")],
    rows: [
      [.text("1"), .text("Håp; \"ja\"\n\u{1B}[2J"), .number(-3), .list(["a", "b"])],
      [.none, .text("=HYPERLINK(\"x\")"), .number(12), .list([])],
    ])

  @Test func `JSON keeps keys, kinds and order, and escapes what a terminal would obey`() {
    #expect(
      listing.text(.json, width: 0) == #"""
        [
          {"id": "1", "title": "Håp; \"ja\"\n\u001b[2J", "count": -3, "tags": ["a", "b"]},
          {"id": null, "title": "=HYPERLINK(\"x\")", "count": 12, "tags": []}
        ]

        """#)
  }

  @Test func `no field of a CSV is a formula`() {
    let text = listing.text(.csv, width: 0)

    #expect(text.hasPrefix("id,title,count,tags\r\n"))
    #expect(text.contains("\"'=HYPERLINK(\"\"x\"\")\",12"))
    #expect(text.contains(",-3,"))
  }

  @Test func `Markdown has every column, and no text in it is more than text`() {
    let text = listing.text(.markdown, width: 14)

    #expect(
      text.hasPrefix("| id | Title | Count | tags |\n| --- | --- | --- | --- |\n| 1 | Håp; "))
    #expect(text.split(separator: "\n").count == 4)
  }

  @Test func `a table shows its titled columns and fits the width`() {
    let text = listing.text(.table, width: 14)

    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 14 })
    #expect(text.hasPrefix("Title"))
  }

  @Test func `control characters become visible signs`() {
    #expect(VisibleText.of("a\u{1B}[2Jb\u{202E}\u{7F}\n") == "a^[[2Jb<U+202E>^?\n")
  }

  @Test func `text cannot become Markdown`() {
    #expect(MarkdownPage.escaped("# [x](y)\n*z*") == "\\# \\[x\\](y) \\*z\\*")
  }
}
