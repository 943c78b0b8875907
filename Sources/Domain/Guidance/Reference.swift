/// Where a line of a pack comes from.
public struct Source: Equatable, Sendable {
  public var key: String
  /// The document's own title, untranslated.
  public var title: String
  public var publisher: String
  public var url: String
  /// The document's own date, as precise as it is known: `2024-11-11`, `2024-03`, `2024`; empty when undated.
  public var date: String
  /// When it was read.
  public var read: Day?
  public var note: LocalizedText

  public init(
    key: String, title: String, publisher: String = "", url: String = "", date: String = "",
    read: Day? = nil, note: LocalizedText = .init()
  ) {
    self.key = key
    self.title = title
    self.publisher = publisher
    self.url = url
    self.date = date
    self.read = read
    self.note = note
  }
}

/// A law, regulation or recommendation that touches a collaboration.
public struct Law: Equatable, Sendable, Identifiable {
  public var id: String
  public var name: LocalizedText
  public var short: LocalizedText
  /// Empty when no source shows it.
  public var number: String
  public var meaning: LocalizedText
  public var check: LocalizedText
  /// Binds by law; false for guidance and recommendations.
  public var must: Bool
  public var sources: [String]

  public init(
    id: String, name: LocalizedText, short: LocalizedText, number: String = "",
    meaning: LocalizedText, check: LocalizedText = .init(), must: Bool, sources: [String]
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.number = number
    self.meaning = meaning
    self.check = check
    self.must = must
    self.sources = sources
  }
}

/// A body to ask, and what to ask it.
public struct Authority: Equatable, Sendable, Identifiable {
  public var id: String
  public var name: LocalizedText
  public var short: String
  public var role: LocalizedText
  public var ask: LocalizedText
  public var prepare: LocalizedText
  public var limits: LocalizedText
  public var url: String
  public var sources: [String]

  public init(
    id: String, name: LocalizedText, short: String = "", role: LocalizedText,
    ask: LocalizedText, prepare: LocalizedText = .init(), limits: LocalizedText = .init(),
    url: String = "", sources: [String]
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.role = role
    self.ask = ask
    self.prepare = prepare
    self.limits = limits
    self.url = url
    self.sources = sources
  }
}

/// A guide, report, checklist or tool that stands elsewhere.
public struct ReferenceDocument: Equatable, Sendable, Identifiable {
  /// What sort of document it is.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case guide, report, checklist, template, register, tool
  }

  public var id: String
  public var title: LocalizedText
  public var owner: String
  public var kind: Kind
  public var what: LocalizedText
  public var url: String
  public var sources: [String]

  public init(
    id: String, title: LocalizedText, owner: String, kind: Kind, what: LocalizedText,
    url: String = "", sources: [String]
  ) {
    self.id = id
    self.title = title
    self.owner = owner
    self.kind = kind
    self.what = what
    self.url = url
    self.sources = sources
  }
}

/// A term of the field, with the words that search should also find it by.
public struct GlossaryTerm: Equatable, Sendable, Identifiable {
  public var id: String
  public var term: LocalizedText
  public var meaning: LocalizedText
  public var synonyms: [String]

  public init(
    id: String, term: LocalizedText, meaning: LocalizedText = .init(), synonyms: [String] = []
  ) {
    self.id = id
    self.term = term
    self.meaning = meaning
    self.synonyms = synonyms
  }
}

/// One step in the history of the guidelines themselves.
public struct TimelineEntry: Equatable, Sendable {
  /// As precise as it is known: `2023-08-14`, `2023-08`, `2023`.
  public var day: String
  public var what: LocalizedText
  public var sources: [String]

  public init(day: String, what: LocalizedText, sources: [String]) {
    self.day = day
    self.what = what
    self.sources = sources
  }
}

/// Something that nobody could read when the pack was written; shown as not read.
public struct Gap: Equatable, Sendable, Identifiable {
  public var id: String
  public var what: LocalizedText
  public var url: String

  public init(id: String, what: LocalizedText, url: String = "") {
    self.id = id
    self.what = what
    self.url = url
  }
}

/// A list of fields of technology, such as the EU's critical technology areas.
public struct FieldList: Equatable, Sendable, Identifiable {
  /// One field of technology.
  public struct Field: Equatable, Sendable, Identifiable {
    public var id: String
    public var title: LocalizedText
    public var examples: LocalizedText
    public var sensitive: Bool

    public init(
      id: String, title: LocalizedText, examples: LocalizedText = .init(), sensitive: Bool = false
    ) {
      self.id = id
      self.title = title
      self.examples = examples
      self.sensitive = sensitive
    }
  }

  public var id: String
  public var title: LocalizedText
  public var date: String
  public var sources: [String]
  public var fields: [Field]

  public init(
    id: String, title: LocalizedText, date: String = "", sources: [String], fields: [Field]
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.sources = sources
    self.fields = fields
  }
}

/// A document to fill in from the record.
public struct DocumentTemplate: Equatable, Sendable, Identifiable {
  public var id: String
  public var title: LocalizedText
  public var purpose: LocalizedText
  public var stages: [GuidanceStage]
  /// Markdown with fields in double braces.
  public var body: LocalizedText
  public var sources: [String]

  public init(
    id: String, title: LocalizedText, purpose: LocalizedText, stages: [GuidanceStage],
    body: LocalizedText, sources: [String]
  ) {
    self.id = id
    self.title = title
    self.purpose = purpose
    self.stages = stages
    self.body = body
    self.sources = sources
  }
}
