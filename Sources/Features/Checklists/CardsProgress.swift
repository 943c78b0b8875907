import Content
import Domain
import Terminal

/// How far an assessment has come, in words.
extension CardsState {
  /// `23 of 42 · 2 unsure · 1 being asked`
  func counts(_ env: Environment) -> String {
    let progress = progress
    var parts = [
      env.phrases(
        "progress.label",
        ["answered": String(progress.answered), "applicable": String(progress.applicable)])
    ]
    if progress.unsure > 0 { parts.append(env.phrases("progress.unsure", count: progress.unsure)) }
    if progress.asked > 0 { parts.append(env.phrases("progress.asked", count: progress.asked)) }
    return parts.joined(separator: " · ")
  }

  /// `Partner · question 3 of 7`
  func place(of question: Question, _ env: Environment) -> String {
    let section = section(of: question.id)
    let questions = asked.filter { item in
      section?.questions.contains { $0.id == item.id } ?? false
    }
    let number = (questions.firstIndex { $0.id == question.id } ?? 0) + 1
    return env.phrases(
      "card.place",
      [
        "section": section.map { env.text($0.title) } ?? "", "number": String(number),
        "total": String(questions.count),
      ])
  }
}
