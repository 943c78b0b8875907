/// Text in the part of Markdown that guidance uses; taken apart when it is shown.
public struct Prose: Hashable, Sendable {
  /// A paragraph, heading or list item.
  public struct Block: Hashable, Sendable {
    public enum Role: Hashable, Sendable {
      case paragraph, heading, quote
      /// An item with its sign (`•` or `3.`) at a depth from 0.
      case item(sign: String, depth: Int)
    }

    public let role: Role
    public let line: Line
  }

  /// The text with its marks.
  public let markdown: String

  public init(_ markdown: String) {
    self.markdown = markdown
  }

  public var blocks: [Block] { ProseReader.blocks(of: markdown) }

  /// The text without its marks, a line per block.
  public var text: String {
    blocks.map(\.line.text).joined(separator: "\n")
  }
}
