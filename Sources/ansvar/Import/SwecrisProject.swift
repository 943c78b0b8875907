import Domain

/// A project of the Swedish register of research projects, as far as Ansvar takes it over.
struct SwecrisProject: Equatable, Sendable {
  struct Leader: Equatable, Sendable {
    /// The person's number in Swecris.
    var id: String
    var name: String
  }

  var id: String
  var title: LocalizedText
  var abstract: String
  var start: Day?
  var end: Day?
  var organisation: String
  var funder: String
  /// In whole Swedish kronor.
  var amount: Int64?
  var leader: Leader?
  /// The most exact code of each of the project's subjects (SCB's national standard).
  var subjects: [String]

  /// The candidate that it becomes.
  func details(leader: PersonID?, fundingID: Funding.ID) -> CollaborationDetails {
    let funding =
      funder.isEmpty
      ? [] : [Funding(id: fundingID, funder: funder, amount: amount, currency: "SEK")]
    return CollaborationDetails(
      title: title, kind: .research, purpose: abstract, leader: leader, funding: funding,
      startDay: start, endDay: end, subjects: subjects,
      source: ImportSource(system: SwecrisProject.system, externalID: id))
  }

  /// What the source is called in the register.
  static let system = "swecris"
}

/// Why a row of the file becomes no candidate.
struct SwecrisFault: Error, Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case csv(CSVFault.Kind)
    /// The row has so many fields, and the heading so many.
    case fieldCount(Int, expected: Int)
    case missing
    case notADay(String)
    case notAnAmount(String)
    case endsBeforeStart
    case refused(Refusal)
  }

  let line: Int
  /// The name in the heading; the number of the field where there is no name.
  let column: String
  let kind: Kind
}
