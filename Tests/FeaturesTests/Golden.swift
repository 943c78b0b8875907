import Foundation
import Terminal
import Testing

/// Compares what a screen paints with `Golden/NAME.txt`: its rows, a line `---`, and a letter of
/// style for each cell. `RECORD_GOLDEN=1` in the environment writes the file anew.
func expectGolden(
  _ node: Node, named name: String, size: Size, words: Words = .signs,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let frame = Layout(words: words).frame(of: node, size: size)

  try expectGolden(Golden.text(frame), named: name, sourceLocation: sourceLocation)
}

/// Compares any text with `Golden/NAME.txt`.
func expectGolden(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Golden.folder.appending(path: name + ".txt")
  guard !Golden.isRecording else {
    try FileManager.default.createDirectory(
      at: Golden.folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  guard let data = try? Data(contentsOf: file) else {
    Issue.record(
      "There is no Golden/\(name).txt; RECORD_GOLDEN=1 writes it.\n\(text)",
      sourceLocation: sourceLocation)
    return
  }
  let golden = String(decoding: data, as: UTF8.self)

  guard golden != text else { return }
  Issue.record(
    Comment(rawValue: Golden.report(of: text, unlike: golden, name)),
    sourceLocation: sourceLocation)
}

/// Where pictures of screens are kept, and how they are written.
enum Golden {
  /// `Tests/FeaturesTests/Golden`, wherever the sources lie.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
  }

  /// Rows and styles of a frame.
  static func text(_ frame: Frame) -> String {
    (frame.rows + ["---"] + frame.styleRows).joined(separator: "\n") + "\n"
  }

  /// Both pictures, and the first row that differs.
  static func report(of text: String, unlike golden: String, _ name: String) -> String {
    let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = (0..<max(expected.count, found.count)).first { row in
      row >= expected.count || row >= found.count || expected[row] != found[row]
    }
    func line(_ rows: [Substring]) -> Substring {
      row.flatMap { rows.indices.contains($0) ? rows[$0] : nil } ?? "(no such row)"
    }
    return """
      Golden/\(name).txt shows another screen, first in row \((row ?? 0) + 1):
      expected |\(line(expected))
      found    |\(line(found))
      expected:
      \(golden)
      found:
      \(text)
      """
  }
}
