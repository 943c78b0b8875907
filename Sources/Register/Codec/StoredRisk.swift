import Domain

extension Gain: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], text: try json["text"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("text", text))
  }
}

extension Risk: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], catalogue: try json["catalogue"], question: try json["question"],
      title: try json["title"], cause: try json["cause"], theme: try json["theme"],
      before: try json["before"], after: try json["after"], proposal: try json["proposal"],
      reason: try json["reason"], owner: try json["owner"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("catalogue", catalogue), ("question", question), ("title", title),
      ("cause", cause), ("theme", theme), ("before", before), ("after", after),
      ("proposal", proposal), ("reason", reason), ("owner", owner))
  }
}

extension Measure: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], risk: try json["risk"], catalogue: try json["catalogue"],
      title: try json["title"], precise: try json["precise"],
      proportionate: try json["proportionate"], effective: try json["effective"],
      phase: try json["phase"], owner: try json["owner"], due: try json["due"],
      isBeforeStart: try json["isBeforeStart"], state: try json["state"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("risk", risk), ("catalogue", catalogue), ("title", title),
      ("precise", precise), ("proportionate", proportionate), ("effective", effective),
      ("phase", phase), ("owner", owner), ("due", due), ("isBeforeStart", isBeforeStart),
      ("state", state))
  }
}

extension RiskRating: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(try json["likelihood"], try json["consequence"])
  }

  var json: JSON { .fields(("likelihood", likelihood), ("consequence", consequence)) }
}

extension Responsible: Stored {
  init(_ json: JSON) throws(CodecError) {
    switch try json.caseName {
    case "person": self = .person(try json["person"])
    case "unit": self = .unit(try json["unit"])
    case let other: throw .unknown(other)
    }
  }

  var json: JSON {
    switch self {
    case .person(let person): .fields(("is", "person"), ("person", person))
    case .unit(let unit): .fields(("is", "unit"), ("unit", unit))
    }
  }
}
