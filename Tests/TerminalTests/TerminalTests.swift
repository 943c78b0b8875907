import Terminal
import Testing

@Suite struct FrameTests {
  @Test func `a view has a frame of the size asked for`() {
    let view = Node.column([.heading("Lund"), .text("open")])

    let frame = Layout(words: .signs).frame(of: view, size: Size(width: 12, height: 3))

    #expect(frame.rows.count == 3)
    #expect(frame.cells.count == 36)
  }
}
