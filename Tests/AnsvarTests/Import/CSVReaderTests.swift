import Foundation
import Testing

@testable import ansvar

@Suite struct CSVReaderTests {
  private func lines(_ text: String) throws -> [CSVLine] {
    let path = FileManager.default.temporaryDirectory.path + "/csv-\(UUID().uuidString).csv"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var reader = try CSVReader(path: path)
    var lines: [CSVLine] = []
    while let line = try reader.read() { lines.append(line) }
    return lines
  }

  private func record(_ line: Int, _ fields: String...) -> CSVLine {
    .record(CSVRecord(line: line, fields: fields.map { Array($0.utf8) }))
  }

  @Test func `a mark at the beginning and both line ends are taken for what they are`() throws {
    #expect(try lines("\u{FEFF}a;b\r\nc;d\n") == [record(1, "a", "b"), record(2, "c", "d")])
  }

  @Test func `a quoted field holds separators, line breaks and doubled quotes`() throws {
    let found = try lines("\"a;\"\"b\"\"\r\nc\";d\r\ne;f")

    #expect(found == [record(1, "a;\"b\"\r\nc", "d"), record(3, "e", "f")])
  }

  @Test func `empty fields are kept and empty lines passed over`() throws {
    #expect(try lines("a;;\n\n;b\n") == [record(1, "a", "", ""), record(3, "", "b")])
  }

  @Test func `a quote that is never closed costs its own row and no other`() throws {
    let found = try lines("a;b\n\"c;d\ne;f\n")

    #expect(
      found == [
        record(1, "a", "b"), .fault(CSVFault(line: 2, column: 1, kind: .unclosedQuote)),
        record(3, "e", "f"),
      ])
  }

  @Test func `text after a closing quote and a stray quote are told with their place`() throws {
    let found = try lines("\"a\"x;b\nc;d\"e\nf;g\n")

    #expect(
      found == [
        .fault(CSVFault(line: 1, column: 1, kind: .textAfterQuote)),
        .fault(CSVFault(line: 2, column: 2, kind: .strayQuote)), record(3, "f", "g"),
      ])
  }

  @Test func `an endless field stops at its limit`() throws {
    let found = try lines(
      "a;" + String(repeating: "x", count: CSVParser.fieldLimit + 1) + "\nb;c\n")

    #expect(
      found == [
        .fault(CSVFault(line: 1, column: 2, kind: .fieldTooLong)), record(2, "b", "c"),
      ])
  }

  @Test func `a file of nothing but quotes is read to its end`() throws {
    let found = try lines(String(repeating: "\"\n", count: 501))

    #expect(!found.isEmpty)
  }

  @Test func `a file that is not there is said to be missing`() {
    #expect(throws: CommandError.noSuchFile("/nowhere.csv")) {
      try CSVReader(path: "/nowhere.csv")
    }
  }
}
