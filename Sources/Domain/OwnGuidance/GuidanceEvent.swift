/// What somebody wants to do with the institution's work on its guidelines.
public enum GuidanceCommand: Hashable, Sendable {
  case setHeading(GuidanceHeading, replacing: GuidanceHeading?)
  /// Nil takes the piece out of the draft.
  case setPart(GuidancePart, String?, replacing: String?)
  /// Puts the draft into force; the pack stands in the store under the digest.
  case publish(Publication)
  /// Takes a version of another pack into use.
  case take(PackVersion, replacing: PackVersion?)
  case openRound(InputRound)
  case comment(InputRound.ID, RoundComment)
  /// Comments that came in a file; those that are there already are passed over.
  case takeIn(InputRound.ID, [RoundComment])
  case answer(InputRound.ID, RoundComment.ID, RoundComment.Answer)
  case closeRound(InputRound.ID)
  case setActivity(GuidanceActivity.ID, GuidanceActivity?, replacing: GuidanceActivity?)
}

/// What has happened in the institution's work on its guidelines.
public enum GuidanceEvent: Hashable, Sendable {
  case headingSet(before: GuidanceHeading?, after: GuidanceHeading)
  case partSet(GuidancePart, before: String?, after: String?)
  case published(Publication)
  case packTaken(before: PackVersion?, after: PackVersion)
  case roundOpened(InputRound)
  case commented(InputRound.ID, RoundComment)
  case answered(InputRound.ID, RoundComment.ID, RoundComment.Answer)
  case roundClosed(InputRound.ID, Day)
  case activitySet(before: GuidanceActivity?, after: GuidanceActivity?)

  /// The name of the event in the ledger; never renamed.
  public var kind: String { name.text }

  /// Every kind there is.
  public enum Kind: String, CaseIterable, Sendable {
    case headingSet, partSet, published, packTaken, roundOpened, commented, answered, roundClosed
    case activitySet

    /// Such as `guidance.published`.
    public var text: String { "guidance." + rawValue }
  }

  /// Which kind of event this is.
  public var name: Kind {
    switch self {
    case .headingSet: .headingSet
    case .partSet: .partSet
    case .published: .published
    case .packTaken: .packTaken
    case .roundOpened: .roundOpened
    case .commented: .commented
    case .answered: .answered
    case .roundClosed: .roundClosed
    case .activitySet: .activitySet
    }
  }

  /// The packs that it rests on, which the store has to keep.
  public var packs: [PackVersion] {
    switch self {
    case .published(let publication): [publication.version]
    case .packTaken(let before, let after): [before, after].compactMap { $0 }
    case .roundOpened(let round): [round.pack]
    default: []
    }
  }
}
