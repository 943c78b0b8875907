/// Where labels and values stand: in two columns when there is room.
struct FactGrid {
  struct Place {
    let fact: Fact
    let x: Int
    let y: Int
    let labelWidth: Int
    let valueX: Int
    let rows: [TextRow]
    /// The value stands below its label.
    let isBelow: Bool
  }

  private(set) var places: [Place] = []
  private(set) var height = 0

  init(_ facts: [Fact], width: Int, ascii: Bool) {
    let isDouble = width >= 72 && facts.count > 3
    let half = (facts.count + 1) / 2
    let column = isDouble ? (width - 4) / 2 : width
    add(facts.prefix(isDouble ? half : facts.count), x: 0, width: column, ascii: ascii)
    if isDouble {
      add(facts.dropFirst(half), x: column + 4, width: width - column - 4, ascii: ascii)
    }
  }

  private mutating func add(_ facts: ArraySlice<Fact>, x: Int, width: Int, ascii: Bool) {
    let widest = facts.map { CharacterWidth.width(of: $0.label, limit: width, ascii: ascii) }.max()
    let label = min(widest ?? 0, max(1, width / 2))
    let isBelow = width - label - 2 < 12
    let valueX = isBelow ? min(2, width - 1) : label + 2
    let wrapper = TextWrapper(width: width - valueX, ascii: ascii)
    var y = 0
    for fact in facts {
      let rows = wrapper.rows(of: fact.value)
      places.append(
        Place(
          fact: fact, x: x, y: y, labelWidth: isBelow ? width : label, valueX: x + valueX,
          rows: rows, isBelow: isBelow))
      y += rows.count + (isBelow ? 1 : 0)
    }
    height = max(height, y)
  }
}

extension Painter {
  mutating func paintFacts(_ facts: [Fact], in rect: Rect) {
    for place in FactGrid(facts, width: rect.width, ascii: ascii).places {
      let y = rect.y + place.y
      write(
        Line(place.fact.label, .dim), at: Point(x: rect.x + place.x, y: y), width: place.labelWidth)
      for (index, row) in place.rows.enumerated() {
        put(row, at: Point(x: rect.x + place.valueX, y: y + index + (place.isBelow ? 1 : 0)))
      }
    }
  }
}
