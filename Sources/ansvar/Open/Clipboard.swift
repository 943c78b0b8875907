import Curses
import Foundation
import Terminal

/// Sends text to the terminal's clipboard (OSC 52, writing only); never asks for what is there.
enum Clipboard {
  /// What xterm takes at the most, in bytes of base64.
  private static let limit = 74_994

  @MainActor
  static func send(_ text: String, on console: any Console) {
    let encoded = Data(text.utf8).base64EncodedString()
    guard encoded.utf8.count <= limit else { return }
    (console as? CursesConsole)?.copy(base64: encoded)
  }
}
