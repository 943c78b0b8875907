import Domain

extension CatalogueRisk: PackVisitable {
  static var blank: CatalogueRisk {
    CatalogueRisk(
      id: "", title: .init(), cause: .init(), theme: .general, likelihood: .possible,
      consequence: .moderate, measures: [], sources: [])
  }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("title", &title)
    try visitor.visit("cause", &cause)
    try visitor.visit("theme", word: &theme)
    try visitor.visit("likelihood", number: &likelihood)
    try visitor.visit("consequence", number: &consequence)
    try visitor.visit("measures", &measures)
    try visitor.visit("sources", &sources)
  }
}

extension CatalogueMeasure: PackVisitable {
  static var blank: CatalogueMeasure {
    CatalogueMeasure(
      id: "", title: .init(), precise: .init(), proportionate: .init(), effective: .init(),
      phase: .prevent, sources: [])
  }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("title", &title)
    try visitor.visit("precise", &precise)
    try visitor.visit("proportionate", &proportionate)
    try visitor.visit("effective", &effective)
    try visitor.visit("phase", word: &phase)
    try visitor.visit("sources", &sources)
  }
}

extension Checklist: PackVisitable {
  static var blank: Checklist {
    Checklist(id: "", purpose: .planning, title: .init(), sections: [])
  }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("purpose", word: &purpose)
    try visitor.visit("kinds", words: &kinds)
    try visitor.visit("title", &title)
    try visitor.visit("intro", &intro)
    try visitor.visit("minutes", &minutes)
    try visitor.visit("sections", &sections)
  }
}

extension Checklist.Section: PackVisitable {
  static var blank: Checklist.Section {
    Checklist.Section(id: "", title: .init(), questions: [])
  }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("title", &title)
    try visitor.visit("questions", &questions)
  }
}

extension Question: PackVisitable {
  static var blank: Question { Question(id: "", text: .init()) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.derived("digest", &digest)
    try visitor.visit("text", &text)
    try visitor.visit("why", &why)
    try visitor.visit("help", &help)
    try visitor.visit("type", word: &kind)
    try visitor.visit("options", &options)
    try visitor.visit("unit", &unit)
    try visitor.visit("answerer", word: &answerer)
    try visitor.visit("audience", words: &audience)
    try visitor.visit("theme", word: &theme)
    try visitor.visit("stop", &isStop)
    try visitor.visit("law", &restsOnLaw)
    try visitor.visit("when", optional: &when)
    try visitor.visit("effects", &effects)
    try visitor.visit("outside", &outside)
    try visitor.visit("sources", &sources)
    try visitor.visit("related", &related)
    try visitor.visit("unchangedSince", day: &unchangedSince)
  }
}

extension Question.Option: PackVisitable {
  static var blank: Question.Option { Question.Option(id: "", text: .init()) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("text", &text)
  }
}

extension Question.Effect: PackVisitable {
  static var blank: Question.Effect { Question.Effect(answers: []) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("if", &answers)
    try visitor.visit("advice", &advice)
    try visitor.visit("risk", optional: &risk)
    try visitor.visit("measures", &measures)
    var word = escalation?.rawValue
    try visitor.visit("escalate", optional: &word)
    escalation = word.flatMap(Escalation.init(rawValue:))
    guard (word == nil) == (escalation == nil) else { throw PackBytesFault() }
    try visitor.visit("block", &blocks)
  }
}

extension AnswerRule: PackVisitable {
  static var blank: AnswerRule { AnswerRule(.any, []) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("join", word: &join)
    try visitor.visit("conditions", &conditions)
  }
}

extension AnswerRule.Condition: PackVisitable {
  static var blank: AnswerRule.Condition { AnswerRule.Condition(question: "", answers: []) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("question", &question)
    try visitor.visit("is", &answers)
  }
}

extension Policy: PackVisitable {
  static var blank: Policy {
    Policy(matrix: [], ladder: [:], reviewMonths: [:], depthRules: [], gates: [:], sources: [])
  }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    var rows = matrix.map(MatrixRow.init)
    try visitor.visit("matrix", &rows)
    matrix = rows.map(\.levels)
    var lines = Level.allCases.map {
      LevelLine(level: $0, role: ladder[$0]?.rawValue ?? "", months: reviewMonths[$0] ?? 0)
    }
    try visitor.visit("levels", &lines)
    ladder = [:]
    reviewMonths = [:]
    for line in lines {
      if !line.role.isEmpty { ladder[line.level] = Role(rawValue: line.role) }
      if line.months > 0 { reviewMonths[line.level] = line.months }
    }
    try visitor.visit("depth", &depthRules)
    var tables = Gate.allCases.compactMap { gate in
      gates[gate].map { GateTable(gate: gate, requirements: $0) }
    }
    try visitor.visit("gates", &tables)
    gates = Dictionary(
      tables.map { ($0.gate, $0.requirements) }, uniquingKeysWith: { old, _ in old })
    try visitor.visit("sources", &sources)
  }
}

private struct MatrixRow: PackVisitable {
  var levels: [Level]

  static var blank: MatrixRow { MatrixRow(levels: []) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("row", words: &levels)
  }
}

private struct LevelLine: PackVisitable {
  var level: Level
  var role: String
  var months: Int

  static var blank: LevelLine { LevelLine(level: .low, role: "", months: 0) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("level", word: &level)
    try visitor.visit("ladder", &role)
    try visitor.visit("reviewMonths", &months)
  }
}

private struct GateTable: PackVisitable {
  var gate: Gate
  var requirements: [Policy.Requirement]

  static var blank: GateTable { GateTable(gate: .decision, requirements: []) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("gate", word: &gate)
    try visitor.visit("requirements", &requirements)
  }
}

extension Policy.Requirement: PackVisitable {
  static var blank: Policy.Requirement { Policy.Requirement(condition: .triageAnswered) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("condition", word: &condition)
    try visitor.visit("kinds", words: &kinds)
    try visitor.visit("depths", words: &depths)
    try visitor.visit("waivableBy", words: &waivableBy)
  }
}

extension Policy.DepthRule: PackVisitable {
  static var blank: Policy.DepthRule {
    Policy.DepthRule(depth: .none, rule: .blank, reason: .init())
  }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("depth", word: &depth)
    var rules = [rule]
    try visitor.visit("rule", &rules)
    guard let read = rules.first else { throw PackBytesFault() }
    rule = read
    try visitor.visit("reason", &reason)
  }
}
