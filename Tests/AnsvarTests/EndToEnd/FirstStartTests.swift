import Foundation
import Testing

extension EndToEnd {
  @Suite struct FirstStartTests {
    @Test func `a first start leads to the home screen, and is remembered`() throws {
      let terminal = try TerminalSession()
      try terminal.start(["--lang", "nb"])
      try terminal.wait(for: "VELKOMMEN TIL ANSVAR")

      try terminal.press("Enter")
      try terminal.wait(for: "2 av 7")
      try terminal.type("Tuva Test")
      try terminal.press("Enter", "Enter", "Enter")
      try terminal.wait(for: "3 av 7")
      try terminal.press("Enter")
      try terminal.wait(for: "4 av 7")
      try terminal.type("Testhøgskolen")
      for page in ["5 av 7", "6 av 7", "7 av 7"] {
        for _ in 0..<20 where !(try terminal.screen().contains(page)) {
          try terminal.press("Enter")
          usleep(100_000)
        }
      }
      try terminal.wait(for: "7 av 7")
      try terminal.press("F9")

      try terminal.wait(for: "VENTER PÅ BESLUTNING")
      try terminal.press("C-q")
      try terminal.wait(for: "ENDED 0")
      let listed = try terminal.command("list", "--lang", "nb")
      #expect(listed.status == 0)
    }
  }
}
