/// A console for tests: plays events one batch at a time, and keeps every frame.
@MainActor
public final class ScriptedConsole: Console {
  public private(set) var size: Size
  private var layout: Layout
  public private(set) var frames: [Frame] = []
  /// How often the terminal was given away and taken back.
  public private(set) var pauses = 0
  public private(set) var hasLeft = false
  private var batches: [[Event]]

  public init(
    size: Size = Size(width: 80, height: 24), words: Words = .signs,
    options: Layout.Options = .init(), batches: [[Event]]
  ) {
    self.size = size
    layout = Layout(words: words, options: options)
    self.batches = batches.reversed()
  }

  /// Each key is a batch of its own, so that a frame is shown after each.
  public convenience init(
    size: Size = Size(width: 80, height: 24), words: Words = .signs, keys: [Key]
  ) {
    self.init(size: size, words: words, batches: keys.map { [.key($0)] })
  }

  public var words: Words {
    get { layout.words }
    set { layout.words = newValue }
  }

  public func nextEvents() -> [Event] {
    let events = batches.popLast() ?? []
    for case .resize(let new) in events { size = new }
    return events
  }

  public func show(_ view: Node) -> Frame {
    let frame = layout.frame(of: view, size: size)
    frames.append(frame)
    return frame
  }

  public func pause() { pauses += 1 }
  public func resume() {}
  public func leave() { hasLeft = true }
}
