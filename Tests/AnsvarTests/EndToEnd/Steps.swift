import Foundation

/// Steps that several tests take, as a person would: look, press, look again.
extension TerminalSession {
  /// The row that the focus stands on.
  private func focusedRow() throws -> String {
    try screen().split(separator: "\n").first { $0.contains("▌") }.map(String.init) ?? ""
  }

  /// Presses a key until the focus stands on a row with this text.
  /// - Throws: ``Gone`` with the screen, when there is no such row.
  func go(to text: String, with key: String = "Tab") throws {
    for _ in 0..<60 {
      let row = try focusedRow()
      if row.contains(text) { return }
      try press(key)
      for _ in 0..<100 where try focusedRow() == row { usleep(20_000) }
    }
    throw Gone(description: "There is no row '\(text)'. The screen:\n\(try screen())")
  }

  /// Finds a collaboration in the table by its words and opens it.
  func open(_ words: String) throws {
    try press("2", "/")
    try type(words)
    try wait(for: "1 collaboration")
    try press("Enter", "Enter")
    try wait(for: "e edit")
  }

  /// Answers every card so that nothing worries, but for the question that the words name.
  func answerAll(partly words: String = "\u{0}") throws {
    var screen = try wait(for: "j jump list")
    while !screen.contains("All questions are answered") {
      try answer(screen, isPartly: screen.contains(words))
      screen = try settled { question($0) != question(screen) }
    }
  }

  /// The screen once it is as it should be and stands still: a glance may fall between two rows of one picture.
  private func settled(_ isThere: (String) -> Bool) throws -> String {
    var screen = try wait(until: isThere)
    while true {
      usleep(30_000)
      let again = try self.screen()
      if again == screen { return screen }
      screen = again
    }
  }

  /// The rows between the count of answers, which follows once the answer is saved, and the answers to choose from.
  private func question(_ screen: String) -> [Substring] {
    Array(
      screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3)
        .prefix { !$0.contains("▌") })
  }

  private func answer(_ card: String, isPartly: Bool) throws {
    let worrying = card.split(separator: "\n").filter { $0.hasPrefix(" IF ") }
    if card.contains("Enter write") {
      try press("Enter")
      try type(card.contains("Write a number") ? "3" : day(card) ?? "Settled in the agreement")
      try press("Enter")
    } else if card.contains("[ ] 1 ") {
      try press("1", "Enter")
    } else if card.contains("1 Yes    2 No") {
      try press(worrying.contains { $0.contains("No ") } ? "1" : "2")
    } else {
      try press(isPartly ? "2" : "1")
    }
  }

  private func day(_ card: String) -> String? {
    card.contains("Write a day") ? "2027-05-01" : nil
  }
}
