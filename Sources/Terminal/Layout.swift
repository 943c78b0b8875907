/// Paints a tree of nodes into a frame; total for every size from 1x1.
public struct Layout: Sendable {
  public struct Options: Equatable, Sendable {
    /// Only ASCII is written, for terminals without UTF-8.
    public var ascii: Bool

    public init(ascii: Bool = false) {
      self.ascii = ascii
    }
  }

  private let words: Words
  private let options: Options

  public init(words: Words, options: Options = .init()) {
    self.words = words
    self.options = options
  }

  public func frame(of node: Node, size: Size) -> Frame {
    let size = Size(width: max(1, size.width), height: max(1, size.height))
    var canvas = Canvas(size: size, ascii: options.ascii)
    var cursor = Point(x: 0, y: 0)
    for (y, line) in Outline(of: node, words: words).plainLines.enumerated() {
      canvas.write(line, at: Point(x: 0, y: y), width: size.width, style: .plain)
      if line.hasPrefix(words.focused), y < size.height { cursor.y = y }
    }
    return Frame(
      size: size, cells: canvas.cells, cursor: cursor, focus: Rect(size), hitRegions: [],
      windows: [:])
  }
}
