import Content
import Domain
import Terminal

/// The small forms that go with one question.
extension RecordEntries {
  /// A note to an answer; for "not relevant" on a stop question the reason, with the answer itself.
  func answerNote(
    _ state: CardsState, _ question: Question, value: AnswerValue? = nil
  ) -> EntryScreen {
    let response = state.response(question.id)
    let value = value ?? response?.answer?.value
    let isReason = question.isStop && value == .irrelevant
    return EntryScreen(
      subject: subject,
      title: env.phrases[isReason ? "entry.reason.title" : "entry.answerNote.title"],
      intro: env.text(question.text), verb: env.phrases["entry.save"],
      fields: [
        .paragraph(
          "text", label("note.text"), response?.answer?.note ?? "",
          hint: env.phrases[isReason ? "entry.reason.hint" : "entry.note.text.hint"],
          required: isReason)
      ]
    ) { form, _ in [.perform(state.command(value, question, note: form["text"]))] }
  }

  /// Hands a question over to those who know; it then shows as asked.
  func handOver(_ state: CardsState, _ question: Question) -> EntryScreen {
    let people = record.names.sorted { $0.value < $1.value }.map {
      FormOption("p:" + $0.key.text, $0.value)
    }
    let contacts = Escalation.allCases.map { kind in
      FormOption(
        "c:" + kind.rawValue,
        env.word(kind)
          + (env.institution?.details.contacts[kind].map { " (" + $0.name + ")" } ?? ""))
    }
    let answerers = Answerer.allCases.map { FormOption("a:" + $0.rawValue, env.word($0)) }
    return EntryScreen(
      subject: subject, title: env.phrases["entry.handOver.title"], intro: env.text(question.text),
      verb: env.phrases["entry.handOver.verb"],
      fields: [
        .pick(
          "to", label("ask.to"), answerers + contacts + people, "a:" + question.answerer.rawValue,
          hint: hint("handOver.to"), required: true),
        .paragraph("text", label("handOver.text"), hint: hint("handOver.text")),
      ]
    ) { form, _ in
      let to = form["to"]
      let rest = String(to.dropFirst(2))
      let recipient: Handover.Recipient? =
        switch to.prefix(2) {
        case "p:": .person(PersonID(rest))
        case "c:": Escalation(rawValue: rest).map { .contact($0) }
        default: Answerer(rawValue: rest).map { .answerer($0) }
        }
      guard let recipient else { return [] }
      return [
        .perform(
          .collaboration(
            state.record.collaboration.id,
            state.beginning + [
              .handOver(
                state.assessmentID, question: question.id, to: recipient, text: form["text"])
            ]))
      ]
    }
  }
}
