/// One record of a CSV file, as bytes: what they mean is found out by who reads them.
struct CSVRecord: Equatable, Sendable {
  /// Line in the file that the record begins on, from 1.
  let line: Int
  let fields: [[UInt8]]
}

/// What is wrong with a record, and where.
struct CSVFault: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// A quoted field goes on to the end of the file, or further than a field may.
    case unclosedQuote
    /// Something stands between a closing quote and the next separator.
    case textAfterQuote
    /// A quote stands inside a field that did not begin with one.
    case strayQuote
    case fieldTooLong
    case tooManyFields
  }

  /// Line in the file, from 1.
  let line: Int
  /// Field in the record, from 1.
  let column: Int
  let kind: Kind
}

/// What the reader gives: a record, or why there is none.
enum CSVLine: Equatable, Sendable {
  case record(CSVRecord)
  case fault(CSVFault)
}
