/// A field of cells that is written within a clip; all writing is total.
struct Canvas {
  let size: Size
  let ascii: Bool
  private(set) var cells: [Cell]
  var clip: Rect

  init(size: Size, ascii: Bool) {
    self.size = size
    self.ascii = ascii
    cells = Array(repeating: .blank, count: size.width * size.height)
    clip = Rect(size)
  }

  /// Writes from `point` until the text or `width` ends.
  /// - Returns: The columns used.
  @discardableResult
  mutating func write(_ text: String, at point: Point, width: Int, style: Style) -> Int {
    var x = point.x
    let end = point.x + width
    let ascii = ascii
    Cluster.forEach(in: text, ascii: ascii) { cluster in
      guard x + Int(cluster.width) <= end else {
        if x < end { put(.blank, at: Point(x: x, y: point.y)) }
        x = end
        return false
      }
      let style = cluster.isSign ? Style.error : style
      let cell = Cell(
        scalar: cluster.scalar, marks: cluster.marks, width: cluster.width, style: style)
      put(cell, at: Point(x: x, y: point.y))
      x += Int(cluster.width)
      return true
    }
    return x - point.x
  }

  /// Sets one cell, and the one after it for a wide one; halves left over become blanks.
  mutating func put(_ cell: Cell, at point: Point) {
    guard clip.contains(point) else { return }
    guard cell.width == 2 else {
      set(cell, at: point)
      return
    }
    let tail = Point(x: point.x + 1, y: point.y)
    guard clip.contains(tail) else {
      set(Cell(scalar: 0x20, style: cell.style), at: point)
      return
    }
    set(cell, at: point)
    set(.tail(cell.style), at: tail)
    let index = point.y * size.width + point.x
    cells[index] = cell
  }

  mutating func fill(_ rect: Rect, with cell: Cell = .blank) {
    let rect = rect.intersection(clip)
    for y in rect.y..<max(rect.y, rect.endY) {
      for x in rect.x..<max(rect.x, rect.endX) { set(cell, at: Point(x: x, y: y)) }
    }
  }

  /// Makes what lies there recede.
  mutating func dim(_ rect: Rect) {
    let rect = rect.intersection(clip)
    for y in rect.y..<max(rect.y, rect.endY) {
      for index in (y * size.width + rect.x)..<(y * size.width + rect.endX) {
        cells[index] = cells[index].styled(.dim)
      }
    }
  }

  private mutating func set(_ cell: Cell, at point: Point) {
    let index = point.y * size.width + point.x
    let old = cells[index]
    if old.width == 2, point.x + 1 < size.width { cells[index + 1] = .blank }
    if old.width == 0, point.x > 0 { cells[index - 1] = .blank }
    cells[index] = cell
  }
}
