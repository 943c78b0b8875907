import Domain
import Register
import Testing

@Suite struct `Home` {
  let store: TestStore
  let register: Register

  init() throws {
    store = try TestStore()
    register = try store.create()
    try register.add(World.bjorn, "Björn Lind", user: "bjorn")
  }

  @Test func `counts by stage, level and unit`() throws {
    try register.add("Sea ice", unit: "science/physics")
    try register.add("Quantum", unit: "science")
    try register.add("Poems", unit: "arts")
    _ = try register.planned("Batteries")

    let all = try register.homeCounts(today: World.today)
    let science = try register.homeCounts(units: ["science"], today: World.today)
    let physics = try register.homeCounts(units: ["science/physics"], today: World.today)

    #expect(all.total == 4)
    #expect(all.stages == [.idea: 3, .planning: 1])
    #expect(all.groups == [.planning: 4])
    #expect(all.levelNotAssessed == 3)
    #expect(science.total == 3)
    #expect(physics.total == 1)
  }

  @Test func `counts open questions and shows them`() throws {
    let (id, planning) = try register.planned("Sea ice")
    try register.act(.answer(planning, question: "data", .unsure, replacing: nil), on: id)
    try register.act(
      .handOver(planning, question: "access", to: .answerer(.specialist)), on: id)

    let counts = try register.homeCounts(today: World.today)
    let open = try register.openQuestions()

    #expect(counts.openQuestions == 2)
    #expect(counts.askedQuestions == 1)
    #expect(counts.casesWithOpenQuestions == 1)
    #expect(Set(open.map(\.question)) == ["data", "access"])
    #expect(open.filter { $0.asked != nil }.map(\.question) == ["access"])
    try register.act(
      .answer(planning, question: "data", .no, replacing: .unsure), on: id)
    #expect(try register.homeCounts(today: World.today).openQuestions == 1)
  }

  @Test func `sorts review days into overdue, a week and a month`() throws {
    for day in [0, 7, 8, 30, 31] {
      let id = CollaborationID.random()
      try register.act(
        .takeIn(id, World.details("Runs \(day)"), reviewDay: World.today.adding(days: day)), on: id)
    }

    let now = try register.homeCounts(today: World.today)
    let later = try register.homeCounts(today: World.today.adding(days: 9))

    #expect(now.overdueReviews == 0)
    #expect(now.reviewsWithin7 == 2)
    #expect(now.reviewsWithin30 == 2)
    #expect(later.overdueReviews == 3)
    #expect(
      try register.reviews(limit: 2).map { $0.title.text(in: .english) } == ["Runs 0", "Runs 7"])
  }

  @Test func `shows what waits for a decision to those who may take it`() throws {
    let (id, _) = try register.planned("Sea ice")
    try register.act(.setRisk(Risk.ID("r"), risk, replacing: nil), on: id)
    try register.act(.submit(presentedBy: World.kari), on: id)

    let all = try register.decisionsWaiting()
    #expect(all.map(\.id) == [id])
    #expect(try register.decisionsWaiting(for: World.dean).map(\.id) == [id])
    #expect(try register.decisionsWaiting(for: World.researcher) == [])
    #expect(try register.homeCounts(today: World.today).waitingForDecision == 1)
  }

  @Test func `shows the latest steps and what is gained`() throws {
    let (id, _) = try register.planned("Sea ice")
    let gain = Gain(id: .init("g"), text: "Forty years of ice data")
    try register.act(.setGain(gain.id, gain, replacing: nil), on: id)

    #expect(try register.latestSteps().map(\.event) == [.triaged, .created])
    #expect(try register.gains().map(\.text) == ["Forty years of ice data"])
  }

  @Test func `puts risks into their matrix`() throws {
    let (id, _) = try register.planned("Sea ice")
    try register.act(.setRisk(Risk.ID("r"), risk, replacing: nil), on: id)

    let cells = try register.risks(afterMeasures: false)

    #expect(cells == [RiskCell(rating: RiskRating(.likely, .considerable), count: 1)])
  }

  private var risk: Risk {
    Risk(
      id: Risk.ID("r"), title: World.english("Military use"),
      before: RiskRating(.likely, .considerable), after: RiskRating(.possible, .considerable),
      proposal: .treat)
  }
}
