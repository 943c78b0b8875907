import Foundation
import Testing

extension EndToEnd {
  @Suite struct DecidingTests {
    @Test func `a head of department decides a case that waits`() throws {
      let terminal = try TerminalSession(width: 100, height: 36)
      let store = try SampleStore.copy(to: terminal)
      try terminal.start(["--store", store, "--as", "Sunniva Dale", "--lang", "en"])
      try terminal.wait(for: "WAITS FOR A DECISION")

      try terminal.press("Enter")
      try terminal.wait(for: "Project leader")
      try terminal.press("g")
      try terminal.wait(for: "Outcome")
      try terminal.press("Right", "Tab", "Right", "Right", "Tab")
      try terminal.type("The gain is unique and the risk is held.")
      try terminal.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Space", "F9")
      try terminal.wait(for: "The decision is: go.")
      try terminal.press("F9")

      try terminal.wait(for: "Decided, and kept in the history.")
      let screen = try terminal.wait(for: "The gain is unique and the risk is held.")
      #expect(screen.contains("Sunniva Dale"))
    }

    @Test func `nobody decides on a case of their own`() throws {
      let terminal = try TerminalSession()
      let store = try SampleStore.copy(to: terminal)
      try terminal.start(["--store", store, "--as", "Björn Lind", "--lang", "en"])
      try terminal.wait(for: "MY COLLABORATIONS")

      try terminal.press("Enter")
      try terminal.wait(for: "for decision")
      try terminal.press("g")
      try terminal.wait(for: "Outcome")
      try terminal.press("F9")

      try terminal.wait(for: "It is your own case.")
    }
  }
}
