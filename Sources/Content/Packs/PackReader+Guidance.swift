import Domain

/// The files that tell: `pack.yaml`, sources, guidelines, laws and their like.
extension PackReader {
  static func pack(_ map: YAMLMap) -> Pack? {
    map.reading.languages = map.words("languages")
    let id = map.define(.pack)
    map.reading.packID = id
    let level: Pack.Level? = map.word("level")
    let date = map.day("date")
    let country = map.string("country", needed: false)
    if level == .national, country.isEmpty { map.report(.countryMissing) }
    if !country.isEmpty, !isCountry(country) {
      map.report(.badCountry(country), at: map.place(of: "country"))
    }
    let basedOn = map.references("basedOn", to: .pack)
    let version = map.string("version")
    let title = map.text("title")
    let summary = map.text("summary", needed: false)
    let publisher = map.text("publisher")
    let note = map.text("note", needed: false)
    map.finish()
    guard let level, let date, !id.isEmpty, !map.reading.languages.isEmpty else { return nil }
    return Pack(
      id: id, version: version, title: title, summary: summary, publisher: publisher,
      level: level, country: country.isEmpty ? nil : country, languages: map.reading.languages,
      date: date, basedOn: basedOn, note: note)
  }

  private static func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  static func source(_ map: YAMLMap) -> Source {
    let key = map.define(.source, key: "key", scope: map.reading.packID)
    let date = map.partialDay("date")
    if date.isEmpty { map.report(.undatedSource(key)) }
    return Source(
      key: key, title: map.string("title"), publisher: map.string("publisher", needed: false),
      url: map.url(), date: date, read: map.day("read"), note: map.text("note", needed: false))
  }

  static func theme(_ map: YAMLMap) -> GuidelineTheme {
    let subject: Theme? = map.word("theme")
    let sources = map.sources("source", needed: false)
    let theme = GuidelineTheme(
      id: map.define(.theme), title: map.text("title"), intro: map.text("intro", needed: false),
      group: map.text("group", needed: false),
      items: map.maps("items").compactMap { item($0, subject: subject ?? .general, sources) })
    map.finish()
    return theme
  }

  private static func item(_ map: YAMLMap, subject: Theme, _ sources: [String]) -> GuidelineItem? {
    let id = map.define(.item)
    let own = map.sources(needed: sources.isEmpty)
    let force: Force? = map.word("force")
    let item = GuidelineItem(
      id: id, title: map.title(), text: map.text("text"), audience: map.words("audience"),
      roles: map.strings("roles").map { text, place in
        if !roles.contains(text) {
          map.report(.unknownWord(text, key: "roles", known: roles), at: place)
        }
        return text
      },
      stages: map.words("stage"), force: force ?? .may, theme: subject,
      sources: own.isEmpty ? sources : own, related: map.references("related", to: .anything),
      unchangedSince: map.day("unchangedSince", needed: false))
    map.finish()
    return item
  }

  /// Readers within the audiences that an item may single out.
  static let roles = [
    "rector", "dean", "head", "hr", "it", "international", "host", "traveller",
  ]

  static func law(_ map: YAMLMap) -> Law {
    Law(
      id: map.define(.law), name: map.text("name"), short: map.text("short", needed: false),
      number: map.string("number", needed: false), meaning: map.text("meaning"),
      check: map.text("check", needed: false), must: map.bool("must"), sources: map.sources())
  }

  static func authority(_ map: YAMLMap) -> Authority {
    Authority(
      id: map.define(.authority), name: map.text("name"),
      short: map.string("short", needed: false), role: map.text("role"), ask: map.text("ask"),
      prepare: map.text("prepare", needed: false), limits: map.text("limits", needed: false),
      url: map.url(), sources: map.sources())
  }

  static func document(_ map: YAMLMap) -> ReferenceDocument? {
    let kind: ReferenceDocument.Kind? = map.word("kind")
    return ReferenceDocument(
      id: map.define(.document), title: map.text("title"), owner: map.string("owner"),
      kind: kind ?? .guide, what: map.text("what"), url: map.url(), sources: map.sources())
  }

  static func term(_ map: YAMLMap) -> GlossaryTerm {
    GlossaryTerm(
      id: map.define(.term), term: map.text("term"), meaning: map.text("meaning", needed: false),
      synonyms: map.strings("synonyms").map(\.text))
  }

  static func timelineEntry(_ map: YAMLMap) -> TimelineEntry {
    TimelineEntry(
      day: map.partialDay("day", needed: true), what: map.text("what"), sources: map.sources())
  }

  static func gap(_ map: YAMLMap) -> Gap {
    Gap(id: map.define(.gap), what: map.text("what"), url: map.url())
  }

  static func fieldList(_ map: YAMLMap) -> FieldList {
    let id = map.define(.fieldList)
    return FieldList(
      id: id, title: map.text("title"), date: map.partialDay("date"), sources: map.sources(),
      fields: map.maps("fields").map { field in
        let read = FieldList.Field(
          id: field.define(.field, scope: id), title: field.text("title"),
          examples: field.text("examples", needed: false), sensitive: field.bool("sensitive"))
        field.finish()
        return read
      })
  }

  static func risk(_ map: YAMLMap) -> CatalogueRisk {
    let theme: Theme? = map.word("theme")
    let likelihood = map.int("likelihood", in: 1...4).flatMap(Likelihood.init(rawValue:))
    let consequence = map.int("consequence", in: 0...3).flatMap(Consequence.init(rawValue:))
    return CatalogueRisk(
      id: map.define(.risk), title: map.text("title"), cause: map.text("cause"),
      theme: theme ?? .general, likelihood: likelihood ?? .possible,
      consequence: consequence ?? .considerable,
      measures: map.references("measures", to: .measure), sources: map.sources())
  }

  static func measure(_ map: YAMLMap) -> CatalogueMeasure {
    let phase: CatalogueMeasure.Phase? = map.word("phase")
    return CatalogueMeasure(
      id: map.define(.measure), title: map.text("title"), precise: map.text("precise"),
      proportionate: map.text("proportionate"), effective: map.text("effective"),
      phase: phase ?? .prevent, sources: map.sources())
  }

  static func template(_ map: YAMLMap) -> DocumentTemplate {
    let template = DocumentTemplate(
      id: map.define(.template), title: map.text("title"), purpose: map.text("purpose"),
      stages: map.words("stage"), body: map.text("body"), sources: map.sources())
    for language in template.body.languages {
      for fault in TemplateSyntax.faults(in: template.body[language] ?? "") {
        map.report(fault, at: map.place(of: "body"))
      }
    }
    map.finish()
    return template
  }
}
