/// Goes through a text scalar by scalar and keeps what ``TextPolicy`` allows.
struct TextFilter {
  private var kept = String.UnicodeScalarView()
  private(set) var replaced = 0
  private(set) var wasCut = false
  private var marks = 0
  private var hasBase = false
  private var column = 0
  private var afterReturn = false
  private var isFirst = true

  var result: String { String(kept) }

  mutating func take(_ scalar: Unicode.Scalar) {
    defer { isFirst = false }
    let value = scalar.value
    let closesReturn = afterReturn && value == 0x0A
    if afterReturn, !closesReturn { replace() }
    afterReturn = false
    switch value {
    case 0x0A, 0x2028, 0x2029: endLine()
    case 0x0D: afterReturn = true
    case 0x09, 0x20...0x7E: base(scalar)
    case 0xFEFF where isFirst: break
    default: takeOther(scalar)
    }
  }

  /// Says that the text is over; a carriage return at the very end is one without a line feed.
  mutating func finish() {
    if afterReturn { replace() }
    afterReturn = false
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    guard !Self.isRefused(scalar) else { return replace() }
    switch scalar.properties.generalCategory {
    case .unassigned, .control, .surrogate: replace()
    case .nonspacingMark, .enclosingMark, .spacingMark: mark(scalar)
    case .format: append(scalar)
    default: base(scalar)
    }
  }

  private mutating func base(_ scalar: Unicode.Scalar) {
    append(scalar)
    marks = 0
    hasBase = scalar.value != 0x09
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    guard hasBase else { return replace() }
    marks += 1
    if marks <= TextPolicy.marksPerBase { append(scalar) } else { replaced += 1 }
  }

  private mutating func replace() {
    append("\u{FFFD}")
    replaced += 1
    marks = 0
    hasBase = true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    guard column < TextPolicy.lineLength else {
      wasCut = true
      return
    }
    kept.append(scalar)
    column += 1
  }

  private mutating func endLine() {
    kept.append("\n")
    column = 0
    marks = 0
    hasBase = false
  }

  /// Characters that turn, hide or tag text.
  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xE0000...0xE007F:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
