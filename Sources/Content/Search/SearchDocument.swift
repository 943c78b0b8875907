import Domain

/// What search reads of an entry in one language: its title and all its prose.
struct SearchDocument: Equatable {
  var title: String
  var body: String

  init(_ entry: LibraryEntry, _ language: Language) {
    title = entry.title.text(in: language)
    body = SearchDocument.prose(of: entry).lazy
      .map { $0.text(in: language) }.filter { !$0.isEmpty }.joined(separator: "\n")
    let words = SearchDocument.words(of: entry).filter { !$0.isEmpty }
    if !words.isEmpty { body += (body.isEmpty ? "" : "\n") + words.joined(separator: ", ") }
  }

  private static func prose(of entry: LibraryEntry) -> [LocalizedText] {
    switch entry {
    case .item(let item): [item.text]
    case .law(let law): [law.name, law.meaning, law.check]
    case .authority(let authority):
      [authority.role, authority.ask, authority.prepare, authority.limits]
    case .document(let document): [document.what]
    case .question(let question):
      [question.why, question.help] + question.options.map(\.text)
        + question.effects.map(\.advice)
    case .template(let template): [template.purpose]
    case .risk(let risk): [risk.cause]
    case .measure(let measure): [measure.precise, measure.proportionate, measure.effective]
    case .checklist(let checklist): [checklist.intro] + checklist.sections.map(\.title)
    case .term(let term): [term.meaning]
    }
  }

  /// What has no language: numbers, short names, owners, synonyms.
  private static func words(of entry: LibraryEntry) -> [String] {
    switch entry {
    case .law(let law): [law.number]
    case .authority(let authority): [authority.short]
    case .document(let document): [document.owner]
    case .term(let term): term.synonyms + term.term.languages.compactMap { term.term[$0] }
    case .item, .question, .template, .risk, .measure, .checklist: []
    }
  }
}
