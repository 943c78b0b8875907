import Content
import Domain
import Terminal
import Testing

@testable import Features

@Suite struct ReviewScreensTests {
  private let id = FormsWorld.id
  private let today = FormsWorld.today

  private func row(_ name: String, _ days: Int, _ level: CollaborationLevel? = .moderate)
    -> ReviewRow
  {
    ReviewRow(
      id: CollaborationID(name), title: LocalizedText(name, .bokmal), level: level,
      stage: .inProgress, due: today.adding(days: days), unit: "science", leaderName: "Björn Lind",
      changes: days < 0 ? [Review.Change(cause: .funding, text: "ny finansiør")] : [],
      agreementEnds: today.adding(days: 60))
  }

  private var rows: [ReviewRow] {
    [row("Later", 200), row("Ocean", 20), row("Ice", -3, .high), row("Data", 5), row("Arctic", 80)]
  }

  @Test func `the most overdue come first and later ones on demand`() {
    var desk = FormsDesk(nil, reviews: rows)
    desk.press(.character("6"))

    #expect(desk.focused.contains("Ice"))
    #expect(!desk.text.contains("Later"))
    desk.press(.character("l"))
    #expect(desk.text.contains("Later"))
  }

  @Test func `Enter opens the reviews of the collaboration and v holds one`() throws {
    var desk = FormsDesk(nil, record: try FormsWorld.running(), reviews: rows)
    desk.press(.character("6"), .enter)
    #expect(desk.asked.last == .record(CollaborationID("Ice")))

    desk.press(.escape, .character("v"))
    #expect(desk.asked.last == .record(CollaborationID("Ice")))
  }

  @Test(arguments: [
    (-1, ReviewsScreen.When.overdue), (0, .within7), (7, .within7), (8, .within30), (30, .within30),
    (31, .within90), (90, .within90), (91, .later),
  ])
  func `reviews are grouped by when they are due`(days: Int, when: ReviewsScreen.When) {
    #expect(ReviewsScreen.When(today.adding(days: days), today: today) == when)
  }

  @Test func `a review that nobody opened is opened and concluded`() throws {
    var desk = FormsDesk(.review(id), record: try FormsWorld.running())

    desk.press(.function(9))
    #expect(desk.commands.isEmpty)

    desk.focus(on: "outcome")
    desk.press(.character("1"), .tab)
    desk.paste("Ingenting nytt.")
    desk.press(.function(9))

    guard case .collaboration(id, let commands)? = desk.commands.first, commands.count == 2,
      case .openReview(_, .due) = commands[0]
    else {
      Issue.record("not concluded: \(desk.text)")
      return
    }
    #expect(
      commands[1] == .concludeReview(.goOn, changes: [], reasons: "Ingenting nytt."))
  }

  @Test func `a ticked change asks what it is`() throws {
    let record = try FormsWorld.running([.openReview(.init("r"), .due)])
    var desk = FormsDesk(.review(id), record: record)

    desk.focus(on: "funding")
    desk.press(.character(" "), .tab)
    desk.paste("Ny finansiør")
    desk.focus(on: "outcome")
    desk.press(.character("3"), .tab)
    desk.paste("Venter på svar.")
    desk.press(.function(9))

    let change = Review.Change(cause: .funding, text: "Ny finansiør")
    #expect(
      desk.commands == [
        .collaboration(
          id, [.concludeReview(.pause, changes: [change], reasons: "Venter på svar.")])
      ])
  }

  @Test func `what was reported is there already`() throws {
    let record = try FormsWorld.running([.somethingChanged(.partner, text: "Ny eier")])
    let desk = FormsDesk(.review(id), record: record)

    #expect(desk.text.contains("Ny eier"))
    #expect(desk.lines.contains { $0.contains("[x]") })
  }

  @Test func `the next review day is shown before concluding and is that of the agreement's end`()
    throws
  {
    var desk = FormsDesk(.review(id), record: try FormsWorld.running())

    desk.focus(on: "outcome")
    desk.press(.character("1"))

    #expect(desk.text.contains("2027-06-30"))
    desk.press(.character("4"))
    #expect(desk.text.contains(FormsWorld.phrases(.bokmal)["review.then.end"]))
  }

  @Test func `what is only an idea has no review`() throws {
    var desk = FormsDesk(.review(id), record: try FormsWorld.idea())

    desk.press(.function(9))

    #expect(desk.commands.isEmpty)
    #expect(desk.text.contains(FormsWorld.phrases(.bokmal)["review.wrongStage"]))
  }

  // MARK: - Risks

  private var risks: [RiskCell] {
    [
      RiskCell(rating: RiskRating(.possible, .serious), count: 2),
      RiskCell(rating: RiskRating(.unlikely, .negligible), count: 90),
      RiskCell(rating: RiskRating(.likely, .moderate), count: 14),
    ]
  }

  @Test func `the focus begins at the worst and Enter opens that level`() {
    var desk = FormsDesk(.risks, risks: risks)

    desk.press(.enter)

    #expect(
      desk.asked.contains { query in
        if case .collaborations(let asked) = query {
          asked.levels == [.level(.high)]
        } else {
          false
        }
      })
  }

  @Test func `b asks for the risks before measures`() {
    var desk = FormsDesk(.risks, risks: risks)
    desk.press(.character("b"))
    #expect(desk.asked.last == .risks(units: [], afterMeasures: false))
  }

  @Test func `an empty cell opens nothing`() {
    var desk = FormsDesk(.risks, risks: risks)
    let before = desk.asked.count
    desk.press(.up, .enter)
    #expect(desk.asked.count == before)
  }

  @Test func `the table counts by level`() {
    var desk = FormsDesk(.risks, risks: risks)
    desk.press(.character("t"))
    #expect(desk.lines.contains { $0.contains("90") })
  }

  @Test(
    arguments: [Language.bokmal, .swedish],
    [Size(width: 80, height: 24), Size(width: 140, height: 40)])
  func `the screens as they are seen`(language: Language, size: Size) throws {
    var list = FormsDesk(nil, language, reviews: rows)
    list.press(.character("6"))
    try expectGolden(
      list.shell.view, named: "reviews-\(language.rawValue)-\(size.width)", size: size)
    let record = try FormsWorld.running([.somethingChanged(.partner, text: "Ny eier")])
    let review = FormsDesk(.review(id), language, record: record)
    try expectGolden(
      review.shell.view, named: "review-\(language.rawValue)-\(size.width)", size: size)
    let matrix = FormsDesk(.risks, language, risks: risks)
    try expectGolden(
      matrix.shell.view, named: "risks-\(language.rawValue)-\(size.width)", size: size)
  }
}
