/// How typed text falls into rows: the same for the editor that moves in it and the field that shows it.
enum EditorRows {
  /// The rows as ranges of clusters that join without gaps; a row ends after its line break.
  static func rows(of text: [Character], width: Int) -> [Range<Int>] {
    let width = max(1, width)
    var rows: [Range<Int>] = []
    var start = 0
    var column = 0
    var lastBreak: Int?
    var index = 0
    while index < text.count {
      if text[index].isNewline {
        rows.append(start..<index + 1)
        (start, column, lastBreak) = (index + 1, 0, nil)
        index += 1
        continue
      }
      let step = CharacterWidth.width(of: text[index])
      if column + step > width, text[index] != " ", index > start {
        let end = lastBreak ?? index
        rows.append(start..<end)
        (start, column, lastBreak) = (end, 0, nil)
        index = end
        continue
      }
      column += step
      index += 1
      if text[index - 1] == " " { lastBreak = index }
    }
    rows.append(start..<text.count)
    return rows
  }

  static func row(of cursor: Int, in rows: [Range<Int>]) -> Int {
    rows.lastIndex { $0.lowerBound <= cursor } ?? 0
  }

  static func column(of cursor: Int, from start: Int, in text: [Character]) -> Int {
    text[start..<max(start, cursor)].reduce(0) { $0 + CharacterWidth.width(of: $1) }
  }

  /// The place in `row` that stands at `column` or just before it.
  static func place(at column: Int, in row: Range<Int>, of text: [Character]) -> Int {
    var place = row.lowerBound
    var reached = 0
    while place < row.upperBound, !text[place].isNewline {
      reached += CharacterWidth.width(of: text[place])
      guard reached <= column else { break }
      place += 1
    }
    return place
  }
}
