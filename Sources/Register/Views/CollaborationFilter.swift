import Domain
import GRDB

/// The conditions of a query, each on a column that is indexed behind the shelf.
struct CollaborationFilter {
  let query: CollaborationQuery

  /// The shelves that the query looks at.
  var shelves: [Int] {
    if query.stages.isEmpty {
      return query.includesClosed ? [0, 1] : [0]
    }
    return Set(query.stages.map { CollaborationsView.Shelf($0).rawValue }).sorted()
  }

  var shelfCondition: SQL {
    let shelves = shelves
    return shelves.count == 1 ? "shelf = \(shelves[0])" : "shelf IN \(shelves)"
  }

  /// Nothing but shelves is asked for.
  var isEverything: Bool { conditions.isEmpty }

  /// Nothing but stages is asked for, so that the tallies know how many there are.
  var isByStageOnly: Bool {
    conditions.count == (query.stages.isEmpty ? 0 : 1)
  }

  /// The conditions apart from the shelf.
  var condition: SQL {
    let conditions = conditions
    return conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
  }

  private var conditions: [SQL] {
    var parts: [SQL] = []
    if !query.stages.isEmpty {
      let orders = query.stages.map { Stage.allCases.firstIndex(of: $0) ?? -1 }
      parts.append("stageOrder IN \(orders.sorted())")
    }
    if !query.levels.isEmpty {
      let orders = query.levels.map { level in
        if case .level(let level) = level { CollaborationRecord.order(level) } else { -1 }
      }
      parts.append("levelOrder IN \(orders.sorted())")
    }
    if !query.units.isEmpty { parts.append(UnitScope(units: query.units.sorted()).condition()) }
    if !query.kinds.isEmpty {
      let orders = query.kinds.map { CollaborationKind.allCases.firstIndex(of: $0) ?? -1 }
      parts.append("kindOrder IN \(orders.sorted())")
    }
    if query.onlyWithOpenQuestions { parts.append("open > 0") }
    return parts + days + persons + words
  }

  private var days: [SQL] {
    var parts: [SQL] = []
    if let day = query.dueFrom { parts.append("reviewOrder >= \(day.number)") }
    if let day = query.dueUntil { parts.append("reviewOrder <= \(day.number)") }
    if !parts.isEmpty { parts.append("reviewDay IS NOT NULL") }
    return parts
  }

  private var persons: [SQL] {
    var parts: [SQL] = []
    if let leader = query.leader { parts.append("leader = \(leader.text)") }
    if let mine = query.mine {
      parts.append("row IN (SELECT row FROM party WHERE person = \(mine.text) AND isTask = 0)")
    }
    if let actor = query.waitingFor { parts.append(DecisionsView.waiting(for: actor)) }
    return parts
  }

  private var words: [SQL] {
    guard let pattern = SearchIndex.pattern(query.text) else { return [] }
    return ["row IN (SELECT rowid FROM heading WHERE heading MATCH \(pattern))"]
  }
}
