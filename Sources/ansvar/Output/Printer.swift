import Curses
import Foundation

/// The only way to standard output and standard error.
///
/// To a terminal, characters that it would obey become visible signs; to a pipe or a file the text is
/// exact. Colour only where somebody looks at it.
struct Printer: Sendable {
  enum Style: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "31"
  }

  let isTerminal: Bool
  let hasColor: Bool
  private let descriptor: Int32

  /// Standard output.
  init(_ choice: ColourWish = .auto, isPlain: Bool = false, environment: [String: String] = [:]) {
    self.init(descriptor: 1, choice, isPlain: isPlain, environment: environment)
  }

  /// Standard error.
  static func error() -> Printer { Printer(descriptor: 2, .never, isPlain: true, environment: [:]) }

  private init(
    descriptor: Int32, _ choice: ColourWish, isPlain: Bool, environment: [String: String]
  ) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    let isWanted = environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    hasColor =
      switch choice {
      case .always: true
      case .never: false
      case .auto: isTerminal && isWanted && !isPlain
      }
  }

  /// Columns to fill; 0 when nobody looks.
  var width: Int {
    guard isTerminal else { return 0 }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a line.
  func line(_ text: String = "") {
    write(text + "\n")
  }

  /// Writes text as it is meant for people or for another program.
  func write(_ text: String) {
    raw(isTerminal ? VisibleText.of(text) : text)
  }

  /// A line in a style, where there is colour.
  func line(_ text: String, _ style: Style) {
    guard hasColor else { return line(text) }
    raw("\u{1B}[\(style.rawValue)m" + VisibleText.of(text) + "\u{1B}[0m\n")
  }

  private func raw(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        // The reader is gone: there is nobody to tell.
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
    }
  }
}

/// Text whose control characters can be seen instead of obeyed.
enum VisibleText {
  static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var visible = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) { visible += sign(scalar) } else { visible.unicodeScalars.append(scalar) }
    }
    return visible
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n"
    case .format, .surrogate, .lineSeparator, .paragraphSeparator, .privateUse: true
    default: false
    }
  }

  private static func sign(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0..<0x20: "^" + String(Unicode.Scalar(UInt8(scalar.value) + 0x40))
    case 0x7F: "^?"
    default: "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
    }
  }
}
