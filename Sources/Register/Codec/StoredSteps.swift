import Domain

extension CollaborationEvent.Created: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      reference: try json["reference"], details: try json["details"], day: try json["day"],
      reviewDay: try json["reviewDay"])
  }

  var json: JSON {
    .fields(
      ("reference", reference), ("details", details), ("day", day), ("reviewDay", reviewDay))
  }
}

extension CollaborationEvent.Sorted: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      sorting: try json["sorting"], to: try json["to"], day: try json["day"])
  }

  var json: JSON {
    .fields(
      ("sorting", sorting), ("to", to), ("day", day))
  }
}

extension CollaborationEvent.ResponseChange: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      assessment: try json["assessment"], question: try json["question"],
      before: try json["before"], after: try json["after"])
  }

  var json: JSON {
    .fields(
      ("assessment", assessment), ("question", question), ("before", before), ("after", after))
  }
}

extension CollaborationEvent.VersionMoved: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      assessment: try json["assessment"], before: try json["before"], after: try json["after"],
      kept: try json["kept"], anew: try json["anew"], gone: try json["gone"])
  }

  var json: JSON {
    .fields(
      ("assessment", assessment), ("before", before), ("after", after), ("kept", kept),
      ("anew", anew), ("gone", gone))
  }
}

extension CollaborationEvent.Moved: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      to: try json["to"], day: try json["day"], text: try json["text"], told: try json["told"],
      rating: try json["rating"], gate: try json["gate"], reviewDay: try json["reviewDay"])
  }

  var json: JSON {
    .fields(
      ("to", to), ("day", day), ("text", text), ("told", told), ("rating", rating),
      ("gate", gate), ("reviewDay", reviewDay))
  }
}

extension CollaborationEvent.Cleared: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      to: try json["to"], day: try json["day"], blocks: try json["blocks"],
      reason: try json["reason"], reference: try json["reference"], rating: try json["rating"])
  }

  var json: JSON {
    .fields(
      ("to", to), ("day", day), ("blocks", blocks), ("reason", reason), ("reference", reference),
      ("rating", rating))
  }
}

extension CollaborationEvent.Submitted: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      day: try json["day"], by: try json["by"], presentedBy: try json["presentedBy"],
      rating: try json["rating"], gate: try json["gate"])
  }

  var json: JSON {
    .fields(
      ("day", day), ("by", by), ("presentedBy", presentedBy), ("rating", rating), ("gate", gate))
  }
}

extension CollaborationEvent.Decided: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      decision: try json["decision"], to: try json["to"], day: try json["day"],
      reviewDay: try json["reviewDay"])
  }

  var json: JSON {
    .fields(
      ("decision", decision), ("to", to), ("day", day), ("reviewDay", reviewDay))
  }
}

extension CollaborationEvent.Started: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      day: try json["day"], gate: try json["gate"], reviewDay: try json["reviewDay"])
  }

  var json: JSON {
    .fields(
      ("day", day), ("gate", gate), ("reviewDay", reviewDay))
  }
}

extension CollaborationEvent.ReviewConcluded: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(
      review: try json["review"], to: try json["to"], day: try json["day"], by: try json["by"],
      rating: try json["rating"], gate: try json["gate"], reviewDay: try json["reviewDay"])
  }

  var json: JSON {
    .fields(
      ("review", review), ("to", to), ("day", day), ("by", by), ("rating", rating),
      ("gate", gate), ("reviewDay", reviewDay))
  }
}
