import Content
import Domain
import Terminal
import Testing

@testable import Features

@Suite struct FixtureTests {
  @Test func `every story stands where its screens need it`() {
    #expect(Fixture.library.packs.count == 4)
    #expect(
      Stories.all.map(\.state?.stage) == [
        .planning, .forDecision, .approved, .inProgress, .held, .triage, .idea, .candidate,
      ])
    #expect(Stories.running.state?.reviewDay.map { $0 < Fixture.today } == true)
  }
}
