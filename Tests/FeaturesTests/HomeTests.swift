import Content
import Domain
import Terminal
import Testing

@testable import Features

@Suite struct HomeTests {
  @Test(arguments: [
    (Size(width: 140, height: 40), 3 + 3 + 7 + 6 + 1 + 1 + 2 + 3),
    (Size(width: 80, height: 24), 3 + 1 + 3 + 7 + 6 + 1 + 1 + 2),
  ])
  func `every number of the office home opens rows`(size: Size, doors: Int) {
    let home = Visit(size: size)

    for place in 0..<doors {
      var visit = home
      for _ in 0..<place { visit.press(.down) }

      visit.press(.enter)

      #expect(["collaborations", "record"].contains(visit.topic), "door \(place)")
    }
  }

  @Test func `the number of overdue reviews opens those that are overdue, soonest first`() {
    var visit = Visit()

    visit.press(.down, .down, .down, .down, .enter)

    guard case .ask(let queries, _)? = visit.lastRequest,
      case .collaborations(let query)? = queries.first
    else {
      Issue.record("no rows were asked for")
      return
    }
    #expect(query.dueUntil == Fixture.today.adding(days: -1))
    #expect(query.sort == .reviewDay && !query.isDescending)
  }

  @Test func `a researcher's first row leads to the questions that are left`() {
    var visit = Visit(as: .bjorn)

    visit.press(.enter)

    #expect(visit.topic == "record")
    #expect(visit.text.contains("CHECKLISTS BEGUN"))
  }

  @Test func `the numbers lead to the sections`() {
    for (number, topic) in [("2", "collaborations"), ("6", "reviews"), ("1", "home")] {
      var visit = Visit()

      visit.press(.character(Character(number)))

      #expect(visit.topic == topic)
    }
  }

  @Test func `one's own unit and the whole register change places`() {
    var visit = Visit()

    visit.press(.character("s"))

    #expect(visit.shell.env.settings.wholeRegister == false)
    #expect(
      visit.requests.contains { request in
        if case .ask(let queries, _) = request {
          queries.contains(.counts(units: ["office"]))
        } else {
          false
        }
      })
  }

  @Test func `escape does nothing on the home screen`() {
    var visit = Visit()
    let before = visit.rows
    let asked = visit.requests.count

    visit.press(.escape)

    #expect(visit.rows == before)
    #expect(visit.requests.count == asked)
  }
}

@Suite struct TableTests {
  private func table(_ query: CollaborationQuery = .all) -> Visit {
    Visit(at: .collaborations(query))
  }

  private func asked(_ visit: Visit) -> [CollaborationQuery] {
    visit.requests.flatMap { request -> [CollaborationQuery] in
      guard case .ask(let queries, _) = request else { return [] }
      return queries.compactMap { if case .collaborations(let query) = $0 { query } else { nil } }
    }
  }

  @Test func `the next rows are asked for before the cursor reaches them`() {
    var visit = table()
    let before = asked(visit).count

    visit.press(.pageDown)
    #expect(asked(visit).count == before)

    for _ in 0..<6 { visit.press(.pageDown) }
    #expect(asked(visit).count > before)

    visit.press(.end)
    #expect(visit.focused.contains("Barns lek 30"))
    #expect(!visit.text.contains("loading"))
  }

  @Test func `rows that come late for an earlier filter are not shown`() {
    var visit = table()
    visit.press(.character("/"))
    visit.type("fjord")
    let rows = visit.rows
    var late = CollaborationQuery.all
    late.text = "f"
    let screen = visit.shell.layers.last?.id ?? 0

    visit.receive(
      .answers(
        [.collaborations(Window(rows: [], offset: 0, total: 0), late)], screen: screen))

    #expect(visit.rows == rows)
  }

  @Test func `letters typed in the filter never act`() {
    var visit = table()
    visit.press(.character("/"))

    visit.type("Nosmx q2?/=")

    #expect(visit.topic == "collaborations")
    #expect(visit.commands.isEmpty)
    #expect(visit.text.contains("Nosmx q2?/="))
    #expect(visit.shell.overlay == nil)
  }

  @Test func `the filter finds what is meant without the marks, and Enter goes to the rows`() {
    var visit = table()

    visit.press(.character("/"))
    visit.type("barns ostfjord")
    visit.press(.enter, .enter)

    #expect(visit.topic == "record")
    #expect(asked(visit).last?.text == "barns ostfjord")
  }

  @Test func `escape empties the filter before it leaves`() {
    var visit = table()
    visit.press(.character("/"))
    visit.type("fjord")

    visit.press(.escape)
    #expect(visit.topic == "collaborations")
    #expect(asked(visit).last?.text == "")

    visit.press(.escape)
    #expect(visit.topic == "home")
  }

  @Test func `what is pasted into the filter is cleaned and acts on nothing`() {
    var visit = table()
    visit.press(.character("/"))

    visit.paste("fjord\u{1B}[2J\nN")

    #expect(visit.topic == "collaborations")
    #expect(!visit.text.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `candidates are sorted in bulk`() {
    let second = made("archive 2")
    let third = made("archive 3")
    var visit = Visit(
      at: .collaborations(.init(stages: [.candidate])), stories: Stories.all + [second, third])
    let rows = [Stories.candidate, second, third].compactMap(Rows.row)
    let screen = visit.shell.layers.last?.id ?? 0
    visit.receive(
      .answers(
        [
          .collaborations(
            Window(rows: rows, offset: 0, total: 3), CollaborationQuery(stages: [.candidate]))
        ], screen: screen))
    visit.holdsAnswers = true

    visit.press(.character(" "), .character(" "), .character("c"))

    #expect(
      visit.commands == [
        .collaboration(Stories.candidate.id, [.sort(.collaboration)]),
        .collaboration(second.id, [.sort(.collaboration)]),
      ])
    #expect(visit.state(second)?.stage == .idea)
    #expect(visit.state(third)?.stage == .candidate)
  }

  private func made(_ id: String) -> Story {
    var story = Story(id, number: 300)
    try? story.act(
      .importCandidate(
        story.id,
        CollaborationDetails(title: LocalizedText(id, .english), kind: .research, unit: "physics")),
      by: .kari)
    return story
  }

  @Test func `sorting goes through the columns and can be turned`() {
    var visit = table()

    visit.press(.character("o"))
    #expect(asked(visit).last?.sort == .title)

    visit.press(.character("O"))
    #expect(asked(visit).last?.isDescending == true)
  }
}
