import Foundation

/// Reads a CSV file record by record, without holding more than one of them in memory.
///
/// After a record that makes no sense it goes on with the line after the one that the record began
/// on, so that one stray quote does not swallow the rest of the file.
struct CSVReader {
  /// How many times the reader goes back; after that it goes on where it is.
  private static let returnLimit = 200
  private static let chunkSize = 1 << 16

  private let file: FileHandle
  private var chunk: [UInt8] = []
  private var next = 0
  /// Where in the file `chunk` begins.
  private var chunkStart: UInt64 = 0
  private var line = 1
  private var returns = 0
  private var isOver = false

  /// - Throws: when there is no such file, or it cannot be read.
  init(path: String) throws(CommandError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .noSuchFile(path)
    }
    guard !isFolder.boolValue, let file = FileHandle(forReadingAtPath: path) else {
      throw .unreadable(path)
    }
    self.file = file
    try skipByteOrderMark()
  }

  /// The next record or fault; nil at the end. Empty lines are passed over.
  mutating func read() throws(CommandError) -> CSVLine? {
    var parser = CSVParser()
    let start = Place(line: line, offset: chunkStart + UInt64(next))
    var afterFirstLine: Place?
    while let byte = try nextByte() {
      let wasAtStart = parser.isAtStart
      if byte == UInt8(ascii: "\n") {
        line += 1
        if wasAtStart { return try read() }
        if afterFirstLine == nil {
          afterFirstLine = Place(line: line, offset: chunkStart + UInt64(next))
        }
      }
      switch parser.take(byte) {
      case .more: continue
      case .record(let fields):
        if fields == [[]] { return try read() }
        return .record(CSVRecord(line: start.line, fields: fields))
      case .fault(let kind, let column):
        try recover(afterFirstLine, endedLine: byte == UInt8(ascii: "\n"))
        return .fault(CSVFault(line: start.line, column: column, kind: kind))
      }
    }
    return try finish(parser, start: start, afterFirstLine: afterFirstLine)
  }

  private struct Place {
    let line: Int
    let offset: UInt64
  }

  private mutating func finish(
    _ parser: CSVParser, start: Place, afterFirstLine: Place?
  ) throws(CommandError) -> CSVLine? {
    var parser = parser
    switch parser.finish() {
    case .more: return nil
    case .record(let fields):
      return .record(CSVRecord(line: start.line, fields: fields))
    case .fault(let kind, let column):
      try recover(afterFirstLine, endedLine: true)
      return .fault(CSVFault(line: start.line, column: column, kind: kind))
    }
  }

  /// Goes back to the second line of the broken record, or else to the end of this one.
  private mutating func recover(_ place: Place?, endedLine: Bool) throws(CommandError) {
    if let place, returns < Self.returnLimit {
      returns += 1
      try seek(to: place)
      return
    }
    guard !endedLine else { return }
    while let byte = try nextByte() {
      guard byte != UInt8(ascii: "\n") else {
        line += 1
        return
      }
    }
  }

  private mutating func seek(to place: Place) throws(CommandError) {
    do {
      try file.seek(toOffset: place.offset)
    } catch {
      throw .cannotRead(String(describing: place.offset))
    }
    chunk = []
    next = 0
    chunkStart = place.offset
    line = place.line
    isOver = false
  }

  private mutating func nextByte() throws(CommandError) -> UInt8? {
    if next == chunk.count {
      guard try fill() else { return nil }
    }
    defer { next += 1 }
    return chunk[next]
  }

  private mutating func fill() throws(CommandError) -> Bool {
    guard !isOver else { return false }
    chunkStart += UInt64(chunk.count)
    next = 0
    do {
      chunk = try file.read(upToCount: Self.chunkSize).map { Array($0) } ?? []
    } catch {
      throw .cannotRead(error.localizedDescription)
    }
    isOver = chunk.isEmpty
    return !isOver
  }

  private mutating func skipByteOrderMark() throws(CommandError) {
    guard try fill() else { return }
    if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
  }
}
