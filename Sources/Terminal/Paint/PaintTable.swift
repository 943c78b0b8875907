extension Painter {
  func tableExtent(of table: Table) -> Extent {
    guard !table.rows.isEmpty else { return .fixed(table.empty.isEmpty ? 1 : 2) }
    return windowExtent(
      rows: table.rows.count, total: table.window.total, header: hasHeader(table) ? 1 : 0)
  }

  private func hasHeader(_ table: Table) -> Bool {
    table.columns.contains { !$0.title.isEmpty }
  }

  mutating func paintTable(_ table: Table, _ box: Box, in rect: Rect) {
    let inner = rect.droppingColumns(gutter(rect.width))
    let columns = ColumnPlan(table, width: inner.width, ascii: ascii)
    var body = rect
    if hasHeader(table), rect.height > 1 {
      for place in columns.places {
        let column = table.columns[place.index]
        write(
          Line(column.title, .dim), column.alignment, at: inner.x + place.x, inner.y, place.width)
      }
      body = rect.droppingRows(1)
    }
    guard !table.rows.isEmpty else {
      if box.isFocus {
        putMark(at: body.origin)
        focus(on: body.prefixRows(1), cursor: body.origin)
      }
      write(Line(table.empty, .dim), in: body.droppingColumns(gutter(rect.width)))
      return
    }
    let heights = Array(repeating: 1, count: table.rows.count)
    let shown = RowWindow(table.window, heights: heights, height: body.height)
    for index in shown.first..<shown.end {
      let place = Rect(x: body.x, y: body.y + index - shown.first, width: body.width, height: 1)
      paintRow(at: table.window.offset + index, in: place, table.window, box) { painter, rect in
        painter.paintCells(of: table.rows[index], table, columns, in: rect)
      }
      if table.rows[index].isMarked, gutter(rect.width) > 1 {
        canvas.write("•", at: Point(x: place.x + 1, y: place.y), width: 1, style: .accent)
      }
    }
    report(shown, table.window, box, in: body)
  }

  private mutating func paintCells(
    of row: TableRow, _ table: Table, _ columns: ColumnPlan, in rect: Rect
  ) {
    for place in columns.places where place.index < row.cells.count {
      write(
        row.cells[place.index], table.columns[place.index].alignment, at: rect.x + place.x, rect.y,
        place.width)
    }
  }

  private mutating func write(
    _ line: Line, _ alignment: Column.Alignment, at x: Int, _ y: Int, _ width: Int
  ) {
    var x = x
    var width = width
    if alignment == .right {
      let used = min(width, line.width(limit: width, ascii: ascii))
      x += width - used
      width = used
    }
    write(line, at: Point(x: x, y: y), width: width)
  }
}

/// Where the columns of a table stand that have room.
struct ColumnPlan {
  struct Place: Equatable {
    /// Which column of the table it is.
    let index: Int
    let x: Int
    let width: Int
  }

  let places: [Place]

  init(_ table: Table, width: Int, ascii: Bool) {
    let natural = table.columns.indices.map {
      ColumnPlan.naturalWidth(of: $0, in: table, ascii: ascii)
    }
    var kept = Array(table.columns.indices)
    while ColumnPlan.needed(kept, natural) > width,
      let next = kept.filter({ table.columns[$0].givesWay > 0 })
        .max(by: { table.columns[$0].givesWay < table.columns[$1].givesWay })
    {
      kept.removeAll { $0 == next }
    }
    let widths = ColumnPlan.widths(kept, natural, table, width: width)
    var x = 0
    places = zip(kept, widths).compactMap { index, columnWidth in
      let place = Place(index: index, x: x, width: min(columnWidth, width - x))
      x += columnWidth + 2
      return place.width > 0 ? place : nil
    }
  }

  private static func needed(_ kept: [Int], _ natural: [Int]) -> Int {
    kept.reduce(0) { $0 + natural[$1] } + 2 * max(0, kept.count - 1)
  }

  /// What a column wants at least: its content, or for a share enough to be read.
  private static func naturalWidth(of index: Int, in table: Table, ascii: Bool) -> Int {
    let column = table.columns[index]
    if case .fixed(let width) = column.width { return max(0, width) }
    let limit = column.limit
    var width = CharacterWidth.width(of: column.title, limit: limit, ascii: ascii)
    if case .share = column.width { return max(column.least, min(width, limit)) }
    for row in table.rows where index < row.cells.count && width < limit {
      width = max(width, row.cells[index].width(limit: limit, ascii: ascii))
    }
    return min(width, limit)
  }

  private static func widths(
    _ kept: [Int], _ natural: [Int], _ table: Table, width: Int
  ) -> [Int] {
    var widths = kept.map { natural[$0] }
    let spare = width - needed(kept, natural)
    let weights = kept.map { index -> Int in
      if case .share(let weight) = table.columns[index].width { max(1, weight) } else { 0 }
    }
    if spare > 0, weights.contains(where: { $0 > 0 }) {
      for (place, more) in Heights.shares(weights, room: spare).enumerated() {
        widths[place] += more
      }
    } else if spare < 0 {
      let extents = widths.map { Extent(ideal: $0, least: min($0, 4)) }
      widths = Heights.shared(among: extents, room: max(0, width - 2 * max(0, kept.count - 1)))
    }
    return widths
  }
}
