import Domain

extension Pack: PackVisitable {
  static var blank: Pack {
    Pack(id: "", version: "", title: .init(), level: .own, languages: [], date: Day(number: 0))
  }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("version", &version)
    try visitor.derived("digest", &digest)
    try visitor.visit("title", &title)
    try visitor.visit("summary", &summary)
    try visitor.visit("publisher", &publisher)
    try visitor.visit("level", word: &level)
    try visitor.visit("country", optional: &country)
    try visitor.visit("languages", words: &languages)
    var day: Day? = date
    try visitor.visit("date", day: &day)
    guard let day else { throw PackBytesFault() }
    date = day
    try visitor.visit("basedOn", &basedOn)
    try visitor.visit("note", &note)
    try visitor.visit("sources", &sources)
    try visitor.visit("themes", &themes)
    try visitor.visit("adaptations", &adaptations)
    try visitor.visit("withdrawn", &withdrawn)
    try visitor.visit("laws", &laws)
    try visitor.visit("authorities", &authorities)
    try visitor.visit("documents", &documents)
    try visitor.visit("glossary", &glossary)
    try visitor.visit("timeline", &timeline)
    try visitor.visit("gaps", &gaps)
    try visitor.visit("fields", &fieldLists)
    try visitor.visit("risks", &risks)
    try visitor.visit("measures", &measures)
    try visitor.visit("checklists", &checklists)
    try visitor.visit("templates", &templates)
    try visitor.visit("policy", optional: &policy)
    var seal = signature?.seal ?? ""
    try visitor.derived("signature", &seal)
    signature = PackSignature(seal: seal)
  }
}

extension Source: PackVisitable {
  static var blank: Source { Source(key: "", title: "") }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("key", &key)
    try visitor.visit("title", &title)
    try visitor.visit("publisher", &publisher)
    try visitor.visit("url", &url)
    try visitor.visit("date", &date)
    try visitor.visit("read", day: &read)
    try visitor.visit("note", &note)
  }
}

extension GuidelineTheme: PackVisitable {
  static var blank: GuidelineTheme { GuidelineTheme(id: "", title: .init(), items: []) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("title", &title)
    try visitor.visit("intro", &intro)
    try visitor.visit("group", &group)
    try visitor.visit("items", &items)
  }
}

extension GuidelineItem: PackVisitable {
  static var blank: GuidelineItem {
    GuidelineItem(
      id: "", title: .init(), text: .init(), audience: [], stages: [], force: .may,
      theme: .general, sources: [])
  }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("title", &title)
    try visitor.visit("text", &text)
    try visitor.visit("audience", words: &audience)
    try visitor.visit("roles", &roles)
    try visitor.visit("stage", words: &stages)
    try visitor.visit("force", word: &force)
    try visitor.visit("theme", word: &theme)
    try visitor.visit("sources", &sources)
    try visitor.visit("related", &related)
    try visitor.visit("unchangedSince", day: &unchangedSince)
    try visitor.derived("meaning", &meaning)
  }
}

extension Law: PackVisitable {
  static var blank: Law {
    Law(id: "", name: .init(), short: .init(), meaning: .init(), must: false, sources: [])
  }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("name", &name)
    try visitor.visit("short", &short)
    try visitor.visit("number", &number)
    try visitor.visit("meaning", &meaning)
    try visitor.visit("check", &check)
    try visitor.visit("must", &must)
    try visitor.visit("sources", &sources)
  }
}

extension Authority: PackVisitable {
  static var blank: Authority {
    Authority(id: "", name: .init(), role: .init(), ask: .init(), sources: [])
  }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("name", &name)
    try visitor.visit("short", &short)
    try visitor.visit("role", &role)
    try visitor.visit("ask", &ask)
    try visitor.visit("prepare", &prepare)
    try visitor.visit("limits", &limits)
    try visitor.visit("url", &url)
    try visitor.visit("sources", &sources)
  }
}

extension ReferenceDocument: PackVisitable {
  static var blank: ReferenceDocument {
    ReferenceDocument(
      id: "", title: .init(), owner: "", kind: .guide, what: .init(), sources: [])
  }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("title", &title)
    try visitor.visit("owner", &owner)
    try visitor.visit("kind", word: &kind)
    try visitor.visit("what", &what)
    try visitor.visit("url", &url)
    try visitor.visit("sources", &sources)
  }
}

extension GlossaryTerm: PackVisitable {
  static var blank: GlossaryTerm { GlossaryTerm(id: "", term: .init()) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("term", &term)
    try visitor.visit("meaning", &meaning)
    try visitor.visit("synonyms", &synonyms)
  }
}

extension TimelineEntry: PackVisitable {
  static var blank: TimelineEntry { TimelineEntry(day: "", what: .init(), sources: []) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("day", &day)
    try visitor.visit("what", &what)
    try visitor.visit("sources", &sources)
  }
}

extension Gap: PackVisitable {
  static var blank: Gap { Gap(id: "", what: .init()) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("what", &what)
    try visitor.visit("url", &url)
  }
}

extension FieldList: PackVisitable {
  static var blank: FieldList { FieldList(id: "", title: .init(), sources: [], fields: []) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("title", &title)
    try visitor.visit("date", &date)
    try visitor.visit("sources", &sources)
    try visitor.visit("fields", &fields)
  }
}

extension FieldList.Field: PackVisitable {
  static var blank: FieldList.Field { FieldList.Field(id: "", title: .init()) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("title", &title)
    try visitor.visit("examples", &examples)
    try visitor.visit("sensitive", &sensitive)
  }
}

extension DocumentTemplate: PackVisitable {
  static var blank: DocumentTemplate {
    DocumentTemplate(
      id: "", title: .init(), purpose: .init(), stages: [], body: .init(), sources: [])
  }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("title", &title)
    try visitor.visit("purpose", &purpose)
    try visitor.visit("stage", words: &stages)
    try visitor.visit("body", &body)
    try visitor.visit("sources", &sources)
  }
}
