import Domain

extension PersonDetails: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      name: try json["name"], roles: try json["roles"], unit: try json["unit"],
      organisation: try json["organisation"], email: try json["email"],
      systemUser: try json["systemUser"])
  }

  var json: JSON {
    .fields(
      ("name", name), ("roles", roles), ("unit", unit), ("organisation", organisation),
      ("email", email), ("systemUser", systemUser))
  }
}

extension Person.Substitute: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      person: try json["person"], from: try json["from"], until: try json["until"])
  }

  var json: JSON {
    .fields(
      ("person", person), ("from", from), ("until", until))
  }
}

extension ErasureGround: Stored {
  init(_ json: JSON) throws(CodecError) {
    switch try json.caseName {
    case "dataProtection": self = .dataProtection
    case "disposal": self = .disposal(authority: try json["authority"], number: try json["number"])
    case "enteredByMistake": self = .enteredByMistake
    case let other: throw .unknown(other)
    }
  }

  var json: JSON {
    switch self {
    case .dataProtection: .fields(("is", "dataProtection"))
    case .disposal(let authority, let number):
      .fields(("is", "disposal"), ("authority", authority), ("number", number))
    case .enteredByMistake: .fields(("is", "enteredByMistake"))
    }
  }
}
