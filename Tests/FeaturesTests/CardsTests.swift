import Content
import Domain
import Terminal
import Testing

@testable import Features

@Suite struct CardsTests {
  private let first = "ANS-PLA-EXP-05"

  private func planning(at question: String? = nil) -> Visit {
    Visit(
      as: .bjorn,
      at: .cards(Stories.planning.id, checklist: "planning-research", question: question))
  }

  private func triage(at question: String?) -> Visit {
    Visit(as: .bjorn, at: .cards(Stories.idea.id, checklist: "triage", question: question))
  }

  private func text(_ id: String) -> String {
    Fixture.library.question(id)?.question.text.text(in: .english) ?? id
  }

  /// What a card asks, as far as it stands on the first row of the question.
  private func asks(_ visit: Visit, _ id: String) -> Bool {
    visit.text.contains(text(id).prefix(40))
  }

  @Test func `an answer moves on and carries what was seen`() {
    var visit = planning(at: "ANS-PLA-PRT-02")

    visit.press(.character("2"))

    guard case .answer(_, let question, let value, _, let seen)? = visit.steps.first else {
      Issue.record("no answer was performed")
      return
    }
    #expect(question == "ANS-PLA-PRT-02" && value == .no && seen == .yes)
    #expect(!asks(visit, "ANS-PLA-PRT-02"))
    #expect(visit.notice == Fixture.phrases(.english)["saved"])
  }

  @Test func `the record is asked for once when an answer is saved`() {
    var visit = planning(at: "ANS-PLA-PRT-02")
    let before = visit.requests.count

    visit.press(.character("2"))

    let asked = visit.requests.dropFirst(before).count { if case .ask = $0 { true } else { false } }
    #expect(asked == 1)
  }

  @Test func `what is ticked stays when the record comes anew`() {
    var visit = triage(at: "ANS-TRI-05")

    visit.press(.character("2"))
    visit.receive(.changed)

    #expect(visit.text.contains("[x] 2"))
  }

  @Test func `the next card is there before the answer is saved`() {
    var visit = triage(at: "ANS-TRI-01")
    visit.holdsSaves = true

    visit.press(.character("1"))

    #expect(!asks(visit, "ANS-TRI-01"))
    #expect(visit.saving.count == 1)
    #expect(visit.text.contains("1 of 10"))
  }

  @Test func `the first answer begins the first assessment, the second does not`() {
    var visit = triage(at: "ANS-TRI-01")
    visit.holdsSaves = true

    visit.press(.character("1"), .character("1"))
    visit.save()
    visit.save()

    let begun = visit.steps.filter { if case .beginTriage = $0 { true } else { false } }
    #expect(begun.count == 1)
    #expect(visit.state(Stories.idea)?.assessments.first?.responses.count == 2)
    #expect(visit.state(Stories.idea)?.stage == .triage)
  }

  @Test func `a failed save brings the card back with the answer in it`() {
    var visit = planning(at: "ANS-PLA-PRT-02")
    visit.holdsSaves = true
    visit.press(.character("2"))

    visit.failSave("The disk is full.")

    #expect(asks(visit, "ANS-PLA-PRT-02"))
    #expect(visit.notice == "The disk is full.")
    #expect(visit.focused.contains("▌ 2 No"))
  }

  @Test func `an answer that belongs outside asks first and stores only the mark`() throws {
    let question = try #require(
      Fixture.library.checklist("triage")?.questions.first { $0.outside.contains("yes") })
    var visit = triage(at: question.id)

    visit.press(.character("1"))

    #expect(visit.steps.isEmpty)
    #expect(visit.text.contains(Fixture.phrases(.english)["outside.title"]))

    visit.press(.function(9))

