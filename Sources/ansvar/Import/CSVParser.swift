/// Parses one record of semicolon-separated values, a byte at a time.
///
/// A field may stand in double quotes and then hold separators, line breaks and doubled quotes. Lines
/// end with LF or CRLF.
struct CSVParser {
  enum Step: Equatable {
    case more
    case record([[UInt8]])
    case fault(CSVFault.Kind, column: Int)
  }

  /// Most bytes of one field.
  static let fieldLimit = 1 << 20
  /// Most fields of one record.
  static let columnLimit = 1_000

  private enum State {
    case fieldStart, plain, quoted, quoteInQuoted
  }

  private let separator: UInt8
  private var state = State.fieldStart
  private var field: [UInt8] = []
  private var fields: [[UInt8]] = []

  init(separator: UInt8 = UInt8(ascii: ";")) {
    self.separator = separator
  }

  /// Whether nothing of a record has been read yet.
  var isAtStart: Bool { fields.isEmpty && field.isEmpty && state == .fieldStart }

  private var column: Int { fields.count + 1 }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Step {
    switch state {
    case .fieldStart where byte == Self.quote:
      state = .quoted
      return .more
    case .fieldStart, .plain:
      return takePlain(byte)
    case .quoted:
      if byte == Self.quote {
        state = .quoteInQuoted
        return .more
      }
      return append(byte)
    case .quoteInQuoted:
      return takeAfterQuote(byte)
    }
  }

  /// The file is over: what was begun is the last record.
  mutating func finish() -> Step {
    guard !isAtStart else { return .more }
    guard state != .quoted else { return .fault(.unclosedQuote, column: column) }
    return endRecord()
  }

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private mutating func takePlain(_ byte: UInt8) -> Step {
    switch byte {
    case separator: return endField()
    case Self.newline: return endRecord()
    case Self.quote: return .fault(.strayQuote, column: column)
    default:
      state = .plain
      return append(byte)
    }
  }

  private mutating func takeAfterQuote(_ byte: UInt8) -> Step {
    switch byte {
    case Self.quote:
      state = .quoted
      return append(byte)
    case separator: return endField()
    case Self.newline: return endRecord()
    case Self.carriageReturn: return .more
    default: return .fault(.textAfterQuote, column: column)
    }
  }

  private mutating func append(_ byte: UInt8) -> Step {
    guard field.count < Self.fieldLimit else {
      return .fault(state == .quoted ? .unclosedQuote : .fieldTooLong, column: column)
    }
    field.append(byte)
    return .more
  }

  private mutating func endField() -> Step {
    guard fields.count < Self.columnLimit else { return .fault(.tooManyFields, column: column) }
    fields.append(field)
    field = []
    state = .fieldStart
    return .more
  }

  private mutating func endRecord() -> Step {
    if state == .plain, field.last == Self.carriageReturn { field.removeLast() }
    fields.append(field)
    let record = fields
    fields = []
    field = []
    state = .fieldStart
    return .record(record)
  }
}
