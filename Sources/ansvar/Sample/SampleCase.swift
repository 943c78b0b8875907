import Domain

/// One collaboration of the sample: what it is about, and how far it has come.
struct SampleCase: Sendable {
  /// How far a collaboration has come; days count back from today.
  enum Story: Sendable {
    case candidate
    case candidateAsked
    case sortedOut
    case idea
    case triage
    /// Planning under way, with so many per cent answered.
    case planning(Int)
    /// Everything is ready, and nobody has submitted it.
    case ready
    case held
    case noted
    case forDecision(waited: Int, begun: Bool)
    case sentBack(String)
    case waitingForFacts([String])
    case approved
    /// In progress, with so many days to the review; negative when overdue.
    case inProgress(reviewIn: Int)
    /// The lightest way: no decision asked for.
    case inProgressNoted(reviewIn: Int)
    case changed(ReviewCause, String, reviewIn: Int)
    case inReview
    case paused
    case ending
    case ended
    case declined
    case withdrawn(WithdrawalReason)
    case takenIn(reviewIn: Int)
  }

  var title: LocalizedText
  /// What the people in the case write in.
  var language: Language
  var kind: CollaborationKind
  var unit: String
  var leader: SampleStaff
  var partners: [String]
  var purpose: String
  var gains: [String]
  var fields: [String]
  var funding: [SampleFunding]
  var depth: Depth
  /// How many answers in planning worry.
  var worries: Int
  var story: Story
  /// How long ago it came into the register, in days.
  var age: Int

  init(
    _ title: LocalizedText, _ language: Language, _ kind: CollaborationKind, _ unit: String,
    leader: SampleStaff? = nil, with partners: [String], _ purpose: String, gains: [String] = [],
    fields: [String] = [], funding: [SampleFunding] = [], depth: Depth = .ordinary,
    worries: Int = 0, age: Int = 120, _ story: Story
  ) {
    self.title = title
    self.language = language
    self.kind = kind
    self.unit = unit
    self.leader = leader ?? SampleStaff.researchers(in: unit)[0]
    self.partners = partners
    self.purpose = purpose
    self.gains = gains
    self.fields = fields
    self.funding = funding
    self.depth = depth
    self.worries = worries
    self.age = age
    self.story = story
  }
}

/// Money in a case of the sample.
struct SampleFunding: Sendable {
  var funder: String
  var amount: Int64
  var currency: String
  var terms: String

  init(_ funder: String, _ amount: Int64, _ currency: String, terms: String = "") {
    self.funder = funder
    self.amount = amount
    self.currency = currency
    self.terms = terms
  }
}
