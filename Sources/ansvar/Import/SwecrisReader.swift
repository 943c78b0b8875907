import Content

/// Reads a Swecris file project by project.
struct SwecrisReader {
  private var csv: CSVReader
  private var rows: SwecrisRow

  /// Characters that were not allowed and were replaced.
  var replaced: Int { rows.replaced }

  /// Opens a file and reads its heading.
  /// - Throws: when there is no such file, or it is no Swecris file.
  init(path: String) throws(CommandError) {
    csv = try CSVReader(path: path)
    guard case .record(let record) = try csv.read() else {
      throw .notSwecris(
        missing: SwecrisHeading.Column.allCases.filter(\.isRequired).map(\.rawValue))
    }
    let names = record.fields.map { TextPolicy.cleanLine(StrictUTF8($0).text).text }
    rows = SwecrisRow(heading: try SwecrisHeading(names))
  }

  /// The next project, or what is wrong with its row; nil at the end.
  mutating func next() throws(CommandError) -> Result<SwecrisProject, SwecrisFault>? {
    switch try csv.read() {
    case nil: return nil
    case .fault(let fault):
      return .failure(
        SwecrisFault(
          line: fault.line, column: rows.heading.name(of: fault.column - 1),
          kind: .csv(fault.kind)))
    case .record(let record):
      do throws(SwecrisFault) {
        return .success(try rows.project(record))
      } catch {
        return .failure(error)
      }
    }
  }
}
