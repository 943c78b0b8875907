import Content
import Domain

/// An answer in words.
struct AnswerText {
  private let phrases: Phrases

  init(_ phrases: Phrases) {
    self.phrases = phrases
  }

  /// The answer with its note, or that it is asked.
  func text(_ response: Response, of question: Question?) -> String {
    var words: [String] = []
    if let answer = response.answer {
      words.append(text(answer.value, of: question))
      if !answer.note.isEmpty { words.append("(" + answer.note + ")") }
    }
    if response.asked != nil { words.append(phrases["cli.answer.asked"]) }
    return words.joined(separator: " ")
  }

  func text(_ value: AnswerValue, of question: Question?) -> String {
    switch value {
    case .yes: phrases["answer.yes"]
    case .no: phrases["answer.no"]
    case .unsure: phrases["answer.unsure"]
    case .irrelevant: phrases["answer.irrelevant"]
    case .options(let ids):
      ids.map { id in
        question?.options.first { $0.id == id }?.text.text(in: phrases.language) ?? id
      }.joined(separator: ", ")
    case .number(let number): phrases.number(number)
    case .day(let day): day.description
    case .text(let text): text
    case .items(let items): items.joined(separator: ", ")
    }
  }
}
