import Domain

extension Review.Change: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      cause: try json["cause"], text: try json["text"])
  }

  var json: JSON {
    .fields(
      ("cause", cause), ("text", text))
  }
}

extension Review: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], cause: try json["cause"], opened: try json["opened"],
      by: try json["by"], changes: try json["changes"], outcome: try json["outcome"],
      reasons: try json["reasons"], closed: try json["closed"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("cause", cause), ("opened", opened), ("by", by), ("changes", changes),
      ("outcome", outcome), ("reasons", reasons), ("closed", closed))
  }
}

extension AdviceCase: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], to: try json["to"], question: try json["question"],
      asked: try json["asked"], by: try json["by"], advice: try json["advice"],
      answered: try json["answered"], reference: try json["reference"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("to", to), ("question", question), ("asked", asked), ("by", by),
      ("advice", advice), ("answered", answered), ("reference", reference))
  }
}

extension Incident: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], kind: try json["kind"], text: try json["text"],
      receivedBy: try json["receivedBy"], day: try json["day"], by: try json["by"],
      closed: try json["closed"], outcome: try json["outcome"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("kind", kind), ("text", text), ("receivedBy", receivedBy), ("day", day),
      ("by", by), ("closed", closed), ("outcome", outcome))
  }
}

extension Note: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      id: try json["id"], text: try json["text"], by: try json["by"], day: try json["day"])
  }

  var json: JSON {
    .fields(
      ("id", id), ("text", text), ("by", by), ("day", day))
  }
}

extension Condensation: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      ground: try json["ground"], day: try json["day"], entries: try json["entries"],
      standing: try json["standing"])
  }

  var json: JSON {
    .fields(("ground", ground), ("day", day), ("entries", entries), ("standing", standing))
  }
}

extension Condensation.Standing: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(until: try json["until"], answers: try json["answers"])
  }

  var json: JSON { .fields(("until", until), ("answers", answers)) }
}
