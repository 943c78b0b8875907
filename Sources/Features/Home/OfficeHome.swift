import Content
import Domain
import Terminal

/// Administration and leadership: what waits, what comes, how the register stands, what is gained.
struct OfficeHome: Sendable {
  var selected = 0
  private var counts: HomeCounts?
  private var waits: [DecisionWaitRow] = []
  private var gains: [GainRow] = []
  private var steps: [LatestStep] = []

  private static let groups: [HomeCounts.StageGroup] = [
    .planning, .forDecision, .approved, .inProgress, .notAssessed, .reviewing, .ending,
  ]
  private static let levels: [CollaborationLevel] = [.blocked, .veryHigh, .high, .moderate, .low]

  /// How many lines each list shows, so that everything stands on the screen at once.
  private struct Room {
    let waits: Int
    let gains: Int
    let steps: Int
    /// The last two lists stand beside their headings.
    let isTight: Bool

    init(_ env: Environment) {
      isTight = env.size.height < 34 && env.size.width >= 70
      let spare = max(0, env.size.height - 24)
      waits = isTight ? 3 : 5
      gains = isTight ? 1 + min(2, spare / 2) : 3
      steps = isTight ? min(4, 2 + spare / 2) : 4
    }
  }

  static func actions(_ env: Environment) -> [Action] {
    let unit = env.person?.details?.unit ?? ""
    return [
      Action("risks", [.character("r")], "risks", env, priority: 2),
      Action(
        "scope", [.character("s")], env.settings.wholeRegister ? "scope.own" : "scope.all", env,
        priority: 1, unless: unit.isEmpty ? env.phrases["home.noUnit"] : nil),
    ]
  }

  func questions(_ env: Environment) -> [Query] {
    [
      .counts(units: env.scope), .waits(units: env.scope, limit: 5),
      .gains(units: env.scope, limit: 3), .steps(limit: 4),
    ]
  }

  mutating func receive(_ reply: Reply) {
    switch reply {
    case .counts(let counts): self.counts = counts
    case .waits(let waits): self.waits = waits
    case .gains(let gains): self.gains = gains
    case .steps(let steps): self.steps = steps
    default: break
    }
  }

  mutating func move(_ key: Key, of count: Int) {
    var cursor = ListCursor(selected: selected)
    let key: Key =
      key == .tab || key == .right ? .down : key == .backTab || key == .left ? .up : key
    if cursor.move(for: key, of: count) { selected = cursor.selected }
  }

  // MARK: - Doors

  func doors(_ env: Environment) -> [Door] {
    let room = Room(env)
    var doors = waits.prefix(room.waits).enumerated().map { index, row in
      Door(list: "waits", index: index, effects: [.open(.collaboration(row.id, tab: .overview))])
    }
    guard let counts else { return doors }
    if room.isTight { doors += candidateDoors(counts) }
    doors += reviewQueries(env).enumerated().map { index, query in
      Door(list: "reviews", index: index, effects: [.open(.collaborations(query))])
    }
    doors += Self.groups.enumerated().map { index, group in
      Door(list: "stages", index: index, effects: [.open(.collaborations(query(group, env)))])
    }
    if !room.isTight { doors += candidateDoors(counts) }
    doors += Self.levels.indices.map { index in
      Door(
        list: "levels", index: index,
        effects: [
          .open(.collaborations(.init(levels: [.level(Self.levels[index])], units: Set(env.scope))))
        ])
    }
    doors.append(
      Door(
        list: "levels", index: Self.levels.count,
        effects: [.open(.collaborations(.init(levels: [.notAssessed], units: Set(env.scope))))]))
    doors.append(
      Door(
        list: "open", index: 0,
        effects: [
          .open(.collaborations(.init(units: Set(env.scope), onlyWithOpenQuestions: true)))
        ]))
    doors += gains.prefix(room.gains).enumerated().map { index, row in
      Door(
        list: "gains", index: index,
        effects: [.open(.collaboration(row.id, tab: .overview))])
    }
    doors += steps.prefix(room.steps).enumerated().map { index, step in
      Door(
        list: "steps", index: index,
        effects: [.open(.collaboration(step.collaboration, tab: .history))])
    }
    return doors
  }

  private func candidateDoors(_ counts: HomeCounts) -> [Door] {
    counts.candidates == 0
      ? []
      : [
        Door(
          list: "candidates", index: 0,
          effects: [.open(.collaborations(.init(stages: [.candidate])))])
      ]
  }

  private func reviewQueries(_ env: Environment) -> [CollaborationQuery] {
    let today = env.today
    return [
      .init(
        units: Set(env.scope), dueUntil: today.adding(days: -1), sort: .reviewDay,
        isDescending: false),
      .init(
        units: Set(env.scope), dueFrom: today, dueUntil: today.adding(days: 7), sort: .reviewDay,
        isDescending: false),
      .init(
        units: Set(env.scope), dueFrom: today.adding(days: 8), dueUntil: today.adding(days: 30),
        sort: .reviewDay, isDescending: false),
    ]
  }

  private func query(_ group: HomeCounts.StageGroup, _ env: Environment) -> CollaborationQuery {
    let stages = Stage.allCases.filter {
      HomeCounts.StageGroup($0, isAssessed: group != .notAssessed) == group
    }
    return CollaborationQuery(
      stages: Set(stages), levels: group == .notAssessed ? [.notAssessed] : [],
      units: Set(env.scope), includesClosed: group == .ending, sort: .waiting, isDescending: false)
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard let counts else { return .text(env.phrases["loading"], .dim) }
    let room = Room(env)
    let last = [
      gains.isEmpty ? nil : gainsNode(env, room), steps.isEmpty ? nil : stepsNode(env, room),
    ]
    .compactMap(\.self)
    return .column(
      [
        .row(
          [
            part(waitsNode(env, counts)).width(.share(5)),
            part(reviewsNode(env, counts)).width(.share(4)),
          ], gap: 3),
        .row(
          [
            part(stagesNode(env, counts)).width(.share(5)),
            part(levelsNode(env, counts)).width(.share(4)),
          ], gap: 3),
      ] + (room.isTight ? [.column(last)] : last), spacing: 1)
  }

