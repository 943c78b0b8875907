import Content
import Domain
import Terminal

/// What can be done with a collaboration, by where it stands and what the focus is on.
struct RecordActions {
  let record: Record
  let item: RecordItem?
  let tab: RecordTab
  let env: Environment

  init(_ record: Record, item: RecordItem?, tab: RecordTab, _ env: Environment) {
    self.record = record
    self.item = item
    self.tab = tab
    self.env = env
  }

  private var collaboration: Collaboration { record.collaboration }
  private var stage: Stage { collaboration.stage }
  private var id: CollaborationID { collaboration.id }
  private var closed: String? { stage.isClosed ? env.phrases["reason.closed"] : nil }
  /// What is weighed stays as it is while somebody decides on it.
  private var frozen: String? {
    if let closed { return closed }
    return stage == .forDecision ? env.phrases["reason.submitted"] : nil
  }

  private func only(_ stages: Stage..., reason key: String) -> String? {
    stages.contains(stage) ? nil : env.phrases[key]
  }

  var actions: [Action] {
    var actions: [Action] = []
    if let next { actions.append(next) }
    if item != nil || next == nil {
      actions.append(
        Action(
          "open", [.enter], "open", env, priority: 9,
          unless: item.map { $0.effects.isEmpty && !isEditable($0.subject) } ?? true
            ? env.phrases["reason.nothingHere"] : nil))
    }
    actions += [
      Action.writing("edit", [.character("e")], "edit", env, priority: 5, unless: closed),
      Action.writing(
        "gain", [.character("+")], "gain", env, priority: tab == .risks ? 6 : 0, unless: frozen),
      Action.writing(
        "risk", [.character("r")], "risk", env, priority: tab == .risks ? 7 : 4, unless: frozen),
      Action.writing(
        "measure", [.character("m")], "measure", env, priority: tab == .risks ? 7 : 3,
        unless: frozen ?? (collaboration.risks.isEmpty ? env.phrases["reason.noRisk"] : nil)),
      Action.writing(
        "remove", [.delete], "remove", env, priority: 0,
        unless: frozen ?? (isRemovable ? nil : env.phrases["reason.nothingHere"])),
      Action("template", [.character("p")], "template", env, priority: 4),
      Action.writing("ask", [.character("a")], "ask", env, priority: 3, unless: closed),
      Action.writing("note", [.character("n")], "note", env, priority: 2),
      Action.writing("incident", [.character("i")], "incident", env, priority: 0, unless: closed),
      Action.writing("undo", [.character("u")], "undo", env, priority: 2),
      Action.writing("redo", [.ctrl("r")], "redo", env, priority: 0),
    ]
    return actions + stageActions
  }

  /// The step that leads on from here, shown first on the key line.
  private var next: Action? {
    let key: Character = "g"
    let word: String? =
      switch stage {
      case .idea, .triage: "step.triage"
      case .planning: "step.submit"
      case .held: "step.clear"
      case .forDecision:
        collaboration.isOwnCase(of: record.actor.id) ? "step.grounds" : "step.decide"
      case .noted, .approved: "step.start"
      case .inProgress, .paused: "step.review"
      case .review: "step.concludeReview"
      case .ending: "step.finish"
      case .candidate, .sortedOut, .ended, .declined, .withdrawn: nil
      }
    // Where nothing can be opened, Enter leads on.
    let keys: [Key] =
      [.character(key)] + (stage == .forDecision ? [.character("d")] : [])
      + (item == nil ? [.enter] : [])
    return word.map { Action.writing("step", keys, $0, env, priority: 10) }
  }

