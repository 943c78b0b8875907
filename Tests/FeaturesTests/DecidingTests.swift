import Content
import Domain
import Terminal
import Testing

@testable import Features

@Suite struct DecidingTests {
  private let phrases = Fixture.phrases(.english)

  // MARK: - Risks

  @Test func `taking over a proposed risk brings its measures with their three reasons`() throws {
    var visit = Visit(as: .bjorn, at: .collaboration(Stories.planning.id, tab: .risks))

    visit.press(.down, .enter)

    let state = try #require(visit.state(Stories.planning))
    let risk = try #require(state.risks.first)
    #expect(risk.catalogue != nil && risk.question != nil)
    #expect(!state.measures.isEmpty)
    for measure in state.measures {
      #expect(measure.risk == risk.id && measure.catalogue != nil && measure.isExplained)
    }
    #expect(visit.text.contains(risk.title.text(in: .english).prefix(20)))
  }

  @Test func `a gain is written, seen and taken back`() {
    var visit = Visit(as: .bjorn, at: .collaboration(Stories.planning.id, tab: .risks))

    visit.press(.character("+"))
    visit.type("Shared students")
    visit.press(.function(9))
    #expect(visit.topic == "record")
    #expect(visit.text.contains("Shared students"))

    visit.press(.character("u"))
    #expect(!visit.text.contains("Shared students"))
  }

  @Test func `a measure without a risk is refused with the reason`() {
    var visit = Visit(as: .bjorn, at: .collaboration(Stories.planning.id, tab: .risks))

    visit.press(.character("m"))

    #expect(visit.topic == "record")
    #expect(visit.notice == phrases["reason.noRisk"])
  }

  @Test func `what is weighed stays as it is while somebody decides`() {
    var visit = Visit(at: .collaboration(Stories.forDecision.id, tab: .risks))

    visit.press(.character("r"))

    #expect(visit.topic == "record")
    #expect(visit.notice == phrases["reason.submitted"])
  }

  // MARK: - The gate

  private func gate(_ person: Cast = .bjorn) -> Visit {
    Visit(as: person, at: .gate(Stories.planning.id, .decision))
  }

  @Test func `the gate begins at the first open condition and Enter goes to what is missing`()
    throws
  {
    var visit = gate()
    let record = try #require(Stories.planning.record(for: .bjorn))
    let report = record.collaboration.gateReport(.decision, record.context(visit.shell.env))
    let open = try #require(report.open.first)
    guard case .notMet(let missing) = open.status,
      case .questions(_, let questions)? = missing.first
    else {
      Issue.record("the first open condition is not about questions")
      return
    }

    visit.press(.enter)

    let question = try #require(Fixture.library.question(questions[0])?.question)
    #expect(visit.topic == "cards")
    #expect(visit.text.contains(question.text.text(in: .english).prefix(40)))
  }

  @Test func `a risk that an answer proposes leads to the risks`() {
    var visit = gate()

    visit.press(.down, .down, .down, .enter)

    #expect(visit.topic == "record")
    #expect(visit.shell.layers.last.flatMap { $0.screen as? RecordScreen }?.tab == .risks)
  }

  @Test func `sending on is refused while a condition is open`() {
    var visit = gate()

    visit.press(.function(9))

    #expect(visit.commands.isEmpty)
    #expect(visit.notice == phrases("gate.open", count: 7))
  }

  @Test func `sending on works when every condition is met`() throws {
    var story = Stories.forDecision
    try story.act(.recall)
    var visit = Visit(
      as: .bjorn, at: .gate(story.id, .decision),
      stories: Stories.all.filter { $0.id != story.id } + [story])

    visit.press(.function(9))

    #expect(visit.steps == [.submit(presentedBy: Cast.bjorn.id)])
    #expect(visit.state(story)?.stage == .forDecision)
    #expect(visit.notice == phrases["gate.passed.decision"])
  }

  @Test func `a condition that rests on law or a stop question is never waived, and says why`() {
    var visit = gate(.kari)
    #expect(visit.reason(against: "waive") == phrases["gate.stopQuestion"])

    visit.press(.character("w"))
    #expect(visit.topic == "gate")
    #expect(visit.notice == phrases["gate.stopQuestion"])

    visit.press(.down, .down)
    #expect(visit.reason(against: "waive") == phrases["gate.law"])
  }

