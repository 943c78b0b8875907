import Domain

extension Condition: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], text: try json["text"], owner: try json["owner"], due: try json["due"],
      isBeforeStart: try json["isBeforeStart"], fulfilment: try json["fulfilment"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("text", text), ("owner", owner), ("due", due),
      ("isBeforeStart", isBeforeStart), ("fulfilment", fulfilment))
  }
}

extension Fulfilment: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      day: try json["day"], by: try json["by"], note: try json["note"])
  }

  var json: JSON {
    .fields(
      ("day", day), ("by", by), ("note", note))
  }
}

extension OpenFact: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], text: try json["text"], found: try json["found"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("text", text), ("found", found))
  }
}

extension DecisionDraft: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], outcome: try json["outcome"], basis: try json["basis"],
      reasons: try json["reasons"], conditions: try json["conditions"], facts: try json["facts"],
      presentedBy: try json["presentedBy"], delegation: try json["delegation"],
      validUntil: try json["validUntil"], registered: try json["registered"],
      confirmsNoConflict: try json["confirmsNoConflict"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("outcome", outcome), ("basis", basis), ("reasons", reasons),
      ("conditions", conditions), ("facts", facts), ("presentedBy", presentedBy),
      ("delegation", delegation), ("validUntil", validUntil), ("registered", registered),
      ("confirmsNoConflict", confirmsNoConflict))
  }
}

extension DecisionGrounds: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      rating: try json["rating"], gate: try json["gate"], assessments: try json["assessments"],
      gains: try json["gains"], risks: try json["risks"], measures: try json["measures"])
  }

  var json: JSON {
    .fields(
      ("rating", rating), ("gate", gate), ("assessments", assessments), ("gains", gains),
      ("risks", risks), ("measures", measures))
  }
}

extension Decision.Correction: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      part: try json["part"], before: try json["before"], after: try json["after"],
      reason: try json["reason"], by: try json["by"], day: try json["day"])
  }

  var json: JSON {
    .fields(
      ("part", part), ("before", before), ("after", after), ("reason", reason), ("by", by),
      ("day", day))
  }
}

extension Decision: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      draft: try json["draft"], by: try json["by"], day: try json["day"], role: try json["role"],
      elsewhere: try json["elsewhere"], grounds: try json["grounds"],
      replaces: try json["replaces"], replacedBy: try json["replacedBy"],
      corrections: try json["corrections"], researcherAnswer: try json["researcherAnswer"])
  }

  var json: JSON {
    .fields(
      ("draft", draft), ("by", by), ("day", day), ("role", role), ("elsewhere", elsewhere),
      ("grounds", grounds), ("replaces", replaces), ("replacedBy", replacedBy),
      ("corrections", corrections), ("researcherAnswer", researcherAnswer))
  }
}

extension Waiver: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      gate: try json["gate"], condition: try json["condition"], by: try json["by"],
      role: try json["role"], reason: try json["reason"], day: try json["day"])
  }

  var json: JSON {
    .fields(
      ("gate", gate), ("condition", condition), ("by", by), ("role", role), ("reason", reason),
      ("day", day))
  }
}

extension GateReport.Line: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      condition: try json["condition"], status: try json["status"],
      waivability: try json["waivability"], done: try json["done"], total: try json["total"])
  }

  var json: JSON {
    .fields(
      ("condition", condition), ("status", status), ("waivability", waivability), ("done", done),
      ("total", total))
  }
}

extension GateReport: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      gate: try json["gate"], depth: try json["depth"], lines: try json["lines"])
  }

  var json: JSON {
    .fields(
      ("gate", gate), ("depth", depth), ("lines", lines))
  }
}

extension GateReport.Missing: Stored {
  init(_ json: JSON) throws(CodecError) {
    switch try json.caseName {
    case "questions": self = .questions(try json["assessment"], try json["questions"])
    case "noAssessment": self = .noAssessment(try json["purpose"])
    case "risks": self = .risks(try json["risks"])
    case "measures": self = .measures(try json["measures"])
    case "conditions": self = .conditions(try json["conditions"])
    case "agreements": self = .agreements(try json["agreements"])
    case "field": self = .field(try json["field"])
    case "gain": self = .gain
    case "agreement": self = .agreement
    case let other: throw .unknown(other)
    }
  }

  var json: JSON {
    switch self {
    case .questions(let assessment, let questions):
      .fields(("is", "questions"), ("assessment", assessment), ("questions", questions))
    case .noAssessment(let purpose): .fields(("is", "noAssessment"), ("purpose", purpose))
    case .risks(let risks): .fields(("is", "risks"), ("risks", risks))
    case .measures(let measures): .fields(("is", "measures"), ("measures", measures))
    case .conditions(let conditions): .fields(("is", "conditions"), ("conditions", conditions))
    case .agreements(let agreements): .fields(("is", "agreements"), ("agreements", agreements))
    case .field(let field): .fields(("is", "field"), ("field", field))
    case .gain: .fields(("is", "gain"))
    case .agreement: .fields(("is", "agreement"))
    }
  }
}

extension GateReport.Status: Stored {
  init(_ json: JSON) throws(CodecError) {
    switch try json.caseName {
    case "met": self = .met
    case "notMet": self = .notMet(try json["missing"])
    case "waived": self = .waived(try json["waiver"], try json["missing"])
    case let other: throw .unknown(other)
    }
  }

  var json: JSON {
    switch self {
    case .met: .fields(("is", "met"))
    case .notMet(let missing): .fields(("is", "notMet"), ("missing", missing))
    case .waived(let waiver, let missing):
      .fields(("is", "waived"), ("waiver", waiver), ("missing", missing))
    }
  }
}

extension GateReport.Waivability: Stored {
  init(_ json: JSON) throws(CodecError) {
    switch try json.caseName {
    case "by": self = .by(try json["roles"])
    case "law": self = .law
    case "stopQuestion": self = .stopQuestion
    case "policy": self = .policy
    case let other: throw .unknown(other)
    }
  }

  var json: JSON {
    switch self {
    case .by(let roles): .fields(("is", "by"), ("roles", roles))
    case .law: .fields(("is", "law"))
    case .stopQuestion: .fields(("is", "stopQuestion"))
    case .policy: .fields(("is", "policy"))
    }
  }
}

extension Decision.Elsewhere: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      takenBy: try json["takenBy"], reference: try json["reference"])
  }

  var json: JSON {
    .fields(
      ("takenBy", takenBy), ("reference", reference))
  }
}
