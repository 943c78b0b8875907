import Content
import Domain
import Terminal

/// The small forms that a record opens: each asks a few things and gives one command.
struct RecordEntries {
  let record: Record
  let env: Environment

  init(_ record: Record, _ env: Environment) {
    self.record = record
    self.env = env
  }

  var id: CollaborationID { record.collaboration.id }
  /// The collaboration's title.
  var subject: String { env.text(record.collaboration.details.title) }

  func label(_ key: String) -> String { env.phrases["entry." + key] }
  func hint(_ key: String) -> String { env.phrases["entry." + key + ".hint"] }

  func entry(
    _ key: String, _ fields: [FormField],
    check: @escaping EntryScreen.Check = { _ in nil },
    _ command: @escaping @Sendable (Form) -> [CollaborationCommand]
  ) -> EntryScreen {
    let id = id
    return EntryScreen(
      subject: subject, title: env.phrases["entry." + key + ".title"],
      intro: env.phrases["entry." + key + ".intro"],
      verb: env.phrases["entry.save"], fields: fields, check: check
    ) { form, _ in [.perform(.collaboration(id, command(form)))] }
  }

  // MARK: - Gains, risks, measures

  func gain(_ gain: Gain?) -> EntryScreen {
    entry(
      "gain",
      [
        .paragraph(
          "text", label("gain.text"), gain?.text ?? "", hint: hint("gain.text"), required: true)
      ]
    ) { form in
      let id = gain?.id ?? .random()
      return [.setGain(id, Gain(id: id, text: form["text"]), replacing: gain)]
    }
  }

  func risk(_ risk: Risk?) -> EntryScreen {
    let likelihoods = Likelihood.allCases.map { FormOption(String($0.rawValue), env.word($0)) }
    let consequences = Consequence.allCases.map { FormOption(String($0.rawValue), env.word($0)) }
    let language = env.language
    var fields: [FormField] = [
      .line(
        "title", label("risk.name"), risk.map { env.text($0.title) } ?? "",
        hint: hint("risk.name"), required: true),
      .paragraph(
        "cause", label("risk.cause"), risk.map { env.text($0.cause) } ?? "",
        hint: hint("risk.cause")),
      .choice(
        "likelihood", label("risk.likelihood"), likelihoods,
        risk.map { String($0.before.likelihood.rawValue) }, required: true),
      .choice(
        "consequence", label("risk.consequence"), consequences,
        risk.map { String($0.before.consequence.rawValue) }, required: true),
    ]
    if risk != nil {
      fields += [
        .choice(
          "likelihoodAfter", label("risk.likelihoodAfter"), likelihoods,
          risk?.after.map { String($0.likelihood.rawValue) }, hint: hint("risk.after")),
        .choice(
          "consequenceAfter", label("risk.consequenceAfter"), consequences,
          risk?.after.map { String($0.consequence.rawValue) }, hint: hint("risk.after")),
        .choice(
          "proposal", label("risk.proposal"),
          Risk.Proposal.allCases.map {
            FormOption($0.rawValue, env.phrases["proposal." + $0.rawValue])
          }, risk?.proposal?.rawValue, hint: hint("risk.proposal")),
        .paragraph("reason", label("risk.reason"), risk?.reason ?? "", hint: hint("risk.reason")),
      ]
    }
    return entry("risk", fields) { form in
      let id = risk?.id ?? .random()
      let before =
        Self.rating(form["likelihood"], form["consequence"]) ?? RiskRating(.possible, .moderate)
      var new = risk ?? Risk(id: id, title: .init(), before: before)
      new.title[language] = form["title"]
      new.cause[language] = form["cause"]
      new.before = before
      new.after = Self.rating(form["likelihoodAfter"], form["consequenceAfter"])
      new.proposal = Risk.Proposal(rawValue: form["proposal"])
      new.reason = form["reason"]
      return [.setRisk(id, new, replacing: risk)]
    }
  }

  private static func rating(_ likelihood: String, _ consequence: String) -> RiskRating? {
    guard let likelihood = Int(likelihood).flatMap(Likelihood.init),
      let consequence = Int(consequence).flatMap(Consequence.init)
    else { return nil }
    return RiskRating(likelihood, consequence)
  }

  func measure(_ measure: Measure?, for risk: Risk?) -> EntryScreen {
    let risks = record.collaboration.risks.map { FormOption($0.id.text, env.text($0.title)) }
    let chosen =
      measure?.risk ?? risk?.id
      ?? (record.collaboration.risks.count == 1 ? record.collaboration.risks[0].id : nil)
    let language = env.language
    let text = env
    return entry(
      "measure",
      [
        .pick(
          "risk", label("measure.risk"), risks, chosen?.text, hint: hint("measure.risk"),
          required: true),
        .line(
          "title", label("measure.name"), measure.map { text.text($0.title) } ?? "", required: true
        ),
        .paragraph(
          "precise", label("measure.precise"), measure.map { text.text($0.precise) } ?? "",
          hint: hint("measure.precise")),
        .paragraph(
          "proportionate", label("measure.proportionate"),
          measure.map { text.text($0.proportionate) } ?? "", hint: hint("measure.proportionate")),
        .paragraph(
          "effective", label("measure.effective"), measure.map { text.text($0.effective) } ?? "",
          hint: hint("measure.effective")),
        owner(measure?.owner),
        .line("dueDay", label("due"), measure?.due?.description ?? "", hint: hint("due")),
        .check("beforeStart", label("beforeStart"), measure?.isBeforeStart ?? false),
        .choice(
          "state", label("measure.state"),
          Measure.State.allCases.map {
            FormOption($0.rawValue, env.phrases["measureState." + $0.rawValue])
          }, (measure?.state ?? .planned).rawValue),
      ]
    ) { form in
      let id = measure?.id ?? .random()
      var new = measure ?? Measure(id: id, risk: Risk.ID(form["risk"]), title: .init())
      new.risk = Risk.ID(form["risk"])
      new.title[language] = form["title"]
      new.precise[language] = form["precise"]
      new.proportionate[language] = form["proportionate"]
      new.effective[language] = form["effective"]
      new.owner = Self.responsible(form["owner"])
      new.due = form.day("dueDay")
      new.isBeforeStart = form.isOn("beforeStart")
      new.state = Measure.State(rawValue: form["state"]) ?? .planned
      return [.setMeasure(id, new, replacing: measure)]
    }
  }

