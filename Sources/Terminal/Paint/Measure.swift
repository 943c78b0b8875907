extension Painter {
  /// How many rows the box takes at `width`; measured once.
  func extent(of box: Box, width: Int) -> Extent {
    let width = max(1, width)
    if let known = box.extent, known.width == width { return known.extent }
    var extent = measure(box, width: width)
    if box.node.wish.grows { extent.grows = true }
    if let least = box.node.wish.least { extent.least = min(extent.ideal, max(1, least)) }
    box.extent = (width, extent)
    return extent
  }

  private func measure(_ box: Box, width: Int) -> Extent {
    switch box.node.kind {
    case .column(let spacing): columnExtent(of: box.children, spacing: spacing, width: width)
    case .row(let gap): rowExtent(of: box, gap: gap, width: width)
    case .split(let share): splitExtent(of: box, leftShare: share, width: width)
    case .scroll: scrollExtent(of: box, width: width)
    case .overlay, .page: Extent(ideal: 3, least: 3, grows: true)
    case .list(let window): listExtent(of: box, window, width: width)
    case .table(let table): tableExtent(of: table)
    case .tree(let tree):
      windowExtent(rows: tree.rows.count, total: tree.window.total, header: 0)
    case .text, .prose: .fixed(rows(of: box, width: width).count)
    default: measureControl(box, width: width)
    }
  }

  private func measureControl(_ box: Box, width: Int) -> Extent {
    switch box.node.kind {
    case .facts(let facts): .fixed(FactGrid(facts, width: width, ascii: ascii).height)
    case .bars(let bars, _): .fixed(bars.count)
    case .field(let field): fieldExtent(field, box, width: width)
    case .choice(let choice):
      .fixed(
        choiceGrid(choice, box, width: width).height + box.node.remarks.count)
    case .checkbox, .button: .fixed(1 + (box.node.state.problem == nil ? 0 : 1))
    case .matrix(let matrix): .fixed(MatrixGrid(matrix, width: width, ascii: ascii).height)
    case .spacer(let rows): .fixed(max(0, rows))
    default: .fixed(1)
    }
  }

  /// The width that the content would take if nothing stood in its way, up to `limit`.
  func naturalWidth(of box: Box, limit: Int) -> Int {
    let wish = box.node.wish.width
    if case .fixed(let width) = wish { return min(limit, max(0, width)) }
    switch box.node.kind {
    case .column, .scroll, .split:
      return box.children.map { naturalWidth(of: $0, limit: limit) }.max() ?? 0
    case .list:
      return min(limit, 2 + (box.children.map { naturalWidth(of: $0, limit: limit) }.max() ?? 0))
    case .row(let gap):
      let widths = box.children.map { naturalWidth(of: $0, limit: limit) }
      return min(limit, widths.reduce(0, +) + gap * max(0, widths.count - 1))
    case .text(let text, _):
      let lines = text.split(whereSeparator: \.isNewline)
      return lines.map { CharacterWidth.width(of: String($0), limit: limit, ascii: ascii) }.max()
        .map { min(limit, $0) } ?? 0
    case .line(let line, let trailing):
      let gap = trailing.isEmpty || line.isEmpty ? 0 : 2
      return min(
        limit,
        line.width(limit: limit, ascii: ascii) + gap + trailing.width(limit: limit, ascii: ascii))
    case .heading(let text, let trailing):
      return min(
        limit, CharacterWidth.width(of: text + "  " + trailing, limit: limit, ascii: ascii))
    case .checkbox(let text), .button(let text):
      return min(limit, 4 + CharacterWidth.width(of: text, limit: limit, ascii: ascii))
    case .bars(let bars, _):
      let label =
        bars.map { CharacterWidth.width(of: $0.label, limit: limit, ascii: ascii) }.max() ?? 0
      return min(limit, label + 28)
    case .choice(let choice):
      return min(limit, choiceGrid(choice, box, width: limit).naturalWidth)
    case .matrix(let matrix):
      return min(limit, MatrixGrid(matrix, width: limit, ascii: ascii).naturalWidth)
    case .spacer: return 0
    default: return limit
    }
  }
}
