/// A piece of a screen that knows no size: what it is, what it holds, and how it stands.
///
/// Screens build trees of nodes; ``Layout`` paints them and ``Outline`` reads them out. Exactly one
/// node of a tree should be focused; when none is, the first that can be takes the focus.
public struct Node: Equatable, Sendable {
  /// The screen's own name for it: layout reports windows, and the mouse its hits, under it.
  public var id: String?
  public var kind: Kind
  public var children: [Node]
  public var state: State
  /// What Enter or a click on it does.
  public var action: ActionID?
  public var wish: Wish
  /// Said instead of what the kind would say, where signs alone would be read out badly.
  public var spoken: String?

  public init(_ kind: Kind, children: [Node] = [], id: String? = nil) {
    self.kind = kind
    self.children = children
    self.id = id
    state = State()
    wish = Wish()
  }

  /// How a node stands at the moment.
  public struct State: Equatable, Sendable {
    public var isFocused = false
    public var isSelected = false
    public var isRequired = false
    public var isChecked: Bool?
    public var isExpanded: Bool?
    /// Why it cannot be used now; nil when it can.
    public var disabledReason: String?
    /// What is wrong with its value; nil when nothing is.
    public var problem: String?

    public init() {}
  }

  /// How a node would like to be laid out in a row or column.
  public struct Wish: Equatable, Sendable {
    public enum Width: Equatable, Sendable {
      /// As wide as the content.
      case fit
      case fixed(Int)
      /// A part of what is left, in proportion to the other shares.
      case share(Int)
    }

    public var width: Width = .fit
    /// In a row that is too narrow, the highest goes first; 0 stays.
    public var givesWay = 0
    /// Whether it takes the rows that nobody else wants.
    public var grows = false
    /// How few of its rows will do when there are not enough for all; nil for what the content needs.
    public var least: Int?

    public init() {}
  }
}

extension Node {
  /// Puts the focus here.
  public func focused(_ isFocused: Bool = true) -> Node {
    var node = self
    node.state.isFocused = isFocused
    return node
  }

  public func id(_ id: String) -> Node {
    var node = self
    node.id = id
    return node
  }

  public func action(_ action: ActionID?) -> Node {
    var node = self
    node.action = action
    return node
  }

  public func selected(_ isSelected: Bool = true) -> Node {
    var node = self
    node.state.isSelected = isSelected
    return node
  }

  public func required(_ isRequired: Bool = true) -> Node {
    var node = self
    node.state.isRequired = isRequired
    return node
  }

  /// Keeps it visible, and says why it cannot be used.
  public func disabled(_ reason: String?) -> Node {
    var node = self
    node.state.disabledReason = reason
    return node
  }

  public func expanded(_ isExpanded: Bool?) -> Node {
    var node = self
    node.state.isExpanded = isExpanded
    return node
  }

  /// Says what is wrong with its value.
  public func problem(_ problem: String?) -> Node {
    var node = self
    node.state.problem = problem
    return node
  }

  /// How wide it wants to be in a row, and how early it gives way (0 never).
  public func width(_ width: Wish.Width, givesWay: Int = 0) -> Node {
    var node = self
    node.wish.width = width
    node.wish.givesWay = givesWay
    return node
  }

  /// Takes the rows that nobody else in the column wants.
  public func growing(_ grows: Bool = true) -> Node {
    var node = self
    node.wish.grows = grows
    return node
  }

  /// Gives way to others in a column down to this many rows, and shows the part with the focus.
  public func keeping(rows: Int) -> Node {
    var node = self
    node.wish.least = rows
    return node
  }

  /// Says this in the outline instead of what it shows.
  public func spoken(_ text: String?) -> Node {
    var node = self
    node.spoken = text
    return node
  }
}
