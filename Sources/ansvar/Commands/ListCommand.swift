import ArgumentParser
import Content
import Domain
import Register

/// `ansvar list`: collaborations of all stages, candidates and closed ones too.
struct ListCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "list")

  @Option(name: .long) var stage: [String] = []
  @Option(name: .long) var text = ""
  @Option(name: .long) var limit: Int?
  @Option(name: .long) var format: ListFormat = .table
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    let stages = try stage.map { name in
      guard let stage = Stage(rawValue: name) else {
        throw CommandError.unknownStage(name, known: Stage.allCases.map(\.rawValue))
      }
      return stage
    }
    let session = try work.session()
    let query = CollaborationQuery(
      text: TextPolicy.cleanLine(text).text,
      stages: stages.isEmpty ? Set(Stage.allCases) : Set(stages), includesClosed: true,
      sort: .reference, isDescending: false, limit: 1_000, language: work.phrases.language)
    let rows = try CollaborationPages(query, windows(session, query)).rows(limit)
    work.print(CollaborationListing(work.phrases, today: session.today).listing(rows), format)
    return 0
  }

  /// The register as it is, or as it was at the end of the day that `--as-of` names.
  private func windows(
    _ session: Session, _ query: CollaborationQuery
  ) throws -> CollaborationPages.Windows {
    guard let day = try session.surroundings.options.day() else {
      return session.register.collaborations
    }
    let past = try session.register.past(
      until: SystemClock.end(of: day, in: session.zone), indexing: !query.text.isEmpty)
    return past.collaborations
  }
}

/// Reads a table of any length a window at a time.
struct CollaborationPages {
  typealias Windows = (CollaborationQuery) throws -> Window<CollaborationRow>

  private let query: CollaborationQuery
  private let windows: Windows

  init(_ query: CollaborationQuery, _ windows: @escaping Windows) {
    self.query = query
    self.windows = windows
  }

  /// All rows, or the first `limit`.
  func rows(_ limit: Int?) throws -> [CollaborationRow] {
    var rows: [CollaborationRow] = []
    var query = query
    while limit.map({ rows.count < $0 }) ?? true {
      query.anchor = rows.isEmpty ? .first : .offset(rows.count)
      if let limit { query.limit = min(self.query.limit, limit - rows.count) }
      let window = try windows(query)
      rows += window.rows
      if window.rows.isEmpty || rows.count >= window.total { return rows }
    }
    return rows
  }
}

/// Collaborations as a list; the keys are documented and stay.
struct CollaborationListing {
  private let phrases: Phrases
  private let today: Day

  init(_ phrases: Phrases, today: Day) {
    self.phrases = phrases
    self.today = today
  }

  func listing(_ rows: [CollaborationRow]) -> Listing {
    Listing(
      [
        .init("id"), .init("reference", phrases["column.reference"]),
        .init("title", phrases["column.title"]), .init("kind"),
        .init("stage", phrases["column.stage"]), .init("level", phrases["column.level"]),
        .init("assessed"), .init("unit", phrases["column.unit"]),
        .init("leader", phrases["column.leader"]), .init("partner", phrases["column.partner"]),
        .init("country"), .init("partners"),
        .init("reviewDay", phrases["column.reviewDay"]), .init("overdue"), .init("since"),
        .init("open"), .init("asked"), .init("answered"), .init("applicable"),
      ], rows: rows.map(cells))
  }

  private func cells(_ row: CollaborationRow) -> [Listing.Cell] {
    [
      .text(row.id.text), .init(row.reference?.description),
      .text(row.title.text(in: phrases.language)), .text(row.kind.rawValue),
      .word(row.stage.rawValue, phrases["stage." + row.stage.rawValue]), level(row.level),
      .flag(row.isAssessed),
      .text(row.unit), .text(row.leaderName), .text(row.firstPartner), .text(row.country),
      .number(row.partnerCount), .init(row.reviewDay?.description), .flag(row.isOverdue(today)),
      .text(row.waitingSince.description), .number(row.open), .number(row.asked),
      .number(row.answered), .number(row.applicable),
    ]
  }

  private func level(_ level: CollaborationLevel?) -> Listing.Cell {
    guard let level else { return .none }
    return .word(
      level.rawValue, phrases[level == .blocked ? "depth.blocked" : "level." + level.rawValue])
  }
}
