import Domain
import GRDB

/// Questions that somebody could help with: answered unsure, or handed over and not back.
enum OpenQuestionsView {
  static let table = "open_case"
  static let schema = """
    CREATE TABLE open_case (
      row INTEGER PRIMARY KEY,
      unit TEXT NOT NULL,
      since INTEGER NOT NULL,
      questions TEXT NOT NULL
    ) STRICT;
    CREATE INDEX open_case_since ON open_case (since);
    """

  /// One question as the view keeps it.
  struct Item: Stored, Equatable {
    var assessment: Assessment.ID
    var checklist: ChecklistReference
    var question: String
    var answerer: Answerer
    var isStop: Bool
    var asked: Handover?
    var since: Day

    init(
      _ assessment: Assessment, _ question: Question, asked: Handover?, since: Day
    ) {
      self.assessment = assessment.id
      checklist = assessment.checklist
      self.question = question.id
      answerer = question.answerer
      isStop = question.isStop
      self.asked = asked
      self.since = since
    }

    init(_ json: JSON) throws(CodecError) {
      assessment = try json["assessment"]
      checklist = try json["checklist"]
      question = try json["question"]
      answerer = try json["answerer"]
      isStop = try json["isStop"]
      asked = try json["asked"]
      since = try json["since"]
    }

    var json: JSON {
      .fields(
        ("assessment", assessment), ("checklist", checklist), ("question", question),
        ("answerer", answerer), ("isStop", isStop), ("asked", asked), ("since", since))
    }
  }

  static func update(
    _ items: [Item], _ record: CollaborationRecord, isNew: Bool, _ db: Database
  ) throws {
    let takes = Stage(rawValue: record.stage)?.takesOpenQuestions ?? false
    guard takes, let since = items.map(\.since).min() else {
      guard !isNew else { return }
      let statement = try db.cachedStatement(sql: "DELETE FROM open_case WHERE row = ?")
      return try statement.execute(arguments: [record.row])
    }
    let statement = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO open_case (row, unit, since, questions) VALUES (?, ?, ?, ?)")
    try statement.execute(arguments: [
      record.row, record.unit, since.number, String(decoding: items.json.bytes, as: UTF8.self),
    ])
  }

  /// Those that have waited longest first.
  static func rows(
    _ scope: UnitScope, limit: Int, _ db: Database
  ) throws -> [OpenQuestionSummary] {
    let rows = try SQLRequest<Row>(
      literal: """
        SELECT c.id, c.title, open_case.questions
        FROM open_case JOIN collaboration c ON c.row = open_case.row
        WHERE \(scope.condition("open_case.unit")) ORDER BY open_case.since LIMIT \(limit)
        """
    ).fetchAll(db)
    let all = rows.flatMap { row -> [OpenQuestionSummary] in
      let text: String = row[2]
      let items = (try? [Item](JSON(reading: Array(text.utf8)))) ?? []
      return items.map { item in
        OpenQuestionSummary(
          collaboration: CollaborationID(row[0] as String), title: LocalizedText(view: row[1]),
          assessment: item.assessment, checklist: item.checklist, question: item.question,
          answerer: item.answerer, isStop: item.isStop, asked: item.asked, since: item.since)
      }
    }
    return Array(all.sorted { $0.since < $1.since }.prefix(limit))
  }
}
