/// A version of a pack, named so exactly that nothing else can be meant.
public struct PackVersion: Hashable, Sendable {
  public var pack: Pack.ID
  public var version: String
  /// ``Pack/digest``.
  public var digest: String

  public init(pack: Pack.ID, version: String, digest: String) {
    self.pack = pack
    self.version = version
    self.digest = digest
  }

  public init(_ pack: Pack) {
    self.init(pack: pack.id, version: pack.version, digest: pack.digest)
  }
}

/// What the own pack is called, and what it is made from.
public struct GuidanceHeading: Hashable, Sendable {
  public var pack: Pack.ID
  public var title: LocalizedText
  public var publisher: LocalizedText
  public var languages: [Language]
  /// Ids of packs.
  public var basedOn: [Pack.ID]

  public init(
    pack: Pack.ID, title: LocalizedText, publisher: LocalizedText, languages: [Language],
    basedOn: [Pack.ID]
  ) {
    self.pack = pack
    self.title = title
    self.publisher = publisher
    self.languages = languages
    self.basedOn = basedOn
  }
}

/// A piece of the draft that is set as a whole: what is done with one item, one own question, the policy.
public struct GuidancePart: Hashable, Comparable, Sendable {
  /// What a piece is.
  public enum Kind: String, CaseIterable, Sendable {
    /// What is done with an item of a pack that the own one is based on.
    case adaptation
    /// An item that only the own pack has.
    case item
    case question
    /// Whom to ask at one's own institution.
    case contact
    /// Ladder of decisions, review intervals, matrix, gates.
    case policy
  }

  public var kind: Kind
  /// The item's, question's or contact's own id; empty for the policy.
  public var id: String

  public init(_ kind: Kind, _ id: String = "") {
    self.kind = kind
    self.id = id
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.kind.rawValue, left.id) < (right.kind.rawValue, right.id)
  }
}

/// The draft put into force as a version.
public struct Publication: Hashable, Sendable {
  public var version: PackVersion
  public var day: Day
  /// Who decided, as the institution words it: the rector, the board, the director.
  public var decidedBy: String
  /// Case number or other reference of the decision; empty when there is none.
  public var reference: String
  /// What is new, in a few words.
  public var note: String

  public init(
    version: PackVersion, day: Day, decidedBy: String, reference: String = "", note: String = ""
  ) {
    self.version = version
    self.day = day
    self.decidedBy = decidedBy
    self.reference = reference
    self.note = note
  }
}

/// Something done to make the guidelines known and used, for the yearly statement.
public struct GuidanceActivity: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<GuidanceActivity>

  /// What was done.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case training, seminar, information, advice, other
  }

  public var id: ID
  public var day: Day
  public var kind: Kind
  public var title: String
  /// Whom it reached, such as doctoral students or heads of department; no names.
  public var audience: String
  /// How many it reached; nil when nobody counted.
  public var number: Int?
  public var note: String

  public init(
    id: ID, day: Day, kind: Kind, title: String, audience: String = "", number: Int? = nil,
    note: String = ""
  ) {
    self.id = id
    self.day = day
    self.kind = kind
    self.title = title
    self.audience = audience
    self.number = number
    self.note = note
  }
}

/// An institution's work on its guidelines: the draft of its own pack, what it has published, which versions of others it
/// has taken into use, its input rounds and what it did to make the guidelines known.
///
/// The Government decision of 22 May 2025 asks for guidelines of one's own, for revising them when needed, and for telling
/// each year what was done to promote their use.
public struct GuidanceWork: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<GuidanceWork>

  public internal(set) var id: ID
  /// Nil until an own pack was begun.
  public internal(set) var heading: GuidanceHeading?
  /// The draft, piece by piece, each as it will stand in the pack's files (YAML). Content reads and writes it.
  public internal(set) var parts: [GuidancePart: String] = [:]
  /// The pieces as they were when last published.
  public internal(set) var publishedParts: [GuidancePart: String] = [:]
  /// Oldest first.
  public internal(set) var publications: [Publication] = []
  /// The version in force of each pack that somebody has taken a stand on.
  public internal(set) var inForce: [Pack.ID: PackVersion] = [:]
  /// Oldest first.
  public internal(set) var rounds: [InputRound] = []
  public internal(set) var activities: [GuidanceActivity] = []
  public internal(set) var number: Int = 0
  public internal(set) var isReadOnly = false

  public init(id: ID = .own) {
    self.id = id
  }

  /// Pieces that differ from what was last published.
  public var changedParts: [GuidancePart] {
    Set(parts.keys).union(publishedParts.keys).filter { parts[$0] != publishedParts[$0] }.sorted()
  }
}

extension Identifier<GuidanceWork> {
  /// A register has one such history, so that two who begin at once write to the same.
  public static var own: Self { Self("own") }
}
