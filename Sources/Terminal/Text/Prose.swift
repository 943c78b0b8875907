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
  /// Set where parts of it are marked as found.
  private let marked: [Block]?

  public init(_ markdown: String) {
    self.markdown = markdown
    marked = nil
  }

  private init(_ markdown: String, marked: [Block]) {
    self.markdown = markdown
    self.marked = marked
  }

  public var blocks: [Block] { marked ?? ProseReader.blocks(of: markdown) }

  /// The same prose with parts of it marked as found; addresses stay as they are.
  ///
  /// `find` gives the ranges to be marked in a run of text, in order and without overlap.
  public func marking(_ find: (String) -> [Range<String.Index>]) -> Prose {
    Prose(
      markdown,
      marked: blocks.map { block in
        Block(role: block.role, line: Line(block.line.spans.flatMap { $0.marked(find($0.text)) }))
      })
  }

  /// The text without its marks, a line per block.
  public var text: String {
    blocks.map(\.line.text).joined(separator: "\n")
  }
}
