/// Puts a page of Markdown together. What people wrote is escaped, so that it stays text.
struct MarkdownPage {
  private(set) var text = ""

  mutating func heading(_ level: Int, _ title: String) {
    text += String(repeating: "#", count: level) + " " + Self.escaped(title) + "\n\n"
  }

  mutating func paragraph(_ content: String) {
    guard !content.isEmpty else { return }
    text += Self.escaped(content) + "\n\n"
  }

  /// One line of name and value; nothing when there is no value.
  mutating func fact(_ name: String, _ value: String) {
    guard !value.isEmpty else { return }
    text += "- " + name + ": " + Self.escaped(value) + "\n"
  }

  /// A heading for what follows, unless nothing does.
  mutating func section(_ title: String, isEmpty: Bool) {
    if !isEmpty { heading(2, title) }
  }

  mutating func item(_ content: String, depth: Int = 0) {
    text += String(repeating: "  ", count: depth) + "- " + Self.escaped(content) + "\n"
  }

  /// A heading with items; nothing when there are none.
  mutating func list(_ title: String, _ items: [String]) {
    section(title, isEmpty: items.isEmpty)
    for item in items { self.item(item) }
    if !items.isEmpty { end() }
  }

  /// A list as a table of all its columns; those without a title go by their keys.
  static func table(_ listing: Listing) -> String {
    let titles = listing.columns.map { $0.title ?? $0.key }
    let rows = [titles] + listing.rows.map { $0.map(\.shown) }
    var lines = rows.map { "| " + $0.map(escaped).joined(separator: " | ") + " |" }
    lines.insert("|" + String(repeating: " --- |", count: titles.count), at: 1)
    return lines.joined(separator: "\n") + "\n"
  }

  /// An empty line, once.
  mutating func end() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// Signs that Markdown would obey; line breaks go, so that no text begins a block.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|": result += "\\" + String(character)
      case "\n": result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
