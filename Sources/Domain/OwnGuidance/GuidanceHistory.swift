extension GuidanceWork {
  /// What follows from a command: events, or a refusal that says why. The state is nil before the first one.
  public static func decide(
    _ command: GuidanceCommand, state: GuidanceWork?, context: Context
  ) throws(Refusal) -> [Proposed<GuidanceEvent>] {
    let state = state ?? GuidanceWork(id: .own)
    guard !state.isReadOnly else { throw .readOnly }
    return try state.decide(command, context).map { Proposed($0) }
  }

  /// Folds one entry into a state; the first one makes it.
  public static func applying(
    _ recorded: Recorded<GuidanceEvent>, to state: GuidanceWork?
  ) -> GuidanceWork {
    var state = state ?? GuidanceWork(id: ID(recorded.envelope.stream.id))
    state.apply(recorded)
    return state
  }

  /// Folds one entry in.
  public mutating func apply(_ recorded: Recorded<GuidanceEvent>) {
    number = recorded.envelope.number
    switch recorded.content {
    case .event(let event): apply(event)
    case .erased: break
    case .unknown: isReadOnly = true
    }
  }

  private mutating func apply(_ event: GuidanceEvent) {
    switch event {
    case .headingSet(_, let after): heading = after
    case .partSet(let part, _, let after): parts[part] = after
    case .published(let publication):
      publications.append(publication)
      publishedParts = parts
      inForce[publication.version.pack] = publication.version
    case .packTaken(_, let after): inForce[after.pack] = after
    case .roundOpened(let round): rounds.append(round)
    case .commented(let id, let comment): change(id) { $0.comments.append(comment) }
    case .answered(let id, let comment, let answer):
      change(id) { round in
        for index in round.comments.indices where round.comments[index].id == comment {
          round.comments[index].answer = answer
        }
      }
    case .roundClosed(let id, let day): change(id) { $0.closed = day }
    case .activitySet(let before, let after): activities.set(after, before: before)
    }
  }

  private mutating func change(_ id: InputRound.ID, _ body: (inout InputRound) -> Void) {
    for index in rounds.indices where rounds[index].id == id { body(&rounds[index]) }
  }

  // MARK: Deciding

  private func decide(
    _ command: GuidanceCommand, _ context: Context
  ) throws(Refusal) -> [GuidanceEvent] {
    switch command {
    case .setHeading(let new, let seen):
      try office(context)
      guard new != heading else { throw .nothingChanges }
      guard seen == heading else { throw .clash(.guidance(part: "")) }
      guard !new.title.isEmpty else { throw .reasonMissing(.title) }
      guard !new.pack.isBlank, publications.isEmpty || new.pack == heading?.pack else {
        throw .unknownItem(new.pack)
      }
      return [.headingSet(before: heading, after: new)]
    case .setPart(let part, let new, let seen):
      try office(context)
      guard heading != nil else { throw .notFound }
      guard new != parts[part] else { throw .nothingChanges }
      guard seen == parts[part] else { throw .clash(.guidance(part: part.id)) }
      return [.partSet(part, before: parts[part], after: new)]
    case .publish(let publication):
      return [try publish(publication, context)]
    case .take(let version, let seen):
      try office(context)
      guard version != inForce[version.pack] else { throw .nothingChanges }
      guard seen == inForce[version.pack] else { throw .clash(.guidance(part: version.pack)) }
      return [.packTaken(before: seen, after: version)]
    case .setActivity(let id, let new, let seen):
      try office(context)
      let present = activities[id: id]
      guard new.map({ $0.id == id }) ?? true else { throw .unknownItem(id.text) }
      guard new != present else { throw .nothingChanges }
      guard seen == present else { throw .clash(.guidance(part: present?.title ?? "")) }
      if let new {
        guard !new.title.isBlank else { throw .reasonMissing(.title) }
        guard new.day <= context.today else { throw .dayInFuture(new.day) }
      }
      return [.activitySet(before: present, after: new)]
    default:
      return try decideOnRound(command, context)
    }
  }

  private func decideOnRound(
    _ command: GuidanceCommand, _ context: Context
  ) throws(Refusal) -> [GuidanceEvent] {
    switch command {
    case .openRound(let round):
      try office(context)
      guard rounds[id: round.id] == nil else { throw .alreadyExists }
      guard !round.title.isBlank else { throw .reasonMissing(.title) }
      guard !round.question.isBlank else { throw .reasonMissing(.text) }
      guard round.deadline >= context.today else { throw .dayInPast(round.deadline) }
      return [.roundOpened(round)]
    case .comment(let id, let comment):
      let round = try round(id)
      guard round.isOpen(on: context.today) else { throw .roundClosed(round.deadline) }
      try check(comment)
      return [.commented(id, comment)]
    case .takeIn(let id, let comments):
      try office(context)
      let known = Set(try round(id).comments.map(\.id))
      let new = comments.filter { !known.contains($0.id) }
      guard !new.isEmpty else { throw .nothingChanges }
      for comment in new { try check(comment) }
      return new.map { .commented(id, $0) }
    case .answer(let id, let comment, let answer):
      try office(context)
      guard let present = try round(id).comments[id: comment] else { throw .notFound }
      guard !answer.text.isBlank else { throw .reasonMissing(.answer) }
      guard present.answer != answer else { throw .nothingChanges }
      return [.answered(id, comment, answer)]
    case .closeRound(let id):
      try office(context)
      guard try round(id).closed == nil else { throw .nothingChanges }
      return [.roundClosed(id, context.today)]
    default: throw .notFound
    }
  }

  private func publish(
    _ publication: Publication, _ context: Context
  ) throws(Refusal) -> GuidanceEvent {
    try office(context)
    guard let heading, heading.pack == publication.version.pack else { throw .notFound }
    guard !publication.decidedBy.isBlank else { throw .reasonMissing(.name) }
    guard !publication.version.version.isBlank else { throw .reasonMissing(.reference) }
    guard !publications.contains(where: { $0.version.version == publication.version.version })
    else { throw .alreadyExists }
    guard publication.day <= context.today else { throw .dayInFuture(publication.day) }
    guard inForce[heading.pack]?.digest != publication.version.digest else {
      throw .nothingChanges
    }
    return .published(publication)
  }

  private func round(_ id: InputRound.ID) throws(Refusal) -> InputRound {
    guard let round = rounds[id: id] else { throw .notFound }
    return round
  }

  private func check(_ comment: RoundComment) throws(Refusal) {
    guard !comment.from.isBlank else { throw .reasonMissing(.name) }
    guard !comment.text.isBlank || comment.stance == .agree else { throw .reasonMissing(.text) }
  }

  /// The guidelines are kept by the research office; anybody may comment.
  private func office(_ context: Context) throws(Refusal) {
    guard context.actor.allRoles.contains(.office) else { throw .notRole([.office]) }
  }
}