  /// Somebody of the record by name, or a unit or office in words.
  func owner(_ owner: Responsible?) -> FormField {
    let text =
      switch owner {
      case nil: ""
      case .person(let person): record.name(person)
      case .unit(let unit): unit
      }
    return .line("owner", label("owner"), text, hint: hint("owner"))
  }

  static func responsible(_ text: String) -> Responsible? {
    text.isEmpty ? nil : .unit(text)
  }

  // MARK: - Beside the stages

  func note() -> EntryScreen {
    entry("note", [.paragraph("text", label("note.text"), hint: hint("note.text"), required: true)])
    {
      [.addNote(.random(), text: $0["text"])]
    }
  }

  func secret(_ target: SecrecyTarget) -> EntryScreen {
    let mark = record.collaboration.secrecy[target]
    return entry(
      "secret", [.line("rule", label("secret.rule"), mark?.rule ?? "", hint: hint("secret.rule"))]
    ) {
      [.markSecret(target, rule: $0["rule"].isEmpty ? nil : $0["rule"])]
    }
  }

  func incident() -> EntryScreen {
    entry(
      "incident",
      [
        .choice(
          "kind", label("incident.kind"),
          Incident.Kind.allCases.map {
            FormOption($0.rawValue, env.phrases["incident." + $0.rawValue])
          }, nil, required: true),
        .paragraph("text", label("incident.text"), hint: hint("incident.text"), required: true),
        .line(
          "receiver", label("incident.receiver"), hint: hint("incident.receiver"), required: true),
      ]
    ) {
      [
        .reportIncident(
          .random(), Incident.Kind(rawValue: $0["kind"]) ?? .other, text: $0["text"],
          receivedBy: $0["receiver"])
      ]
    }
  }

  func closeIncident(_ incident: Incident) -> EntryScreen {
    entry("closeIncident", [.paragraph("text", label("outcome"), required: true)]) {
      [.closeIncident(incident.id, outcome: $0["text"])]
    }
  }

  func askAdvice(_ question: String = "") -> EntryScreen {
    let contacts = Escalation.allCases.map { kind in
      FormOption(
        "c:" + kind.rawValue,
        env.word(kind)
          + (env.institution?.details.contacts[kind].map { " (" + $0.name + ")" } ?? ""))
    }
    let authorities = env.library.authorities.map { FormOption("a:" + $0.id, env.text($0.name)) }
    return entry(
      "ask",
      [
        .pick(
          "to", label("ask.to"), contacts + authorities, nil, hint: hint("ask.to"), required: true),
        .paragraph("text", label("ask.text"), question, hint: hint("ask.text"), required: true),
      ]
    ) { form in
      let to = form["to"]
      let rest = String(to.dropFirst(2))
      let recipient: AdviceCase.Recipient =
        to.hasPrefix("c:")
        ? Escalation(rawValue: rest).map { .contact($0) } ?? .other(rest) : .authority(rest)
      return [.askAdvice(.random(), recipient, question: form["text"])]
    }
  }

  func recordAdvice(_ advice: AdviceCase) -> EntryScreen {
    entry(
      "recordAdvice",
      [
        .paragraph("text", label("advice.text"), required: true),
        .line("reference", label("reference"), hint: hint("reference")),
      ]
    ) { [.recordAdvice(advice.id, advice: $0["text"], reference: $0["reference"])] }
  }

  func fulfil(_ decision: Decision.ID, _ condition: Condition) -> EntryScreen {
    entry("fulfil", [.paragraph("text", label("fulfil.text"), hint: hint("fulfil.text"))]) {
      [.fulfil(decision, condition.id, note: $0["text"])]
    }
  }

  func found(_ fact: OpenFact) -> EntryScreen {
    entry("found", [.paragraph("text", label("found.text"), hint: hint("found.text"))]) {
      [.findFact(fact.id, note: $0["text"])]
    }
  }

  func waive(_ gate: Gate, _ condition: GateCondition) -> EntryScreen {
    entry("waive", [.paragraph("text", label("reasons"), hint: hint("waive"), required: true)]) {
      [.waive(gate, condition, reason: $0["text"])]
    }
  }

  func template() -> EntryScreen {
    let id = id
    return EntryScreen(
      subject: subject, title: env.phrases["entry.template.title"],
      intro: env.phrases["entry.template.intro"],
      verb: env.phrases["entry.template.verb"],
      fields: [
        .pick(
          "template", label("template.which"),
          env.library.templates.map { FormOption($0.id, env.text($0.title)) }, nil, required: true)
      ]
    ) { form, _ in [.replace(.template(form["template"], id))] }
  }
}
