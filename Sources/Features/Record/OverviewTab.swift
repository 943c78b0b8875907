import Content
import Domain
import Terminal

/// A collaboration at a glance: where it stands, what it is, what is gained, what stands out.
enum OverviewTab {
  static func page(_ record: Record, _ env: Environment) -> RecordPage {
    let collaboration = record.collaboration
    return RecordPage(
      head: [steps(collaboration, env), facts(record, env)], lead: notes(record, env),
      sections: [gains(collaboration, env), standsOut(record, env)]
        + (collaboration.notes.isEmpty ? [] : [remarks(record, env)]))
  }

  /// The stations that a case passes, with the one it is at.
  static func steps(_ collaboration: Collaboration, _ env: Environment) -> Node {
    let order: [HomeCounts.StageGroup] = [
      .planning, .forDecision, .approved, .inProgress, .reviewing, .ending,
    ]
    let stage = collaboration.stage
    guard let group = HomeCounts.StageGroup(stage, isAssessed: true),
      let current = order.firstIndex(of: group)
    else {
      return .line(
        [Span(env.word(stage), .strong)],
        trailing: Line(env.waited(since: collaboration.stageSince), .dim))
    }
    return .steps(
      order.enumerated().map { index, group in
        Step(
          index == current ? env.word(stage) : env.phrases["group." + group.rawValue],
          index < current ? .passed : index == current ? .current : .ahead)
      }, trailing: Line(env.waited(since: collaboration.stageSince), .dim))
  }

  private static func facts(_ record: Record, _ env: Environment) -> Node {
    let collaboration = record.collaboration
    let details = collaboration.details
    let phrases = env.phrases
    let questions = collaboration.openQuestions
    let agreement = details.agreements.first
    var who = [
      Fact(
        phrases["fact.leader"],
        Line(
          [record.name(details.leader), env.unit(details.unit, short: true)].filter { !$0.isEmpty }
            .joined(separator: " · "))),
      Fact(
        phrases["fact.partner"],
        Line(several(details.partners.map { partner($0) }, env))),
      Fact(phrases["fact.kind"], Line(env.word(details.kind))),
      Fact(phrases["fact.fields"], Line(several(fields(details.technology, env), env, by: ", "))),
      Fact(phrases["fact.agreement"], Line(agreement.map { self.agreement($0, env) } ?? "–")),
      Fact(phrases["fact.money"], Line(several(details.funding.map(money), env))),
    ]
    var standing = [
      Fact(phrases["fact.levelBefore"], env.levelLine(collaboration.rating.before)),
      Fact(phrases["fact.levelAfter"], env.levelLine(collaboration.rating.after)),
      Fact(
        phrases["fact.open"],
        Line(
          questions == (0, 0)
            ? "0"
            : phrases(
              "fact.open.value",
              ["open": String(questions.unsure), "asked": String(questions.asked)]))),
      Fact(phrases["fact.decider"], Line(env.word(collaboration.rating.decider))),
      Fact(phrases["fact.exit"], Line(exitTerms(details, env))),
      collaboration.reviewDay == nil
        ? Fact(phrases["fact.caseNumber"], Line(details.caseNumber.orDash))
        : Fact(phrases["fact.review"], Line(env.dated(collaboration.reviewDay))),
    ]
    if env.size.height >= 32 {
      who.append(Fact(phrases["fact.protection"], Line(protection(details.protection, env))))
      standing.append(Fact(phrases["fact.depth"], Line(env.word(collaboration.rating.depth))))
      if details.startDay != nil || details.endDay != nil {
        who.append(
          Fact(
            phrases["fact.period"],
            Line("\(details.startDay?.description ?? "…") – \(details.endDay?.description ?? "…")"))
        )
      }
      if collaboration.reviewDay != nil {
        standing.append(Fact(phrases["fact.caseNumber"], Line(details.caseNumber.orDash)))
      }
    }
    // Half of them stand in each of two columns.
    while who.count < standing.count { who.append(Fact("", "")) }
    while standing.count < who.count { standing.append(Fact("", "")) }
    return .facts(who + standing)
  }

  /// All of several where there is room; otherwise the first, and how many more.
  private static func several(
    _ texts: [String], _ env: Environment, by separator: String = "; "
  ) -> String {
    guard env.size.height < 32, texts.count > 1 else {
      return texts.joined(separator: separator).orDash
    }
    return "\(texts[0]) +\(texts.count - 1)"
  }

  private static func notes(_ record: Record, _ env: Environment) -> [Node] {
    let collaboration = record.collaboration
    var nodes: [Node] = []
    if !collaboration.details.purpose.isEmpty { nodes.append(.text(collaboration.details.purpose)) }
    if collaboration.isHandledOutside {
      nodes.append(.text("■ " + env.phrases["record.outside"], .warning))
    }
    if collaboration.isReadOnly {
      nodes.append(.text("! " + env.phrases["record.newer"], .warning))
    }
    for reason in collaboration.rating.reasons where collaboration.stage == .held {
      nodes.append(.text("· " + env.text(reason), .dim))
    }
    for fact in collaboration.facts where fact.found == nil {
      nodes.append(.line([Span("? ", .warning), Span(fact.text)]))
    }
    return nodes.isEmpty ? [] : [.column(nodes)]
  }

  static func gains(_ collaboration: Collaboration, _ env: Environment) -> RecordSection {
    RecordSection(
      env.phrases["record.gained"],
      collaboration.gains.map { gain in
        RecordItem(
          .line([Span("+ ", .good), Span(gain.text)]), .gain(gain),
          [.open(.collaboration(collaboration.id, tab: .risks))])
      }, empty: env.phrases["record.gained.none"])
  }

