/// What a screen says, in reading order and without any layout: the same tree, with full texts.
///
/// Plain mode, tests of meaning without colour, and any later front end read it.
public struct Outline: Equatable, Sendable {
  /// One thing that is said.
  public struct Entry: Equatable, Sendable {
    public let role: Role
    public let name: String
    public let value: String
    /// Checked, expanded, required and the like, in words.
    public let states: [String]
    public let isFocused: Bool
    public let depth: Int
    /// What the screen called it.
    public let id: String?
    /// Its number in a list, from 0; nil outside.
    public let index: Int?
  }

  /// What kind of thing it is.
  public enum Role: Equatable, Sendable {
    case title, heading, text, fact, item, row, progress, tab, step, field, choice, checkbox
    case button, count, message, hint
  }

  public let entries: [Entry]
  private let words: Words

  public init(of node: Node, words: Words) {
    var reader = OutlineReader(words: words)
    reader.read(node, depth: 0)
    entries = reader.entries
    self.words = words
  }

  /// One line per entry, as plain mode prints and a screen reader reads them.
  public var plainLines: [String] {
    entries.map { entry in
      let text = [entry.name, entry.value].filter { !$0.isEmpty }.joined(separator: ": ")
      let states = entry.states.isEmpty ? "" : ", " + entry.states.joined(separator: ", ")
      return (entry.isFocused ? words.focused + " " : "") + text + states
    }
  }

  public var focused: Entry? { entries.first(where: \.isFocused) }
}
