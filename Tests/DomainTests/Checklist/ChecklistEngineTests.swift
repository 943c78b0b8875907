import Domain
import Testing

@Suite struct ChecklistEngineTests {
  let planning = World.planning

  func responses(_ answers: [String: AnswerValue]) -> [String: Response] {
    answers.mapValues {
      Response(
        answer: Answer(value: $0, digest: "", by: World.researcher.id, day: World.today))
    }
  }

  @Test func `a question is asked only when its condition holds, through several steps`() {
    func asked(_ answers: [String: AnswerValue]) -> [String] {
      planning.applicable(answers).map(\.id)
    }

    #expect(!asked([:]).contains("place"))
    #expect(asked(["data": .yes]).contains("place"))
    #expect(asked(["data": .yes, "place": .options(["cloud"])]).contains("provider"))
    #expect(!asked(["data": .no, "place": .options(["cloud"])]).contains("provider"))
  }

  @Test func `conditions in a ring are never asked and never hang`() {
    let ring = Checklist(
      id: "ring", purpose: .planning, title: World.english("Ring"),
      sections: [
        .init(
          id: "all", title: World.english("All"),
          questions: [
            World.question(
              "a", when: AnswerRule(.any, [.init(question: "b", answers: ["yes"])])),
            World.question(
              "b", when: AnswerRule(.any, [.init(question: "a", answers: ["yes"])])),
          ])
      ])

    #expect(ring.applicable(["a": .yes, "b": .yes]).isEmpty)
  }

  @Test func `unsure is a finding and asked is neither blank nor unsure`() {
    var responses = responses(["enduse": .unsure, "data": .no])
    responses["access"] = Response(
      asked: Handover(to: .answerer(.office), by: World.researcher.id, day: World.today))

    let progress = planning.progress(responses)

    #expect(progress.applicable == 5)
    #expect(progress.answered == 2)
    #expect(progress.unsure == 1)
    #expect(progress.asked == 1)
    #expect(progress.open == 2)
    #expect(progress.openByAnswerer == [.office: 1, .specialist: 1, .researcher: 1])
  }

  @Test func `the neutral mark stands in for an answer that is not stored`() {
    let answers = responses(["sanctions": .no, "field": .no, "partner": .no])

    #expect(!World.triage.progress(answers).isComplete)
    #expect(World.triage.progress(answers, handledOutside: true).isComplete)
  }

  @Test func `one's own questions come first, from where one is on`() {
    func next(_ answers: [String: AnswerValue], after current: String?) -> String? {
      planning.next(
        responses(answers), person: World.researcher.id, answerers: [.researcher], after: current)?
        .id
    }

    #expect(next([:], after: nil) == "enduse")
    #expect(next(["enduse": .no], after: "data") == "members")
    #expect(next(["data": .no], after: "members") == "enduse")
    #expect(next(["enduse": .no, "data": .no, "members": .number(2)], after: nil) == "embargo")
  }

  @Test func `what was handed over to me comes before everything else`() {
    let access = Response(
      asked: Handover(to: .person(World.office.id), by: World.researcher.id, day: World.today))

    let next = planning.next(
      ["access": access], person: World.office.id, answerers: [.office])

    #expect(next?.id == "access")
  }

  @Test func `an answer worries when it proposes a risk, escalates or blocks`() {
    let worries = planning.worries(["enduse": .unsure, "data": .no, "embargo": .yes])

    #expect(worries.map(\.question.id) == ["enduse", "embargo"])
  }

  @Test func `a typed answer has to be of the question's kind`() {
    let choice = World.question("place", kind: .choice, options: ["here", "cloud"])

    #expect(choice.accepts(.options(["cloud"])))
    #expect(choice.accepts(.unsure))
    #expect(!choice.accepts(.options(["here", "cloud"])))
    #expect(!choice.accepts(.options(["elsewhere"])))
    #expect(!choice.accepts(.yes))
    #expect(!World.question("number", kind: .number).accepts(.number(.nan)))
    #expect(!World.question("text", kind: .text).accepts(.text("  ")))
  }
}

@Suite struct DepthTests {
  @Test func `depth follows from combinations of answers and tells why`() {
    let finding = World.policy.depth(["field": .yes, "partner": .yes])

    #expect(finding.depth == .enhanced)
    #expect(finding.reasons == [World.english("Field and partner")])
    #expect(finding.questions == ["field", "partner"])
    #expect(World.policy.depth(["field": .unsure]).depth == .ordinary)
    #expect(World.policy.depth(["field": .no, "partner": .no]).depth == .none)
    #expect(World.policy.depth(["sanctions": .yes, "field": .yes]).depth == .blocked)
  }

  @Test func `every rule of the same depth that holds is a reason`() {
    let finding = World.policy.depth(["field": .unsure, "partner": .yes])

    #expect(finding.reasons == [World.english("Field"), World.english("Partner")])
  }

  @Test func `what was cleared is looked into as deep as can be, until the answer changes`() {
    let cleared = [ClearedBlock(question: "sanctions", words: ["yes"])]

    #expect(World.policy.depth(["sanctions": .yes], cleared: cleared).depth == .enhanced)
    #expect(World.policy.depth(["sanctions": .no], cleared: cleared).depth == .none)
  }
}
