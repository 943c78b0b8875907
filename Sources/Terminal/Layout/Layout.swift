/// Paints a tree of nodes into a frame; total for every size from 1x1.
public struct Layout: Sendable {
  public struct Options: Equatable, Sendable {
    /// Only ASCII is written, for terminals without UTF-8.
    public var ascii: Bool

    public init(ascii: Bool = false) {
      self.ascii = ascii
    }
  }

  /// What the layout writes by itself; changing it keeps what has been broken into rows.
  public var words: Words
  public let options: Options
  private let cache = WrapCache()

  public init(words: Words, options: Options = .init()) {
    self.words = words
    self.options = options
  }

  /// The picture of `node`. Below 40x10 everything stands below each other; below 20x4 there is
  /// only the sentence that says so.
  public func frame(of node: Node, size: Size) -> Frame {
    let size = Size(width: max(1, size.width), height: max(1, size.height))
    guard size.width >= 20, size.height >= 4 else { return tooSmall(size) }
    var painter = Painter(size: size, words: words, ascii: options.ascii, cache: cache)
    cache.beginFrame()
    painter.paint(Box.tree(of: node), in: Rect(size))
    return frame(of: painter)
  }

  private func tooSmall(_ size: Size) -> Frame {
    var painter = Painter(size: size, words: words, ascii: options.ascii, cache: cache)
    let rows = TextWrapper(width: size.width, ascii: options.ascii)
      .rows(of: words.tooSmall(size), style: .plain)
    for (y, row) in rows.prefix(size.height).enumerated() {
      painter.put(row, at: Point(x: 0, y: y))
    }
    return frame(of: painter)
  }

  /// The cursor is kept on the screen, and inside what can be seen of the focus.
  private func frame(of painter: Painter) -> Frame {
    let screen = Rect(painter.canvas.size)
    var focus = (painter.focus ?? screen).intersection(screen)
    if focus.isEmpty { focus = screen }
    let cursor = painter.cursor ?? screen.origin
    return Frame(
      size: painter.canvas.size, cells: painter.canvas.cells,
      cursor: Point(
        x: max(focus.x, min(cursor.x, focus.endX - 1)),
        y: max(focus.y, min(cursor.y, focus.endY - 1))),
      focus: focus, hitRegions: painter.hits, windows: painter.windows)
  }
}
