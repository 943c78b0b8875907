public import Domain

/// Anything in the library that has an id of its own and can be opened.
public enum LibraryEntry: Equatable, Sendable {
  case item(GuidelineItem)
  case law(Law)
  case authority(Authority)
  case document(ReferenceDocument)
  case question(Question)
  case template(DocumentTemplate)
  case risk(CatalogueRisk)
  case measure(CatalogueMeasure)
  case checklist(Checklist)
  case term(GlossaryTerm)

  public enum Kind: String, CaseIterable, Sendable, NamedByPhrase {
    case item, law, authority, document, question, template, risk, measure, checklist, term

    public static var phrasePrefix: String { "entry" }
  }

  public var kind: Kind {
    switch self {
    case .item: .item
    case .law: .law
    case .authority: .authority
    case .document: .document
    case .question: .question
    case .template: .template
    case .risk: .risk
    case .measure: .measure
    case .checklist: .checklist
    case .term: .term
    }
  }

  public var id: String {
    switch self {
    case .item(let item): item.id
    case .law(let law): law.id
    case .authority(let authority): authority.id
    case .document(let document): document.id
    case .question(let question): question.id
    case .template(let template): template.id
    case .risk(let risk): risk.id
    case .measure(let measure): measure.id
    case .checklist(let checklist): checklist.id
    case .term(let term): term.id
    }
  }

  /// What it is called; for a question, the question.
  public var title: LocalizedText {
    switch self {
    case .item(let item): item.title
    case .law(let law): law.short.isEmpty ? law.name : law.short
    case .authority(let authority): authority.name
    case .document(let document): document.title
    case .question(let question): question.text
    case .template(let template): template.title
    case .risk(let risk): risk.title
    case .measure(let measure): measure.title
    case .checklist(let checklist): checklist.title
    case .term(let term): term.term
    }
  }

  /// Keys of its sources, as its pack writes them.
  public var sources: [String] {
    switch self {
    case .item(let item): item.sources
    case .law(let law): law.sources
    case .authority(let authority): authority.sources
    case .document(let document): document.sources
    case .question(let question): question.sources
    case .template(let template): template.sources
    case .risk(let risk): risk.sources
    case .measure(let measure): measure.sources
    case .checklist, .term: []
    }
  }

  /// Ids that it points to.
  var related: [String] {
    switch self {
    case .item(let item): item.related
    case .question(let question): question.related
    default: []
    }
  }
}

/// An entry of the library and the pack that it stands in.
public struct PlacedEntry: Equatable, Sendable {
  public var entry: LibraryEntry
  public var pack: Pack.ID

  public var id: String { entry.id }
  public var kind: LibraryEntry.Kind { entry.kind }
  public var title: LocalizedText { entry.title }
}

/// A line of advice with where it stands.
public struct PlacedItem: Equatable, Sendable, Identifiable {
  public var item: GuidelineItem
  public var pack: Pack.ID
  /// The ``GuidelineTheme`` that holds it.
  public var theme: GuidelineTheme.ID

  public var id: String { item.id }
}

/// A question with where it stands.
public struct PlacedQuestion: Equatable, Sendable, Identifiable {
  public var question: Question
  public var pack: Pack.ID
  public var checklist: Checklist.ID
  public var section: Checklist.Section.ID

  public var id: String { question.id }
}
