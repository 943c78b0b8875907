import Domain
import GRDB

/// A window of the table of collaborations.
///
/// Many rows are walked along the index of their order, from a key on. Few rows are found by their
/// filter and sorted once; where each stands is kept until the ledger grows.
struct CollaborationsQuery {
  /// So many filtered rows are sorted; from more, walking along the order soon meets enough of them.
  static let sortedAtMost = 25_000

  let query: CollaborationQuery
  let filter: CollaborationFilter

  init(query: CollaborationQuery) {
    self.query = query
    filter = CollaborationFilter(query: query)
  }

  /// Where in the order a row stands.
  private struct Place {
    var key: DatabaseValue
    var row: Int64
  }

  private enum Side {
    case atOrAfter, before
  }

  func window(
    _ db: Database, memo: WindowMemo?
  ) throws -> (window: Window<CollaborationRow>, memo: WindowMemo) {
    var memo = try memo ?? begin(db)
    let (offset, rows) =
      if let sorted = memo.sorted { try slice(of: sorted, db) } else { try walk(db, &memo) }
    return (Window(rows: rows, offset: offset, total: memo.total), memo)
  }

  // MARK: How many

  private func begin(_ db: Database) throws -> WindowMemo {
    let total = try total(db)
    guard !filter.isEverything, total <= CollaborationsQuery.sortedAtMost else {
      return WindowMemo(total: total)
    }
    // The plus signs keep SQLite off the order's index, so that the filter's leads.
    let sorted = try SQLRequest<Int64>(
      literal: """
        SELECT row FROM collaboration WHERE \(filter.shelfCondition) AND \(filter.condition)
        ORDER BY +\(sql: column) \(direction()), +row \(direction())
        """
    ).fetchAll(db)
    return WindowMemo(total: sorted.count, sorted: sorted)
  }

  private func total(_ db: Database) throws -> Int {
    guard filter.isByStageOnly else { return try count(db, filter.condition) }
    let orders = (query.stages.isEmpty ? Set(Stage.allCases) : query.stages).filter {
      filter.shelves.contains(CollaborationsView.Shelf($0).rawValue)
    }.compactMap { Stage.allCases.firstIndex(of: $0) }
    return try SQLRequest<Int>(
      literal: """
        SELECT sum(count) FROM tally WHERE unit = \(TallyView.everything)
          AND subject = \(TallyView.Subject.stage.rawValue) AND key % 100 IN \(orders)
        """
    ).fetchOne(db) ?? 0
  }

  private func count(_ db: Database, _ condition: SQL) throws -> Int {
    try SQLRequest<Int>(
      literal: """
        SELECT count(*) FROM collaboration WHERE \(filter.shelfCondition) AND \(condition)
        """
    ).fetchOne(db) ?? 0
  }

  // MARK: Few rows

  private func slice(
    of sorted: [Int64], _ db: Database
  ) throws -> (offset: Int, rows: [CollaborationRow]) {
    let limit = max(0, query.limit)
    let start: Int
    switch query.anchor {
    case .first: start = 0
    case .last: start = sorted.count - limit
    case .offset(let offset): start = min(offset, sorted.count - 1)
    case .around(let id, let before):
      let row = try CollaborationsView.row(of: id, db)
      start = (sorted.firstIndex { $0 == row } ?? 0) - min(max(0, before), limit)
    }
    let offset = max(0, start)
    let statement = try db.cachedStatement(
      sql: "SELECT \(CollaborationRow.columns) FROM collaboration WHERE row = ?")
    let rows = try sorted.dropFirst(offset).prefix(limit).compactMap { row in
      try Row.fetchOne(statement, arguments: [row]).map(CollaborationRow.init(row:))
    }
    return (offset, rows)
  }

  // MARK: Many rows

  private func walk(
    _ db: Database, _ memo: inout WindowMemo
  ) throws -> (offset: Int, rows: [CollaborationRow]) {
    let limit = max(0, query.limit)
    let offset: Int
    let rows: [CollaborationRow]
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
      (offset, rows) = try around(id, before: min(max(0, before), limit), limit, memo, db)
    }
    memo.note(rows, from: offset)
    return (offset, rows)
  }

  private func around(
    _ id: CollaborationID, before: Int, _ limit: Int, _ memo: WindowMemo, _ db: Database
  ) throws -> (offset: Int, rows: [CollaborationRow]) {
    guard let place = try place(of: id, db) else { return (0, try fetch(db, limit: limit)) }
    let head = try fetch(db, .before, place, backwards: true, limit: before)
    let tail = try fetch(db, .atOrAfter, place, limit: limit - head.count)
    let rows = head.reversed() + tail
    if let first = rows.first, let known = memo.offsets[first.id] { return (known, rows) }
    let rank =
      try memo.offsets[id] ?? count(db, "\(filter.condition) AND \(condition(.before, place))")
    return (rank - head.count, rows)
  }

  private func place(of id: CollaborationID, _ db: Database) throws -> Place? {
    try SQLRequest<Row>(
      literal: "SELECT \(sql: column), row FROM collaboration WHERE id = \(id.text)"
    ).fetchOne(db).map { Place(key: $0[0], row: $0[1]) }
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

  private func direction(backwards: Bool = false) -> SQL {
    query.isDescending != backwards ? "DESC" : "ASC"
  }

  /// Each shelf has its own order in the index, so they are read apart and put together.
  private func fetch(
    _ db: Database, _ side: Side = .atOrAfter, _ place: Place? = nil, backwards: Bool = false,
    offset: Int = 0, limit: Int
  ) throws -> [CollaborationRow] {
    guard limit > 0 else { return [] }
    let part: SQL = if let place { condition(side, place) } else { "1" }
    let order: SQL =
      "\(sql: column) \(direction(backwards: backwards)), row \(direction(backwards: backwards))"
    // One shelf can skip rows inside its index; of several, nobody knows how many to skip in which.
    let shelves = filter.shelves
    let inner = shelves.count == 1 ? offset : 0
    let parts = shelves.map { shelf -> SQL in
      """
      SELECT * FROM (SELECT row, \(sql: column) FROM collaboration
        INDEXED BY \(sql: "sorted_by_" + column)
        WHERE shelf = \(shelf) AND \(filter.condition) AND \(part)
        ORDER BY \(order) LIMIT \(limit + offset - inner) OFFSET \(inner))
      """
    }
    return try SQLRequest<Row>(
      literal: """
        SELECT \(sql: CollaborationRow.columns) FROM collaboration JOIN (
          SELECT row AS place FROM (\(parts.joined(separator: " UNION ALL ")))
          ORDER BY \(order) LIMIT \(limit) OFFSET \(offset - inner)) ON row = place
        ORDER BY \(order)
        """
    ).fetchAll(db).map(CollaborationRow.init(row:))
  }

  private var column: String {
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
}

/// What is known about a table as it stands at one position of the ledger.
struct WindowMemo: Sendable {
  var total: Int
  /// All its rows in order, when they are few.
  var sorted: [Int64]?
  /// Where rows of the last windows stand.
  var offsets: [CollaborationID: Int] = [:]

  init(total: Int, sorted: [Int64]? = nil) {
    self.total = total
    self.sorted = sorted
  }

  mutating func note(_ rows: [CollaborationRow], from offset: Int) {
    if offsets.count > 2000 { offsets.removeAll() }
    for (index, row) in rows.enumerated() { offsets[row.id] = offset + index }
  }
}
