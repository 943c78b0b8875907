import Content
import Domain
import Terminal

/// One question as a card: the answers, why it is asked, what a worrying answer does, where it comes from.
///
/// The same card is drawn for a self-check and for an assessment; what is done with the answer is the
/// screen's own business.
struct QuestionCard: Sendable {
  var question: Question
  /// The section it stands in.
  var section = ""
  /// The answer that counts now; nil while there is none.
  var value: AnswerValue?
  /// Where the person is in answering it.
  var entry = AnswerEntry()
  /// Whether the neutral mark "handled outside Ansvar" stands instead of an answer.
  var isOutside = false
  var note = ""
  /// Who answered before and what, as a line; nil for nobody.
  var earlier: String?
  /// Whom it was handed over to, as a line; nil for nobody.
  var asked: String?
  /// How far the lower part has been scrolled.
  var offset = 0

  /// The id that layout reports the lower part's window under.
  static let scrollID = "card.more"
  /// The id of the list of answers.
  static let answersID = "card.answers"
  static let fieldID = "card.field"

  func node(_ env: Environment) -> Node {
    let upper: [Node] = [.text(env.text(question.text), .strong), answers(env)]
    let lower = Node.scroll(.column(reasons(env), spacing: 1), offset: offset, id: Self.scrollID)
    guard env.size.width >= 120 else {
      return .column(upper + [lower.growing()], spacing: 1)
    }
    return .row(
      [
        Node.column(upper, spacing: 1).width(.share(5)),
        lower.width(.share(4)),
      ], gap: 4)
  }
}

// MARK: - Answers

extension QuestionCard {
  private func answers(_ env: Environment) -> Node {
    if let editor = entry.editor {
      return Node.field(
        Field(
          label: env.phrases["card.answer"], text: editor.text, cursor: editor.cursor,
          placeholder: env.phrases["card.placeholder." + question.kind.rawValue],
          hint: env.phrases["card.typing"] + unit(env)), id: Self.fieldID
      ).focused().problem(entry.problem.map { env.phrases[$0] })
    }
    let slots = AnswerEntry.slots(of: question)
    if question.kind == .yesno {
      return Node.choice(
        Choice(
          options: slots.map { label($0, env) }, chosen: chosen(slots), cursor: entry.cursor),
        id: Self.answersID
      ).focused()
    }
    let rows = slots.enumerated().map { index, slot in
      Node.text(mark(slot) + "\(index + 1) " + label(slot, env), isChosen(slot) ? .strong : .plain)
    }
    return Node.list(
      rows, ListWindow(total: rows.count, selected: min(entry.cursor, rows.count - 1)),
      id: Self.answersID
    ).focused().keeping(rows: env.size.height - 14)
  }

  private func chosen(_ slots: [AnswerEntry.Slot]) -> Int? {
    value.flatMap { value in slots.firstIndex(of: .answer(value)) }
  }

  private func isChosen(_ slot: AnswerEntry.Slot) -> Bool {
    switch slot {
    case .answer(let answer): answer == value
    case .tick(let id): entry.ticked.contains(id)
    case .write: !entry.text.isEmpty && value.map { ![.unsure, .irrelevant].contains($0) } ?? false
    }
  }

  /// A sign before the number, so that nothing hangs on the style.
  private func mark(_ slot: AnswerEntry.Slot) -> String {
    switch slot {
    case .tick: isChosen(slot) ? "[x] " : "[ ] "
    default: isChosen(slot) ? "✓ " : "  "
    }
  }

  private func label(_ slot: AnswerEntry.Slot, _ env: Environment) -> String {
    switch slot {
    case .answer(let value): return env.word(value, of: question)
    case .tick(let id):
      return question.options.first { $0.id == id }.map { env.text($0.text) } ?? id
    case .write:
      return entry.text.isEmpty
        ? env.phrases["card.write." + question.kind.rawValue] + unit(env) : entry.text
    }
  }

  private func unit(_ env: Environment) -> String {
    question.unit.isEmpty ? "" : " (" + env.text(question.unit) + ")"
  }
}

// MARK: - What stands below

