import Domain
import GRDB

/// Steps worth showing to others, by case and day: never who typed what when.
enum LatestStepsView {
  static let table = "step"
  static let schema = """
    CREATE TABLE step (
      position INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      day INTEGER NOT NULL,
      row INTEGER NOT NULL,
      kind TEXT NOT NULL,
      stage TEXT,
      outcome TEXT
    ) STRICT;
    CREATE INDEX step_row ON step (row);
    """

  static func add(
    _ recorded: Recorded<CollaborationEvent>, at position: Int64, row: Int64, _ db: Database
  ) throws {
    guard let event = recorded.event, isStep(event) else { return }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO step (position, id, day, row, kind, stage, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      position, recorded.envelope.id.text,
      Int(recorded.envelope.at.milliseconds / 86_400_000), row, event.name.rawValue,
      event.stage?.rawValue, outcome(event)?.rawValue,
    ])
  }

  private static func isStep(_ event: CollaborationEvent) -> Bool {
    switch event {
    case .imported, .sorted, .triageBegun: false
    case .decisionCorrected, .somethingChanged, .waived, .adviceReplied: true
    default: event.stage != nil
    }
  }

  private static func outcome(_ event: CollaborationEvent) -> Decision.Outcome? {
    switch event {
    case .decided(let decided), .decisionRegistered(let decided), .decisionReplaced(let decided):
      decided.decision.outcome
    default: nil
    }
  }

  static func rows(_ scope: UnitScope, limit: Int, _ db: Database) throws -> [LatestStep] {
    try SQLRequest<Row>(
      literal: """
        SELECT step.id, step.day, c.id, c.title, step.kind, step.stage, step.outcome
        FROM step JOIN collaboration c ON c.row = step.row
        WHERE \(scope.condition("c.unit")) ORDER BY step.position DESC LIMIT \(limit)
        """
    ).fetchAll(db).compactMap { row in
      guard let kind = CollaborationEvent.Kind(rawValue: row[4]) else { return nil }
      return LatestStep(
        id: EntryID(row[0] as String), day: Day(number: row[1]),
        collaboration: CollaborationID(row[2] as String), title: LocalizedText(view: row[3]),
        event: kind, stage: (row[5] as String?).flatMap { Stage(rawValue: $0) },
        outcome: (row[6] as String?).flatMap { Decision.Outcome(rawValue: $0) })
    }
  }
}
