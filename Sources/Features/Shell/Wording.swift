import Content
import Domain
import Terminal

/// The toolkit's field for typing; the record's own fields are ``Domain/Field``.
typealias Field = Terminal.Field
/// What layout reports of a list; windows of rows are ``Domain/Window``.
typealias Window = Terminal.Window
typealias Progress = Terminal.Progress

/// The field's terms for what the domain counts, each with its sign and style.
extension Environment {
  func word(_ word: some NamedByPhrase) -> String { phrases.name(word) }
  func word(_ stage: Stage) -> String { phrases["stage." + stage.rawValue] }
  func word(_ level: CollaborationLevel?) -> String {
    phrases["level." + (level?.rawValue ?? "notAssessed")]
  }
  func word(_ depth: Depth?) -> String {
    depth.map { phrases.name($0) } ?? phrases["depth.unknown"]
  }
  func word(_ role: Role?) -> String { role.map { phrases.name($0) } ?? "–" }
  func word(_ cause: ReviewCause) -> String { phrases["cause." + cause.rawValue] }
  func word(_ outcome: Decision.Outcome) -> String { phrases["outcome." + outcome.rawValue] }
  func word(_ basis: Decision.Basis) -> String { phrases["basis." + basis.rawValue] }
  func word(_ likelihood: Likelihood) -> String { phrases["likelihood.\(likelihood.rawValue)"] }
  func word(_ consequence: Consequence) -> String { phrases["consequence.\(consequence.rawValue)"] }

  /// How an answer is read out.
  func word(_ value: AnswerValue, of question: Question? = nil) -> String {
    switch value {
    case .yes: phrases["answer.yes"]
    case .no: phrases["answer.no"]
    case .unsure: phrases["answer.unsure"]
    case .irrelevant: phrases["answer.irrelevant"]
    case .options(let ids):
      ids.map { id in question?.options.first { $0.id == id }.map { text($0.text) } ?? id }
        .joined(separator: ", ")
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    case .day(let day): day.description
    case .text(let text): text
    case .items(let items): items.joined(separator: "; ")
    }
  }

  /// A level as a sign and a word, so that colour is never alone.
  func levelLine(_ level: CollaborationLevel?) -> Line {
    let style: Style
    let sign: String
    switch level {
    case nil: (style, sign) = (.dim, "")
    case .low: (style, sign) = (.good, "")
    case .moderate: (style, sign) = (.plain, "")
    case .high: (style, sign) = (.warning, "! ")
    case .veryHigh: (style, sign) = (.danger, "!! ")
    case .blocked: (style, sign) = (.danger, "■ ")
    }
    return Line(sign + word(level), style)
  }

  /// A unit by its names from the top, or by its last name alone; the text itself when it is unknown.
  func unit(_ id: String, short: Bool = false) -> String {
    guard !id.isEmpty, let details = institution?.details else { return id }
    let path = details.path(to: id, in: language)
    return short ? path.last ?? id : path.joined(separator: " / ")
  }

  /// `today`, `in 11 days`, `9 days ago`.
  func relative(_ day: Day) -> String { phrases.relative(day, today: today) }

  /// Day and time in the institution's zone, as `2026-11-21 14:05`.
  func clock(_ instant: Instant) -> String { clockwork(instant) }

  /// How many days something has waited, such as `9 d`.
  func waited(since day: Day) -> String {
    phrases.shortDays(max(0, day.days(until: today)))
  }

  /// `2026-12-01 (in 10 days)`, or a dash.
  func dated(_ day: Day?) -> String {
    day.map { "\($0) (\(relative($0)))" } ?? "–"
  }
}

extension Action {
  /// An action that is possible unless there is a reason against it.
  init(
    _ id: ActionID, _ keys: [Key], _ key: String, _ env: Environment, priority: Int = 1,
    unless reason: String? = nil
  ) {
    self.init(
      id, keys: keys, word: env.phrases["action." + key + ".word"],
      title: env.phrases["action." + key],
      availability: reason.map { .disabled(reason: $0) } ?? .enabled, priority: priority)
  }

  /// An action that writes; a register that can only be read keeps it visible with the reason.
  static func writing(
    _ id: ActionID, _ keys: [Key], _ key: String, _ env: Environment, priority: Int = 1,
    unless reason: String? = nil
  ) -> Action {
    Action(id, keys, key, env, priority: priority, unless: env.readOnly ?? reason)
  }
}