extension QuestionCard {
  private func reasons(_ env: Environment) -> [Node] {
    var parts: [Node] = []
    if isOutside { parts.append(.text("✓ " + env.phrases["card.outside.marked"], .accent)) }
    if let asked { parts.append(.text("→ " + asked, .accent)) }
    parts += given(env)
    if !question.why.isEmpty || !question.help.isEmpty {
      parts.append(
        .column(
          [.heading(env.phrases["card.why"])]
            + [question.why, question.help].filter { !$0.isEmpty }
            .map { .markdown(env.text($0)) }))
    }
    parts += effects(env)
    parts.append(.facts(facts(env)))
    return parts
  }

  /// The advice for the answer that stands.
  private func given(_ env: Environment) -> [Node] {
    guard let value else { return [] }
    let advice = question.advice(for: value).map { env.text($0) }
    guard !advice.isEmpty else { return [] }
    return [
      .column(
        [
          .text(
            env.phrases("card.advice", ["answer": env.word(value, of: question)]), .heading)
        ] + advice.map { .markdown($0) })
    ]
  }

  /// What each worrying answer sets off, said before it is given.
  private func effects(_ env: Environment) -> [Node] {
    question.effects.filter { $0.worries || !question.outside.isEmpty }.map { effect in
      .column(
        [
          .text(
            env.phrases("card.if", ["answers": env.words(effect.answers, of: question)]), .heading)
        ] + QuestionCard.consequences(effect, env).map { .text($0) })
    }
  }

  /// What an effect does, a sentence each.
  static func consequences(_ effect: Question.Effect, _ env: Environment) -> [String] {
    var lines: [String] = []
    if effect.blocks { lines.append("■ " + env.phrases["card.blocks"]) }
    if let id = effect.risk {
      let risk = env.library.risk(id)
      let measures = Set((risk?.measures ?? []) + effect.measures).count
      lines.append(
        env.phrases(
          "card.risk", count: measures, ["risk": risk.map { env.text($0.title) } ?? id]))
    } else if !effect.measures.isEmpty {
      lines.append(env.phrases("card.measures", count: effect.measures.count))
    }
    if let escalation = effect.escalation {
      lines.append(env.phrases("card.escalate", ["contact": env.word(escalation)]))
    }
    return lines
  }

  private func facts(_ env: Environment) -> [Fact] {
    var facts: [Fact] = []
    let sources = env.sourceNames(question)
    if !sources.isEmpty {
      facts.append(Fact(env.phrases["card.sources"], Line(sources.joined(separator: " · "), .dim)))
    }
    facts.append(Fact(env.phrases["card.answerer"], Line(env.word(question.answerer))))
    if question.restsOnLaw {
      facts.append(Fact(env.phrases["card.law"], Line(env.phrases["card.law.yes"])))
    }
    if question.isStop {
      facts.append(Fact(env.phrases["card.stop"], Line(env.phrases["card.stop.yes"])))
    }
    if !note.isEmpty { facts.append(Fact(env.phrases["card.note"], Line(note))) }
    if let earlier { facts.append(Fact(env.phrases["card.earlier"], Line(earlier))) }
    return facts
  }
}

extension Environment {
  /// Answer words such as `yes`, `unsure` and option ids, as a person reads them: *yes or unsure*.
  func words(_ answers: [String], of question: Question) -> String {
    let names = answers.map { word -> String in
      switch word {
      case "yes", "no", "unsure", "irrelevant", "answered": phrases["answer." + word]
      default:
        question.options.first { $0.id == word }.map { phrases("quoted", ["text": text($0.text)]) }
          ?? word
      }
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " " + phrases["list.or"] + " " + last
  }

  /// The publishers of a question's sources, each once.
  func sourceNames(_ question: Question) -> [String] {
    guard let pack = library.question(question.id)?.pack else { return [] }
    var names: [String] = []
    for key in question.sources {
      guard let source = library.source(key, in: pack) else { continue }
      let name = [source.publisher.isEmpty ? source.title : source.publisher, source.date]
        .filter { !$0.isEmpty }.joined(separator: " ")
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
