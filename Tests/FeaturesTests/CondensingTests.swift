import Content
import Domain
import Terminal
import Testing

@testable import Features

@Suite struct `Condensing from the record` {
  private let phrases = Fixture.phrases(.english)

  private func record(_ story: Story, as person: Cast = .kari) -> Visit {
    Visit(as: person, at: .collaboration(story.id, tab: .history))
  }

  @Test func `asks for the rule, then once more, then empties`() {
    var visit = record(Stories.forDecision)
    visit.press(.ctrl("p"))
    visit.type("condense")
    visit.press(.enter)
    #expect(visit.topic == "entry")

    visit.type("RA-FS 2026:1")
    visit.press(.function(9))
    #expect(visit.commands.isEmpty)
    #expect(visit.text.contains("gave way to others"))

    visit.press(.function(9))
    #expect(visit.steps == [.condense(ground: "RA-FS 2026:1")])
    #expect(visit.topic == "record")
  }

  @Test func `is for the office, and for what has been submitted`() {
    #expect(
      record(Stories.forDecision, as: .bjorn).reason(against: "condense")
        == phrases["condense.office"])
    #expect(
      record(Stories.planning).reason(against: "condense") == phrases["condense.notSubmitted"])
    #expect(record(Stories.running).reason(against: "condense") == nil)
  }
}
