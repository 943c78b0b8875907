import Domain

/// Chooses answers by what they set off, as the packs have it: no question is named here.
struct SampleAnswers {
  let words: SampleWords
  let today: Day

  /// An answer that nobody worries about; the mildest when there is none.
  func calm(_ question: Question, _ random: inout SampleRandom) -> AnswerValue {
    let candidates = values(question).filter { !question.isOutside($0) }
    let calm = candidates.filter { value in !question.effects(of: value).contains(where: \.worries)
    }
    let silent = calm.filter { question.effects(of: $0).isEmpty }
    if let first = silent.first {
      return random.happens(70) ? first : random.pick(silent, or: first)
    }
    return calm.first ?? candidates.first ?? .unsure
  }

  /// An answer that worries without stopping everything; nil when the question has none.
  func worrying(_ question: Question, _ random: inout SampleRandom) -> AnswerValue? {
    let found = values(question).filter { value in
      let effects = question.effects(of: value)
      return !question.isOutside(value) && effects.contains(where: \.worries)
        && !effects.contains(where: \.blocks)
    }
    return found.first.map { random.pick(found, or: $0) }
  }

  /// The answer with one of these words, where the question takes it.
  func answer(_ question: Question, with words: [String]) -> AnswerValue? {
    let named = words.compactMap { word -> AnswerValue? in
      switch word {
      case "yes": .yes
      case "no": .no
      case "unsure": .unsure
      case "irrelevant": .irrelevant
      default: .options([word])
      }
    }
    return named.first { question.accepts($0) && !question.isOutside($0) }
  }

  /// Plausible answers of the question's kind, the plainest first.
  private func values(_ question: Question) -> [AnswerValue] {
    let options = question.options.map { AnswerValue.options([$0.id]) }
    return switch question.kind {
    case .yesno: [.no, .yes]
    case .choice, .choices: options
    case .number: [.number(20)]
    case .date: [.day(today.adding(months: 14))]
    case .text: [.text(words.freeText(question.theme))]
    case .list: [.items(words.items(question.theme))]
    }
  }
}