  private var stageActions: [Action] {
    var actions: [Action] = []
    switch stage {
    case .candidate:
      actions = CandidateSorting.allCases.map { sorting in
        Action.writing(
          ActionID(rawValue: "sort." + sorting.rawValue),
          [.character(Self.sortKeys[sorting] ?? "c")],
          "sort." + sorting.rawValue, env, priority: 10)
      }
    case .forDecision:
      actions = [
        Action.writing(
          "recall", [.character("w")], "recall", env, priority: 6,
          unless: collaboration.submission?.begun == nil ? nil : env.phrases["reason.begun"]),
        Action.writing(
          "begin", [.character("b")], "begin", env, priority: 5,
          unless: collaboration.submission?.begun == nil ? nil : env.phrases["reason.begun"]),
        Action.writing("sendBack", [.character("B")], "sendBack", env, priority: 6),
        Action.writing("elsewhere", [.character("D")], "elsewhere", env, priority: 3),
        Action("gate", [.character("G")], "gate", env, priority: 3),
      ]
    case .planning:
      actions = [
        Action.writing("elsewhere", [.character("D")], "elsewhere", env, priority: 0),
        Action.writing("withdraw", [.character("W")], "withdraw", env, priority: 0),
      ]
    case .inProgress, .paused:
      actions = [
        Action.writing("changed", [.character("x")], "changed", env, priority: 8),
        Action.writing("schedule", [.character("s")], "schedule", env, priority: 3),
        Action.writing("ending", [.character("E")], "ending", env, priority: 2),
      ]
    default:
      if stage.isBeforeStart, !stage.isClosed {
        actions = [Action.writing("withdraw", [.character("W")], "withdraw", env, priority: 0)]
      }
    }
    return actions
      + [
        Action.writing(
          "secret", [.character("S")], "secret", env, priority: 0,
          unless: secrecyTarget == nil ? env.phrases["reason.nothingHere"] : nil),
        Action.writing("outside", [], "outside", env, priority: 0, unless: closed),
        Action.writing("condense", [], "condense", env, priority: 0, unless: notCondensable),
      ]
  }

  private var notCondensable: String? {
    if !record.actor.allRoles.contains(.office) { return env.phrases["condense.office"] }
    return stage.isSubmitted ? nil : env.phrases["condense.notSubmitted"]
  }

  private static let sortKeys: [CandidateSorting: Character] = [
    .collaboration: "c", .notInternational: "I", .askLeader: "l",
  ]

  private func isEditable(_ subject: Subject) -> Bool {
    switch subject {
    case .gain, .risk, .measure, .proposal, .condition, .fact, .advice, .incident, .decision: true
    default: false
    }
  }

  private var isRemovable: Bool {
    switch item?.subject {
    case .gain, .risk, .measure: true
    default: false
    }
  }

  private var secrecyTarget: SecrecyTarget? {
    switch item?.subject {
    case .gain(let gain): .gain(gain.id)
    case .risk(let risk): .risk(risk.id)
    case .measure(let measure): .measure(measure.id)
    case .decision(let decision): .decision(decision.id)
    case .review(let review): .review(review.id)
    case .advice(let advice): .advice(advice.id)
    case .incident(let incident): .incident(incident.id)
    case .note(let note): .note(note.id)
    case .question(_, let question):
      collaboration.assessments.last { $0.responses[question] != nil }.map {
        .answer($0.id, question: question)
      }
    default: nil
    }
  }

  private func change(_ commands: CollaborationCommand...) -> [Effect] {
    [.perform(.collaboration(id, commands))]
  }

  func perform(_ action: ActionID) -> [Effect] {
    let entries = RecordEntries(record, env)
    switch action {
    case "open": return item.map { open($0, entries) } ?? []
    case "step": return step(entries)
    case "edit": return [.open(.edit(id))]
    case "gain": return [.open(.entry(entries.gain(nil)))]
    case "risk": return [.open(.entry(entries.risk(nil)))]
    case "measure": return [.open(.entry(entries.measure(nil, for: risk)))]
    case "remove": return remove()
    case "template": return [.open(.entry(entries.template()))]
    case "ask": return [.open(.entry(entries.askAdvice()))]
    case "note": return [.open(.entry(entries.note()))]
    case "incident": return [.open(.entry(entries.incident()))]
    case "undo": return [.undo(id)]
    case "redo": return [.redo(id)]
    case "recall": return change(.recall)
    case "begin": return change(.begin)
    case "sendBack": return [.open(.entry(entries.sendBack()))]
    case "elsewhere": return [.open(.entry(entries.decisionElsewhere()))]
    case "gate": return [.open(.gate(id, .decision))]
    case "withdraw": return [.open(.entry(entries.withdraw()))]
    case "changed": return [.open(.entry(entries.somethingChanged()))]
    case "schedule": return [.open(.entry(entries.schedule()))]
    case "ending": return [.open(.entry(entries.beginEnding()))]
    case "secret": return secrecyTarget.map { [.open(.entry(entries.secret($0)))] } ?? []
    case "condense": return [.open(.entry(entries.condense()))]
    case "outside": return change(.markHandledOutside(!collaboration.isHandledOutside))
    default:
      let sorting = CandidateSorting.allCases.first { "sort." + $0.rawValue == action.rawValue }
      return sorting.map { change(.sort($0)) } ?? []
    }
  }

