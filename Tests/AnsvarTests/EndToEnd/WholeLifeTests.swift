import Foundation
import Testing

extension EndToEnd {
  @Suite struct WholeLifeTests {
    /// Opens a new collaboration of student mobility in the sample, as the adviser.
    private func created() throws -> TerminalSession {
      let terminal = try TerminalSession(width: 100, height: 36)
      let store = try SampleStore.copy(to: terminal)
      try terminal.start(["--store", store, "--lang", "en"])
      try terminal.wait(for: "REGISTER BY STAGE")
      try terminal.press("N")
      try terminal.wait(for: "A title and a kind")
      try terminal.type("Polar summer school")
      try terminal.press("Tab", "Right", "Right", "Tab")
      try terminal.type("Björn")
      try terminal.press("Tab", "Tab")
      try terminal.type("Ymir College")
      try terminal.press("F9")
      try terminal.wait(for: "g first assessment")
      return terminal
    }

    /// Waives the condition that the screen names, wherever it stands in the list.
    private func waive(_ condition: String, _ terminal: TerminalSession) throws {
      for _ in 0..<12 {
        let row = try terminal.screen().split(separator: "\n").first { $0.contains("▌") } ?? ""
        if row.contains(condition) { break }
        try terminal.press("Down")
        usleep(80_000)
      }
      try terminal.press("w")
      try terminal.wait(for: "Waive a condition")
      try terminal.type("Settled in the exchange agreement.")
      try terminal.press("F9")
      try terminal.wait(for: "before the")
    }

    @Test func `a collaboration is planned and noted, and law keeps it from starting too early`()
      throws
    {
      let terminal = try created()

      try terminal.press("g")
      try terminal.answerAll(partly: "whom you will work")
      try terminal.press("Enter")
      try terminal.wait(for: "Conclude the first assessment")
      try terminal.type("Head of department")
      try terminal.press("F9")
      try terminal.wait(for: "planning")

      try terminal.press("3", "+")
      try terminal.wait(for: "Say it so that somebody outside the field understands.")
      try terminal.type("Forty places for our students")
      try terminal.press("F9")
      try terminal.wait(for: "+ Forty places")

      try terminal.press("g")
      try terminal.wait(for: "What has to be in place before the decision")
      try waive("Each risk has a proposal", terminal)
      try waive("Case number", terminal)
      try terminal.wait(for: "Everything is in place")
      try terminal.press("o")
      try terminal.wait(for: "Note without a decision")
      try terminal.type("Sunniva Dale")
      try terminal.press("F9")
      try terminal.wait(for: "before the decision")
      try terminal.press("Escape")
      try terminal.wait(for: "noted")

      try terminal.press("g")
      try terminal.wait(for: "What has to be in place before the start")
      let start = try terminal.wait(for: "Ground for transfer of personal data")
      #expect(start.contains("Licence held"))
      try terminal.press("w")
      try terminal.wait(for: "cannot be waived")
    }

    @Test func `something changed brings the review forward, and the review is concluded`() throws {
      let terminal = try TerminalSession(width: 100, height: 40)
      let store = try SampleStore.copy(to: terminal)
      try terminal.start(["--store", store, "--lang", "en"])
      try terminal.wait(for: "REGISTER BY STAGE")
      try terminal.press("2", "/")
      try terminal.type("battery cath")
      try terminal.wait(for: "1 collaboration")
      try terminal.press("Enter", "Enter")
      try terminal.wait(for: "x something changed")

      try terminal.press("x")
      try terminal.wait(for: "Ansvar brings the review forward.")
      try terminal.type("funding")
      try terminal.press("Tab")
      try terminal.type("A new sponsor pays for the travel.")
      try terminal.press("F9")
      try terminal.wait(for: "WHAT IS GAINED")
      try terminal.press("5")
      try terminal.wait(for: "A new sponsor pays for the travel.")

      try terminal.press("g")
      try terminal.wait(for: "EXIT TERMS")
      try terminal.press("BTab", "BTab", "Right", "Tab")
      try terminal.type("The gain is still mutual.")
      try terminal.press("F9")

      let screen = try terminal.wait(for: "goes on")
      #expect(screen.contains("The gain is still mutual."))
    }

    @Test func `a line of advice is found, and its source stands beside it`() throws {
      let terminal = try TerminalSession(width: 120, height: 40)
      let store = try SampleStore.copy(to: terminal)
      try terminal.start(["--store", store, "--lang", "en"])
      try terminal.wait(for: "REGISTER BY STAGE")

      try terminal.press("3")
      try terminal.wait(for: "Guidelines")
      try terminal.press("/")
      try terminal.type("NO-AGR-03")
      try terminal.press("Enter")

      try terminal.wait(for: "2024-11-11")
    }
  }
}
