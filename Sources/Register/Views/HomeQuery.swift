import Domain
import GRDB

/// What home screens count, added up from the tallies.
struct HomeQuery {
  let units: [String]
  let today: Day

  func counts(_ db: Database) throws -> HomeCounts {
    var counts = HomeCounts()
    for (subject, key, count) in try tallies(db) {
      switch subject {
      case .stage: add(stage: key, count, to: &counts)
      case .level:
        if CollaborationLevel.allCases.indices.contains(key) {
          counts.levels[CollaborationLevel.allCases[key], default: 0] += count
        } else {
          counts.levelNotAssessed += count
        }
      case .open: counts.openQuestions += count
      case .asked: counts.askedQuestions += count
      case .openCases: counts.casesWithOpenQuestions += count
      case .review, .measure, .riskBefore, .riskAfter: break
      }
    }
    counts.waitingForDecision = counts.stages[.forDecision] ?? 0
    counts.overdueReviews = try days(.review, nil, today.adding(days: -1), db)
    counts.reviewsWithin7 = try days(.review, today, today.adding(days: 7), db)
    counts.reviewsWithin30 = try days(
      .review, today.adding(days: 8), today.adding(days: 30), db)
    counts.overdueMeasures = try days(.measure, nil, today.adding(days: -1), db)
    return counts
  }

  func risks(afterMeasures: Bool, _ db: Database) throws -> [RiskCell] {
    let subject = afterMeasures ? TallyView.Subject.riskAfter : .riskBefore
    return try SQLRequest<Row>(
      literal: """
        SELECT key, sum(count) FROM tally WHERE \(scope) AND subject = \(subject.rawValue)
        GROUP BY key ORDER BY key
        """
    ).fetchAll(db).compactMap { row in
      let key: Int = row[0]
      guard let likelihood = Likelihood(rawValue: key / 10),
        let consequence = Consequence(rawValue: key % 10)
      else { return nil }
      return RiskCell(rating: RiskRating(likelihood, consequence), count: row[1])
    }
  }

  private var scope: SQL {
    units.isEmpty ? "unit = \(TallyView.everything)" : UnitScope(units: units).condition()
  }

  private func tallies(_ db: Database) throws -> [(TallyView.Subject, Int, Int)] {
    try SQLRequest<Row>(
      literal: """
        SELECT subject, key, sum(count) FROM tally
        WHERE \(scope) AND subject IN ('stage', 'level', 'open', 'asked', 'openCases')
        GROUP BY subject, key
        """
    ).fetchAll(db).compactMap { row in
      TallyView.Subject(rawValue: row[0]).map { ($0, row[1], row[2]) }
    }
  }

  private func days(
    _ subject: TallyView.Subject, _ from: Day?, _ until: Day, _ db: Database
  ) throws -> Int {
    try SQLRequest<Int>(
      literal: """
        SELECT sum(count) FROM tally WHERE \(scope) AND subject = \(subject.rawValue)
          AND key BETWEEN \(from?.number ?? Int(Int32.min)) AND \(until.number)
        """
    ).fetchOne(db) ?? 0
  }

  private func add(stage key: Int, _ count: Int, to counts: inout HomeCounts) {
    guard Stage.allCases.indices.contains(key % 100) else { return }
    let stage = Stage.allCases[key % 100]
    counts.stages[stage, default: 0] += count
    if let group = HomeCounts.StageGroup(stage, isAssessed: key < 100) {
      counts.groups[group, default: 0] += count
    }
    switch stage {
    case .candidate: counts.candidates += count
    case .sortedOut: break
    default: counts.total += count
    }
  }
}