  private static func standsOut(_ record: Record, _ env: Environment) -> RecordSection {
    let collaboration = record.collaboration
    var items: [RecordItem] = []
    for assessment in collaboration.assessments {
      guard let checklist = record.checklists[assessment.checklist] else { continue }
      let answers = collaboration.otherAnswers(than: assessment.id).merging(assessment.answers) {
        $1
      }
      let worrying = Set(collaboration.worries(record.checklists).map(\.question.id))
      for question in checklist.applicable(answers) {
        let response = assessment.responses[question.id]
        guard
          worrying.contains(question.id) || response?.asked != nil
            || response?.answer?.value == .unsure
        else { continue }
        items.append(
          RecordItem(
            row(question, response, record, env),
            .question(checklist: checklist.id, question: question.id),
            [.open(.cards(collaboration.id, checklist: checklist.id, question: question.id))]))
      }
    }
    return RecordSection(
      env.phrases["record.standsOut"], trailing: items.isEmpty ? "" : String(items.count), items,
      empty: env.phrases["record.standsOut.none"])
  }

  private static func row(
    _ question: Question, _ response: Response?, _ record: Record, _ env: Environment
  ) -> Node {
    let text = env.text(question.text)
    if let asked = response?.asked {
      return .line(
        [Span("? ", .accent), Span(env.phrases["answer.asked"] + "  ", .strong), Span(text)],
        trailing: Line("\(recipient(asked.to, record, env)), \(env.waited(since: asked.day))", .dim)
      )
    }
    let value = response?.answer?.value
    return .line([
      Span(value == .unsure ? "? " : "! ", value == .unsure ? .accent : .warning),
      Span((value.map { env.word($0, of: question) } ?? "") + "  ", .strong), Span(text),
    ])
  }

  private static func remarks(_ record: Record, _ env: Environment) -> RecordSection {
    RecordSection(
      env.phrases["record.notes"],
      record.collaboration.notes.map { note in
        RecordItem(
          .line(
            [Span(note.text)], trailing: Line("\(record.name(note.by)), \(note.day)", .dim)),
          .note(note))
      })
  }

  static func recipient(
    _ recipient: Handover.Recipient, _ record: Record, _ env: Environment
  ) -> String {
    switch recipient {
    case .person(let person): record.name(person)
    case .answerer(let answerer): env.word(answerer)
    case .contact(let contact):
      env.institution?.details.contacts[contact]?.name ?? env.word(contact)
    }
  }

  private static func partner(_ partner: Partner) -> String {
    partner.country.isEmpty ? partner.name : "\(partner.name) (\(partner.country))"
  }

  private static func agreement(_ agreement: Agreement, _ env: Environment) -> String {
    let kind = env.phrases["agreement." + agreement.kind.rawValue]
    let ends = agreement.ends.map { env.phrases("agreement.ends", ["day": $0.description]) }
    guard env.size.height >= 32 else { return ends ?? kind }
    var parts = [kind]
    if !agreement.number.isEmpty { parts.append(agreement.number) }
    if let signed = agreement.signed {
      parts.append(env.phrases("agreement.signed", ["day": signed.description]))
    }
    if let ends { parts.append(ends) }
    return parts.joined(separator: ", ")
  }

  private static func money(_ funding: Funding) -> String {
    let amount = funding.amount.map { " " + grouped($0) } ?? ""
    return funding.funder + amount + (funding.currency.isEmpty ? "" : " " + funding.currency)
  }

  /// Thousands set off by thin spaces' plain cousin.
  private static func grouped(_ amount: Int64) -> String {
    var digits = String(amount.magnitude)
    var groups: [String] = []
    while digits.utf8.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return (amount < 0 ? "-" : "") + groups.joined(separator: " ")
  }

  private static func exitTerms(_ details: CollaborationDetails, _ env: Environment) -> String {
    let count = details.exitTerms.count + details.agreements.reduce(0) { $0 + $1.exitTerms.count }
    return count == 0 ? env.phrases["word.no"] : env.phrases("fact.exit.value", count: count)
  }

  /// The fields of technology by name, or the word for why there are none.
  static func fields(_ technology: TechnologyFields, _ env: Environment) -> [String] {
    switch technology {
    case .notClassified: [env.phrases["fields.notClassified"]]
    case .none: [env.phrases["fields.none"]]
    case .fields(let fields):
      fields.map { reference in
        env.library.fieldLists.first { $0.id == reference.list }?.fields
          .first { $0.id == reference.field }.map { env.text($0.title) } ?? reference.field
      }
    }
  }

  static func protection(_ protection: Protection, _ env: Environment) -> String {
    switch protection {
    case .notAssessed: env.phrases["protection.notAssessed"]
    case .grounds(let grounds):
      grounds.isEmpty
        ? env.phrases["protection.none"]
        : grounds.map { env.phrases["protection." + $0.rawValue] }.joined(separator: ", ")
    }
  }
}

extension String {
  /// The text, or a dash when there is none.
  var orDash: String { isEmpty ? "–" : self }
}

extension Collaboration {
  /// How many questions somebody could help with: answered unsure, and handed over.
  var openQuestions: (unsure: Int, asked: Int) {
    var unsure = 0
    var asked = 0
    for assessment in assessments {
      for response in assessment.responses.values {
        if response.asked != nil {
          asked += 1
        } else if response.answer?.value == .unsure {
          unsure += 1
        }
      }
    }
    return (unsure, asked)
  }
}
