/// Where the options of a choice stand: beside each other, on as few lines as they need.
struct ChoiceGrid {
  struct Place {
    let text: String
    let x: Int
    let y: Int
    let width: Int
  }

  let places: [Place]
  let label: FieldGrid
  let height: Int
  let naturalWidth: Int

  init(_ choice: Choice, isRequired: Bool, width: Int, ascii: Bool) {
    label = FieldGrid(
      choice.label, wish: choice.labelWidth, isRequired: isRequired, width: width, ascii: ascii)
    let texts = choice.options.enumerated().map { index, option in
      ChoiceGrid.text(of: option, index, choice)
    }
    let widths = texts.map { CharacterWidth.width(of: $0, limit: width, ascii: ascii) }
    // A column for the mark before each.
    let sum = widths.reduce(0) { $0 + $1 + 2 } + 2 * max(0, texts.count - 1)
    naturalWidth = label.textX + sum
    let top = label.isBelow ? 1 : 0
    let room = max(1, width - label.textX)
    var x = 0
    var y = top
    var places: [Place] = []
    for (index, text) in texts.enumerated() {
      let whole = min(widths[index] + 2, room)
      if x > 0, x + whole > room {
        x = 0
        y += 1
      }
      places.append(Place(text: text, x: label.textX + x, y: y, width: whole))
      x += whole + 2
    }
    self.places = places
    height = y + 1
  }

  private static func text(of option: String, _ index: Int, _ choice: Choice) -> String {
    switch choice.look {
    case .numbered: "\(index + 1) " + option + (index == choice.chosen ? " ✓" : "")
    case .radio: (index == choice.chosen ? "(•) " : "( ) ") + option
    }
  }
}

extension Painter {
  func choiceGrid(_ choice: Choice, _ box: Box, width: Int) -> ChoiceGrid {
    ChoiceGrid(choice, isRequired: box.node.state.isRequired, width: width, ascii: ascii)
  }

  mutating func paintChoice(_ choice: Choice, _ box: Box, in rect: Rect) {
    let grid = choiceGrid(choice, box, width: rect.width)
    write(
      FieldGrid.line(choice.label, isRequired: box.node.state.isRequired), at: rect.origin,
      width: grid.label.isBelow ? rect.width : grid.label.labelWidth)
    let cursor = max(0, min(choice.cursor, grid.places.count - 1))
    for (index, place) in grid.places.enumerated() {
      let point = Point(x: rect.x + place.x, y: rect.y + place.y)
      let whole = Rect(x: point.x, y: point.y, width: place.width, height: 1)
      let style = index == choice.chosen ? Style.selected : .plain
      write(Line(place.text, style), at: Point(x: point.x + 2, y: point.y), width: place.width - 2)
      hit(whole, Target(node: box.node.id, action: box.node.action, index: index))
      if index == cursor, box.isFocus {
        putMark(at: point)
        focus(on: whole, cursor: point)
      }
    }
    paintRemarks(of: box, from: grid.height, indent: grid.label.textX + 2, in: rect)
  }

  private mutating func paintRemarks(
    of box: Box, from row: Int, indent: Int, in rect: Rect
  ) {
    for (index, remark) in box.node.remarks.enumerated() where row + index < rect.height {
      write(remark, in: rect.droppingRows(row + index).droppingColumns(indent))
    }
  }

  mutating func paintCheckbox(_ label: String, _ box: Box, in rect: Rect) {
    let state = box.node.state
    let sign = state.isChecked == true ? "[x] " : "[ ] "
    hit(rect, Target(node: box.node.id, action: box.node.action))
    write(Line(sign + label, disabledStyle(box)) + reason(box), in: rect)
    if let problem = state.problem, rect.height > 1 {
      write(Line("! " + problem, .error), in: rect.droppingRows(1))
    }
  }

  mutating func paintButton(_ title: String, _ box: Box, in rect: Rect) {
    hit(rect, Target(node: box.node.id, action: box.node.action))
    let style = box.isFocus ? Style.selected : disabledStyle(box)
    write(Line("[ " + title + " ]", style) + reason(box), in: rect)
  }

  private func disabledStyle(_ box: Box) -> Style {
    box.node.state.disabledReason == nil ? .plain : .disabled
  }

  private func reason(_ box: Box) -> Line {
    box.node.state.disabledReason.map { Line("  – " + $0, .dim) } ?? .empty
  }
}
