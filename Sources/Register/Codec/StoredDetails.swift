import Domain

extension CollaborationReference: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      prefix: try json["prefix"], year: try json["year"], number: try json["number"])
  }

  var json: JSON {
    .fields(
      ("prefix", prefix), ("year", year), ("number", number))
  }
}

extension CollaborationDetails: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      title: try json["title"], kind: try json["kind"], purpose: try json["purpose"],
      leader: try json["leader"], unit: try json["unit"], partners: try json["partners"],
      people: try json["people"], agreements: try json["agreements"],
      funding: try json["funding"], technology: try json["technology"],
      protection: try json["protection"], caseNumber: try json["caseNumber"],
      startDay: try json["startDay"], endDay: try json["endDay"], subjects: try json["subjects"],
      source: try json["source"], exitTerms: try json["exitTerms"],
      position: try json["position"], legalReview: try json["legalReview"],
      licence: try json["licence"], ethicsApproval: try json["ethicsApproval"],
      transferGround: try json["transferGround"])
  }

  var json: JSON {
    .fields(
      ("title", title), ("kind", kind), ("purpose", purpose), ("leader", leader), ("unit", unit),
      ("partners", partners), ("people", people), ("agreements", agreements),
      ("funding", funding), ("technology", technology), ("protection", protection),
      ("caseNumber", caseNumber), ("startDay", startDay), ("endDay", endDay),
      ("subjects", subjects), ("source", source), ("exitTerms", exitTerms),
      ("position", position), ("legalReview", legalReview), ("licence", licence),
      ("ethicsApproval", ethicsApproval), ("transferGround", transferGround))
  }
}

extension Partner: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], name: try json["name"], country: try json["country"],
      kind: try json["kind"], ror: try json["ror"], role: try json["role"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("name", name), ("country", country), ("kind", kind), ("ror", ror),
      ("role", role))
  }
}

extension Participant: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      person: try json["person"], role: try json["role"])
  }

  var json: JSON {
    .fields(
      ("person", person), ("role", role))
  }
}

extension Funding: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], funder: try json["funder"], amount: try json["amount"],
      currency: try json["currency"], terms: try json["terms"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("funder", funder), ("amount", amount), ("currency", currency), ("terms", terms))
  }
}

extension Agreement: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], kind: try json["kind"], number: try json["number"],
      signed: try json["signed"], signedBy: try json["signedBy"],
      hasAuthority: try json["hasAuthority"], isRegistered: try json["isRegistered"],
      ends: try json["ends"], exitTerms: try json["exitTerms"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("kind", kind), ("number", number), ("signed", signed), ("signedBy", signedBy),
      ("hasAuthority", hasAuthority), ("isRegistered", isRegistered), ("ends", ends),
      ("exitTerms", exitTerms))
  }
}

extension FieldReference: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      list: try json["list"], field: try json["field"])
  }

  var json: JSON {
    .fields(
      ("list", list), ("field", field))
  }
}

extension ImportSource: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      system: try json["system"], externalID: try json["externalID"])
  }

  var json: JSON {
    .fields(
      ("system", system), ("externalID", externalID))
  }
}

extension Position: Stored {
  var isBlank: Bool { self == Position() }
  static var blank: Position? { Position() }

  init(_ json: JSON) throws(CodecError) {
    self.init(
      task: try json["task"], access: try json["access"], fundingTerms: try json["fundingTerms"])
  }

  var json: JSON {
    .fields(
      ("task", task), ("access", access), ("fundingTerms", fundingTerms))
  }
}

extension SecrecyMark: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      rule: try json["rule"], day: try json["day"], by: try json["by"])
  }

  var json: JSON {
    .fields(
      ("rule", rule), ("day", day), ("by", by))
  }
}

extension TechnologyFields: Stored {
  init(_ json: JSON) throws(CodecError) {
    switch try json.caseName {
    case "notClassified": self = .notClassified
    case "none": self = .none
    case "fields": self = .fields(try json["fields"])
    case let other: throw .unknown(other)
    }
  }

  var json: JSON {
    switch self {
    case .notClassified: .fields(("is", "notClassified"))
    case .none: .fields(("is", "none"))
    case .fields(let fields): .fields(("is", "fields"), ("fields", fields))
    }
  }

  var isBlank: Bool { self == .notClassified }
  static var blank: TechnologyFields? { .some(.notClassified) }
}

extension Protection: Stored {
  init(_ json: JSON) throws(CodecError) {
    switch try json.caseName {
    case "notAssessed": self = .notAssessed
    case "grounds": self = .grounds(try json["grounds"])
    case let other: throw .unknown(other)
    }
  }

  var json: JSON {
    switch self {
    case .notAssessed: .fields(("is", "notAssessed"))
    case .grounds(let grounds): .fields(("is", "grounds"), ("grounds", grounds))
    }
  }

  var isBlank: Bool { self == .notAssessed }
  static var blank: Protection? { .notAssessed }
}

extension Clearance: Stored {
  init(_ json: JSON) throws(CodecError) {
    switch try json.caseName {
    case "notAssessed": self = .notAssessed
    case "notNeeded": self = .notNeeded
    case "needed": self = .needed
    case "held": self = .held(reference: try json["reference"])
    case let other: throw .unknown(other)
    }
  }

  var json: JSON {
    switch self {
    case .notAssessed: .fields(("is", "notAssessed"))
    case .notNeeded: .fields(("is", "notNeeded"))
    case .needed: .fields(("is", "needed"))
    case .held(let reference): .fields(("is", "held"), ("reference", reference))
    }
  }

  var isBlank: Bool { self == .notAssessed }
  static var blank: Clearance? { .notAssessed }
}
