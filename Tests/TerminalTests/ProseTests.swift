import Testing

@testable import Terminal

@Suite struct ProseTests {
  @Test func `marks become styles and links keep their address`() {
    let prose = Prose("Look at **owners** and *funders*, see [HK-dir](https://hkdir.no) or `NO_1`.")

    #expect(prose.text == "Look at owners and funders, see HK-dir (https://hkdir.no) or NO_1.")
    #expect(prose.blocks[0].line.spans.map(\.style).contains(.strong))
    #expect(prose.blocks[0].line.spans.map(\.style).contains(.link))
  }

  @Test func `names with underscores stay as they are`() {
    #expect(Prose("snake_case_name and 2 * 3 * 4").text == "snake_case_name and 2 * 3 * 4")
  }

  @Test func `lists keep their signs and hang`() {
    let node = Node.markdown("Intro\n\n- one two three four five six\n- b\n  1. c")
    let frame = Layout(words: .signs).frame(of: node, size: Size(width: 22, height: 8))

    #expect(
      frame.rows.prefix(6)
        == ["Intro", "", "• one two three four", "  five six", "• b", "  1. c"])
  }
}
