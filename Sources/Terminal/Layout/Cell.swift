/// One place on the screen: a base scalar with at most four marks, and what it means.
public struct Cell: Hashable, Sendable {
  /// Up to four combining marks of the basic plane, 16 bits each, the first one lowest.
  public let marks: UInt64
  /// The base scalar; 0 in the second half of a wide one.
  public let scalar: UInt32
  public let style: Style
  /// Columns: 1, 2, or 0 in the second half of a wide one.
  public let width: UInt8

  init(scalar: UInt32, marks: UInt64 = 0, width: UInt8 = 1, style: Style) {
    self.scalar = scalar
    self.marks = marks
    self.width = width
    self.style = style
  }

  static let blank = Cell(scalar: 0x20, style: .plain)

  static func tail(_ style: Style) -> Cell { Cell(scalar: 0, width: 0, style: style) }

  var isBlank: Bool { scalar == 0x20 && marks == 0 }

  /// The base and its marks, in order.
  public var scalars: [Unicode.Scalar] {
    var result = Unicode.Scalar(scalar).map { scalar == 0 ? [] : [$0] } ?? []
    var rest = marks
    while rest != 0 {
      if let mark = Unicode.Scalar(UInt32(rest & 0xFFFF)) { result.append(mark) }
      rest >>= 16
    }
    return result
  }

  func styled(_ style: Style) -> Cell {
    Cell(scalar: scalar, marks: marks, width: width, style: style)
  }
}
