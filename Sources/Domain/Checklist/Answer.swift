/// What was answered to a question.
public enum AnswerValue: Equatable, Hashable, Sendable {
  case yes, no
  /// A finding of its own, never a blank.
  case unsure
  case irrelevant
  /// Ids of the chosen options: one for a choice, any number for several.
  case options([String])
  case number(Double)
  case day(Day)
  case text(String)
  case items([String])

  /// The words that rules and effects compare with: `yes`, `no`, `unsure`, `irrelevant`, the ids of
  /// options; and `answered` for a typed value.
  public var words: [String] {
    switch self {
    case .yes: ["yes"]
    case .no: ["no"]
    case .unsure: ["unsure"]
    case .irrelevant: ["irrelevant"]
    case .options(let ids): ids + ["answered"]
    case .number, .day, .text, .items: ["answered"]
    }
  }
}

/// A rule over the answers of several questions.
public struct AnswerRule: Equatable, Sendable {
  /// One question, and the answers that meet the condition.
  public struct Condition: Equatable, Sendable {
    public var question: String
    /// The rule holds when the answer has any of these words.
    public var answers: [String]

    public init(question: String, answers: [String]) {
      self.question = question
      self.answers = answers
    }
  }

  /// Whether one condition is enough.
  public enum Join: String, Codable, Sendable {
    case any, all
  }

  public var join: Join
  public var conditions: [Condition]

  public init(_ join: Join, _ conditions: [Condition]) {
    self.join = join
    self.conditions = conditions
  }
}
