import Content
import Domain
import Terminal
import Testing

@testable import Features

@Suite struct ShellTests {
  @Test func `escape steps back from everywhere to the home screen`() {
    for picture in MainScreens.all {
      var visit = picture.make(.english, Size(width: 80, height: 24))

      var steps = 0
      while visit.topic != "home" || visit.shell.overlay != nil, steps < 6 {
        visit.press(visit.shell.overlay.map(isConfirmation) ?? false ? .function(9) : .escape)
        steps += 1
      }

      #expect(visit.topic == "home", "\(picture.name)")
    }
  }

  /// Leaving something half written asks; F9 leaves it.
  private func isConfirmation(_ overlay: Overlay) -> Bool {
    if case .confirm(let confirmation) = overlay {
      confirmation.effects.contains(.back)
    } else {
      false
    }
  }

  @Test func `an action that is not possible now says why and does nothing`() {
    for picture in MainScreens.all {
      let visit = picture.make(.english, Size(width: 80, height: 24))
      guard visit.shell.overlay == nil else { continue }
      for action in visit.shell.registry.actions {
        guard case .disabled(let reason) = action.availability, let key = action.keys.first
        else { continue }
        var pressed = visit

        pressed.press(key)

        #expect(!reason.isEmpty && pressed.notice == reason, "\(picture.name): \(action.id)")
        #expect(pressed.commands == visit.commands)
        #expect(pressed.topic == visit.topic)
      }
    }
  }

  @Test func `quitting waits until everything is saved`() {
    var visit = Visit(
      as: .bjorn, at: .cards(Stories.idea.id, checklist: "triage", question: "ANS-TRI-01"))
    visit.holdsSaves = true
    visit.press(.character("1"), .character("1"), .ctrl("q"))
    #expect(visit.lastRequest != .quit(status: 0))
    #expect(visit.notice == Fixture.phrases(.english)["saving"])

    visit.save()
    #expect(!visit.requests.contains(.quit(status: 0)))

    visit.save()
    #expect(visit.requests.contains(.quit(status: 0)))
  }

  @Test func `the system's wish to end waits, too, and keeps its status`() {
    var visit = Visit(
      as: .bjorn, at: .cards(Stories.idea.id, checklist: "triage", question: "ANS-TRI-01"))
    visit.holdsSaves = true
    visit.press(.character("1"))

    visit.end(.terminate)
    #expect(!visit.requests.contains(.quit(status: 143)))

    visit.save()
    #expect(visit.requests.contains(.quit(status: 143)))
  }

  @Test func `another language is spoken at once, wherever one is`() {
    var visit = Visit(at: .collaboration(Stories.planning.id, tab: .overview))
    #expect(visit.text.contains("Arctic quantum links"))

    visit.press(.ctrl("p"))
    visit.type("svenska")
    visit.press(.enter)

    #expect(visit.text.contains("Arktiska kvantlänkar"))
    #expect(visit.text.contains("Projektledare"))
    #expect(
      visit.requests.contains { request in
        if case .remember(let settings) = request { settings.language == .swedish } else { false }
      })
  }

  @Test func `the palette finds an action by its words and does it`() {
    var visit = Visit(as: .bjorn, at: .collaboration(Stories.planning.id, tab: .overview))

    visit.press(.ctrl("p"))
    visit.type("history")
    visit.press(.enter)

    #expect(visit.shell.overlay == nil)
    #expect(visit.text.contains("HISTORY"))
  }

  @Test func `keys go to what lies on top`() {
    var visit = Visit(as: .anne, at: .decision(Stories.forDecision.id))
    visit.press(.character("1"), .escape)
    let rows = visit.rows

    visit.press(.character("q"), .character("v"), .down, .tab)

    #expect(visit.rows == rows)
    visit.press(.escape)
    #expect(visit.topic == "decision")
  }

  @Test func `an answer for a screen that has gone is not shown`() {
    var visit = Visit(at: .collaboration(Stories.planning.id, tab: .overview))
    let screen = visit.shell.layers.last?.id ?? 0
    visit.press(.escape)
    let rows = visit.rows

    visit.receive(.answers([.noRecord(Stories.planning.id)], screen: screen))

    #expect(visit.rows == rows)
  }

  @Test func `a clicked key on the key line does what it says`() throws {
    var visit = Visit(at: .collaboration(Stories.planning.id, tab: .overview))
    let hit = try #require(visit.frame.hitRegions.first { $0.target.action == "back" })

    visit.click(hit.target)

    #expect(visit.topic == "home")
  }
}
