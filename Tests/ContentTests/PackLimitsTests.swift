import Content
import Foundation
import Testing

@Suite struct PackLimitsTests {
  /// Rows of the table: `` | `files` | 500 | why | ``.
  private static func documented() throws -> [String: Int] {
    let text = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/ansvar/Ansvar.docc/PackFormat.md"), encoding: .utf8)
    let table = text.components(separatedBy: "## Limits").last ?? ""
    var rows: [String: Int] = [:]
    for line in table.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      rows[cells[0].filter { $0 != "`" }] = Int(cells[1].filter { $0 != " " })
    }
    return rows
  }

  @Test func `the limits are those of the manual`() throws {
    let limits = Mirror(reflecting: PackLimits.standard).children.compactMap { child in
      (child.label).flatMap { label in (child.value as? Int).map { (label, $0) } }
    }

    #expect(try Self.documented() == Dictionary(uniqueKeysWithValues: limits))
  }
}
