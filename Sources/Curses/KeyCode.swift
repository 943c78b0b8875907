import CNcurses
import Terminal

/// What the codes of CNcurses mean as keys.
enum KeyCode {
  static func key(of event: ct_event) -> Key? {
    switch Int(event.kind) {
    case CT_CHARACTER: character(event.value)
    case CT_ALT:
      Unicode.Scalar(UInt32(bitPattern: event.value)).map { .alt(Character($0)) }
    default: named(Int(event.value))
    }
  }

  private static func character(_ value: Int32) -> Key? {
    switch value {
    case 9: .tab
    case 13: .enter
    case 27: .escape
    case 8, 127: .backspace
    case 1...26:
      Unicode.Scalar(UInt32(value) + 0x60).map { .ctrl(Character($0)) }
    case ..<32, 128..<160: nil
    default: Unicode.Scalar(UInt32(bitPattern: value)).map { .character(Character($0)) }
    }
  }

  private static func named(_ value: Int) -> Key? {
    switch value {
    case CT_KEY_UP: .up
    case CT_KEY_DOWN: .down
    case CT_KEY_LEFT: .left
    case CT_KEY_RIGHT: .right
    case CT_KEY_PAGE_UP: .pageUp
    case CT_KEY_PAGE_DOWN: .pageDown
    case CT_KEY_HOME: .home
    case CT_KEY_END: .end
    case CT_KEY_ENTER: .enter
    case CT_KEY_BACK_TAB: .backTab
    case CT_KEY_BACKSPACE: .backspace
    case CT_KEY_DELETE: .delete
    case CT_KEY_INSERT: .insert
    case CT_KEY_WORD_LEFT: .wordLeft
    case CT_KEY_WORD_RIGHT: .wordRight
    case (CT_KEY_F + 1)...(CT_KEY_F + 24): .function(value - CT_KEY_F)
    default: nil
    }
  }
}
