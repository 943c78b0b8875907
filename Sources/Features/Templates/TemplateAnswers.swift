import Content
import Domain

/// What a template says of the answers: all of them, those that worry, those that are open.
extension TemplateWriter {
  /// A question that is asked, and where it stands.
  struct Asked {
    let section: Checklist.Section
    let question: Question
    let response: Response?
  }

  /// Every question that is asked; the newest assessment before older ones.
  private var asked: [Asked] {
    var seen: Set<String> = []
    return item.assessments.reversed().flatMap { assessment -> [Asked] in
      guard let checklist = record.checklists[assessment.checklist] else { return [] }
      let known = item.otherAnswers(than: assessment.id).merging(assessment.answers) { $1 }
      let applicable = Set(checklist.applicable(known).map(\.id))
      return checklist.sections.flatMap { section in
        section.questions.filter { applicable.contains($0.id) && seen.insert($0.id).inserted }
          .map {
            Asked(section: section, question: $0, response: assessment.responses[$0.id])
          }
      }
    }
  }

  var answers: [Values] {
    asked.compactMap { asked in
      asked.response?.answer.map { answer in
        texts([
          "section": local(asked.section.title), "question": local(asked.question.text),
          "answer": word(answer.value, asked.question), "note": answer.note,
        ])
      }
    }
  }

  var worries: [Values] {
    asked.compactMap { asked in
      guard let answer = asked.response?.answer,
        asked.question.effects(of: answer.value).contains(where: \.worries)
      else { return nil }
      return texts([
        "question": local(asked.question.text), "answer": word(answer.value, asked.question),
        "note": answer.note,
      ])
    }
  }

  /// Handed over and not back, or answered unsure.
  var open: [Values] {
    asked.compactMap { asked in
      let state: String
      let who: String
      if let handover = asked.response?.asked {
        (state, who) = (phrases["answer.asked"], recipient(handover.to))
      } else if asked.response?.answer?.value == .unsure {
        (state, who) = (phrases["answer.unsure"], phrases.name(asked.question.answerer))
      } else {
        return nil
      }
      return texts(["question": local(asked.question.text), "state": state, "who": who])
    }
  }

  private func recipient(_ recipient: Handover.Recipient) -> String {
    switch recipient {
    case .person(let person): name(person)
    case .answerer(let answerer): phrases.name(answerer)
    case .contact(let contact):
      institution?.details.contacts[contact]?.name ?? phrases.name(contact)
    }
  }

  private func word(_ value: AnswerValue, _ question: Question) -> String {
    switch value {
    case .yes: phrases["answer.yes"]
    case .no: phrases["answer.no"]
    case .unsure: phrases["answer.unsure"]
    case .irrelevant: phrases["answer.irrelevant"]
    case .options(let ids):
      ids.map { id in question.options.first { $0.id == id }.map { local($0.text) } ?? id }
        .joined(separator: ", ")
    case .number(let number):
      phrases.number(number) + (question.unit.isEmpty ? "" : " " + local(question.unit))
    case .day(let day): day.description
    case .text(let text): text
    case .items(let items): items.joined(separator: "; ")
    }
  }
}
