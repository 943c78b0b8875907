/// How a matrix stands: as a grid, or as lines when it is too narrow.
struct MatrixGrid {
  let matrix: Matrix
  let labelWidth: Int
  let cellWidth: Int
  /// Room beside the selected count for its note.
  let noteWidth: Int
  let isGrid: Bool

  init(_ matrix: Matrix, width: Int, ascii: Bool) {
    self.matrix = matrix
    let titles = matrix.columnTitles.map { CharacterWidth.width(of: $0, limit: 20, ascii: ascii) }
    labelWidth = min(
      20, matrix.rowTitles.map { CharacterWidth.width(of: $0, limit: 20, ascii: ascii) }.max() ?? 0)
    let note = CharacterWidth.width(of: matrix.note, limit: 20, ascii: ascii)
    noteWidth = note == 0 ? 0 : note + 1
    let wanted = max(7, min(14, titles.max() ?? 0)) + 2
    let count = max(1, matrix.columnTitles.count)
    cellWidth = min(wanted, (width - labelWidth - 2 - noteWidth) / count)
    isGrid = cellWidth >= 6
  }

  var naturalWidth: Int { labelWidth + 2 + cellWidth * matrix.columnTitles.count + noteWidth }

  var height: Int {
    isGrid ? matrix.rowTitles.count + 1 : matrix.rowTitles.count * matrix.columnTitles.count
  }
}

extension Painter {
  mutating func paintMatrix(_ matrix: Matrix, _ box: Box, in rect: Rect) {
    let grid = MatrixGrid(matrix, width: rect.width, ascii: ascii)
    guard grid.isGrid else {
      paintMatrixLines(matrix, box, in: rect)
      return
    }
    for (column, title) in matrix.columnTitles.enumerated() {
      let x = rect.x + grid.labelWidth + 2 + column * grid.cellWidth
      writeRight(Line(title, .dim), at: Point(x: x, y: rect.y), width: grid.cellWidth - 1)
    }
    for (row, title) in matrix.rowTitles.enumerated() {
      let y = rect.y + row + 1
      write(Line(title, .dim), at: Point(x: rect.x, y: y), width: grid.labelWidth)
      for column in matrix.columnTitles.indices {
        let x = rect.x + grid.labelWidth + 2 + column * grid.cellWidth
        let place = Rect(x: x, y: y, width: grid.cellWidth, height: 1)
        paintCount(matrix, row: row, column: column, box, in: place, note: grid.noteWidth)
      }
    }
  }

  private mutating func paintCount(
    _ matrix: Matrix, row: Int, column: Int, _ box: Box, in rect: Rect, note: Int
  ) {
    let count = matrix.count(row: row, column: column)
    let isSelected = row == matrix.selectedRow && column == matrix.selectedColumn
    let text = count == 0 ? "·" : String(count)
    let style =
      isSelected ? Style.selected : count == 0 ? .dim : matrix.style(row: row, column: column)
    let used = writeRight(Line(text, style), at: rect.origin, width: rect.width - 1)
    hit(
      rect,
      Target(
        node: box.node.id, action: box.node.action,
        index: row * matrix.columnTitles.count + column))
    guard isSelected else { return }
    if note > 0 {
      write(Line(matrix.note, .selected), at: Point(x: rect.endX, y: rect.y), width: note)
    }
    if box.isFocus {
      let x = max(rect.x, rect.endX - 1 - used - 2)
      putMark(at: Point(x: x, y: rect.y))
      focus(on: rect, cursor: Point(x: x, y: rect.y))
    }
  }

  @discardableResult
  private mutating func writeRight(_ line: Line, at point: Point, width: Int) -> Int {
    let used = min(width, line.width(limit: width, ascii: ascii))
    return write(line, at: Point(x: point.x + width - used, y: point.y), width: used)
  }

  private mutating func paintMatrixLines(_ matrix: Matrix, _ box: Box, in rect: Rect) {
    var y = rect.y
    for (row, rowTitle) in matrix.rowTitles.enumerated() {
      for (column, columnTitle) in matrix.columnTitles.enumerated() {
        var place = Rect(x: rect.x, y: y, width: rect.width, height: 1)
        y += 1
        let isSelected = row == matrix.selectedRow && column == matrix.selectedColumn
        hit(
          place,
          Target(
            node: box.node.id, action: box.node.action,
            index: row * matrix.columnTitles.count + column))
        if isSelected, box.isFocus { place = markPart(place) }
        let count = String(matrix.count(row: row, column: column))
        write(
          Line(rowTitle + ", " + columnTitle),
          trailing: Line(isSelected && !matrix.note.isEmpty ? count + " " + matrix.note : count),
          in: place)
      }
    }
  }
}
