import Content
import Domain
import Terminal

/// What stands between a collaboration and its next stage: each condition, met, not met or waived.
struct GateScreen: Screen {
  let topic = "gate"
  let id: CollaborationID
  let gate: Gate
  private var record: Record?
  /// How the gate stood when the record was read.
  private var report: GateReport?
  private var cursor = ListCursor()

  init(_ id: CollaborationID, _ gate: Gate) {
    self.id = id
    self.gate = gate
  }

  func crumbs(_ env: Environment) -> [String] {
    [record.map { env.text($0.collaboration.details.title) } ?? "", env.word(gate)].filter {
      !$0.isEmpty
    }
  }

  func questions(_ env: Environment) -> [Query] { [.record(id)] }

  private var line: GateReport.Line? {
    guard let lines = report?.lines, lines.indices.contains(cursor.selected) else { return nil }
    return lines[cursor.selected]
  }

  func actions(_ env: Environment) -> [Action] {
    guard let record, let report else { return [] }
    let open = report.open.count
    let stage = record.collaboration.stage
    let wrongStage = gate == .decision ? stage != .planning : ![.noted, .approved].contains(stage)
    let notYet = open > 0 ? env.phrases("gate.open", count: open) : nil
    var actions = [
      Action(
        "open", [.enter], "gate.go", env, priority: 9,
        unless: line.flatMap { route($0, env) } == nil ? env.phrases["reason.nothingHere"] : nil),
      Action.writing(
        "pass", [.function(9)], "gate.pass." + gate.rawValue, env, priority: 10,
        unless: wrongStage ? env.phrases["reason.stage"] : notYet),
      Action.writing(
        "waive", [.character("w")], "waive", env, priority: 6, unless: waiveReason(env)),
      Action.writing("ask", [.character("a")], "ask", env, priority: 5),
    ]
    if gate == .decision, mayNote(record) {
      actions.append(
        Action.writing(
          "noted", [.character("o")], "noted", env, priority: 7,
          unless: wrongStage ? env.phrases["reason.stage"] : notYet))
    }
    if gate == .decision, stage == .forDecision {
      actions.append(Action.writing("sendBack", [.character("b")], "sendBack", env, priority: 6))
    }
    return actions
  }

  /// The ladder lets the researcher note it, without a decision.
  private func mayNote(_ record: Record) -> Bool {
    record.collaboration.rating.decider == .researcher
  }

  private func waiveReason(_ env: Environment) -> String? {
    guard let line else { return env.phrases["reason.nothingHere"] }
    if case .met = line.status { return env.phrases["gate.alreadyMet"] }
    switch line.waivability {
    case .by(let roles):
      let own = record?.actor.allRoles ?? []
      return own.isDisjoint(with: roles)
        ? env.phrases(
          "gate.waivableBy", ["roles": roles.map { env.word($0) }.joined(separator: ", ")]) : nil
    case .law: return env.phrases["gate.law"]
    case .stopQuestion: return env.phrases["gate.stopQuestion"]
    case .policy: return env.phrases["gate.policy"]
    }
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    guard let record else { return [] }
    let entries = RecordEntries(record, env)
    switch action {
    case "open": return line.flatMap { route($0, env) }.map { [.open($0)] } ?? []
    case "pass":
      let command: CollaborationCommand =
        gate == .start ? .start : .submit(presentedBy: env.person?.id)
      return [.perform(.collaboration(id, [command]))]
    case "noted": return [.open(.entry(entries.noteWithoutDecision()))]
    case "waive": return line.map { [.open(.entry(entries.waive(gate, $0.condition)))] } ?? []
    case "ask": return [.open(.entry(entries.askAdvice()))]
    case "sendBack": return [.open(.entry(entries.sendBack()))]
    default: return []
    }
  }

