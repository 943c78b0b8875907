/// Which part of a long list a node holds, and where the person is in it.
public struct ListWindow: Equatable, Sendable {
  /// The position, in the whole list, of the first row that the node holds.
  public var offset: Int
  /// How many rows the whole list has; nil when it is not known.
  public var total: Int?
  /// The position, in the whole list, of the row that should be the first on screen.
  ///
  /// Layout moves it only as far as needed to keep the selected row visible.
  public var top: Int
  /// The position of the selected row in the whole list; nil for none.
  public var selected: Int?

  public init(offset: Int = 0, total: Int? = nil, top: Int = 0, selected: Int? = nil) {
    self.offset = offset
    self.total = total
    self.top = top
    self.selected = selected
  }
}

/// What layout reports of a list, table, tree or scrolled text that has an id.
public struct Window: Hashable, Sendable {
  /// The first row on screen, counted over the whole.
  public var first: Int
  /// How many rows are on screen.
  public var count: Int
  /// How many there are in all.
  public var total: Int

  public init(first: Int, count: Int, total: Int) {
    self.first = first
    self.count = count
    self.total = total
  }

  /// The highest `first` that still fills the place.
  public var limit: Int { max(0, total - count) }
}

/// Where somebody is in a list: moved by keys, kept between frames by the screen.
public struct ListCursor: Equatable, Sendable {
  public private(set) var selected: Int
  public private(set) var top: Int
  /// How many rows were on screen when last shown.
  public private(set) var height: Int

  public init(selected: Int = 0) {
    self.selected = max(0, selected)
    top = 0
    height = 10
  }

  /// Takes note of what layout reported.
  public mutating func shown(_ window: Window?) {
    guard let window else { return }
    top = window.first
    height = max(1, window.count)
  }

  public mutating func select(_ index: Int, of total: Int) {
    selected = max(0, min(index, total - 1))
  }

  /// Moves for arrows, pages, Home and End.
  /// - Returns: Whether the key was one of these.
  public mutating func move(for key: Key, of total: Int) -> Bool {
    switch key {
    case .up: select(selected - 1, of: total)
    case .down: select(selected + 1, of: total)
    case .pageUp: select(selected - max(1, height - 1), of: total)
    case .pageDown: select(selected + max(1, height - 1), of: total)
    case .home: select(0, of: total)
    case .end: select(total - 1, of: total)
    default: return false
    }
    return true
  }

  /// The window that a node of rows starting at `offset` shows.
  public func window(offset: Int = 0, total: Int) -> ListWindow {
    ListWindow(
      offset: offset, total: total, top: top, selected: total > 0 ? min(selected, total - 1) : nil)
  }
}
