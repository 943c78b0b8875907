extension Painter {
  func style(_ style: Style) -> Style {
    style == .plain ? emphasis ?? .plain : style
  }

  /// Writes one row; what does not fit ends in `…`.
  /// - Returns: The columns used.
  @discardableResult
  mutating func write(_ line: Line, at point: Point, width: Int) -> Int {
    guard width > 0 else { return 0 }
    let isCut = line.width(limit: width, ascii: ascii) > width
    let room = isCut ? width - (ascii ? min(3, width) : 1) : width
    var used = 0
    for span in line.spans where used < room {
      used += canvas.write(
        span.text, at: Point(x: point.x + used, y: point.y), width: room - used,
        style: style(span.style))
    }
    if isCut {
      let last = line.spans.last.map { style($0.style) } ?? .plain
      used += canvas.write(
        "…", at: Point(x: point.x + used, y: point.y), width: width - used, style: last)
    }
    return used
  }

  /// Writes one row with a part at its right edge, which is cut last.
  mutating func write(_ line: Line, trailing: Line = .empty, in rect: Rect) {
    guard rect.height > 0 else { return }
    guard !trailing.isEmpty else {
      write(line, at: rect.origin, width: rect.width)
      return
    }
    let main = line.width(limit: rect.width, ascii: ascii)
    let kept = min(main, 10)
    let room = rect.width - (kept == 0 ? 0 : kept + 2)
    let wanted = trailing.width(limit: rect.width, ascii: ascii)
    guard room >= min(wanted, 4) else {
      write(line, at: rect.origin, width: rect.width)
      return
    }
    let width = min(wanted, room)
    write(trailing, at: Point(x: rect.endX - width, y: rect.y), width: width)
    write(line, at: rect.origin, width: max(0, rect.width - width - 2))
  }

  /// The rows of a text or of prose at a width, broken once.
  func rows(of box: Box, width: Int) -> [TextRow] {
    if let known = box.rows, known.width == width { return known.rows }
    let rows: [TextRow] =
      switch box.node.kind {
      case .text(let text, let style): textRows(text, style: style, width: width)
      case .prose(let prose):
        cache.rows(
          .init(
            text: prose.markdown, style: .plain, isProse: true, width: width, ascii: ascii)
        ) { proseRows(prose, width: width) }
      default: []
      }
    box.rows = (width, rows)
    return rows
  }

  /// Short texts are broken sooner than they are found.
  private func textRows(_ text: String, style: Style, width: Int) -> [TextRow] {
    let wrapper = TextWrapper(width: width, ascii: ascii)
    guard text.utf8.count > 256 else { return wrapper.rows(of: text, style: style) }
    return cache.rows(
      .init(text: text, style: style, isProse: false, width: width, ascii: ascii)
    ) { wrapper.rows(of: text, style: style) }
  }

  mutating func paintRows(of box: Box, in rect: Rect) {
    let rows = rows(of: box, width: rect.width)
    let first = max(0, canvas.clip.y - rect.y)
    for (index, row) in rows.enumerated().dropFirst(first).prefix(canvas.clip.height) {
      put(row, at: Point(x: rect.x, y: rect.y + index))
    }
  }

  mutating func put(_ row: TextRow, at point: Point) {
    var x = point.x
    for cell in row {
      canvas.put(cell.styled(style(cell.style)), at: Point(x: x, y: point.y))
      x += Int(cell.width)
    }
  }

  private func proseRows(_ prose: Prose, width: Int) -> [TextRow] {
    var rows: [TextRow] = []
    var isItem = false
    for block in prose.blocks {
      let wasItem = isItem
      isItem = block.isItem
      if !rows.isEmpty, !(wasItem && isItem) { rows.append([]) }
      rows += blockRows(block, width: width)
    }
    return rows
  }

  private func blockRows(_ block: Prose.Block, width: Int) -> [TextRow] {
    var indent = 0
    var sign = ""
    var line = block.line
    switch block.role {
    case .paragraph: break
    case .heading: line = Line(line.spans.map { Span($0.text, .heading) })
    case .quote: (sign, indent) = ("│ ", 2)
    case .item(let mark, let depth):
      sign = String(repeating: "  ", count: min(depth, 4)) + mark + " "
      indent = CharacterWidth.width(of: sign)
    }
    guard indent > 0, width > indent + 8 else {
      return TextWrapper(width: width, ascii: ascii).rows(of: Line(sign) + line)
    }
    let rows = TextWrapper(width: width - indent, ascii: ascii).rows(of: line)
    return rows.enumerated().map { index, row in
      let before = index == 0 || block.role == .quote ? sign : String(repeating: " ", count: indent)
      return (TextWrapper.cells(of: Line(before, .dim), ascii: ascii) + row)[...]
    }
  }
}

extension Prose.Block {
  fileprivate var isItem: Bool {
    if case .item = role { true } else { false }
  }
}
