import Domain

extension PackVersion: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      pack: try json["pack"], version: try json["version"], digest: try json["digest"])
  }

  var json: JSON { .fields(("pack", pack), ("version", version), ("digest", digest)) }
}

extension GuidanceHeading: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      pack: try json["pack"], title: try json["title"], publisher: try json["publisher"],
      languages: try json["languages"], basedOn: try json["basedOn"])
  }

  var json: JSON {
    .fields(
      ("pack", pack), ("title", title), ("publisher", publisher), ("languages", languages),
      ("basedOn", basedOn))
  }
}

extension GuidancePart: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(try json["is"], try json["id"])
  }

  var json: JSON { .fields(("is", kind), ("id", id)) }
}

extension Publication: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      version: try json["version"], day: try json["day"], decidedBy: try json["decidedBy"],
      reference: try json["reference"], note: try json["note"])
  }

  var json: JSON {
    .fields(
      ("version", version), ("day", day), ("decidedBy", decidedBy), ("reference", reference),
      ("note", note))
  }
}

extension GuidanceActivity: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], day: try json["day"], kind: try json["is"], title: try json["title"],
      audience: try json["audience"], number: try json["number"], note: try json["note"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("day", day), ("is", kind), ("title", title), ("audience", audience),
      ("number", number), ("note", note))
  }
}

extension InputRound: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], title: try json["title"], question: try json["question"],
      pack: try json["pack"], opened: try json["opened"], deadline: try json["deadline"],
      asked: try json["asked"], closed: try json["closed"], comments: try json["comments"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("title", title), ("question", question), ("pack", pack), ("opened", opened),
      ("deadline", deadline), ("asked", asked), ("closed", closed), ("comments", comments))
  }
}

extension RoundComment: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], item: try json["item"], stance: try json["stance"],
      text: try json["text"], from: try json["from"], day: try json["day"],
      answer: try json["answer"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("item", item), ("stance", stance), ("text", text), ("from", from),
      ("day", day), ("answer", answer))
  }
}

extension RoundComment.Answer: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(text: try json["text"], isTaken: try json["taken"], day: try json["day"])
  }

  var json: JSON { .fields(("text", text), ("taken", isTaken), ("day", day)) }
}

extension GuidanceActivity.Kind: StoredWord {}
extension GuidancePart.Kind: StoredWord {}
extension RoundComment.Stance: StoredWord {}

extension GuidanceEvent {
  /// The payload of the newest version of its kind.
  var json: JSON {
    switch self {
    case .headingSet(let before, let after): .fields(("before", before), ("after", after))
    case .partSet(let part, let before, let after):
      .fields(("part", part), ("before", before), ("after", after))
    case .published(let publication): publication.json
    case .packTaken(let before, let after): .fields(("before", before), ("after", after))
    case .roundOpened(let round): round.json
    case .commented(let round, let comment): .fields(("round", round), ("comment", comment))
    case .answered(let round, let comment, let answer):
      .fields(("round", round), ("comment", comment), ("answer", answer))
    case .roundClosed(let round, let day): .fields(("round", round), ("day", day))
    case .activitySet(let before, let after): .fields(("before", before), ("after", after))
    }
  }

  /// Reads a payload of the newest version.
  init(_ kind: Kind, _ json: JSON) throws(CodecError) {
    switch kind {
    case .headingSet: self = .headingSet(before: try json["before"], after: try json["after"])
    case .partSet:
      self = .partSet(try json["part"], before: try json["before"], after: try json["after"])
    case .published: self = .published(try Publication(json))
    case .packTaken: self = .packTaken(before: try json["before"], after: try json["after"])
    case .roundOpened: self = .roundOpened(try InputRound(json))
    case .commented: self = .commented(try json["round"], try json["comment"])
    case .answered:
      self = .answered(try json["round"], try json["comment"], try json["answer"])
    case .roundClosed: self = .roundClosed(try json["round"], try json["day"])
    case .activitySet: self = .activitySet(before: try json["before"], after: try json["after"])
    }
  }
}