  @Test func `a condition that the office may waive asks for the reason`() {
    var visit = gate(.kari)
    visit.press(.end)
    #expect(visit.reason(against: "waive") == nil)

    visit.press(.character("w"))
    visit.type("The archive is closed this week")
    visit.press(.function(9))

    #expect(
      visit.steps == [
        .waive(.decision, .caseNumbered, reason: "The archive is closed this week")
      ])
    #expect(visit.text.contains(phrases["gate.waived"]))
  }

  @Test func `a researcher is told who may waive`() {
    var visit = gate(.bjorn)

    visit.press(.end, .character("w"))

    #expect(visit.commands.isEmpty)
    #expect(visit.notice.contains(visit.shell.env.word(Role.office)))
  }

  // MARK: - The decision

  private func decision(_ person: Cast) -> Visit {
    Visit(as: person, at: .decision(Stories.forDecision.id))
  }

  @Test func `deciding asks once and gives what was written`() throws {
    var visit = decision(.anne)
    visit.press(.character("2"), .tab, .character("2"), .tab)
    visit.type("The gain is unique.")
    visit.press(.tab)
    visit.type("! Classify first | Ida Berg | 2026-12-15")
    visit.press(.enter)
    visit.type("A store of its own")
    visit.press(.tab, .tab, .tab, .tab, .tab, .character(" "), .function(9))
    #expect(visit.commands.isEmpty)
    #expect(visit.text.contains(phrases["decision.confirm.title"]))

    visit.press(.function(9))

    guard case .decide(let draft)? = visit.steps.last else {
      Issue.record("nothing was decided")
      return
    }
    #expect(draft.outcome == .goWithConditions && draft.basis == .signature)
    #expect(draft.reasons == "The gain is unique.")
    #expect(draft.conditions.map(\.text) == ["Classify first", "A store of its own"])
    #expect(draft.conditions.map(\.isBeforeStart) == [true, false])
    #expect(draft.conditions.first?.due == Fixture.day("2026-12-15"))
    #expect(draft.conditions.first?.owner == .unit("Ida Berg"))
    #expect(draft.presentedBy == Cast.kari.id && draft.confirmsNoConflict)
    #expect(visit.state(Stories.forDecision)?.stage == .approved)
    #expect(visit.topic == "record")
  }

  @Test func `a decision is not taken by Enter on the question`() {
    var visit = decision(.anne)
    visit.press(.character("1"), .tab, .character("2"), .tab)
    visit.type("Unique.")
    visit.press(.tab, .tab, .tab, .tab, .tab, .tab, .character(" "), .function(9), .enter)

    #expect(visit.commands.isEmpty)
    #expect(visit.topic == "decision")
    #expect(visit.text.contains("Unique."))
  }

  @Test func `a decision without reasons says beside the field what is missing`() {
    var visit = decision(.anne)
    visit.resize(to: Size(width: 140, height: 40))

    visit.press(.function(9))

    #expect(visit.shell.overlay == nil)
    #expect(visit.text.contains(phrases["form.required"]))
    #expect(visit.text.contains(phrases["decision.conflict.missing"]))
  }

  @Test func `nobody decides on a case of their own`() {
    var visit = decision(.bjorn)

    visit.press(.function(9))

    #expect(visit.reason(against: "decide") == phrases["decision.ownCase"])
    #expect(visit.notice == phrases["decision.ownCase"])
    #expect(visit.commands.isEmpty)
  }

  @Test func `a role too low for the level is told whose decision it is`() {
    let visit = decision(.per)

    let expected = phrases("decision.role", ["role": visit.shell.env.word(Role.dean)])
    #expect(visit.reason(against: "decide") == expected)
  }

  @Test func `half a decision is not left without asking`() {
    var visit = decision(.anne)
    visit.press(.character("1"), .escape)
    #expect(visit.topic == "decision")
    #expect(visit.text.contains(phrases["form.leave.title"]))

    visit.press(.function(9))
    #expect(visit.topic == "home")
  }

  // MARK: - Reading only

  @Test func `a register that can only be read keeps every change visible with the reason`() {
    let reason = "The register lies on a disk that can only be read."
    let visit = Visit(
      at: .collaboration(Stories.planning.id, tab: .overview), readOnly: reason)

    for id: ActionID in ["step", "edit", "gain", "risk", "note", "undo"] {
      #expect(visit.reason(against: id) == reason)
    }
    #expect(visit.reason(against: "open") == nil)
    #expect(visit.text.contains(reason.prefix(40)))
  }
}
