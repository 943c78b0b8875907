import Domain
import Foundation
import GRDB

/// A window of the table of collaborations, found by key and never by counting rows off.
struct CollaborationsQuery {
  let query: CollaborationQuery

  /// Where in the order a row stands.
  struct Place {
    var shelf: Int
    var key: DatabaseValue
    var row: Int64
  }

  private enum Side {
    case atOrAfter, before
  }

  // MARK: What

  /// The shelves that the query looks at.
  var shelves: [Int] {
    if query.stages.isEmpty {
      return query.includesClosed ? [0, 1] : [0]
    }
    return Set(query.stages.map { CollaborationsView.Shelf($0).rawValue }).sorted()
  }

  /// The conditions apart from the shelf.
  var filter: SQL {
    var parts: [SQL] = []
    if !query.stages.isEmpty {
      parts.append("stage IN \(query.stages.map(\.rawValue).sorted())")
    }
    if !query.levels.isEmpty {
      let orders = query.levels.map { level in
        if case .level(let level) = level { CollaborationRecord.order(level) } else { -1 }
      }
      parts.append("levelOrder IN \(orders.sorted())")
    }
    if !query.units.isEmpty { parts.append(UnitScope(units: query.units.sorted()).condition()) }
    if !query.kinds.isEmpty { parts.append("kind IN \(query.kinds.map(\.rawValue).sorted())") }
    if let leader = query.leader { parts.append("leader = \(leader.text)") }
    if let day = query.dueFrom { parts.append("reviewDay >= \(day.number)") }
    if let day = query.dueUntil { parts.append("reviewDay <= \(day.number)") }
    if let mine = query.mine {
      parts.append("row IN (SELECT row FROM party WHERE person = \(mine.text) AND isTask = 0)")
    }
    if let actor = query.waitingFor { parts.append(DecisionsView.waiting(for: actor)) }
    if query.onlyWithOpenQuestions { parts.append("open > 0") }
    if let pattern = SearchIndex.pattern(query.text) {
      parts.append(
        """
        row IN (SELECT row FROM document WHERE part = 'case' AND id IN
          (SELECT rowid FROM search WHERE search MATCH \("head : (" + pattern + ")")))
        """)
    }
    return parts.isEmpty ? "1" : parts.joined(separator: " AND ")
  }

  var column: String {
    switch query.sort {
    case .title:
      switch query.language {
      case .bokmal, .nynorsk: "titleBokmal"
      case .swedish: "titleSwedish"
      case .english: "titleEnglish"
      }
    case .reference: "referenceKey"
    case .kind: "kindOrder"
    case .stage: "stageOrder"
    case .level: "levelOrder"
    case .unit: "unit"
    case .leader: query.language == .swedish ? "leaderSwedish" : "leaderNorwegian"
    case .partner: query.language == .swedish ? "partnerSwedish" : "partnerNorwegian"
    case .reviewDay: "reviewOrder"
    case .waiting: "since"
    case .progress: "progress"
    case .lastChanged: "lastChanged"
    }
  }

  // MARK: Windows

  func total(_ db: Database) throws -> Int {
    try count(db, filter)
  }

  func window(
    _ db: Database, memo: WindowMemo?
  ) throws -> (window: Window<CollaborationRow>, memo: WindowMemo) {
    var memo = try memo ?? WindowMemo(total: total(db))
    let limit = max(0, query.limit)
    let rows: [CollaborationRecord]
    let offset: Int
    switch query.anchor {
    case .first:
      offset = 0
      rows = try fetch(db, limit: limit)
    case .last:
      offset = max(0, memo.total - limit)
      rows = try fetch(db, backwards: true, limit: limit).reversed()
    case .offset(let wanted):
      offset = min(max(0, wanted), max(0, memo.total - 1))
      rows = try fetch(db, offset: offset, limit: limit)
    case .around(let id, let before):
      guard let place = try place(of: id, db) else {
        offset = 0
        rows = try fetch(db, limit: limit)
        break
      }
      let head = try fetch(
        db, .before, place, backwards: true, limit: min(max(0, before), limit)
      ).reversed()
      let tail = try fetch(db, .atOrAfter, place, limit: limit - head.count)
      rows = Array(head) + tail
      if let first = rows.first, let known = memo.offsets[first.id] {
        offset = known
      } else if let known = memo.offsets[id.text] {
        offset = known - head.count
      } else {
        offset = try rank(of: place, db) - head.count
      }
    }
    memo.note(rows.map(\.id), from: offset)
    return (Window(rows: rows.map(CollaborationRow.init), offset: offset, total: memo.total), memo)
  }

