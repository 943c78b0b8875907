import CNcurses
import Terminal

/// Turns what the terminal sent into events; holds a paste that is not complete yet.
@MainActor
struct EventDecoder {
  struct Found {
    var events: [Event] = []
    /// The screen was somebody else's, or has another size.
    var isRepainting = false
    var isGone = false
  }

  private static let longestPaste = 1 << 20
  private var pasted: String.UnicodeScalarView?

  var isPasting: Bool { pasted != nil }

  /// Takes in all that has come.
  mutating func takeAll() -> Found {
    var found = Found()
    var isEmpty = true
    while case let next = ct_next(), next.kind != Int32(CT_NOTHING) {
      isEmpty = false
      take(next, into: &found)
      if found.isGone { break }
    }
    // A second has passed without the end mark.
    if isEmpty { finishPaste(into: &found) }
    return found
  }

  private mutating func take(_ next: ct_event, into found: inout Found) {
    switch Int(next.kind) {
    case CT_PASTE_START: pasted = .init()
    case CT_PASTE_END: finishPaste(into: &found)
    case CT_CHARACTER where isPasting: collect(next.value, into: &found)
    case CT_KEY where isPasting, CT_ALT where isPasting: break
    case CT_CHARACTER, CT_KEY, CT_ALT:
      if let key = KeyCode.key(of: next) { found.events.append(.key(key)) }
    case CT_CLICK, CT_DOUBLE_CLICK, CT_WHEEL_UP, CT_WHEEL_DOWN:
      if let mouse = mouse(next) { found.events.append(.mouse(mouse)) }
    case CT_RESIZED, CT_RESUMED:
      found.isRepainting = true
      found.events.append(.resize(Size(width: Int(next.x), height: Int(next.y))))
    case CT_WOKEN: found.events.append(.wake)
    case CT_ENDING: found.events.append(.quit(Ending(rawValue: next.value) ?? .terminate))
    case CT_GONE:
      found.events.append(.quit(.hangUp))
      found.isGone = true
    default: break
    }
  }

  private mutating func collect(_ value: Int32, into found: inout Found) {
    guard let scalar = Unicode.Scalar(UInt32(bitPattern: value)) else { return }
    pasted?.append(scalar == "\r" ? "\n" : scalar)
    if let count = pasted?.count, count >= EventDecoder.longestPaste { finishPaste(into: &found) }
  }

  private mutating func finishPaste(into found: inout Found) {
    guard let text = pasted else { return }
    pasted = nil
    if !text.isEmpty { found.events.append(.paste(String(text))) }
  }

  private func mouse(_ next: ct_event) -> Mouse? {
    let point = Point(x: Int(next.x), y: Int(next.y))
    return switch Int(next.kind) {
    case CT_CLICK: Mouse(.click, at: point)
    case CT_DOUBLE_CLICK: Mouse(.doubleClick, at: point)
    case CT_WHEEL_UP: Mouse(.wheelUp, at: point)
    case CT_WHEEL_DOWN: Mouse(.wheelDown, at: point)
    default: nil
    }
  }
}