  private var risk: Risk? {
    switch item?.subject {
    case .risk(let risk): risk
    case .measure(let measure): collaboration.risks.first { $0.id == measure.risk }
    default: nil
    }
  }

  private func open(_ item: RecordItem, _ entries: RecordEntries) -> [Effect] {
    switch item.subject {
    case .gain(let gain) where tab == .risks: [.open(.entry(entries.gain(gain)))]
    case .risk(let risk): [.open(.entry(entries.risk(risk)))]
    case .measure(let measure): [.open(.entry(entries.measure(measure, for: nil)))]
    case .proposal(let proposal): change(proposal)
    case .condition(let decision, let condition):
      condition.fulfilment == nil
        ? [.open(.entry(entries.fulfil(decision, condition)))] : item.effects
    case .fact(let fact): fact.found == nil ? [.open(.entry(entries.found(fact)))] : []
    case .advice(let advice):
      advice.advice == nil ? [.open(.entry(entries.recordAdvice(advice)))] : []
    case .incident(let incident):
      incident.closed == nil ? [.open(.entry(entries.closeIncident(incident)))] : []
    case .decision(let decision): [.open(.entry(entries.correct(decision)))]
    default: item.effects
    }
  }

  /// Takes a proposed risk over, with the measures that the pack offers for it.
  private func change(_ proposal: RiskProposal) -> [Effect] {
    if let reason = env.readOnly ?? frozen { return [.say(Notice(reason, .warning))] }
    var commands: [CollaborationCommand] = []
    var riskID = proposal.taken
    var measures = proposal.measures
    if riskID == nil, let catalogue = proposal.risk.flatMap({ env.library.risk($0) }) {
      let new = Risk.ID.random()
      riskID = new
      commands.append(
        .setRisk(
          new,
          Risk(
            id: new, catalogue: catalogue.id, question: proposal.questions.first,
            title: catalogue.title, cause: catalogue.cause, theme: catalogue.theme,
            before: RiskRating(catalogue.likelihood, catalogue.consequence)), replacing: nil))
      measures = catalogue.measures + measures.filter { !catalogue.measures.contains($0) }
    }
    guard let riskID else { return [] }
    for measure in measures.compactMap({ env.library.measure($0) }) {
      let new = Measure.ID.random()
      commands.append(
        .setMeasure(
          new,
          Measure(
            id: new, risk: riskID, catalogue: measure.id, title: measure.title,
            precise: measure.precise, proportionate: measure.proportionate,
            effective: measure.effective, phase: measure.phase), replacing: nil))
    }
    return [
      .perform(.collaboration(id, commands)), .say(Notice(env.phrases["risks.taken"], .good)),
    ]
  }

  private func remove() -> [Effect] {
    switch item?.subject {
    case .gain(let gain): change(.setGain(gain.id, nil, replacing: gain))
    case .risk(let risk): change(.setRisk(risk.id, nil, replacing: risk))
    case .measure(let measure): change(.setMeasure(measure.id, nil, replacing: measure))
    default: []
    }
  }

  private func step(_ entries: RecordEntries) -> [Effect] {
    switch stage {
    case .idea, .triage: [.open(.cards(id, checklist: "triage", question: nil))]
    case .planning: [.open(.gate(id, .decision))]
    case .held: [.open(.entry(entries.clear()))]
    case .forDecision: [.open(.decision(id))]
    case .noted, .approved: [.open(.gate(id, .start))]
    case .inProgress, .paused, .review: [.open(.review(id))]
    case .ending: [.open(.entry(entries.finish()))]
    case .candidate, .sortedOut, .ended, .declined, .withdrawn: []
    }
  }
}
