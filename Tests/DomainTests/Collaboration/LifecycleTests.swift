import Domain
import Testing

@Suite struct LifecycleTests {
  @Test func `a new collaboration gets a reference that people can say`() throws {
    let made = try Case.idea()

    #expect(made.state?.reference?.description == "NU-2026-0148")
    #expect(CollaborationReference("nu-2026-0148") == made.state?.reference)
    #expect(CollaborationReference("NU-2026-12345")?.number == 12345)
    #expect(CollaborationReference("NU-26-1") == nil)
  }

  @Test func `an adviser sorts candidates, and a slip can be mended`() throws {
    var made = Case()
    try made.perform(.importCandidate(Case.id, World.details))
    try made.perform(.sort(.askLeader), as: World.office)
    #expect(made.state?.stage == .candidate)
    #expect(made.state?.leaderAsked == World.today)
    try made.perform(.sort(.notInternational), as: World.office)
    #expect(made.state?.stage == .sortedOut)

    try made.perform(.sort(.collaboration), as: World.office)

    #expect(made.state?.stage == .idea)
  }

  @Test func `without anything to look at a collaboration is noted and told to the unit`() throws {
    var made = try Case.triage(field: .no)
    #expect(made.refusal(.concludeTriage()) == .reasonMissing(.told))

    try made.perform(.concludeTriage(told: "Head of Physics"))

    #expect(made.state?.stage == .noted)
    #expect(made.state?.rating.after == .low)
    #expect(made.state?.reviewDay == World.today.adding(months: 24))
  }

  @Test func `what is blocked is held until somebody else clears it`() throws {
    var made = try Case.triage(sanctions: .yes)
    try made.perform(.concludeTriage())
    #expect(made.state?.stage == .held)
    let clear = CollaborationCommand.clear(reason: "Exempted", reference: "2026/5")
    #expect(made.refusal(clear) == .ownCase)
    #expect(
      made.refusal(clear, as: World.colleague)
        == .notRole([.office, .specialist, .head, .dean, .rector]))

    try made.perform(clear, as: World.specialist)
    #expect(made.state?.stage == .triage)
    try made.perform(.concludeTriage())

    #expect(made.state?.stage == .planning)
    #expect(made.state?.rating.depth == .enhanced)
  }

  @Test func `a blocked case is not submitted, and goes back to planning when cleared`() throws {
    var made = try Case.ready()
    try made.answer("embargo", .yes)
    #expect(made.refusal(.submit(presentedBy: nil)) == .blocked)
    try made.perform(.hold(reason: "Embargo"), as: World.office)

    try made.perform(.clear(reason: "Lifted", reference: "2026/6"), as: World.rector)

    #expect(made.state?.stage == .planning)
    #expect(made.state?.rating.after != .blocked)
  }

  @Test func `an unfinished triage leads nowhere`() throws {
    var made = try Case.idea()
    try made.perform(.beginTriage(Case.triage, checklist: "triage"))

    guard case .gateClosed(let report) = made.refusal(.concludeTriage()) else {
      Issue.record("the triage is not answered")
      return
    }
    #expect(report.open.map(\.condition) == [.triageAnswered])
  }

  @Test func `what has not started is withdrawn, and what has is ended`() throws {
    var planned = try Case.planning()
    try planned.perform(.withdraw(.notFunded, text: "The council said no"))
    #expect(planned.state?.stage == .withdrawn)
    #expect(planned.refusal(.recall) == .wrongStage(.withdrawn, command: "recall"))

    let running = try Case.running()
    #expect(
      running.refusal(.withdraw(.us, text: "")) == .wrongStage(.inProgress, command: "withdraw"))
  }

  @Test func `a case comes back from the office with reasons`() throws {
    var made = try Case.submitted()
    #expect(made.refusal(.sendBack(reasons: ""), as: World.office) == .reasonMissing(.reasons))

    try made.perform(.sendBack(reasons: "Add the end user"), as: World.office)

    #expect(made.state?.stage == .planning)
    #expect(made.state?.submission == nil)
  }

  @Test func `every stage is reached and every stage but the last leads on`() {
    for stage in Stage.allCases {
      #expect(Lifecycle.transitions.contains { $0.to == stage })
      let isLast: [Stage] = [.ended, .withdrawn]
      #expect(Lifecycle.transitions(from: stage).isEmpty == isLast.contains(stage))
    }
    #expect(Set(Lifecycle.transitions).count == Lifecycle.transitions.count)
    #expect(Set(Lifecycle.transitions.map(\.step)) == Set(Lifecycle.Step.allCases))
  }

  @Test func `the documentation prints the same table`() {
    #expect(
      Lifecycle.markdown.contains(
        "| planning | submit | decision | collaboration.submitted | forDecision |"))
  }

  @Test func `a history with an entry of a newer program is read and not written`() throws {
    var made = try Case.idea()
    let last = try #require(made.history.last)
    made.state?.apply(Recorded(last.envelope, .unknown))

    #expect(made.refusal(.undo) == .readOnly)
    #expect(made.state?.details.title == World.details.title)
  }

  @Test func `an erased first entry leaves a collaboration without its details`() throws {
    let made = try Case.running()
    var history = made.history
    history[0] = Recorded(history[0].envelope, .erased)

    let folded = try #require(Collaboration.folding(history))

    #expect(folded.stage == .inProgress)
    #expect(folded.details.title.isEmpty)
  }

  @Test func `a text may be marked as possibly secret and the mark taken away`() throws {
    var made = try Case.idea()
    try made.perform(.markSecret(.field(.purpose), rule: "OSL 24:8"), as: World.office)
    #expect(made.state?.secrecy[.field(.purpose)]?.rule == "OSL 24:8")

    try made.perform(.markSecret(.field(.purpose), rule: nil), as: World.office)

    #expect(made.state?.secrecy.isEmpty == true)
  }

  @Test func `advice and incidents stand in the record with what came of them`() throws {
    var made = try Case.planning()
    try made.perform(.askAdvice(.init("a"), .authority("isp"), question: "Is it listed?"))
    try made.perform(.recordAdvice(.init("a"), advice: "No", reference: "ISP 1"))
    try made.perform(
      .reportIncident(.init("i"), .pressure, text: "A visit", receivedBy: "Security"))
    try made.perform(.closeIncident(.init("i"), outcome: "Talked through"))

    #expect(made.state?.advice.first?.advice == "No")
    #expect(made.state?.incidents.first?.closed == World.today)
  }
}
