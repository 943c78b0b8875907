import Domain

/// The files that ask and rule: checklists and `policy.yaml`.
extension PackReader {
  static func checklist(_ map: YAMLMap) -> Checklist {
    let id = map.define(.checklist)
    let purpose: Checklist.Purpose? = map.word("purpose")
    let checklist = Checklist(
      id: id, purpose: purpose ?? .selfcheck, kinds: map.words("kinds", needed: false),
      title: map.text("title"), intro: map.text("intro", needed: false),
      minutes: map.int("minutes", in: 0...600, needed: false) ?? 0,
      sections: map.maps("sections").map { section in
        let read = Checklist.Section(
          id: section.define(.section, scope: id), title: section.text("title"),
          questions: section.maps("questions").map(question))
        section.finish()
        return read
      })
    let count = checklist.sections.reduce(0) { $0 + $1.questions.count }
    if count > map.reading.limits.questions {
      map.report(.tooManyLines(key: "questions", limit: map.reading.limits.questions))
    }
    map.finish()
    return checklist
  }

  private static func question(_ map: YAMLMap) -> Question {
    let id = map.define(.question)
    let kind: Question.Kind? = map.word("type")
    let answerer: Answerer? = map.word("answerer")
    let theme: Theme? = map.word("theme")
    let audience: [Audience] = map.words("audience", needed: false)
    let isChoice = kind == .choice || kind == .choices
    var question = Question(
      id: id, text: map.text("text"), why: map.text("why"), help: map.text("help", needed: false),
      kind: kind ?? .yesno,
      options: map.maps("options", needed: isChoice).map { option(of: id, $0) },
      unit: map.text("unit", needed: false), answerer: answerer ?? .researcher,
      audience: audience.isEmpty ? Audience.allCases : audience, theme: theme ?? .general)
    let words = AnswerWords(question)
    map.reading.answers[id] = words
    question.isStop = map.bool("stop")
    question.restsOnLaw = map.bool("law")
    question.when = map.map("when", needed: false).map { when in
      let rule = rule(when)
      when.finish()
      map.reading.ask(
        id, dependingOn: rule.conditions.map(\.question), file: map.file, at: map.place(of: "when"))
      return rule
    }
    question.effects = map.maps("effects", needed: false).map { effect($0, of: id, words) }
    question.outside = answers(map, "outside", of: id, words)
    question.sources = map.sources()
    question.related = map.references("related", to: .anything)
    question.unchangedSince = map.day("unchangedSince", needed: false)
    map.finish()
    return question
  }

  private static func option(of question: String, _ map: YAMLMap) -> Question.Option {
    let option = Question.Option(
      id: map.define(.option, scope: question), text: map.text("text"))
    map.finish()
    return option
  }

  private static func effect(
    _ map: YAMLMap, of question: String, _ words: AnswerWords
  ) -> Question.Effect {
    let effect = Question.Effect(
      answers: answers(map, "if", of: question, words, needed: true),
      advice: map.text("advice", needed: false), risk: map.reference("risk", to: .risk),
      measures: map.references("measures", to: .measure),
      escalation: map.word("escalate", needed: false), blocks: map.bool("block"))
    map.finish()
    return effect
  }

  private static func answers(
    _ map: YAMLMap, _ key: String, of question: String, _ words: AnswerWords, needed: Bool = false
  ) -> [String] {
    map.strings(key, needed: needed).map { word, place in
      if !words.contains(word) {
        map.report(.unknownAnswer(word, question: question, known: words.list), at: place)
      }
      return word
    }
  }

  /// `any:` or `all:` over conditions on answers.
  private static func rule(_ map: YAMLMap) -> AnswerRule {
    let join: AnswerRule.Join = map.has("all") ? .all : .any
    let conditions = map.maps(join.rawValue).map { condition in
      let question = condition.reference("question", to: .question, needed: true) ?? ""
      let answers = condition.strings("is", needed: true).map { word, place in
        condition.reading.use(answer: word, of: question, file: condition.file, at: place)
        return word
      }
      condition.finish()
      return AnswerRule.Condition(question: question, answers: answers)
    }
    return AnswerRule(join, conditions)
  }

  static func policy(_ map: YAMLMap) -> Policy {
    var gates: [Gate: [Policy.Requirement]] = [:]
    if let table = map.map("gates", needed: false) {
      for gate in Gate.allCases {
        let lines = table.list(gate.rawValue, atMost: map.reading.limits.rules)
        if !lines.isEmpty { gates[gate] = lines.compactMap(requirement) }
      }
      table.finish()
    }
    let policy = Policy(
      matrix: matrix(map),
      ladder: levels(map, "ladder") { $0.word($1.rawValue) },
      reviewMonths: levels(map, "reviewMonths") { $0.int($1.rawValue, in: 1...120) },
      depthRules: depthRules(map), gates: gates, sources: map.sources())
    map.finish()
    return policy
  }

  private static func depthRules(_ map: YAMLMap) -> [Policy.DepthRule] {
    map.reading.policyPlaces = ["depth": map.place(of: "depth"), "gates": map.place(of: "gates")]
    return map.list("depth", atMost: map.reading.limits.rules).compactMap(depthRule)
  }

  private static func depthRule(_ map: YAMLMap) -> Policy.DepthRule? {
    let depth: Depth? = map.word("depth")
    let rule = Policy.DepthRule(
      depth: depth ?? .enhanced, rule: rule(map), reason: map.text("reason"))
    map.finish()
    return rule
  }

  private static func requirement(_ map: YAMLMap) -> Policy.Requirement? {
    let condition: GateCondition? = map.word("condition")
    let kinds: [CollaborationKind] = map.words("kinds", needed: false)
    let depths: [Depth] = map.words("depths", needed: false)
    let roles: [Role] = map.words("waivableBy", needed: false)
    map.finish()
    return condition.map {
      Policy.Requirement(condition: $0, kinds: kinds, depths: depths, waivableBy: roles)
    }
  }

  private static func levels<Value>(
    _ map: YAMLMap, _ key: String, _ value: (YAMLMap, Level) -> Value?
  ) -> [Level: Value] {
    guard let table = map.map(key) else { return [:] }
    var found: [Level: Value] = [:]
    for level in Level.allCases { found[level] = value(table, level) }
    table.finish()
    return found
  }

  private static func matrix(_ map: YAMLMap) -> [[Level]] {
    let rows = map.list("matrix")
    if rows.count != Likelihood.allCases.count {
      map.report(
        .policyRow(expected: Likelihood.allCases.count, found: rows.count),
        at: map.place(of: "matrix"))
    }
    return rows.map { row in
      guard case .list(let cells) = row.value else {
        map.report(.wrongType(key: "matrix", expected: .list), at: row.place)
        return []
      }
      if cells.count != Consequence.allCases.count {
        map.report(
          .policyRow(expected: Consequence.allCases.count, found: cells.count), at: row.place)
      }
      return cells.map { map.word($0, key: "matrix") ?? .veryHigh }
    }
  }
}

/// Every word that a rule may compare an answer to a question with.
struct AnswerWords {
  let list: [String]
  private let set: Set<String>

  init(_ question: Question) {
    let own: [String] =
      switch question.kind {
      case .yesno: ["yes", "no"]
      case .choice, .choices: question.options.map(\.id) + ["answered"]
      case .number, .date, .text, .list: ["answered"]
      }
    list = own + ["unsure", "irrelevant"]
    set = Set(list)
  }

  func contains(_ word: String) -> Bool { set.contains(word) }
}
