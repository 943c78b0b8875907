import Content
import Domain
import Terminal

/// The risks of the whole register by likelihood and consequence; every number is a door.
struct RisksScreen: Screen {
  let topic = "risks"
  private var afterMeasures = true
  private var isTable = false
  private var cells: [RiskCell]?
  /// Most likely first.
  private var row = 0
  private var column = 0
  private var level = ListCursor()

  private static let likelihoods = Array(Likelihood.allCases.reversed())
  private static let consequences = Consequence.allCases
  private static let levels = Array(Level.allCases.reversed())

  func crumbs(_ env: Environment) -> [String] {
    [
      env.phrases["section.home"], env.phrases["risks.crumb"],
      env.phrases[afterMeasures ? "risks.after" : "risks.before"],
    ]
  }

  func questions(_ env: Environment) -> [Query] {
    [.risks(units: env.scope, afterMeasures: afterMeasures)]
  }

  // MARK: - Counting

  private func count(_ likelihood: Likelihood, _ consequence: Consequence) -> Int {
    (cells ?? []).filter { $0.rating == RiskRating(likelihood, consequence) }
      .reduce(0) { $0 + $1.count }
  }

  private func levelOf(_ likelihood: Likelihood, _ consequence: Consequence, _ env: Environment)
    -> Level?
  {
    env.library.policy?.policy.level(likelihood, consequence)
  }

  private func count(_ level: Level, _ env: Environment) -> Int {
    (cells ?? []).filter {
      levelOf($0.rating.likelihood, $0.rating.consequence, env) == level
    }.reduce(0) { $0 + $1.count }
  }

  private var rating: RiskRating {
    RiskRating(
      Self.likelihoods[min(row, Self.likelihoods.count - 1)],
      Self.consequences[min(column, Self.consequences.count - 1)])
  }

  private func selectedLevel(_ env: Environment) -> Level? {
    isTable
      ? Self.levels[min(level.selected, Self.levels.count - 1)]
      : levelOf(rating.likelihood, rating.consequence, env)
  }

  private func selectedCount(_ env: Environment) -> Int {
    isTable
      ? selectedLevel(env).map { count($0, env) } ?? 0
      : count(rating.likelihood, rating.consequence)
  }

  // MARK: - What can be done

  func actions(_ env: Environment) -> [Action] {
    let none = selectedCount(env) == 0 ? env.phrases["risks.noneHere"] : nil
    return [
      Action("open", [.enter], "risks.open", env, priority: 9, unless: none),
      Action(
        "before", [.character("b")], afterMeasures ? "risks.before" : "risks.after", env,
        priority: 8),
      Action(
        "table", [.character("t")], isTable ? "risks.matrix" : "risks.table", env, priority: 7),
    ]
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "open":
      guard let level = selectedLevel(env) else { return [] }
      return [
        .open(
          .collaborations(
            CollaborationQuery(
              levels: [.level(CollaborationLevel(level))], units: Set(env.scope))))
      ]
    case "before":
      afterMeasures.toggle()
      return [.ask(questions(env))]
    case "table": isTable.toggle()
    default: break
    }
    return []
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    if isTable {
      _ = level.move(for: key, of: Self.levels.count)
      return []
    }
    switch key {
    case .up: row = max(0, row - 1)
    case .down: row = min(Self.likelihoods.count - 1, row + 1)
    case .left: column = max(0, column - 1)
    case .right: column = min(Self.consequences.count - 1, column + 1)
    case .home: column = 0
    case .end: column = Self.consequences.count - 1
    default: break
    }
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    guard mouse.kind == .click || mouse.kind == .doubleClick, let index = mouse.target?.index else {
      return []
    }
    switch mouse.target?.node {
    case "levels": level.select(index, of: Self.levels.count)
    case "matrix":
      let width = Self.consequences.count
      guard index >= 0, index / width < Self.likelihoods.count else { return [] }
      row = index / width
      column = index % width
    default: return []
    }
    return mouse.kind == .doubleClick && selectedCount(env) > 0 ? perform("open", env) : []
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    guard case .risks(let cells, let after) = reply, after == afterMeasures else { return [] }
    let isFirst = self.cells == nil
    self.cells = cells
    if isFirst { findWorst(env) }
    return []
  }

  /// Puts the focus where there is something, the worst first.
  private mutating func findWorst(_ env: Environment) {
    for (rowIndex, likelihood) in Self.likelihoods.enumerated() {
      for (columnIndex, consequence) in Self.consequences.enumerated() {
        guard count(likelihood, consequence) > 0 else { continue }
        let here = levelOf(likelihood, consequence, env) ?? .low
        let best = levelOf(rating.likelihood, rating.consequence, env) ?? .low
        if count(rating.likelihood, rating.consequence) == 0 || here > best {
          row = rowIndex
          column = columnIndex
        }
      }
    }
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard cells != nil else { return .text(env.phrases["loading"], .dim) }
    let total = Self.levels.reduce(0) { $0 + count($1, env) }
    let totals =
      Self.levels.map { env.phrases.name($0) + " " + env.phrases.number(count($0, env)) }
      .joined(separator: "   ")
    let head = Node.heading(
      env.phrases[afterMeasures ? "risks.after.heading" : "risks.before.heading"],
      trailing: env.phrases("risks.count", count: total))
    return .column(
      [
        head, isTable ? table(env) : matrix(env), .text(isTable ? "" : totals, .dim), openLine(env),
      ],
      spacing: 1)
  }

  private func openLine(_ env: Environment) -> Node {
    let count = selectedCount(env)
    guard let level = selectedLevel(env), count > 0 else {
      return .text(env.phrases["risks.noneHere"], .dim)
    }
    return .text(env.phrases("risks.opens", ["level": env.phrases.name(level)]), .dim)
  }

  private func matrix(_ env: Environment) -> Node {
    let counts = Self.likelihoods.map { likelihood in
      Self.consequences.map { count(likelihood, $0) }
    }
    let styles = Self.likelihoods.map { likelihood in
      Self.consequences.map { style(levelOf(likelihood, $0, env)) }
    }
    return Node.matrix(
      Matrix(
        rowTitles: Self.likelihoods.map { env.word($0) },
        columnTitles: Self.consequences.map { env.word($0) }, counts: counts, styles: styles,
        selectedRow: row, selectedColumn: column,
        note: selectedLevel(env).map { env.phrases.name($0) } ?? ""),
      id: "matrix"
    ).focused()
  }

  private func table(_ env: Environment) -> Node {
    .table(
      Table(
        columns: [
          Column(env.phrases["column.level"]), Column(env.phrases["risks.number"], .right),
        ],
        rows: Self.levels.map { level in
          TableRow([
            env.levelLine(CollaborationLevel(level)), Line(env.phrases.number(count(level, env))),
          ])
        }, window: level.window(total: Self.levels.count)), id: "levels"
    ).focused()
  }

  private func style(_ level: Level?) -> Style {
    switch level {
    case .veryHigh: .danger
    case .high: .warning
    case .low: .good
    case .moderate, nil: .plain
    }
  }
}
