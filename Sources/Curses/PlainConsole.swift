import CNcurses
import Glibc
public import Terminal

/// The linear mode: prints what a screen says line by line, and reads lines.
///
/// For screen readers, for terminals that cannot do more, and for scripts. Nothing is painted over
/// what was printed before.
@MainActor
public final class PlainConsole: Console {
  public let size = Size(width: 80, height: 24)
  public var words: Words
  private let wake: Int32
  private let ascii: Bool
  private let prompt: String
  private var shown: [String] = []
  private var reader: PlainReader?
  private var pending: [UInt8] = []
  private var hasEnded = false
  private var hasSaidSo = false

  /// - Parameters:
  ///   - words: The toolkit's own words.
  ///   - wake: What background work rings.
  ///   - ascii: Whether only ASCII may be printed.
  ///   - prompt: Printed when a line is awaited.
  public init(words: Words, wake: WakePipe?, ascii: Bool = false, prompt: String = "> ") {
    self.words = words
    self.wake = wake?.reader ?? -1
    self.ascii = ascii
    self.prompt = prompt
  }

  public func nextEvents() -> [Event] {
    while !hasEnded {
      if let line = takeLine() { return reader?.events(for: line) ?? [.key(.enter)] }
      if waitForInput() { return [.wake] }
    }
    guard !hasSaidSo else { return [] }
    hasSaidSo = true
    let last = takeLine().flatMap { reader?.events(for: $0) } ?? []
    return last + [.quit(.endOfInput)]
  }

  public func show(_ view: Node) -> Frame {
    let outline = Outline(of: view, words: words)
    let frame = Layout(words: words).frame(of: view, size: size)
    let reader = PlainReader(outline, windows: frame.windows)
    let lines = reader.lines
    for line in PlainText.news(in: lines, since: shown) {
      write(PlainText.visible(line, ascii: ascii) + "\n")
    }
    write(prompt)
    shown = lines
    self.reader = reader
    return frame
  }

  public func pause() {}
  public func resume() { shown = [] }
  public func leave() {}

  /// - Returns: Whether background work has something to say.
  private func waitForInput() -> Bool {
    var files = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&files, 2, -1) > 0 else { return false }
    if files[0].revents != 0 { readMore() }
    guard files[1].revents != 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 64)
    return read(wake, &bytes, bytes.count) > 0
  }

  private func readMore() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 { pending += bytes[..<count] } else { hasEnded = true }
  }

  private func takeLine() -> String? {
    let end = pending.firstIndex(of: 10) ?? (hasEnded && !pending.isEmpty ? pending.count : nil)
    guard let end else { return nil }
    let line = String(decoding: pending[..<end], as: UTF8.self)
    pending.removeFirst(min(end + 1, pending.count))
    return line
  }

  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else {
        hasEnded = true
        return
      }
      bytes = bytes.dropFirst(count)
    }
  }
}