    let state = try #require(visit.state(Stories.idea))
    #expect(state.isHandledOutside)
    #expect(state.assessments.first?.responses[question.id]?.answer == nil)
    #expect(!asks(visit, question.id))
  }

  @Test func `taking back an answer that belongs outside stores nothing`() throws {
    let question = try #require(
      Fixture.library.checklist("triage")?.questions.first { $0.outside.contains("yes") })
    var visit = triage(at: question.id)

    visit.press(.character("1"), .enter)

    #expect(visit.steps.isEmpty)
    #expect(asks(visit, question.id))
  }

  @Test func `not relevant on a stop question asks for the reason and then moves on`() {
    var visit = planning(at: "ANS-PLA-EXP-04")

    visit.press(.character("4"))

    #expect(visit.topic == "entry")
    #expect(visit.steps.isEmpty)

    visit.press(.function(9))
    #expect(visit.steps.isEmpty)

    visit.type("No goods leave the country")
    visit.press(.function(9))

    #expect(visit.topic == "cards")
    guard case .answer(_, "ANS-PLA-EXP-04", .irrelevant, let note, _)? = visit.steps.last else {
      Issue.record("the reason was not saved with the answer")
      return
    }
    #expect(note == "No goods leave the country")
    #expect(!asks(visit, "ANS-PLA-EXP-04"))
  }

  @Test func `a question handed over shows as asked and gives way to the next`() {
    var visit = planning(at: "ANS-PLA-DAT-01")

    visit.press(.character("a"), .function(9))

    let response = visit.state(Stories.planning)?.assessments.last?.responses["ANS-PLA-DAT-01"]
    #expect(response?.asked != nil)
    #expect(visit.topic == "cards")
    #expect(!asks(visit, "ANS-PLA-DAT-01"))
    #expect(visit.text.contains("2 asked") || visit.text.contains("2 being asked"))
  }

  @Test func `the list of questions jumps to any of them`() {
    var visit = planning(at: "ANS-PLA-PRT-02")

    visit.press(.character("j"), .up, .enter)

    #expect(asks(visit, "ANS-PLA-PRT-01"))
  }

  @Test func `leaving the list of questions keeps the card`() {
    var visit = planning(at: "ANS-PLA-PRT-02")

    visit.press(.character("j"), .down, .escape)

    #expect(visit.topic == "cards")
    #expect(asks(visit, "ANS-PLA-PRT-02"))
  }

  @Test func `undo takes the last answer back, redo brings it again`() {
    var visit = planning(at: "ANS-PLA-DAT-01")
    visit.press(.character("1"))
    let answered = { (visit: Visit) in
      visit.state(Stories.planning)?.assessments.last?.answers["ANS-PLA-DAT-01"]
    }
    #expect(answered(visit) == .yes)

    visit.press(.character("u"))
    #expect(answered(visit) == nil)
    #expect(visit.text.contains("11 of"))

    visit.press(.ctrl("r"))
    #expect(answered(visit) == .yes)
  }

  @Test func `the arrows go through the cards without answering`() {
    var visit = planning(at: "ANS-PLA-PRT-02")

    visit.press(.right, .left, .left)

    #expect(visit.steps.isEmpty)
    #expect(asks(visit, "ANS-PLA-PRT-01"))
  }

  @Test func `cards of a case that waits for a decision cannot be answered, and say why`() {
    var visit = Visit(
      as: .bjorn,
      at: .cards(
        Stories.forDecision.id, checklist: "planning-research", question: "ANS-PLA-PRT-02"))

    visit.press(.character("2"))

    #expect(visit.steps.isEmpty)
    #expect(visit.notice == Fixture.phrases(.english)["reason.submitted"])
  }

  @Test func `the page after the last card leads to concluding the first assessment`() {
    var visit = Visit(
      as: .bjorn, at: .cards(Stories.triage.id, checklist: "triage", question: nil))

    visit.press(.enter, .function(9))

    #expect(visit.steps == [.concludeTriage(told: "")])
    #expect(visit.topic == "record")
    #expect(visit.state(Stories.triage)?.stage == .planning)
  }

  @Test func `a typed answer is kept in the field until it fits`() throws {
    let question = try #require(
      Fixture.library.checklist("planning-research")?.questions.first { $0.kind == .date })
    var visit = planning(at: question.id)

    visit.press(.character("1"))
    visit.type("soon")
    visit.press(.enter)
    #expect(visit.steps.isEmpty)
    #expect(visit.text.contains("soon"))

    visit.press(.ctrl("u"))
    visit.type("2027-06-30")
    visit.press(.enter)
    guard case .answer(_, question.id, .day(let day), _, _)? = visit.steps.first else {
      Issue.record("the day was not saved")
      return
    }
    #expect(day == Fixture.day("2027-06-30"))
  }

  @Test func `the table of questions opens any as a card`() {
    var visit = Visit(
      as: .bjorn, at: .questions(Stories.planning.id, checklist: "planning-research"))

    visit.press(.down, .down, .enter)
    #expect(visit.topic == "cards")
    #expect(asks(visit, "ANS-PLA-PRT-01"))

    visit.press(.escape)
    #expect(visit.topic == "questions")
  }
}
