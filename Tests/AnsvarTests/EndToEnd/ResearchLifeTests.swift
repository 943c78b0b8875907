import Foundation
import Testing

extension EndToEnd {
  @Suite struct ResearchLifeTests {
    private let title = "Tidal turbines"

    private func sitDown(_ terminal: TerminalSession, _ store: String, as person: String) throws {
      try terminal.start(["--store", store, "--as", person, "--lang", "en"])
      try terminal.wait(for: "Ctrl-P everything")
    }

    private func leave(_ terminal: TerminalSession) throws {
      try terminal.press("C-q")
      try terminal.wait(for: "ENDED 0")
      try terminal.end()
    }

    /// From nothing to planning: the partner is known in part, so an ordinary assessment follows.
    private func create(_ terminal: TerminalSession) throws {
      try terminal.press("N")
      try terminal.wait(for: "A title and a kind")
      try terminal.type(title)
      try terminal.press("Tab", "Tab")
      try terminal.type("Björn")
      try terminal.go(to: "Partner")
      try terminal.type("Ymir College")
      try terminal.press("F9")
      try terminal.wait(for: "g first assessment")
      try terminal.press("g")
      try terminal.answerAll(partly: "whom you will work")
      try terminal.wait(for: "ordinary assessment")
      try terminal.press("Enter")
      try terminal.wait(for: "Told to")
      try terminal.type("Head of department")
      try terminal.press("F9")
      try terminal.wait(for: "g to decision")
    }

    /// What is gained, and the risk that the answers propose, with a proposal for the decision.
    private func weigh(_ terminal: TerminalSession) throws {
      try terminal.press("3")
      try terminal.wait(for: "PROPOSED BY THE ANSWERS")
      try terminal.press("Enter")
      try terminal.wait(for: "no proposal yet")
      try terminal.press("+")
      try terminal.wait(for: "somebody outside the field")
      try terminal.type("Clean power from the tides")
      try terminal.press("F9")
      try terminal.wait(for: "+ Clean power")
      try terminal.go(to: "no proposal yet", with: "Down")
      try terminal.press("Enter")
      try terminal.wait(for: "Likelihood after")
      try terminal.go(to: "Consequence")
      try terminal.press("Right")
      try terminal.go(to: "Proposal")
      try terminal.press("Right", "Tab")
      try terminal.type("We know the people, and can stop.")
      try terminal.press("F9")
      try terminal.wait(for: "moderate → –")
    }

    private func fillIn(_ terminal: TerminalSession) throws {
      try terminal.press("e")
      try terminal.wait(for: "WHAT IT IS")
      try terminal.go(to: "Case number")
      try terminal.type("2026/77")
      try terminal.go(to: "Exit terms")
      try terminal.type("Three months' notice")
      try terminal.press("Escape")
      try terminal.wait(for: "moderate → –")
    }

    /// The gate leads to the checklist, and the checklist back to the gate.
    private func plan(_ terminal: TerminalSession) throws {
      try terminal.press("g")
      try terminal.wait(for: "before the decision")
      try terminal.go(to: "Planning checklist", with: "Down")
      try terminal.press("Enter")
      try terminal.answerAll()
      try terminal.press("Enter")
      try terminal.wait(for: "Everything is in place")
      try terminal.press("F9")
      try terminal.wait(for: "Sent for decision.")
    }

    private func decide(_ terminal: TerminalSession) throws {
      try terminal.open(title)
      try terminal.press("g")
      try terminal.wait(for: "Outcome")
      try terminal.press("Right", "Tab", "Right", "Right", "Tab")
      try terminal.type("The gain is mutual and the risk is known.")
      try terminal.go(to: "no conflict of interest")
      try terminal.press("Space", "F9")
      try terminal.wait(for: "The decision is: go.")
      try terminal.press("F9")
      try terminal.wait(for: "Decided, and kept in the history.")
    }

    /// An agreement that is signed and registered, and nothing that takes a licence.
    private func start(_ terminal: TerminalSession) throws {
      try terminal.open(title)
      try terminal.press("e")
      try terminal.wait(for: "WHAT IT IS")
      try terminal.go(to: "Add an agreement")
      try terminal.press("Enter")
      try terminal.wait(for: "Signed on")
      try terminal.press("Right")
      try terminal.go(to: "Number in the archive")
      try terminal.type("2026/77-3")
      try terminal.go(to: "Signed on")
      try terminal.type("2026-11-20")
      for box in ["had the authority", "registered in the archive"] {
        try terminal.go(to: box)
        try terminal.press("Space")
        _ = try terminal.wait("The tick") { screen in
          screen.split(separator: "\n").contains {
            $0.contains("▌") && $0.contains(box) && $0.contains("[x]")
          }
        }
      }
      try terminal.press("F9")
      for clearance in ["Export licence", "Ethics approval", "Transfer of personal data"] {
        try terminal.go(to: clearance)
        try terminal.press("Enter")
        try terminal.wait(for: "( ) not needed")
        try terminal.press("Right", "F9")
        try terminal.wait(for: "WHAT IT TOUCHES")
      }
      try terminal.press("Escape")
      try terminal.wait(for: "g start")
      try terminal.press("g")
      try terminal.wait(for: "F9 starts the collaboration")
      try terminal.press("F9")
      try terminal.wait(for: "The collaboration is in progress.")
    }

    private func review(_ terminal: TerminalSession) throws {
      try terminal.press("x")
      try terminal.wait(for: "Ansvar brings the review forward.")
      try terminal.type("partner")
      try terminal.press("Tab")
      try terminal.type("Ymir College has a new owner.")
      try terminal.press("F9")
      try terminal.wait(for: "g review")
      try terminal.press("g")
      try terminal.wait(for: "EXIT TERMS")
      try terminal.go(to: "( ) go on")
      try terminal.press("Right", "Tab")
      try terminal.type("The new owner changes nothing.")
      try terminal.press("F9")
      try terminal.wait(for: "The review is concluded.")
    }

    @Test func `research is planned in full, decided, started and reviewed`() throws {
      let terminal = try TerminalSession(width: 100, height: 50)
      let store = try SampleStore.copy(to: terminal)

      try sitDown(terminal, store, as: "Kari Eide")
      try create(terminal)
      try weigh(terminal)
      try fillIn(terminal)
      try plan(terminal)
      try leave(terminal)
      try sitDown(terminal, store, as: "Sunniva Dale")
      try decide(terminal)
      try leave(terminal)
      try sitDown(terminal, store, as: "Björn Lind")
      try start(terminal)
      try review(terminal)

      let screen = try terminal.screen()
      let reference = try #require(screen.firstMatch(of: /NU-\d{4}-\d{4}/))
      let record = try terminal.command(
        "show", String(reference.0), "--store", store, "--lang", "en"
      ).output
      #expect(record.contains("in progress"))
      #expect(record.contains("The new owner changes nothing."))
      #expect(try terminal.command("verify", "--store", store, "--lang", "en").status == 0)
    }
  }
}
