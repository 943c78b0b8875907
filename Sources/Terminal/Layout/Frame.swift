/// A finished picture of a screen: cells, the cursor, and what lies where.
public struct Frame: Equatable, Sendable {
  public let size: Size
  /// Row by row, `size.width` cells each.
  public let cells: [Cell]
  /// Where the cursor stands: on the focused thing.
  public let cursor: Point
  /// The cells of the focused thing.
  public let focus: Rect
  /// What can be hit by the mouse; the later lies over the earlier.
  public let hitRegions: [HitRegion]
  /// The rows shown of each list and scrolled text that has an id.
  public let windows: [String: Window]

  /// What lies at `point`.
  public func target(at point: Point) -> Target? {
    hitRegions.last { $0.rect.contains(point) }?.target
  }

  public subscript(x: Int, y: Int) -> Cell {
    cells[y * size.width + x]
  }

  /// The rows as text, without blanks at their ends.
  public var rows: [String] {
    (0..<size.height).map { y in
      var text = String.UnicodeScalarView()
      let row = cells[y * size.width..<(y + 1) * size.width]
      let end = row.lastIndex { !$0.isBlank } ?? row.startIndex - 1
      for cell in row[..<(end + 1)] { text.append(contentsOf: cell.scalars) }
      return String(text)
    }
  }

  /// The styles as one letter per cell, without plain ones at the ends of rows.
  public var styleRows: [String] {
    (0..<size.height).map { y in
      let row = cells[y * size.width..<(y + 1) * size.width]
      let end = row.lastIndex { $0.style != .plain } ?? row.startIndex - 1
      return String(row[..<(end + 1)].map(\.style.letter))
    }
  }
}

/// A rectangle of the frame and what a click on it means.
public struct HitRegion: Hashable, Sendable {
  public let rect: Rect
  public let target: Target
}
