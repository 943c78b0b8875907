import CNcurses
import Terminal

/// Puts what differs between two frames on the screen.
@MainActor
struct FramePainter {
  let theme: Theme

  /// Writes nothing at all when the frames are the same; paints everything when there is no old one.
  func paint(_ frame: Frame, over old: Frame?) {
    let old = old?.size == frame.size ? old : nil
    var isChanged = old == nil || old?.cursor != frame.cursor
    for y in 0..<frame.size.height {
      let row = y * frame.size.width
      for x in 0..<frame.size.width {
        let cell = frame.cells[row + x]
        guard cell.width > 0, isDifferent(at: row + x, in: frame, from: old) else { continue }
        put(cell, x: x, y: y)
        isChanged = true
      }
    }
    if isChanged { ct_flush(Int32(frame.cursor.y), Int32(frame.cursor.x)) }
  }

  /// A wide cell is written again when its second half was something else.
  private func isDifferent(at index: Int, in frame: Frame, from old: Frame?) -> Bool {
    guard let old else { return true }
    if old.cells[index] != frame.cells[index] { return true }
    return frame.cells[index].width == 2 && old.cells[index + 1] != frame.cells[index + 1]
  }

  private func put(_ cell: Cell, x: Int, y: Int) {
    let look = theme.look(of: cell.style)
    if cell.scalar < 0x7F, cell.marks == 0 {
      var scalar = cell.scalar
      ct_put(Int32(y), Int32(x), &scalar, 1, look.attributes, look.foreground)
      return
    }
    guard ct_width(cell.scalar) == Int32(cell.width) else {
      putUnknown(columns: Int(cell.width), x: x, y: y, look)
      return
    }
    let scalars = cell.scalars.map(\.value).enumerated()
      .filter { $0.offset == 0 || ct_width($0.element) == 0 }.map(\.element)
    ct_put(Int32(y), Int32(x), scalars, Int32(scalars.count), look.attributes, look.foreground)
  }

  /// libc would use another width, and so might the terminal.
  private func putUnknown(columns: Int, x: Int, y: Int, _ look: Theme.Look) {
    for column in 0..<columns {
      var scalar: UInt32 = column == 0 ? 0x3F : 0x20
      ct_put(Int32(y), Int32(x + column), &scalar, 1, look.attributes, look.foreground)
    }
  }
}
