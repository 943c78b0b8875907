import Terminal

/// Lays a list out in columns of the terminal's cells; the widest texts give way.
struct TableText {
  private static let gap = 2
  private static let least = 6

  private let listing: Listing
  private let width: Int

  init(_ listing: Listing, width: Int) {
    self.listing = listing
    self.width = width
  }

  var text: String {
    let shown = listing.columns.indices.filter { listing.columns[$0].title != nil }
    let heading = shown.map { listing.columns[$0].title ?? "" }
    let rows = listing.rows.map { row in shown.map { oneLine(row[$0].shown) } }
    var widths = shown.indices.map { column in
      ([heading[column]] + rows.map { $0[column] }).map(CharacterWidth.width).max() ?? 0
    }
    if width > 0 { shrink(&widths) }
    return ([heading] + rows).map { line($0, widths) + "\n" }.joined()
  }

  private func shrink(_ widths: inout [Int]) {
    while widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) > width {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
        widths[widest] > Self.least
      else { return }
      widths[widest] -= 1
    }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let fitted = fit(cell, widths[index])
      line += fitted
      if index < cells.count - 1 {
        let used = CharacterWidth.width(of: fitted)
        line += String(repeating: " ", count: max(0, widths[index] - used) + Self.gap)
      }
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func fit(_ text: String, _ width: Int) -> String {
    guard CharacterWidth.width(of: text) > width else { return text }
    var fitted = ""
    var used = 0
    for character in text {
      let columns = CharacterWidth.width(of: String(character))
      guard used + columns <= width - 1 else { break }
      fitted.append(character)
      used += columns
    }
    return fitted + "…"
  }

  private func oneLine(_ text: String) -> String {
    text.replacing("\n", with: " ")
  }
}
