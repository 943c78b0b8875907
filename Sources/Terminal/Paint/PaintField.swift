extension Node {
  /// What stands below a field, choice or the like: what is wrong, why it cannot be used, what helps.
  var remarks: [Line] {
    var remarks: [Line] = []
    if let problem = state.problem { remarks.append(Line("! " + problem, .error)) }
    if let reason = state.disabledReason { remarks.append(Line("– " + reason, .dim)) }
    if case .field(let field) = kind, state.isFocused, !field.hint.isEmpty {
      remarks.append(Line(field.hint, .dim))
    }
    return remarks
  }
}

/// Where label and text of a field stand.
struct FieldGrid {
  let labelWidth: Int
  let textX: Int
  let textWidth: Int
  /// The text stands below the label.
  let isBelow: Bool

  init(_ label: String, wish: Int?, isRequired: Bool, width: Int, ascii: Bool) {
    let own = CharacterWidth.width(of: label, limit: width, ascii: ascii) + (isRequired ? 2 : 0)
    let wanted = max(wish ?? 0, min(own, 30))
    labelWidth = min(wanted, width)
    isBelow = wanted > 0 && width - wanted - 2 < 16
    textX = wanted == 0 ? 0 : isBelow ? min(2, width - 1) : wanted + 2
    textWidth = max(1, width - textX)
  }

  /// A label with the sign of what has to be filled in.
  static func line(_ label: String, isRequired: Bool) -> Line {
    isRequired ? Line(label) + Line(" *", .accent) : Line(label)
  }
}

extension Painter {
  private func grid(_ field: Field, _ box: Box, width: Int) -> FieldGrid {
    FieldGrid(
      field.label, wish: field.labelWidth, isRequired: box.node.state.isRequired, width: width,
      ascii: ascii)
  }

  func fieldExtent(_ field: Field, _ box: Box, width: Int) -> Extent {
    let grid = grid(field, box, width: width)
    let around = box.node.remarks.count + (grid.isBelow ? 1 : 0)
    guard field.rows > 1 else { return .fixed(1 + around) }
    let rows = EditorRows.rows(of: Array(field.text), width: grid.textWidth).count
    let tall = max(field.rows, rows)
    return Extent(ideal: tall + around, least: min(tall, 3) + around)
  }

  mutating func paintField(_ field: Field, _ box: Box, in rect: Rect) {
    let grid = grid(field, box, width: rect.width)
    let node = box.node
    hit(rect, Target(node: node.id, action: node.action))
    write(
      FieldGrid.line(field.label, isRequired: node.state.isRequired), at: rect.origin,
      width: grid.isBelow ? rect.width : grid.labelWidth)
    var place = Rect(
      x: rect.x + grid.textX, y: rect.y + (grid.isBelow ? 1 : 0), width: grid.textWidth,
      height: max(1, rect.height - (grid.isBelow ? 1 : 0) - node.remarks.count))
    if grid.isBelow, rect.height < 2 { place.y = rect.y }
    paintFieldText(field, box, in: place)
    for (index, remark) in node.remarks.enumerated() where place.endY + index < rect.endY {
      write(remark, at: Point(x: place.x, y: place.endY + index), width: place.width)
    }
  }

  private mutating func paintFieldText(_ field: Field, _ box: Box, in place: Rect) {
    guard !field.text.isEmpty else {
      let text = field.placeholder.isEmpty && !box.isFocus ? "–" : field.placeholder
      write(Line(text, .dim), at: place.origin, width: place.width)
      if box.isFocus { focusInField(box, at: place.origin, in: place) }
      return
    }
    let characters = Array(field.text)
    let cursor = max(0, min(field.cursor, characters.count))
    let rows =
      field.rows > 1
      ? EditorRows.rows(of: characters, width: place.width) : [0..<characters.count]
    let row = EditorRows.row(of: cursor, in: rows)
    let top = box.isFocus ? max(0, row - place.height + 1) : 0
    let cursorColumn = EditorRows.column(of: cursor, from: rows[row].lowerBound, in: characters)
    let shift = box.isFocus ? max(0, cursorColumn - place.width + 1) : 0
    let style = box.node.state.disabledReason == nil ? Style.plain : .disabled
    for (offset, range) in rows.dropFirst(top).prefix(place.height).enumerated() {
      let start = EditorRows.place(at: shift, in: range, of: characters)
      let text = String(characters[start..<range.upperBound].filter { !$0.isNewline })
      let line = Line(text, style)
      let point = Point(x: place.x, y: place.y + offset)
      if box.isFocus || field.rows > 1 {
        canvas.write(text, at: point, width: place.width, style: style)
      } else {
        write(line, at: point, width: place.width)
      }
    }
    if box.isFocus {
      let shown = EditorRows.place(at: shift, in: rows[row], of: characters)
      let column = EditorRows.column(of: cursor, from: shown, in: characters)
      focusInField(
        box, at: Point(x: place.x + min(column, place.width - 1), y: place.y + row - top), in: place
      )
    }
  }

  /// The cursor of a field stands in its text; the focus is all of the field.
  private mutating func focusInField(_ box: Box, at point: Point, in place: Rect) {
    let marked = focus ?? place
    let left = min(marked.x, place.x)
    let top = min(marked.y, place.y)
    focus(
      on: Rect(
        x: left, y: top, width: max(marked.endX, place.endX) - left,
        height: max(marked.endY, place.endY) - top),
      cursor: point)
  }
}
