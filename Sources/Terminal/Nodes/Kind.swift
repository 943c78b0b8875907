extension Node {
  /// What a node is, with what only that kind needs.
  public enum Kind: Equatable, Sendable {
    /// Children below each other.
    case column(spacing: Int)
    /// Children beside each other, or below each other when it is too narrow.
    case row(gap: Int)
    /// Two children side by side when there is room, else only the one with the focus.
    case split(leftShare: Int)
    /// One child that may be taller than its place.
    case scroll(offset: Int)
    /// The first child with the second in a box over it.
    case overlay(title: String)
    /// A whole screen; its one child is the body.
    case page(Page)
    /// One child per row of a window into a longer list.
    case list(ListWindow)
    case table(Table)
    case tree(Tree)
    /// Wrapped text.
    case text(String, Style)
    /// One row, cut with `…`, with a part at the right edge that stays longest.
    case line(Line, trailing: Line)
    case heading(String, trailing: String)
    case prose(Prose)
    case facts([Fact])
    case bars([Bar], selected: Int?)
    case progress(Progress)
    case tabs([Tab], selected: Int)
    case steps([Step], trailing: Line)
    case field(Field)
    case choice(Choice)
    case checkbox(String)
    case button(String)
    case matrix(Matrix)
    case sparkline(label: String, values: [Int], note: String)
    case spacer(Int)
    case rule
  }
}

/// The parts that all screens share: title line, tabs, message line and key line.
public struct Page: Equatable, Sendable {
  /// Where the person is, from the program's name inwards.
  public var crumbs: [String]
  /// What stands at the right of the title line.
  public var trailing: Line
  public var tabs: [Tab]
  public var selectedTab: Int
  /// What just happened.
  public var message: Line?
  /// What works here; as many as fit are shown, by priority.
  public var hints: [Action]

  public init(
    crumbs: [String], trailing: Line = .empty, tabs: [Tab] = [], selectedTab: Int = 0,
    message: Line? = nil, hints: [Action] = []
  ) {
    self.crumbs = crumbs
    self.trailing = trailing
    self.tabs = tabs
    self.selectedTab = selectedTab
    self.message = message
    self.hints = hints
  }
}

/// One of several views of the same thing, reached by its number.
public struct Tab: Equatable, Sendable {
  public var title: String
  /// The key that opens it, as shown; usually its number.
  public var key: String

  public init(_ title: String, key: String) {
    self.title = title
    self.key = key
  }

  /// Tabs reached by 1, 2, 3 and so on.
  public static func numbered(_ titles: [String]) -> [Tab] {
    titles.enumerated().map { Tab($1, key: String($0 + 1)) }
  }
}
