/// Something that happened at the terminal.
public enum Event: Equatable, Sendable {
  case key(Key)
  /// Text pasted as a whole; it never acts as keys.
  case paste(String)
  case resize(Size)
  case mouse(Mouse)
  /// Background work has put messages into the inbox.
  case wake
  /// The system asks the program to end: save, and leave.
  case quit(Ending)
}

/// Why the program is asked to end; for a signal its exit status is 128 plus the signal's number.
public enum Ending: Int32, Sendable {
  /// All lines of a script have been read.
  case endOfInput = 0
  case hangUp = 1
  case interrupt = 2
  case quit = 3
  case terminate = 15

  public var exitStatus: Int32 { self == .endOfInput ? 0 : 128 + rawValue }
}

/// What the mouse did, and what it hit.
public struct Mouse: Equatable, Sendable {
  public enum Kind: Sendable {
    case click, doubleClick, wheelUp, wheelDown
  }

  public let kind: Kind
  public let point: Point
  /// What lies there in the frame last shown; filled in by ``Program``.
  public var target: Target?

  public init(_ kind: Kind, at point: Point, target: Target? = nil) {
    self.kind = kind
    self.point = point
    self.target = target
  }
}

/// The part of a frame that a point belongs to.
public struct Target: Hashable, Sendable {
  /// The id that the screen gave the node.
  public var node: String?
  /// The action behind it, such as one on the key line.
  public var action: ActionID?
  /// The row of a list or table, the number of a tab, option or bar, counted from 0 over the whole.
  public var index: Int?

  public init(node: String? = nil, action: ActionID? = nil, index: Int? = nil) {
    self.node = node
    self.action = action
    self.index = index
  }
}
