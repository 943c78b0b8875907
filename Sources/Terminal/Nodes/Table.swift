/// A table's columns and the rows of it that the screen holds.
public struct Table: Equatable, Sendable {
  public var columns: [Column]
  public var rows: [TableRow]
  public var window: ListWindow
  /// Said instead of rows when there are none.
  public var empty: String

  public init(columns: [Column], rows: [TableRow], window: ListWindow, empty: String = "") {
    self.columns = columns
    self.rows = rows
    self.window = window
    self.empty = empty
  }
}

/// How one column of a table is headed, aligned and sized.
public struct Column: Equatable, Sendable {
  public enum Alignment: Sendable {
    case left, right
  }

  public var title: String
  public var alignment: Alignment
  public var width: Node.Wish.Width
  /// No wider than this when it fits its content.
  public var limit: Int
  /// A share is no narrower than this before other columns have given way.
  public var least: Int
  /// In a narrow place, the highest gives way first; 0 stays.
  public var givesWay: Int

  public init(
    _ title: String, _ alignment: Alignment = .left, width: Node.Wish.Width = .fit,
    limit: Int = 40, least: Int = 12, givesWay: Int = 0
  ) {
    self.title = title
    self.alignment = alignment
    self.width = width
    self.limit = limit
    self.least = least
    self.givesWay = givesWay
  }
}

/// One row: a line per column.
public struct TableRow: Equatable, Sendable {
  public var cells: [Line]
  /// Marked by the person, as for an action on several rows.
  public var isMarked: Bool

  public init(_ cells: [Line], isMarked: Bool = false) {
    self.cells = cells
    self.isMarked = isMarked
  }
}

/// A tree as the rows that are unfolded now.
public struct Tree: Equatable, Sendable {
  public var rows: [TreeRow]
  public var window: ListWindow

  public init(rows: [TreeRow], window: ListWindow) {
    self.rows = rows
    self.window = window
  }
}

/// One visible row of a tree.
public struct TreeRow: Equatable, Sendable {
  public var text: Line
  public var depth: Int
  /// Whether its children are shown; nil when it has none.
  public var isExpanded: Bool?
  public var trailing: Line

  public init(_ text: Line, depth: Int, isExpanded: Bool? = nil, trailing: Line = .empty) {
    self.text = text
    self.depth = depth
    self.isExpanded = isExpanded
    self.trailing = trailing
  }
}