  /// Where the missing thing is put right.
  private func route(_ line: GateReport.Line, _ env: Environment) -> Route? {
    guard let record, case .notMet(let missing) = line.status, let first = missing.first else {
      return nil
    }
    switch first {
    case .questions(nil, _): return .collaboration(id, tab: .risks)
    case .questions(let assessment, let questions):
      let checklist = record.collaboration.assessments.first { $0.id == assessment }?.checklist
        .checklist
      return checklist.map { .cards(id, checklist: $0, question: questions.first) }
        ?? .collaboration(id, tab: .assessment)
    case .noAssessment(let purpose):
      return env.library.checklists(for: purpose, kind: record.collaboration.details.kind).first
        .map { .cards(id, checklist: $0.id, question: nil) }
        ?? .collaboration(id, tab: .assessment)
    case .risks, .measures, .gain: return .collaboration(id, tab: .risks)
    case .conditions: return .collaboration(id, tab: .decisions)
    case .agreements, .agreement, .field: return .edit(id)
    }
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    _ = cursor.move(for: key, of: report?.lines.count ?? 0)
    return []
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    guard mouse.kind == .click || mouse.kind == .doubleClick, mouse.target?.node == "gate",
      let index = mouse.target?.index
    else { return [] }
    cursor.select(index, of: report?.lines.count ?? 0)
    return mouse.kind == .doubleClick ? perform("open", env) : []
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    switch reply {
    case .record(let record) where record.collaboration.id == id:
      let isFirst = self.record == nil
      self.record = record
      report = record.collaboration.gateReport(gate, record.context(env))
      let lines = report?.lines ?? []
      if isFirst, let open = lines.firstIndex(where: { route($0, env) != nil }) {
        cursor.select(open, of: lines.count)
      }
      return []
    case .performed(.collaboration(_, let commands)):
      if commands.contains(.start)
        || commands.contains(where: { if case .submit = $0 { true } else { false } })
      {
        return [
          .back,
          .say(
            Notice(
              env.phrases[gate == .start ? "gate.passed.start" : "gate.passed.decision"], .good)),
        ]
      }
      return []
    default: return []
    }
  }

  mutating func shown(_ windows: [String: Window]) {
    cursor.shown(windows["gate"])
  }

  // MARK: - What is seen

  func body(_ env: Environment) -> Node {
    guard let report else { return .text(env.phrases["loading"], .dim) }
    let rows = report.lines.map { row($0, env) }
    return .column(
      [
        .line(
          [Span(env.phrases["gate.explain." + gate.rawValue])],
          trailing: Line(env.phrases("gate.depth", ["depth": env.word(report.depth)]), .dim)),
        rows.isEmpty
          ? .text(env.phrases["gate.nothing"], .dim).focused()
          : Node.list(rows, cursor.window(total: rows.count), id: "gate").focused(),
        verdict(report, env),
      ], spacing: 1)
  }

  private func row(_ line: GateReport.Line, _ env: Environment) -> Node {
    let sign: Span
    let detail: String
    switch line.status {
    case .met:
      sign = Span("✓ " + env.phrases["gate.met"], .good)
      detail = line.total.flatMap { $0 == 0 ? nil : "\(line.done ?? $0)/\($0)" } ?? ""
    case .notMet(let missing):
      sign = Span("✗ " + env.phrases["gate.notMet"], .danger)
      detail = self.missing(missing, env)
    case .waived(let waiver, _):
      sign = Span("~ " + env.phrases["gate.waived"], .warning)
      detail = "\(record?.name(waiver.by) ?? ""): \(waiver.reason)"
    }
    return .row([
      Node.line([sign]).width(.fixed(16)),
      Node.line([Span(env.word(line.condition))], trailing: Line(detail, .dim)).width(.share(1)),
    ])
  }

  private func missing(_ missing: [GateReport.Missing], _ env: Environment) -> String {
    missing.prefix(2).map { item in
      switch item {
      case .questions(_, let ids): env.phrases("gate.missing.questions", count: ids.count)
      case .noAssessment(let purpose):
        env.phrases("gate.missing.assessment", ["name": env.word(purpose)])
      case .risks(let ids): env.phrases("gate.missing.risks", count: ids.count)
      case .measures(let ids): env.phrases("gate.missing.measures", count: ids.count)
      case .conditions(let ids): env.phrases("gate.missing.conditions", count: ids.count)
      case .agreements(let ids): env.phrases("gate.missing.agreements", count: ids.count)
      case .field(let field): env.phrases["field." + field.rawValue]
      case .gain: env.phrases["gate.missing.gain"]
      case .agreement: env.phrases["gate.missing.agreement"]
      }
    }.joined(separator: ", ")
  }

  private func verdict(_ report: GateReport, _ env: Environment) -> Node {
    guard !report.passes else {
      return .text("✓ " + env.phrases["gate.all." + gate.rawValue], .good)
    }
    var lines: [Node] = [.text(env.phrases("gate.open.explain", count: report.open.count))]
    if let line, case .notMet = line.status, let reason = waiveReason(env) {
      lines.append(.text(reason, .dim))
    }
    return .column(lines)
  }
}

extension Record {
  /// What deciding needs to know, as the register would have it.
  func context(_ env: Environment) -> Context {
    Context(
      actor: actor, today: env.today, policy: policy, checklists: checklists,
      nextReference: collaboration.reference
        ?? CollaborationReference(prefix: "-", year: env.today.year, number: 1))
  }
}
