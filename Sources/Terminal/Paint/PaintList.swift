extension Painter {
  func listExtent(of box: Box, _ window: ListWindow, width: Int) -> Extent {
    let inner = width - gutter(width)
    let rows = box.children.reduce(0) { $0 + extent(of: $1, width: inner).ideal }
    let total = window.total ?? box.children.count
    return Extent(ideal: rows, least: min(rows, 3), grows: total > box.children.count)
  }

  func windowExtent(rows: Int, total: Int?, header: Int) -> Extent {
    Extent(
      ideal: rows + header, least: min(rows, 3) + header, grows: (total ?? rows) > rows)
  }

  /// The columns before a row, where the mark stands.
  func gutter(_ width: Int) -> Int { width > 8 ? 2 : width > 1 ? 1 : 0 }

  mutating func paintList(_ window: ListWindow, _ box: Box, in rect: Rect) {
    let width = rect.width - gutter(rect.width)
    let heights = box.children.map { max(1, extent(of: $0, width: width).ideal) }
    let shown = RowWindow(window, heights: heights, height: rect.height)
    var y = rect.y
    for index in shown.first..<shown.end {
      let row = Rect(x: rect.x, y: y, width: rect.width, height: heights[index])
      paintRow(at: window.offset + index, in: row, window, box) { painter, rect in
        painter.paint(box.children[index], in: rect)
      }
      y += heights[index]
    }
    report(shown, window, box, in: rect)
  }

  mutating func paintTree(_ tree: Tree, _ box: Box, in rect: Rect) {
    let heights = Array(repeating: 1, count: tree.rows.count)
    let shown = RowWindow(tree.window, heights: heights, height: rect.height)
    for index in shown.first..<shown.end {
      let row = tree.rows[index]
      let place = Rect(x: rect.x, y: rect.y + index - shown.first, width: rect.width, height: 1)
      let sign = row.isExpanded.map { $0 ? "▾ " : "▸ " } ?? "  "
      let indent = String(repeating: "  ", count: min(row.depth, max(0, rect.width / 6)))
      paintRow(at: tree.window.offset + index, in: place, tree.window, box) { painter, rect in
        painter.write(
          Line(indent) + Line(sign, .dim) + row.text, trailing: row.trailing, in: rect)
      }
    }
    report(shown, tree.window, box, in: rect)
  }

  /// Paints one row with its mark, and takes down that it can be hit.
  mutating func paintRow(
    at position: Int, in rect: Rect, _ window: ListWindow, _ box: Box,
    _ body: (inout Painter, Rect) -> Void
  ) {
    let isSelected = position == window.selected
    let outer = emphasis
    if isSelected { emphasis = .selected }
    body(&self, rect.droppingColumns(gutter(rect.width)))
    emphasis = outer
    if isSelected, box.isFocus {
      putMark(at: rect.origin)
      focus(on: rect, cursor: rect.origin)
    } else if isSelected, gutter(rect.width) > 0 {
      canvas.write("▏", at: rect.origin, width: 1, style: .dim)
    }
    hit(rect, Target(node: box.node.id, action: box.node.action, index: position))
  }

  /// Signs for what lies above and below, and the window for the screen.
  mutating func report(_ shown: RowWindow, _ window: ListWindow, _ box: Box, in rect: Rect) {
    let total = max(window.total ?? 0, window.offset + shown.count)
    let first = window.offset + shown.first
    if box.isFocus, focus == nil {
      putMark(at: rect.origin)
      focus(on: rect.prefixRows(1), cursor: rect.origin)
    }
    if let id = box.node.id {
      windows[id] = Window(first: first, count: shown.end - shown.first, total: total)
    }
    let x = min(rect.endX, canvas.clip.endX - 1)
    guard rect.height > 1 else { return }
    if first > 0 { canvas.write("▴", at: Point(x: x, y: rect.y), width: 1, style: .dim) }
    if window.offset + shown.end < total {
      canvas.write("▾", at: Point(x: x, y: rect.endY - 1), width: 1, style: .dim)
    }
  }
}

/// Which of the rows that a node holds are on screen.
struct RowWindow {
  /// Counted from the first row that the node holds.
  private(set) var first: Int
  /// After the last row that is shown, perhaps in part.
  private(set) var end: Int
  let count: Int

  /// From the wished top, moved only as far as the selected row asks for, and without empty rows at
  /// the end while there is something above to show.
  init(_ window: ListWindow, heights: [Int], height: Int) {
    count = heights.count
    first = max(0, min(window.top - window.offset, count - 1))
    if let selected = window.selected.map({ $0 - window.offset }),
      heights.indices.contains(selected)
    {
      first = min(first, selected)
      var used = heights[first...selected].reduce(0, +)
      while used > height, first < selected {
        used -= heights[first]
        first += 1
      }
    }
    var room = height - heights[first...].prefix(max(0, height)).reduce(0, +)
    while first > 0, room >= heights[first - 1] {
      first -= 1
      room -= heights[first]
    }
    end = first
    var used = 0
    while end < count, used < height {
      used += heights[end]
      end += 1
    }
  }
}
