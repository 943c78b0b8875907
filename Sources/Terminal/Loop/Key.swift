/// A key as it was pressed.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, pageUp, pageDown, home, end
  /// An arrow with Ctrl: a word to the left or right.
  case wordLeft, wordRight
  /// F1 to F12 and beyond.
  case function(Int)
  /// A small letter held down with Ctrl.
  case ctrl(Character)
  /// A character held down with Alt.
  case alt(Character)

  /// The name as it stands on the keyboard, for hint lines and help.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .wordLeft: "Ctrl-←"
    case .wordRight: "Ctrl-→"
    case .function(let number): "F\(number)"
    case .ctrl(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter)"
    }
  }
}
