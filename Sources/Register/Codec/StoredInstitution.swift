import Domain

extension Unit: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], name: try json["name"], parent: try json["parent"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("name", name), ("parent", parent))
  }
}

extension ContactPoint: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      name: try json["name"], email: try json["email"], phone: try json["phone"])
  }

  var json: JSON {
    .fields(
      ("name", name), ("email", email), ("phone", phone))
  }
}

extension StandingTask: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], title: try json["title"], item: try json["item"],
      owner: try json["owner"], due: try json["due"], state: try json["state"],
      note: try json["note"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("title", title), ("item", item), ("owner", owner), ("due", due),
      ("state", state), ("note", note))
  }
}

extension InstitutionDetails: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      name: try json["name"], prefix: try json["prefix"], units: try json["units"],
      basePacks: try json["basePacks"], timeZone: try json["timeZone"],
      language: try json["language"], home: try json["home"],
      contacts: try InstitutionDetails.contacts(json["contacts"]))
  }

  var json: JSON {
    .fields(
      ("name", name), ("prefix", prefix), ("units", units), ("basePacks", basePacks),
      ("timeZone", timeZone), ("language", language), ("home", home),
      ("contacts", InstitutionDetails.words(contacts)))
  }
}

extension InstitutionDetails {
  fileprivate static func contacts(
    _ words: [String: ContactPoint]
  ) throws(CodecError) -> [Escalation: ContactPoint] {
    var contacts: [Escalation: ContactPoint] = [:]
    for (word, contact) in words {
      guard let escalation = Escalation(rawValue: word) else { throw .unknown(word) }
      contacts[escalation] = contact
    }
    return contacts
  }

  fileprivate static func words(
    _ contacts: [Escalation: ContactPoint]
  ) -> [String: ContactPoint] {
    Dictionary(uniqueKeysWithValues: contacts.map { ($0.key.rawValue, $0.value) })
  }
}
