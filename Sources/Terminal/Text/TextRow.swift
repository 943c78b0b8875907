/// Text as cells, ready to be put on the screen.
typealias TextRow = ArraySlice<Cell>

/// Breaks text into rows of cells.
struct TextWrapper {
  let width: Int
  let ascii: Bool

  init(width: Int, ascii: Bool) {
    self.width = max(1, width)
    self.ascii = ascii
  }

  /// The rows of a text whose line breaks are kept.
  func rows(of text: String, style: Style) -> [TextRow] {
    var rows: [TextRow] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      rows += self.rows(of: Line(String(line), style))
    }
    return rows
  }

  /// The rows of a line, at least one; broken at spaces, and inside words that are too long.
  func rows(of line: Line) -> [TextRow] {
    let cells = TextWrapper.cells(of: line, ascii: ascii)
    var rows: [TextRow] = []
    var start = 0
    while let end = rowEnd(from: start, in: cells) {
      rows.append(cells[start..<end.last])
      start = end.next
    }
    rows.append(cells[start...])
    return rows
  }

  /// Where the row ends and the next one begins; nil when all the rest fits.
  private func rowEnd(from start: Int, in cells: [Cell]) -> (last: Int, next: Int)? {
    var used = 0
    var space: Int?
    for index in start..<cells.count {
      let cell = cells[index]
      used += Int(cell.width)
      if cell.isBlank {
        space = index
      } else if used > width {
        guard let space, space > start else {
          let end = max(index, start + 1)
          return end < cells.count ? (end, end) : nil
        }
        return (space, space + 1)
      }
    }
    return nil
  }

  static func cells(of line: Line, ascii: Bool) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(line.spans.reduce(0) { $0 + $1.text.utf8.count })
    for span in line.spans {
      Cluster.forEach(in: span.text, ascii: ascii) { cluster in
        cells.append(
          Cell(
            scalar: cluster.scalar, marks: cluster.marks, width: cluster.width,
            style: cluster.isSign ? .error : span.style))
        return true
      }
    }
    return cells
  }
}

extension Line {
  /// The columns it takes, counted no further than just beyond `limit`.
  func width(limit: Int = .max, ascii: Bool) -> Int {
    var width = 0
    for span in spans where width <= limit {
      width += CharacterWidth.width(of: span.text, limit: limit - width, ascii: ascii)
    }
    return width
  }
}
