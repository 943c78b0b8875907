import Domain
import Foundation
import GRDB

/// One row of the table `collaboration`.
struct CollaborationRecord: Codable, Equatable, FetchableRecord, PersistableRecord {
  static let databaseTableName = CollaborationsView.table

  var row: Int64
  var id: String
  var shelf: Int
  var stage: String
  var stageOrder: Int
  var kind: String
  var kindOrder: Int
  var level: String?
  /// -1 when not assessed.
  var levelOrder: Int
  var depth: String?
  var decider: String?
  /// -1 when nobody decides.
  var deciderRank: Int
  var unit: String
  var reference: String?
  var referenceKey: String
  var title: String
  var titleBokmal: Data
  var titleSwedish: Data
  var titleEnglish: Data
  var leader: String?
  var leaderName: String
  var leaderNorwegian: Data
  var leaderSwedish: Data
  var partner: String
  var partnerNorwegian: Data
  var partnerSwedish: Data
  var partnerCount: Int
  var country: String
  var caseNumber: String
  var reviewDay: Int?
  var reviewOrder: Int
  var since: Int
  var isBegun: Bool
  var isAssessed: Bool
  var open: Int
  var asked: Int
  var answered: Int
  var applicable: Int
  var progress: Int
  /// Ratings of risks before and after measures, such as `32>21 11>`.
  var risks: String
  /// Due days of planned measures.
  var measureDays: String
  /// Changes seen since the last review, as the ledger writes them.
  var changes: String
  var agreementEnds: Int?
  var lastChanged: Int64
}

extension CollaborationRecord {
  /// `row` is the position of the collaboration's first entry.
  init(_ state: Collaboration, row: Int64, leaderName: String, progress: Domain.Progress) {
    let details = state.details
    let partner = details.partners.first
    let partnerName = partner?.name ?? ""
    self.row = row
    id = state.id.text
    shelf = CollaborationsView.Shelf(state.stage).rawValue
    stage = state.stage.rawValue
    stageOrder = Stage.allCases.firstIndex(of: state.stage) ?? 0
    kind = details.kind.rawValue
    kindOrder = CollaborationKind.allCases.firstIndex(of: details.kind) ?? 0
    level = state.rating.after?.rawValue
    levelOrder = CollaborationRecord.order(state.rating.after)
    depth = state.rating.depth?.rawValue
    decider = state.rating.decider?.rawValue
    deciderRank = state.rating.decider?.rank ?? -1
    unit = details.unit
    reference = state.reference?.description
    referenceKey = state.reference.map(CollaborationRecord.key) ?? ""
    title = String(decoding: details.title.json.bytes, as: UTF8.self)
    titleBokmal = Data(SortKey.norwegian(details.title.text(in: .bokmal)))
    titleSwedish = Data(SortKey.swedish(details.title.text(in: .swedish)))
    titleEnglish = Data(SortKey.norwegian(details.title.text(in: .english)))
    leader = details.leader?.text
    self.leaderName = leaderName
    leaderNorwegian = Data(SortKey.norwegian(leaderName))
    leaderSwedish = Data(SortKey.swedish(leaderName))
    self.partner = partnerName
    partnerNorwegian = Data(SortKey.norwegian(partnerName))
    partnerSwedish = Data(SortKey.swedish(partnerName))
    partnerCount = details.partners.count
    country = partner?.country ?? ""
    caseNumber = details.caseNumber
    reviewDay = state.stage.isClosed ? nil : state.reviewDay?.number
    reviewOrder = reviewDay ?? Int(Int32.max)
    since = state.stageSince.number
    isBegun = state.submission?.begun != nil
    isAssessed = state.isAssessed
    open = progress.open
    asked = progress.asked
    answered = progress.answered
    applicable = progress.applicable
    self.progress =
      progress.applicable == 0 ? -1 : progress.answered * 1000 / progress.applicable
    risks = state.risks.map(CollaborationRecord.text).joined(separator: " ")
    measureDays = state.measures.filter { $0.state == .planned }
      .compactMap { $0.due.map { String($0.number) } }.joined(separator: " ")
    changes = String(decoding: state.changes.json.bytes, as: UTF8.self)
    agreementEnds = details.agreements.compactMap { $0.ends?.number }.min()
    lastChanged = state.lastChanged.at.milliseconds
  }

  static func order(_ level: CollaborationLevel?) -> Int {
    level.flatMap { CollaborationLevel.allCases.firstIndex(of: $0) } ?? -1
  }

  private static func key(_ reference: CollaborationReference) -> String {
    let digits = String(reference.number)
    return "\(reference.prefix)-\(reference.year)-"
      + String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
  }

  private static func text(_ risk: Risk) -> String {
    func digits(_ rating: RiskRating?) -> String {
      rating.map { "\($0.likelihood.rawValue)\($0.consequence.rawValue)" } ?? ""
    }
    return digits(risk.before) + ">" + digits(risk.after)
  }
}

extension LocalizedText {
  /// Reads what a view wrote; empty when that is damaged, as views can be rebuilt.
  init(view text: String) {
    self = (try? LocalizedText(JSON(reading: Array(text.utf8)))) ?? LocalizedText()
  }
}

extension CollaborationRow {
  /// What ``init(row:)`` reads, in its order.
  static let columns = """
    id, reference, title, kind, stage, level, depth, unit, leader, leaderName, partner, country,
    partnerCount, reviewDay, since, decider, open, asked, answered, applicable, isAssessed,
    lastChanged
    """

  init(row: Row) {
    self.init(
      id: CollaborationID(row[0] as String),
      reference: (row[1] as String?).flatMap { CollaborationReference($0) },
      title: LocalizedText(view: row[2]), kind: CollaborationKind(rawValue: row[3]) ?? .research,
      stage: Stage(rawValue: row[4]) ?? .idea,
      level: (row[5] as String?).flatMap { CollaborationLevel(rawValue: $0) },
      depth: (row[6] as String?).flatMap { Depth(rawValue: $0) }, unit: row[7],
      leader: (row[8] as String?).map { PersonID($0) }, leaderName: row[9], firstPartner: row[10],
      country: row[11], partnerCount: row[12],
      reviewDay: (row[13] as Int?).map { Day(number: $0) }, waitingSince: Day(number: row[14]),
      decider: (row[15] as String?).flatMap { Role(rawValue: $0) }, open: row[16], asked: row[17],
      answered: row[18], applicable: row[19], isAssessed: row[20],
      lastChanged: Instant(milliseconds: row[21]))
  }
}
