/// A label with its value; the values of a group stand below each other.
public struct Fact: Equatable, Sendable {
  public var label: String
  public var value: Line

  public init(_ label: String, _ value: Line) {
    self.label = label
    self.value = value
  }
}

/// A count drawn as a bar, measured against the others of its group.
public struct Bar: Equatable, Sendable {
  public var label: String
  public var count: Int
  /// The count of a full bar; nil for the greatest of the group.
  public var maximum: Int?
  public var style: Style

  public init(_ label: String, count: Int, of maximum: Int? = nil, style: Style = .bar) {
    self.label = label
    self.count = count
    self.maximum = maximum
    self.style = style
  }
}

/// How far something has come, as a bar and in words.
public struct Progress: Equatable, Sendable {
  public var done: Int
  public var total: Int
  /// The words, such as `23 of 42`.
  public var label: String

  public init(done: Int, total: Int, label: String) {
    self.done = done
    self.total = total
    self.label = label
  }
}

/// One station on the way of a case.
public struct Step: Equatable, Sendable {
  public enum Standing: Sendable {
    case passed, current, ahead
  }

  public var title: String
  public var standing: Standing

  public init(_ title: String, _ standing: Standing) {
    self.title = title
    self.standing = standing
  }
}

/// Counts by two scales, such as likelihood and consequence.
public struct Matrix: Equatable, Sendable {
  public var rowTitles: [String]
  public var columnTitles: [String]
  /// One array of counts per row title.
  public var counts: [[Int]]
  /// The level of each cell, as a style; may be empty.
  public var styles: [[Style]]
  public var selectedRow: Int
  public var selectedColumn: Int
  /// The word beside the selected count, such as its level.
  public var note: String

  public init(
    rowTitles: [String], columnTitles: [String], counts: [[Int]], styles: [[Style]] = [],
    selectedRow: Int = 0, selectedColumn: Int = 0, note: String = ""
  ) {
    self.rowTitles = rowTitles
    self.columnTitles = columnTitles
    self.counts = counts
    self.styles = styles
    self.selectedRow = selectedRow
    self.selectedColumn = selectedColumn
    self.note = note
  }

  func count(row: Int, column: Int) -> Int {
    counts.indices.contains(row) && counts[row].indices.contains(column) ? counts[row][column] : 0
  }

  func style(row: Int, column: Int) -> Style {
    styles.indices.contains(row) && styles[row].indices.contains(column)
      ? styles[row][column] : .plain
  }
}
