/// A versioned body of guidance, published by somebody, in some languages, with sources.
public struct Pack: Equatable, Sendable, Identifiable {
  /// Whose guidance it is.
  public enum Level: String, CaseIterable, Codable, Sendable {
    case eu, national, own
    /// Ours: what is no country's.
    case shared
  }

  public var id: String
  public var version: String
  /// SHA-256 over the pack's canonical content, in hexadecimal: which exact text an answer rests on.
  public var digest: String
  public var title: LocalizedText
  public var summary: LocalizedText
  public var publisher: LocalizedText
  public var level: Level
  /// ISO 3166-1 alpha-2, for national packs.
  public var country: String?
  public var languages: [Language]
  public var date: Day
  public var basedOn: [String]
  public var note: LocalizedText

  public var sources: [Source] = []
  public var themes: [GuidelineTheme] = []
  /// What this pack does with items of the packs that it is based on.
  public var adaptations: [Adaptation] = []
  /// What earlier versions of it had.
  public var withdrawn: [Withdrawal] = []
  public var laws: [Law] = []
  public var authorities: [Authority] = []
  public var documents: [ReferenceDocument] = []
  public var glossary: [GlossaryTerm] = []
  public var timeline: [TimelineEntry] = []
  public var gaps: [Gap] = []
  public var fieldLists: [FieldList] = []
  public var risks: [CatalogueRisk] = []
  public var measures: [CatalogueMeasure] = []
  public var checklists: [Checklist] = []
  public var templates: [DocumentTemplate] = []
  public var policy: Policy?
  /// Not part of the digest, which it is taken over.
  public var signature: PackSignature?

  public init(
    id: String, version: String, digest: String = "", title: LocalizedText,
    summary: LocalizedText = .init(), publisher: LocalizedText = .init(), level: Level,
    country: String? = nil, languages: [Language], date: Day, basedOn: [String] = [],
    note: LocalizedText = .init()
  ) {
    self.id = id
    self.version = version
    self.digest = digest
    self.title = title
    self.summary = summary
    self.publisher = publisher
    self.level = level
    self.country = country
    self.languages = languages
    self.date = date
    self.basedOn = basedOn
    self.note = note
  }
}
