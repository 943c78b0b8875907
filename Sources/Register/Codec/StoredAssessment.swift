import Domain

extension ChecklistReference: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      checklist: try json["checklist"], pack: try json["pack"], version: try json["version"],
      digest: try json["digest"])
  }

  var json: JSON {
    .fields(
      ("checklist", checklist), ("pack", pack), ("version", version), ("digest", digest))
  }
}

extension Answer: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      value: try json["value"], note: try json["note"], digest: try json["digest"],
      by: try json["by"], day: try json["day"])
  }

  var json: JSON {
    .fields(
      ("value", value), ("note", note), ("digest", digest), ("by", by), ("day", day))
  }
}

extension Handover: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      to: try json["to"], by: try json["by"], day: try json["day"], text: try json["text"])
  }

  var json: JSON {
    .fields(
      ("to", to), ("by", by), ("day", day), ("text", text))
  }
}

extension Response: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      answer: try json["answer"], asked: try json["asked"])
  }

  var json: JSON {
    .fields(
      ("answer", answer), ("asked", asked))
  }
}

extension Assessment: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], checklist: try json["checklist"], purpose: try json["purpose"],
      started: try json["started"], by: try json["by"], responses: try json["responses"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("checklist", checklist), ("purpose", purpose), ("started", started),
      ("by", by), ("responses", responses))
  }
}

extension ClearedBlock: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      question: try json["question"], words: try json["words"])
  }

  var json: JSON {
    .fields(
      ("question", question), ("words", words))
  }
}

extension Rating: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      depth: try json["depth"], reasons: try json["reasons"], before: try json["before"],
      after: try json["after"], decider: try json["decider"])
  }

  var json: JSON {
    .fields(
      ("depth", depth), ("reasons", reasons), ("before", before), ("after", after),
      ("decider", decider))
  }
}

extension AnswerValue: Stored {
  init(_ json: JSON) throws(CodecError) {
    switch try json.caseName {
    case "yes": self = .yes
    case "no": self = .no
    case "unsure": self = .unsure
    case "irrelevant": self = .irrelevant
    case "options": self = .options(try json["options"])
    case "number": self = .number(try json["number"])
    case "day": self = .day(try json["day"])
    case "text": self = .text(try json["text"])
    case "items": self = .items(try json["items"])
    case let other: throw .unknown(other)
    }
  }

  var json: JSON {
    switch self {
    case .yes: .fields(("is", "yes"))
    case .no: .fields(("is", "no"))
    case .unsure: .fields(("is", "unsure"))
    case .irrelevant: .fields(("is", "irrelevant"))
    case .options(let ids): .fields(("is", "options"), ("options", ids))
    case .number(let number): .fields(("is", "number"), ("number", number))
    case .day(let day): .fields(("is", "day"), ("day", day))
    case .text(let text): .fields(("is", "text"), ("text", text))
    case .items(let items): .fields(("is", "items"), ("items", items))
    }
  }
}

extension Handover.Recipient: Stored {
  init(_ json: JSON) throws(CodecError) {
    switch try json.caseName {
    case "person": self = .person(try json["person"])
    case "answerer": self = .answerer(try json["answerer"])
    case "contact": self = .contact(try json["contact"])
    case let other: throw .unknown(other)
    }
  }

  var json: JSON {
    switch self {
    case .person(let person): .fields(("is", "person"), ("person", person))
    case .answerer(let answerer): .fields(("is", "answerer"), ("answerer", answerer))
    case .contact(let contact): .fields(("is", "contact"), ("contact", contact))
    }
  }
}
