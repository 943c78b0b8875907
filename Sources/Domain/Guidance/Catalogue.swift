/// A risk that a pack offers, ready to be taken over and changed by people.
public struct CatalogueRisk: Equatable, Sendable, Identifiable {
  public var id: String
  public var title: LocalizedText
  public var cause: LocalizedText
  public var theme: Theme
  public var likelihood: Likelihood
  public var consequence: Consequence
  /// Ids of ``CatalogueMeasure``.
  public var measures: [String]
  public var sources: [String]

  public init(
    id: String, title: LocalizedText, cause: LocalizedText, theme: Theme, likelihood: Likelihood,
    consequence: Consequence, measures: [String], sources: [String]
  ) {
    self.id = id
    self.title = title
    self.cause = cause
    self.theme = theme
    self.likelihood = likelihood
    self.consequence = consequence
    self.measures = measures
    self.sources = sources
  }
}

/// A measure that a pack offers, with its three reasons written beforehand.
public struct CatalogueMeasure: Equatable, Sendable, Identifiable {
  /// When a measure works.
  public enum Phase: String, CaseIterable, Codable, Sendable {
    case prevent, detect, decide, respond, recover, organise
  }

  public var id: String
  public var title: LocalizedText
  public var precise: LocalizedText
  public var proportionate: LocalizedText
  public var effective: LocalizedText
  public var phase: Phase
  public var sources: [String]

  public init(
    id: String, title: LocalizedText, precise: LocalizedText, proportionate: LocalizedText,
    effective: LocalizedText, phase: Phase, sources: [String]
  ) {
    self.id = id
    self.title = title
    self.precise = precise
    self.proportionate = proportionate
    self.effective = effective
    self.phase = phase
    self.sources = sources
  }
}
