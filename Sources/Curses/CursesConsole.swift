import CNcurses
public import Terminal

/// The terminal through ncurses: keys in, frames out, one write per frame.
@MainActor
public final class CursesConsole: Console {
  public struct Options: Sendable {
    public var colour: ColourWish
    public var isHighContrast: Bool
    public var mouse: Bool
    /// Write ASCII even where the terminal could do more.
    public var ascii: Bool

    public init(
      colour: ColourWish = .auto, isHighContrast: Bool = false, mouse: Bool = true,
      ascii: Bool = false
    ) {
      self.colour = colour
      self.isHighContrast = isHighContrast
      self.mouse = mouse
      self.ascii = ascii
    }
  }

  private let wake: Int32
  private let theme: Theme
  private var layout: Layout
  private var shown: Frame?
  private var decoder = EventDecoder()

  /// Takes the terminal; `wake` is the descriptor that ``WakePipe`` gives.
  public init(options: Options = Options(), words: Words, wake: WakePipe?) throws(CursesError) {
    self.wake = wake?.reader ?? -1
    theme = Theme(isHighContrast: options.isHighContrast)
    var isUTF8 = false
    let result = ct_start(options.colour.isWanted, options.mouse, &isUTF8)
    layout = Layout(words: words, options: .init(ascii: options.ascii || !isUTF8))
    switch result {
    case Int32(CT_STARTED): break
    case Int32(CT_UNKNOWN_TERMINAL): throw .unknownTerminal
    case Int32(CT_POOR_TERMINAL): throw .poorTerminal
    default: throw .noTerminal
    }
  }

  public var words: Words {
    get { layout.words }
    set { layout.words = newValue }
  }

  public var size: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    ct_size(&columns, &rows)
    return Size(width: Int(columns), height: Int(rows))
  }

  public func nextEvents() -> [Event] {
    var events: [Event] = []
    while events.isEmpty {
      ct_wait(wake, decoder.isPasting ? 1000 : -1)
      let found = decoder.takeAll()
      if found.isRepainting { shown = nil }
      events = found.events
      if found.isGone {
        ct_abandon()
        return events
      }
    }
    return events
  }

  public func show(_ view: Node) -> Frame {
    let frame = layout.frame(of: view, size: size)
    FramePainter(theme: theme).paint(frame, over: shown)
    shown = frame
    return frame
  }

  /// Takes clicks and the wheel, or leaves the mouse to the terminal for selecting text.
  public func listenToMouse(_ isOn: Bool) { ct_mouse(isOn) }

  /// Offers a text to the terminal's clipboard; writing only, and only if the terminal allows it.
  /// - Parameter base64: the text's UTF-8, encoded.
  public func copy(base64: String) {
    base64.withCString { ct_copy($0, Int32(base64.utf8.count)) }
  }

  public func pause() { ct_pause() }

  public func resume() {
    ct_resume()
    shown = nil
  }

  public func leave() { ct_stop() }
}
