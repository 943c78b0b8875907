import Domain

/// A part of a collaboration's details that is written on a page of its own.
enum DetailTarget: Hashable, Sendable {
  /// Nil is one more.
  case partner(Partner.ID?)
  case participant(PersonID?)
  case agreement(Agreement.ID?)
  case funding(Funding.ID?)
  case technology, protection, position
  case clearance(Domain.Field)

  /// The name of the row that opens it.
  var id: String {
    switch self {
    case .partner(let id): "partner:" + (id?.text ?? "")
    case .participant(let id): "participant:" + (id?.text ?? "")
    case .agreement(let id): "agreement:" + (id?.text ?? "")
    case .funding(let id): "funding:" + (id?.text ?? "")
    case .technology: "technology"
    case .protection: "protection"
    case .position: "position"
    case .clearance(let field): field.rawValue
    }
  }

  /// What its phrases are called by.
  var key: String {
    switch self {
    case .partner: "partner"
    case .participant: "participant"
    case .agreement: "agreement"
    case .funding: "funding"
    case .technology: "technology"
    case .protection: "protection"
    case .position: "position"
    case .clearance: "clearance"
    }
  }

  /// The field that it belongs to; nil for agreements, which are set one by one.
  var field: Domain.Field? {
    switch self {
    case .partner: .partners
    case .participant: .people
    case .agreement: nil
    case .funding: .funding
    case .technology: .technology
    case .protection: .protection
    case .position: .position
    case .clearance(let field): field
    }
  }

  /// One more of its kind; nil when there is only one.
  var another: DetailTarget? {
    switch self {
    case .partner: .partner(nil)
    case .participant: .participant(nil)
    case .agreement: .agreement(nil)
    case .funding: .funding(nil)
    case .technology, .protection, .position, .clearance: nil
    }
  }

  /// One of several, there already.
  var isRemovable: Bool { another != nil && another != self }
}

extension Clearance {
  /// The name of the state in phrases and choices.
  var word: String {
    switch self {
    case .notAssessed: "notAssessed"
    case .notNeeded: "notNeeded"
    case .needed: "needed"
    case .held: "held"
    }
  }

  static let words = ["notAssessed", "notNeeded", "needed", "held"]

  init(_ word: String, reference: String) {
    switch word {
    case "notNeeded": self = .notNeeded
    case "needed": self = .needed
    case "held": self = .held(reference: reference)
    default: self = .notAssessed
    }
  }

  var reference: String {
    if case .held(let reference) = self { reference } else { "" }
  }
}

extension CollaborationDetails {
  /// One of the clearances by its field.
  subscript(clearance field: Domain.Field) -> Clearance {
    switch self[field] {
    case .legalReview(let value), .licence(let value), .ethicsApproval(let value),
      .transferGround(let value):
      value
    default: .notAssessed
    }
  }

  mutating func set(clearance field: Domain.Field, _ value: Clearance) {
    switch field {
    case .legalReview: legalReview = value
    case .licence: licence = value
    case .ethicsApproval: ethicsApproval = value
    case .transferGround: transferGround = value
    default: break
    }
  }
}

/// The checks on what is typed about a collaboration.
enum DetailCheck {
  /// Whether it can be an ISO 3166-1 alpha-2 code; which ones there are is not checked.
  static func isCountry(_ text: String) -> Bool {
    text.isEmpty || (text.utf8.count == 2 && text.utf8.allSatisfy(isLetter))
  }

  /// Whether it can be an ISO 4217 code.
  static func isCurrency(_ text: String) -> Bool {
    text.isEmpty || (text.utf8.count == 3 && text.utf8.allSatisfy(isLetter))
  }

  /// The identifier in `https://ror.org/05xg72x27`, or the text as it is.
  static func ror(_ text: String) -> String {
    text.split(separator: "/").last.map(String.init)?.lowercased() ?? ""
  }

  static func isROR(_ text: String) -> Bool {
    let id = ror(text)
    return id.isEmpty
      || (id.utf8.count == 9 && id.utf8.first == UInt8(ascii: "0")
        && id.utf8.allSatisfy { isLetter($0) || isDigit($0) })
  }

  /// An amount in whole units, with or without spaces between thousands.
  static func amount(_ text: String) -> Int64? {
    Int64(text.filter { !$0.isWhitespace })
  }

  /// The lines of a text, without empty ones.
  static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// The parts between commas or line breaks, without empty ones.
  static func list(_ text: String) -> [String] {
    text.split { $0.isNewline || $0 == "," }.map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
