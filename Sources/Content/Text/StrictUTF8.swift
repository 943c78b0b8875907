/// Bytes read as UTF-8, with every place where they are none.
public struct StrictUTF8: Equatable, Sendable {
  /// Where bytes are not UTF-8; rows and columns count from 1, columns in characters.
  public struct Fault: Equatable, Sendable {
    public var row: Int
    public var column: Int
    public var byte: UInt8
  }

  /// The text, with U+FFFD for each bad stretch.
  public var text: String
  /// The first hundred faults.
  public var faults: [Fault] = []
  /// How many there are in all.
  public var faultCount = 0

  /// Faults kept with their places.
  static let placesKept = 100

  public init(_ bytes: [UInt8]) {
    if let valid = String(validating: bytes, as: UTF8.self) {
      text = valid
      return
    }
    var scalars = String.UnicodeScalarView()
    var decoder = UTF8()
    var row = 1
    var column = 1
    var offset = 0
    var source = bytes.makeIterator()
    text = ""
    decoding: while true {
      switch decoder.decode(&source) {
      case .scalarValue(let scalar):
        scalars.append(scalar)
        offset += UTF8.width(scalar)
        if scalar == "\n" {
          row += 1
          column = 1
        } else {
          column += 1
        }
      case .error:
        scalars.append("\u{FFFD}")
        faultCount += 1
        let length = StrictUTF8.lengthOfFault(in: bytes, at: offset)
        if faults.count < Self.placesKept, offset < bytes.count {
          faults.append(Fault(row: row, column: column, byte: bytes[offset]))
        }
        offset += length
        column += 1
      case .emptyInput:
        break decoding
      }
    }
    text = String(scalars)
  }

  /// How many bytes the decoder takes for one fault: the longest beginning of a sequence that could have become valid.
  private static func lengthOfFault(in bytes: [UInt8], at offset: Int) -> Int {
    guard offset < bytes.count else { return 1 }
    let first = bytes[offset]
    let (needed, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (1, 0x80...0xBF)
      case 0xE0: (2, 0xA0...0xBF)
      case 0xED: (2, 0x80...0x9F)
      case 0xE1...0xEF: (2, 0x80...0xBF)
      case 0xF0: (3, 0x90...0xBF)
      case 0xF1...0xF3: (3, 0x80...0xBF)
      case 0xF4: (3, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    var length = 1
    while length <= needed, offset + length < bytes.count {
      let allowed = length == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[offset + length]) else { break }
      length += 1
    }
    return length
  }
}
