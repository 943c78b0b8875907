import Content
import Domain
import Terminal
import Testing

@testable import Features

@Suite struct `An assessment on another version` {
  private let phrases = Fixture.phrases(.english)

  private func assessment(_ visit: Visit) throws -> Assessment {
    let state = try #require(visit.state(OlderVersion.story))
    return try #require(state.assessments.first { $0.id == OlderVersion.assessment })
  }

  @Test func `is shown on the tab with what another version would change`() throws {
    let visit = OlderVersion.visit(
      .english, Size(width: 100, height: 50), at: OlderVersion.tab)

    #expect(visit.text.contains("ansvar 2025.2"))
    #expect(visit.text.contains("is in force"))
    #expect(visit.text.contains("1 changed, 1 new"))
  }

  @Test func `is answered with the questions it was asked`() {
    let id = OlderVersion.story.id
    let visit = OlderVersion.visit(
      at: .cards(id, checklist: "planning-research", question: "ANS-PLA-OLD-01"))

    #expect(visit.text.contains("Have you visited the partner?"))
  }

  @Test func `stays as it is until somebody says so`() throws {
    var visit = OlderVersion.visit(at: OlderVersion.comparison)
    #expect(visit.text.contains("Do you know who owns the partner?"))

    visit.press(.function(9), .enter)

    #expect(visit.commands.isEmpty)
    #expect(try assessment(visit).checklist.version == "2025.2")
  }

  @Test func `moves over, keeps what means the same and goes on with what does not`() throws {
    var visit = OlderVersion.visit(at: OlderVersion.comparison)
    let before = try assessment(visit)
    let newer = try #require(OlderVersion.newer)
    let first = try #require(newer.checklist.questions.first)

    visit.press(.function(9), .function(9))

    let after = try assessment(visit)
    #expect(after.checklist == newer.reference)
    #expect(after.answers[first.id] == nil && after.answers["ANS-PLA-OLD-01"] == nil)
    let kept = before.answers.filter { $0.key != first.id && $0.key != "ANS-PLA-OLD-01" }
    #expect(!kept.isEmpty && after.answers == kept)
    #expect(visit.topic == "cards")
    #expect(visit.text.contains(first.text.text(in: .english).prefix(30)))
  }

  @Test func `is not moved while somebody decides`() {
    var story = Stories.forDecision
    guard let newer = OlderVersion.newer, let assessment = story.state?.assessments.last else {
      Issue.record("the fixture has a planning")
      return
    }
    var other = newer
    other.reference.version = "2027.1"
    other.checklist.sections[0].questions.removeLast()
    story.checklists.versions[other.reference] = other.checklist
    story.checklists.current[other.checklist.id] = other.reference
    var visit = Visit(at: .version(story.id, assessment.id), stories: [story])

    visit.press(.function(9))

    #expect(visit.notice == phrases["reason.submitted"])
  }

  @Test func `says so when this program cannot read it`() {
    var story = OlderVersion.story
    story.checklists.versions = story.checklists.versions.filter {
      $0.key.version != "2025.2"
    }
    let visit = Visit(
      as: .bjorn, at: OlderVersion.tab, size: Size(width: 100, height: 50), stories: [story])

    #expect(visit.text.contains("cannot be read by this program"))
  }
}
