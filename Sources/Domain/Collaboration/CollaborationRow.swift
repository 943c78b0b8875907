/// One line of a table of collaborations.
public struct CollaborationRow: Hashable, Sendable, Identifiable {
  public var id: CollaborationID
  public var reference: CollaborationReference?
  public var title: LocalizedText
  public var kind: CollaborationKind
  public var stage: Stage
  /// After measures; nil while not assessed.
  public var level: CollaborationLevel?
  public var depth: Depth?
  public var unit: String
  public var leader: PersonID?
  public var leaderName: String
  public var firstPartner: String
  /// ISO 3166-1 alpha-2 of the first partner.
  public var country: String
  public var partnerCount: Int
  public var reviewDay: Day?
  /// Since when it has been in its stage.
  public var waitingSince: Day
  public var decider: Role?
  /// Open questions; see ``Progress``.
  public var open: Int
  public var asked: Int
  public var answered: Int
  public var applicable: Int
  public var isAssessed: Bool
  public var lastChanged: Instant

  public init(
    id: CollaborationID, reference: CollaborationReference? = nil, title: LocalizedText,
    kind: CollaborationKind, stage: Stage, level: CollaborationLevel? = nil, depth: Depth? = nil,
    unit: String, leader: PersonID? = nil, leaderName: String, firstPartner: String,
    country: String, partnerCount: Int, reviewDay: Day? = nil, waitingSince: Day,
    decider: Role? = nil, open: Int, asked: Int, answered: Int, applicable: Int, isAssessed: Bool,
    lastChanged: Instant
  ) {
    self.id = id
    self.reference = reference
    self.title = title
    self.kind = kind
    self.stage = stage
    self.level = level
    self.depth = depth
    self.unit = unit
    self.leader = leader
    self.leaderName = leaderName
    self.firstPartner = firstPartner
    self.country = country
    self.partnerCount = partnerCount
    self.reviewDay = reviewDay
    self.waitingSince = waitingSince
    self.decider = decider
    self.open = open
    self.asked = asked
    self.answered = answered
    self.applicable = applicable
    self.isAssessed = isAssessed
    self.lastChanged = lastChanged
  }

  /// From 0 to 1; nil when nothing is to be answered.
  public var progress: Double? {
    applicable == 0 ? nil : Double(answered) / Double(applicable)
  }

  /// Overdue for review, as seen from `today`.
  public func isOverdue(_ today: Day) -> Bool {
    reviewDay.map { $0 < today } ?? false
  }
}

/// Which collaborations, in which order, and which window of them.
public struct CollaborationQuery: Hashable, Sendable {
  /// What a table of collaborations is sorted by.
  public enum Column: String, CaseIterable, Codable, Sendable {
    case title, reference, kind, stage, level, unit, leader, partner, reviewDay, waiting
    case progress, lastChanged
  }

  /// A level to filter by; "not assessed" is one of its own.
  public enum LevelFilter: Hashable, Sendable {
    case notAssessed
    case level(CollaborationLevel)
  }

  /// What a window begins after, or ends before.
  public enum Anchor: Hashable, Sendable {
    case first
    case last
    /// The window holds this one, with so many rows before it.
    case around(CollaborationID, before: Int)
    case offset(Int)
  }

  /// Words to be found in title, partner, leader, reference or case number.
  public var text: String
  /// Empty is all but candidates and closed ones; see ``includesClosed``.
  public var stages: Set<Stage>
  public var levels: Set<LevelFilter>
  /// Each with all units below it.
  public var units: Set<String>
  public var kinds: Set<CollaborationKind>
  public var leader: PersonID?
  public var dueFrom: Day?
  public var dueUntil: Day?
  /// Led by this person, or with this person among its people.
  public var mine: PersonID?
  /// Waits for this role, or for one below it, to decide; own cases are left out for the actor.
  public var waitingFor: Actor?
  public var onlyWithOpenQuestions: Bool
  public var includesClosed: Bool
  public var sort: Column
  public var isDescending: Bool
  public var anchor: Anchor
  public var limit: Int
  /// What titles are sorted by.
  public var language: Language

  public init(
    text: String = "", stages: Set<Stage> = [], levels: Set<LevelFilter> = [],
    units: Set<String> = [], kinds: Set<CollaborationKind> = [], leader: PersonID? = nil,
    dueFrom: Day? = nil, dueUntil: Day? = nil, mine: PersonID? = nil, waitingFor: Actor? = nil,
    onlyWithOpenQuestions: Bool = false, includesClosed: Bool = false,
    sort: Column = .lastChanged, isDescending: Bool = true, anchor: Anchor = .first,
    limit: Int = 100, language: Language = .english
  ) {
    self.text = text
    self.stages = stages
    self.levels = levels
    self.units = units
    self.kinds = kinds
    self.leader = leader
    self.dueFrom = dueFrom
    self.dueUntil = dueUntil
    self.mine = mine
    self.waitingFor = waitingFor
    self.onlyWithOpenQuestions = onlyWithOpenQuestions
    self.includesClosed = includesClosed
    self.sort = sort
    self.isDescending = isDescending
    self.anchor = anchor
    self.limit = limit
    self.language = language
  }
}

/// A window of a table: rows, where it begins, and how many there are.
public struct Window<Row: Sendable>: Sendable {
  public var rows: [Row]
  public var offset: Int
  public var total: Int

  public init(rows: [Row], offset: Int, total: Int) {
    self.rows = rows
    self.offset = offset
    self.total = total
  }
}

extension Window: Equatable where Row: Equatable {}
