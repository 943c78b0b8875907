import Foundation
import Testing

extension EndToEnd {
  @Suite struct LeavingTests {
    private func opened() throws -> TerminalSession {
      let terminal = try TerminalSession()
      let store = try SampleStore.copy(to: terminal)
      try terminal.start(["--store", store, "--lang", "en"])
      try terminal.wait(for: "REGISTER BY STAGE")
      return terminal
    }

    @Test func `quitting gives the terminal back`() throws {
      let terminal = try opened()

      try terminal.press("C-q")

      let screen = try terminal.wait(for: "ENDED 0")
      #expect(!screen.contains("REGISTER BY STAGE"))
    }

    @Test(arguments: [(SIGTERM, "ENDED 143"), (SIGHUP, "ENDED 129"), (SIGINT, "ENDED 130")])
    func `a signal ends the program and gives the terminal back`(
      signal: Int32, expected: String
    ) throws {
      let terminal = try opened()

      kill(try terminal.processID(), signal)

      let screen = try terminal.wait(for: expected)
      #expect(!screen.contains("REGISTER BY STAGE"))
    }

    @Test func `any size is survived, and the screen comes back`() throws {
      let terminal = try opened()

      for (width, height) in [(1, 1), (20, 5), (40, 12), (2, 30), (200, 3)] {
        try terminal.resize(width: width, height: height)
        usleep(60_000)
        _ = try terminal.processID()
      }
      try terminal.resize(width: 80, height: 24)

      try terminal.wait(for: "REGISTER BY STAGE")
    }

    @Test func `both homes are a palette entry apart, in every language`() throws {
      let terminal = try opened()

      try terminal.press("C-p")
      try terminal.wait(for: "Everything you can do")
      try terminal.type("research staff")
      try terminal.press("Enter")
      try terminal.wait(for: "TO DO")
      for (name, heading) in [("Svenska", "ATT GÖRA"), ("Nynorsk", "GJERE"), ("Bokmål", "GJØRE")] {
        try terminal.press("C-p")
        try terminal.type(name)
        usleep(150_000)
        try terminal.press("Enter")
        try terminal.wait(for: heading)
      }
    }
  }
}
