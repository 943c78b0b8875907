/// What is known about a collaboration apart from how it is assessed.
public struct CollaborationDetails: Hashable, Sendable {
  public var title: LocalizedText
  public var kind: CollaborationKind
  public var purpose: String
  public var leader: PersonID?
  /// A path such as `Faculty/Department`, or a unit's id.
  public var unit: String
  public var partners: [Partner]
  public var people: [Participant]
  public var agreements: [Agreement]
  public var funding: [Funding]
  public var technology: TechnologyFields
  public var protection: Protection
  /// Saksnummer, diarienummer.
  public var caseNumber: String
  public var startDay: Day?
  public var endDay: Day?
  public var subjects: [String]
  public var source: ImportSource?
  public var exitTerms: [String]
  public var position: Position
  public var legalReview: Clearance
  public var licence: Clearance
  public var ethicsApproval: Clearance
  /// Ground for transferring personal data.
  public var transferGround: Clearance

  public init(
    title: LocalizedText, kind: CollaborationKind, purpose: String = "", leader: PersonID? = nil,
    unit: String = "", partners: [Partner] = [], people: [Participant] = [],
    agreements: [Agreement] = [], funding: [Funding] = [],
    technology: TechnologyFields = .notClassified, protection: Protection = .notAssessed,
    caseNumber: String = "", startDay: Day? = nil, endDay: Day? = nil, subjects: [String] = [],
    source: ImportSource? = nil, exitTerms: [String] = [], position: Position = Position(),
    legalReview: Clearance = .notAssessed, licence: Clearance = .notAssessed,
    ethicsApproval: Clearance = .notAssessed, transferGround: Clearance = .notAssessed
  ) {
    self.title = title
    self.kind = kind
    self.purpose = purpose
    self.leader = leader
    self.unit = unit
    self.partners = partners
    self.people = people
    self.agreements = agreements
    self.funding = funding
    self.technology = technology
    self.protection = protection
    self.caseNumber = caseNumber
    self.startDay = startDay
    self.endDay = endDay
    self.subjects = subjects
    self.source = source
    self.exitTerms = exitTerms
    self.position = position
    self.legalReview = legalReview
    self.licence = licence
    self.ethicsApproval = ethicsApproval
    self.transferGround = transferGround
  }
}
