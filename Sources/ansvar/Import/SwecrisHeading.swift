/// Which column stands where in a Swecris file.
struct SwecrisHeading: Equatable, Sendable {
  enum Column: String, CaseIterable, Sendable {
    case id = "ProjectId"
    case titleSwedish = "ProjectTitleSv"
    case titleEnglish = "ProjectTitleEn"
    case abstractSwedish = "ProjectAbstractSv"
    case abstractEnglish = "ProjectAbstractEn"
    case start = "ProjectStartDate"
    case end = "ProjectEndDate"
    case organisationSwedish = "CoordinatingOrganisationNameSv"
    case funderSwedish = "FundingOrganisationNameSv"
    case amount = "FundingsSek"
    case people = "InvolvedPeople"
    case subjects = "Scbs"

    /// Without these a file is not what it is taken for.
    var isRequired: Bool {
      switch self {
      case .id, .titleSwedish, .titleEnglish: true
      default: false
      }
    }
  }

  let names: [String]
  private let places: [Column: Int]

  /// - Throws: ``CommandError/notSwecris(missing:)`` when a column that must be there is not.
  init(_ fields: [String]) throws(CommandError) {
    names = fields.map { $0.split(separator: " ").joined(separator: " ") }
    var places: [Column: Int] = [:]
    for column in Column.allCases {
      places[column] = names.firstIndex(of: column.rawValue)
    }
    self.places = places
    let missing = Column.allCases.filter { $0.isRequired && places[$0] == nil }
    guard missing.isEmpty else { throw .notSwecris(missing: missing.map(\.rawValue)) }
  }

  /// The field of `column`; empty when the file does not have it.
  func text(_ column: Column, in fields: [String]) -> String {
    guard let place = places[column], fields.indices.contains(place) else { return "" }
    return fields[place]
  }

  /// What to call field number `index`, from 0.
  func name(of index: Int) -> String {
    names.indices.contains(index) ? names[index] : String(index + 1)
  }
}
