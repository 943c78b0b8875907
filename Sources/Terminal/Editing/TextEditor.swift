/// The text of a field with several lines while it is typed.
public struct TextEditor: Equatable, Sendable {
  private var characters: [Character]
  /// Clusters from the start of the text.
  public private(set) var cursor: Int
  /// The columns that rows wrap at, so that up and down follow what is seen.
  public var width: Int
  private var wishedColumn: Int?

  public init(_ text: String = "", width: Int = 60) {
    characters = Array(text)
    cursor = characters.count
    self.width = width
  }

  public var text: String { String(characters) }
  public var isEmpty: Bool { characters.isEmpty }

  /// Replaces all, with the cursor at the end.
  public mutating func set(_ text: String) {
    self = TextEditor(text, width: width)
  }

  /// Puts text in at the cursor; every kind of line break becomes a plain one.
  public mutating func insert(_ text: String) {
    let new = text.map { $0.isNewline ? "\n" : $0 }
    join(String(characters[..<cursor]) + String(new), String(characters[cursor...]))
    wishedColumn = nil
  }

  /// Takes in a key that edits or moves.
  /// - Returns: Whether the key was one of these; at the first row, up is for the screen, and down
  ///   at the last.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up: return moveRow(by: -1)
    case .down: return moveRow(by: 1)
    case .character(let character): insert(String(character))
    case .enter: insert("\n")
    case .backspace: delete(cursor > 0 ? cursor - 1..<cursor : nil)
    case .delete: delete(cursor < characters.count ? cursor..<cursor + 1 : nil)
    case .ctrl("w"): delete(TextMotion.wordStart(before: cursor, in: characters)..<cursor)
    case .ctrl("u"): delete(rowRange.lowerBound..<cursor)
    default: return moveInRow(for: key)
    }
    return true
  }

  private mutating func moveInRow(for key: Key) -> Bool {
    switch key {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .wordLeft, .alt("b"): cursor = TextMotion.wordStart(before: cursor, in: characters)
    case .wordRight, .alt("f"): cursor = TextMotion.wordEnd(after: cursor, in: characters)
    case .home, .ctrl("a"): cursor = rowRange.lowerBound
    case .end: cursor = lastPlace(in: rowRange)
    default: return false
    }
    wishedColumn = nil
    return true
  }

  private mutating func moveRow(by step: Int) -> Bool {
    let rows = EditorRows.rows(of: characters, width: width)
    let row = EditorRows.row(of: cursor, in: rows)
    guard rows.indices.contains(row + step) else { return false }
    let column =
      wishedColumn ?? EditorRows.column(of: cursor, from: rows[row].lowerBound, in: characters)
    let target = rows[row + step]
    cursor = min(
      EditorRows.place(at: column, in: target, of: characters), lastPlace(in: target))
    wishedColumn = column
    return true
  }

  private var rowRange: Range<Int> {
    let rows = EditorRows.rows(of: characters, width: width)
    return rows[EditorRows.row(of: cursor, in: rows)]
  }

  /// The last place of the cursor that still belongs to the row.
  private func lastPlace(in row: Range<Int>) -> Int {
    guard row.upperBound < characters.count, !row.isEmpty else { return row.upperBound }
    return row.upperBound - 1
  }

  private mutating func delete(_ range: Range<Int>?) {
    guard let range else { return }
    join(String(characters[..<range.lowerBound]), String(characters[range.upperBound...]))
    wishedColumn = nil
  }

  private mutating func join(_ before: String, _ after: String) {
    (characters, cursor) = TextMotion.join(before, after)
  }
}
