/// What is gained by a collaboration.
public struct Gain: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Gain>

  public var id: ID
  public var text: String

  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }
}

/// How likely something is and how much harm it does.
public struct RiskRating: Hashable, Sendable {
  public var likelihood: Likelihood
  public var consequence: Consequence

  public init(_ likelihood: Likelihood, _ consequence: Consequence) {
    self.likelihood = likelihood
    self.consequence = consequence
  }
}

/// What may go wrong, before and after measures.
public struct Risk: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Risk>

  /// What is proposed for a risk; the decider makes it the decision.
  public enum Proposal: String, CaseIterable, Codable, Sendable {
    case accept, treat
  }

  public var id: ID
  /// Id of the ``CatalogueRisk`` it was taken over from.
  public var catalogue: String?
  /// Id of the question whose answer proposed it.
  public var question: String?
  public var title: LocalizedText
  public var cause: LocalizedText
  public var theme: Theme
  public var before: RiskRating
  /// Nil until somebody has said what the measures are expected to do.
  public var after: RiskRating?
  public var proposal: Proposal?
  /// Why it is accepted, or why it is treated so.
  public var reason: String
  public var owner: Responsible?

  public init(
    id: ID, catalogue: String? = nil, question: String? = nil, title: LocalizedText,
    cause: LocalizedText = .init(), theme: Theme = .general, before: RiskRating,
    after: RiskRating? = nil, proposal: Proposal? = nil, reason: String = "",
    owner: Responsible? = nil
  ) {
    self.id = id
    self.catalogue = catalogue
    self.question = question
    self.title = title
    self.cause = cause
    self.theme = theme
    self.before = before
    self.after = after
    self.proposal = proposal
    self.reason = reason
    self.owner = owner
  }
}

/// What is done about one named risk: precise, proportionate and effective
/// (the Swedish Government's decision of 22 May 2025).
public struct Measure: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Measure>

  /// How far a measure has come.
  public enum State: String, CaseIterable, Codable, Sendable {
    case planned, done, dropped
  }

  public var id: ID
  public var risk: Risk.ID
  /// Id of the ``CatalogueMeasure`` it was taken over from.
  public var catalogue: String?
  public var title: LocalizedText
  /// Which risk it answers and where it bites.
  public var precise: LocalizedText
  /// Why its burden fits the risk.
  public var proportionate: LocalizedText
  /// How its effect will be seen.
  public var effective: LocalizedText
  public var phase: CatalogueMeasure.Phase
  public var owner: Responsible?
  public var due: Day?
  public var isBeforeStart: Bool
  public var state: State

  public init(
    id: ID, risk: Risk.ID, catalogue: String? = nil, title: LocalizedText,
    precise: LocalizedText = .init(), proportionate: LocalizedText = .init(),
    effective: LocalizedText = .init(), phase: CatalogueMeasure.Phase = .prevent,
    owner: Responsible? = nil, due: Day? = nil, isBeforeStart: Bool = false,
    state: State = .planned
  ) {
    self.id = id
    self.risk = risk
    self.catalogue = catalogue
    self.title = title
    self.precise = precise
    self.proportionate = proportionate
    self.effective = effective
    self.phase = phase
    self.owner = owner
    self.due = due
    self.isBeforeStart = isBeforeStart
    self.state = state
  }

  /// All three reasons are written.
  public var isExplained: Bool {
    !precise.isEmpty && !proportionate.isEmpty && !effective.isEmpty
  }
}
