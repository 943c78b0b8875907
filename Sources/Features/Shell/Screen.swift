import Content
public import Terminal

/// One screen: a value that keys and answers change, and that describes itself as a tree.
///
/// A screen touches neither the terminal nor the register: what it wants done it says as effects,
/// what it wants to know it asks, and the rows come back as an answer.
public protocol Screen: Sendable {
  /// The name under which the phrases explain this screen: `help.NAME`.
  var topic: String { get }
  /// Whether letters are text now, rather than actions.
  var isTyping: Bool { get }
  /// Whether the screen closes once what it sent is saved; until then it keeps what was typed.
  var closesWhenSaved: Bool { get }

  /// Where the person is, from the section inwards.
  func crumbs(_ env: Environment) -> [String]
  /// How this matter stands, at the right end of the title line; nil for nothing of its own.
  func trailing(_ env: Environment) -> Line?
  /// What can be done here now, and what cannot and why.
  func actions(_ env: Environment) -> [Action]
  /// The tabs below the title line, and which is open; none for most.
  func tabs(_ env: Environment) -> (tabs: [Tab], selected: Int)?
  /// What to ask for when the screen comes up, and again when the register has changed.
  func questions(_ env: Environment) -> [Query]
  func body(_ env: Environment) -> Node

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect]
  /// Takes a key that is no action.
  mutating func press(_ key: Key, _ env: Environment) -> [Effect]
  mutating func paste(_ text: String, _ env: Environment) -> [Effect]
  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect]
  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect]
  mutating func shown(_ windows: [String: Terminal.Window])
}

extension Screen {
  public var isTyping: Bool { false }
  public var closesWhenSaved: Bool { false }

  public func trailing(_ env: Environment) -> Line? { nil }
  public func tabs(_ env: Environment) -> (tabs: [Tab], selected: Int)? { nil }
  public func questions(_ env: Environment) -> [Query] { [] }

  public mutating func press(_ key: Key, _ env: Environment) -> [Effect] { [] }
  public mutating func paste(_ text: String, _ env: Environment) -> [Effect] { [] }
  public mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] { [] }
  public mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] { [] }
  public mutating func shown(_ windows: [String: Terminal.Window]) {}
}