  private func part(_ nodes: [Node]) -> Node { .column(nodes) }

  /// Where the focus is within a list of doors; nil when it is elsewhere.
  private func focus(in list: String, _ env: Environment) -> Int? {
    let doors = doors(env)
    guard !doors.isEmpty else { return nil }
    let door = doors[min(selected, doors.count - 1)]
    return door.list == list ? door.index : nil
  }

  private func waitsNode(_ env: Environment, _ counts: HomeCounts) -> [Node] {
    let heading = Node.heading(
      env.phrases["home.waits"], trailing: String(counts.waitingForDecision))
    let room = Room(env)
    let candidates = room.isTight ? candidatesNode(env, counts) : []
    guard !waits.isEmpty else {
      return [heading, .text("  " + env.phrases["home.waits.none"], .dim)] + candidates
    }
    return [
      heading,
      rows(
        waits.prefix(room.waits).map { row in
          .line(
            (row.level.map { $0 >= .high } ?? false)
              ? [Span("! ", .warning), Span(env.text(row.title))]
              : [Span("  " + env.text(row.title))],
            trailing: Line(env.waited(since: row.since), .dim))
        }, "waits", env),
    ] + candidates
  }

  private func reviewsNode(_ env: Environment, _ counts: HomeCounts) -> [Node] {
    let bars = [
      Bar(
        env.phrases["home.overdue"], count: counts.overdueReviews,
        style: counts.overdueReviews > 0 ? .warning : .bar),
      Bar(env.phrases["home.within7"], count: counts.reviewsWithin7),
      Bar(env.phrases["home.within30"], count: counts.reviewsWithin30),
    ]
    return [.heading(env.phrases["home.reviews"]), barsNode(bars, "reviews", env)]
      + (counts.overdueMeasures > 0
        ? [
          .text("  " + env.phrases("home.overdueMeasures", count: counts.overdueMeasures), .warning)
        ]
        : [])
  }

  private func stagesNode(_ env: Environment, _ counts: HomeCounts) -> [Node] {
    let bars = Self.groups.map {
      Bar(env.phrases["group." + $0.rawValue], count: counts.groups[$0] ?? 0)
    }
    return [
      .heading(env.phrases["home.stages"], trailing: String(counts.total)),
      barsNode(bars, "stages", env),
    ] + (Room(env).isTight ? [] : candidatesNode(env, counts))
  }

  private func candidatesNode(_ env: Environment, _ counts: HomeCounts) -> [Node] {
    counts.candidates == 0
      ? []
      : [
        rows(
          [.line([Span(env.phrases("home.candidates", count: counts.candidates))])],
          "candidates", env)
      ]
  }

  private func levelsNode(_ env: Environment, _ counts: HomeCounts) -> [Node] {
    var bars = Self.levels.map { level in
      Bar(
        env.word(level), count: counts.levels[level] ?? 0,
        style: level >= .veryHigh ? .danger : level == .high ? .warning : .bar)
    }
    bars.append(
      Bar(env.phrases["level.notAssessed"], count: counts.levelNotAssessed, style: .track))
    let isTight = Room(env).isTight
    let open = env.phrases(
      isTight ? "home.open.short" : "home.open.line",
      [
        "questions": String(counts.openQuestions), "cases": String(counts.casesWithOpenQuestions),
        "asked": String(counts.askedQuestions),
      ])
    return [.heading(env.phrases["home.levels"]), barsNode(bars, "levels", env)]
      + (isTight ? [] : [.heading(env.phrases["home.open"])])
      + [rows([.line([Span(open)])], "open", env)]
  }

  private func gainsNode(_ env: Environment, _ room: Room) -> Node {
    let lines = gains.prefix(room.gains).map {
      Node.line([Span("+ ", .good), Span(env.text($0.title) + "  ", .strong), Span($0.text)])
    }
    return headed("home.gains", rows(lines, "gains", env), room, env)
  }

  private func stepsNode(_ env: Environment, _ room: Room) -> Node {
    let lines = steps.prefix(room.steps).map { step in
      Node.line([
        Span(env.relative(step.day) + "  ", .dim),
        Span(env.text(step.title) + ": " + env.phrases["event." + step.event.rawValue]),
      ])
    }
    return headed("home.latest", rows(lines, "steps", env), room, env)
  }

  /// A list below its heading, or beside it where lines are scarce.
  private func headed(_ key: String, _ list: Node, _ room: Room, _ env: Environment) -> Node {
    let heading = Node.heading(env.phrases[key])
    return room.isTight
      ? .row([heading.width(.fixed(16)), list.width(.share(1))], gap: 1) : .column([heading, list])
  }

  private func rows(_ rows: [Node], _ list: String, _ env: Environment) -> Node {
    let focus = focus(in: list, env)
    let node = Node.list(
      rows, ListWindow(total: rows.count, selected: focus), id: list)
    return focus == nil ? node : node.focused()
  }

  private func barsNode(_ bars: [Bar], _ list: String, _ env: Environment) -> Node {
    let focus = focus(in: list, env)
    let node = Node.bars(bars, selected: focus).id(list)
    return focus == nil ? node : node.focused()
  }
}
