import Foundation
import Testing

extension EndToEnd {
  @Suite struct SavingTests {
    @Test func `what was said to be saved is there after the program was killed`() throws {
      let terminal = try TerminalSession()
      let store = try SampleStore.copy(to: terminal)
      let before = try terminal.command("show", "NU-2026-0019", "--store", store, "--lang", "en")
      try terminal.start(["--store", store, "--as", "Björn Lind", "--lang", "en"])
      try terminal.wait(for: "Arctic quantum links")
      try terminal.press("Down", "Enter")
      try terminal.wait(for: "CHECKLISTS BEGUN")
      try terminal.press("Down", "Enter")
      try terminal.wait(for: "j jump list")

      try terminal.press("2")
      try terminal.wait(for: "saved")
      let program = try terminal.processID()
      kill(program, SIGKILL)
      while kill(program, 0) == 0 { usleep(10_000) }

      let after = try terminal.command("show", "NU-2026-0019", "--store", store, "--lang", "en")
      let verified = try terminal.command("verify", "--store", store, "--lang", "en")
      #expect(
        after.output.split(separator: "\n").count == before.output.split(separator: "\n").count + 1)
      #expect(verified.status == 0)
      #expect(verified.output.contains("Sound"))
    }

    @Test func `undo takes the last answer back`() throws {
      let terminal = try TerminalSession()
      let store = try SampleStore.copy(to: terminal)
      try terminal.start(["--store", store, "--as", "Björn Lind", "--lang", "en"])
      try terminal.wait(for: "Arctic quantum links")
      try terminal.press("Down", "Enter")
      try terminal.wait(for: "CHECKLISTS BEGUN")
      try terminal.press("Down", "Enter")
      try terminal.wait(for: "j jump list")
      try terminal.press("2")
      try terminal.wait(for: "32 of 3")

      try terminal.press("u")

      try terminal.wait(for: "Undone")
      try terminal.wait(for: "31 of 36")
    }
  }
}
