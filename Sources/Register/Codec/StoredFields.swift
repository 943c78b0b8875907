import Domain

extension FieldValue: Stored {
  init(_ json: JSON) throws(CodecError) {
    let field: Field = try json["field"]
    self =
      switch field {
      case .title: .title(try json["value"])
      case .kind: .kind(try json["value"])
      case .purpose: .purpose(try json["value"])
      case .leader: .leader(try json["value"])
      case .unit: .unit(try json["value"])
      case .partners: .partners(try json["value"])
      case .people: .people(try json["value"])
      case .funding: .funding(try json["value"])
      case .technology: .technology(try json["value"])
      case .protection: .protection(try json["value"])
      case .caseNumber: .caseNumber(try json["value"])
      case .startDay: .startDay(try json["value"])
      case .endDay: .endDay(try json["value"])
      case .subjects: .subjects(try json["value"])
      case .source: .source(try json["value"])
      case .exitTerms: .exitTerms(try json["value"])
      case .position: .position(try json["value"])
      case .legalReview: .legalReview(try json["value"])
      case .licence: .licence(try json["value"])
      case .ethicsApproval: .ethicsApproval(try json["value"])
      case .transferGround: .transferGround(try json["value"])
      }
  }

  var json: JSON { .fields(("field", field), ("value", value)) }

  private var value: any Stored {
    switch self {
    case .title(let value): value
    case .kind(let value): value
    case .purpose(let value): value
    case .leader(let value): value
    case .unit(let value): value
    case .partners(let value): value
    case .people(let value): value
    case .funding(let value): value
    case .technology(let value): value
    case .protection(let value): value
    case .caseNumber(let value): value
    case .startDay(let value): value
    case .endDay(let value): value
    case .subjects(let value): value
    case .source(let value): value
    case .exitTerms(let value): value
    case .position(let value): value
    case .legalReview(let value): value
    case .licence(let value): value
    case .ethicsApproval(let value): value
    case .transferGround(let value): value
    }
  }
}

extension SecrecyTarget: Stored {
  init(_ json: JSON) throws(CodecError) {
    switch try json.caseName {
    case "field": self = .field(try json["field"])
    case "agreement": self = .agreement(try json["id"])
    case "answer": self = .answer(try json["id"], question: try json["question"])
    case "gain": self = .gain(try json["id"])
    case "risk": self = .risk(try json["id"])
    case "measure": self = .measure(try json["id"])
    case "decision": self = .decision(try json["id"])
    case "review": self = .review(try json["id"])
    case "advice": self = .advice(try json["id"])
    case "incident": self = .incident(try json["id"])
    case "note": self = .note(try json["id"])
    case let other: throw .unknown(other)
    }
  }

  var json: JSON {
    switch self {
    case .field(let field): .fields(("is", "field"), ("field", field))
    case .agreement(let id): .fields(("is", "agreement"), ("id", id))
    case .answer(let id, let question):
      .fields(("is", "answer"), ("id", id), ("question", question))
    case .gain(let id): .fields(("is", "gain"), ("id", id))
    case .risk(let id): .fields(("is", "risk"), ("id", id))
    case .measure(let id): .fields(("is", "measure"), ("id", id))
    case .decision(let id): .fields(("is", "decision"), ("id", id))
    case .review(let id): .fields(("is", "review"), ("id", id))
    case .advice(let id): .fields(("is", "advice"), ("id", id))
    case .incident(let id): .fields(("is", "incident"), ("id", id))
    case .note(let id): .fields(("is", "note"), ("id", id))
    }
  }
}
