import GRDB

/// Units with all below them, as a condition on a column.
struct UnitScope {
  let units: [String]

  /// - Returns: SQL with its arguments; always true when there are no units.
  func condition(_ column: String = "unit") -> SQL {
    guard !units.isEmpty else { return "1" }
    let name = SQL(sql: column)
    let parts = units.map { unit -> SQL in
      // "/" is followed by "0".
      "\(name) = \(unit) OR (\(name) >= \(unit + "/") AND \(name) < \(unit + "0"))"
    }
    return "(\(parts.joined(separator: " OR ")))"
  }
}