  // MARK: SQL

  private func place(of id: CollaborationID, _ db: Database) throws -> Place? {
    let row = try SQLRequest<Row>(
      literal: "SELECT shelf, \(sql: column), row FROM collaboration WHERE id = \(id.text)"
    ).fetchOne(db)
    return row.map { Place(shelf: $0[0], key: $0[1], row: $0[2]) }
  }

  private func rank(of place: Place, _ db: Database) throws -> Int {
    try count(db, "\(filter) AND \(condition(.before, place))")
  }

  private func count(_ db: Database, _ condition: SQL) throws -> Int {
    try SQLRequest<Int>(
      literal: "SELECT count(*) FROM collaboration WHERE shelf IN \(shelves) AND \(condition)"
    ).fetchOne(db) ?? 0
  }

  /// Rows before a place, or from it on, in the order of the query.
  private func condition(_ side: Side, _ place: Place) -> SQL {
    let comparison =
      switch side {
      case .atOrAfter: query.isDescending ? "<=" : ">="
      case .before: query.isDescending ? ">" : "<"
      }
    return "(\(sql: column), row) \(sql: comparison) (\(place.key), \(place.row))"
  }

  /// Each shelf has its own order in the index, so they are read apart and put together.
  private func fetch(
    _ db: Database, _ side: Side = .atOrAfter, _ place: Place? = nil, backwards: Bool = false,
    offset: Int = 0, limit: Int
  ) throws -> [CollaborationRecord] {
    guard limit > 0 else { return [] }
    let direction = SQL(sql: query.isDescending != backwards ? "DESC" : "ASC")
    let name = SQL(sql: column)
    let part: SQL = if let place { condition(side, place) } else { "1" }
    let shelves = shelves
    if shelves.count == 1 || narrows {
      return try SQLRequest<CollaborationRecord>(
        literal: """
          SELECT * FROM collaboration WHERE \(shelfCondition(shelves)) AND \(filter) AND \(part)
          ORDER BY \(name) \(direction), row \(direction) LIMIT \(limit) OFFSET \(offset)
          """
      ).fetchAll(db)
    }
    let parts = shelves.map { shelf -> SQL in
      """
      SELECT * FROM (SELECT * FROM collaboration WHERE shelf = \(shelf) AND \(filter) AND \(part)
        ORDER BY \(name) \(direction), row \(direction) LIMIT \(limit + offset))
      """
    }
    return try SQLRequest<CollaborationRecord>(
      literal: """
        \(parts.joined(separator: " UNION ALL "))
        ORDER BY \(name) \(direction), row \(direction) LIMIT \(limit) OFFSET \(offset)
        """
    ).fetchAll(db)
  }

  /// With few rows to expect, SQLite finds them by the filter and sorts; with many, it walks along
  /// the order. `+shelf` keeps it off the index of the order.
  private func shelfCondition(_ shelves: [Int]) -> SQL {
    narrows ? "+shelf IN \(shelves)" : "shelf = \(shelves.first ?? 0)"
  }

  /// Whether an index other than the order's leads to the rows.
  private var narrows: Bool {
    query.leader != nil || query.mine != nil || query.waitingFor != nil
      || query.dueUntil != nil || !query.text.isEmpty || query.onlyWithOpenQuestions
      || (!query.stages.isEmpty
        && query.stages.isDisjoint(with: [.candidate, .inProgress, .ended]))
  }
}

/// What is known about a table as it stands at one position of the ledger.
struct WindowMemo: Sendable {
  var total: Int
  /// Where rows of the last windows stand, by id.
  var offsets: [String: Int] = [:]

  init(total: Int) {
    self.total = total
  }

  mutating func note(_ ids: [String], from offset: Int) {
    if offsets.count > 2000 { offsets.removeAll() }
    for (index, id) in ids.enumerated() { offsets[id] = offset + index }
  }
}
