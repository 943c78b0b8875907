import Domain
import GRDB

/// Cases that wait for a decision: those in the stage, oldest first.
enum DecisionsView {
  /// The cases that an actor may take up: within reach, at or below the own rank, not the own.
  static func waiting(for actor: Actor) -> SQL {
    """
    stage = \(Stage.forDecision.rawValue) AND +shelf = 0 AND deciderRank BETWEEN 1 AND \(actor.rank ?? -1)
      AND leader IS NOT \(actor.id.text) AND \(UnitScope(units: actor.units).condition())
    """
  }

  static func rows(
    for actor: Actor?, _ scope: UnitScope, limit: Int, _ db: Database
  ) throws -> [DecisionWaitRow] {
    // Not with `??`, which GRDB makes SQL's own.
    let condition: SQL =
      if let actor { waiting(for: actor) } else { "stage = \(Stage.forDecision.rawValue)" }
    return try SQLRequest<Row>(
      literal: """
        SELECT \(sql: CollaborationRow.columns), isBegun FROM collaboration WHERE \(condition) AND \(scope.condition())
        ORDER BY since, row LIMIT \(limit)
        """
    ).fetchAll(db).map(DecisionWaitRow.init)
  }
}

extension DecisionWaitRow {
  fileprivate init(_ found: Row) {
    let row = CollaborationRow(row: found)
    self.init(
      id: row.id, reference: row.reference, title: row.title, level: row.level,
      decider: row.decider, since: row.waitingSince, unit: row.unit, leader: row.leader,
      isBegun: found[22])
  }
}

/// Collaborations with their review days, soonest first.
enum ReviewsView {
  static func rows(
    _ scope: UnitScope, until day: Day?, limit: Int, _ db: Database
  ) throws -> [ReviewRow] {
    try SQLRequest<Row>(
      literal: """
        SELECT \(sql: CollaborationRow.columns), changes, agreementEnds FROM collaboration
        WHERE reviewDay IS NOT NULL AND reviewDay <= \(day?.number ?? Int(Int32.max))
          AND +shelf = 0 AND \(scope.condition())
        ORDER BY reviewDay, row LIMIT \(limit)
        """
    ).fetchAll(db).compactMap(ReviewRow.init)
  }
}

extension ReviewRow {
  fileprivate init?(_ found: Row) {
    let row = CollaborationRow(row: found)
    guard let due = row.reviewDay else { return nil }
    let changes = try? [Review.Change](JSON(reading: Array((found[22] as String).utf8)))
    self.init(
      id: row.id, reference: row.reference, title: row.title, level: row.level, stage: row.stage,
      due: due, unit: row.unit, leader: row.leader, leaderName: row.leaderName,
      changes: changes ?? [], agreementEnds: (found[23] as Int?).map { Day(number: $0) })
  }
}
