import Domain
import GRDB

/// Counts that home screens show: kept as rows change, never counted when read.
///
/// Each count stands under its unit and, for the whole register, under `*`.
enum TallyView {
  static let table = "tally"
  static let everything = "*"

  static let schema = """
    CREATE TABLE tally (
      unit TEXT NOT NULL,
      subject TEXT NOT NULL,
      key INTEGER NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (unit, subject, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE newest_reference (
      prefix TEXT NOT NULL, year INTEGER NOT NULL, number INTEGER NOT NULL,
      PRIMARY KEY (prefix, year)
    ) STRICT, WITHOUT ROWID;
    """

  /// What is counted.
  enum Subject: String {
    /// Key: order of the stage, and 100 more when not yet assessed.
    case stage
    /// Key: order of the level, -1 when not assessed; candidates and closed ones are left out.
    case level
    /// Key: the day.
    case review, measure
    /// Key: 0; the count is the number of questions.
    case open, asked
    case openCases
    /// Key: likelihood times ten and consequence.
    case riskBefore, riskAfter
  }

  struct Key: Hashable {
    var unit: String
    var subject: Subject
    var key: Int
  }

  /// What a row contributes.
  static func counts(_ record: CollaborationRecord) -> [Key: Int] {
    var counts: [Key: Int] = [:]
    func add(_ subject: Subject, _ key: Int, _ count: Int = 1) {
      guard count != 0 else { return }
      for unit in [everything, record.unit] {
        counts[Key(unit: unit, subject: subject, key: key), default: 0] += count
      }
    }
    add(.stage, record.stageOrder + (record.isAssessed ? 0 : 100))
    guard record.shelf == CollaborationsView.Shelf.active.rawValue else { return counts }
    add(.level, record.levelOrder)
    if let day = record.reviewDay { add(.review, day) }
    for day in record.measureDays.split(separator: " ") { add(.measure, Int(day) ?? 0) }
    for risk in record.risks.split(separator: " ") {
      let ratings = risk.split(separator: ">", omittingEmptySubsequences: false)
      if let before = ratings.first.flatMap({ Int($0) }) { add(.riskBefore, before) }
      if let after = ratings.last.flatMap({ Int($0) }) ?? ratings.first.flatMap({ Int($0) }) {
        add(.riskAfter, after)
      }
    }
    if let stage = Stage(rawValue: record.stage), stage.takesOpenQuestions {
      add(.open, 0, record.open)
      add(.asked, 0, record.asked)
      add(.openCases, 0, record.open > 0 ? 1 : 0)
    }
    return counts
  }

  static func update(
    from old: CollaborationRecord?, to new: CollaborationRecord, _ db: Database
  ) throws {
    var difference = counts(new)
    let before = old.map { counts($0) } ?? [:]
    for (key, count) in before { difference[key, default: 0] -= count }
    let add = try db.cachedStatement(
      sql: """
        INSERT INTO tally (unit, subject, key, count) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET count = count + excluded.count
        """)
    let clear = try db.cachedStatement(
      sql: "DELETE FROM tally WHERE unit = ? AND subject = ? AND key = ? AND count = 0")
    for (key, count) in difference where count != 0 {
      try add.execute(arguments: [key.unit, key.subject.rawValue, key.key, count])
      if count < 0 {
        try clear.execute(arguments: [key.unit, key.subject.rawValue, key.key])
      }
    }
  }

  static func noteReference(_ reference: CollaborationReference, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO newest_reference (prefix, year, number) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET number = max(number, excluded.number)
        """)
    try statement.execute(arguments: [reference.prefix, reference.year, reference.number])
  }

  /// The reference that the next new collaboration gets.
  static func next(
    after reference: CollaborationReference, _ db: Database
  ) throws -> CollaborationReference {
    let statement = try db.cachedStatement(
      sql: "SELECT number FROM newest_reference WHERE prefix = ? AND year = ?")
    let newest = try Int.fetchOne(statement, arguments: [reference.prefix, reference.year]) ?? 0
    return CollaborationReference(
      prefix: reference.prefix, year: reference.year, number: newest + 1)
  }
}

extension Stage {
  /// Between planning and review, where an open question can still be helped with.
  var takesOpenQuestions: Bool {
    switch self {
    case .triage, .planning, .held, .forDecision, .noted, .approved, .inProgress, .review: true
    case .candidate, .sortedOut, .idea, .paused, .ending, .ended, .declined, .withdrawn: false
    }
  }
}
