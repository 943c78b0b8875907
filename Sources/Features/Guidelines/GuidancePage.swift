import Content
import Domain
import Terminal

/// The text of one line of guidance with all that is known about it: what it says, for whom, from where.
struct GuidancePage: Sendable {
  let line: GuidanceLine
  /// The words that are looked for just now.
  var match = WordMatch("")

  func nodes(_ env: Environment) -> [Node] {
    switch line {
    case .entry(let placed): entry(placed, env)
    case .event(let event, let pack):
      [.text(event.day, .strong), prose(event.what, env)]
        + sources(event.sources, pack, env)
    case .gap(let gap, _):
      [.text(env.phrases["guide.notRead"], .warning), prose(gap.what, env)]
        + facts([fact("guide.address", gap.url, env, .link)])
    }
  }

  private func entry(_ placed: PlacedEntry, _ env: Environment) -> [Node] {
    let nodes =
      switch placed.entry {
      case .item(let item): page(item, env)
      case .law(let law): page(law, env)
      case .authority(let authority): page(authority, env)
      case .document(let document): page(document, env)
      case .term(let term): page(term, env)
      default: [prose(env.body(of: placed.entry), env)]
      }
    return [title(placed, env)] + otherLanguage(placed.title, env) + nodes
      + sources(placed.entry.sources, placed.pack, env)
  }

  private func title(_ placed: PlacedEntry, _ env: Environment) -> Node {
    let text = env.text(placed.title)
    return Node(.prose(Prose(GuidancePage.escaped(text)).marking(match.ranges)))
  }

  // MARK: Each kind

  private func page(_ item: GuidelineItem, _ env: Environment) -> [Node] {
    [
      prose(item.text, env),
      .facts(
        [
          fact("guide.force", env.phrases.name(item.force), env),
          fact("guide.audience", item.audience.map(env.phrases.name).joined(separator: ", "), env),
          fact("guide.stages", item.stages.map(env.phrases.name).joined(separator: ", "), env),
          fact(
            "guide.roles",
            item.roles.map { env.phrases["guide.role." + $0] }.joined(separator: ", "),
            env),
        ].compactMap(\.self)),
    ]
  }

  private func page(_ law: Law, _ env: Environment) -> [Node] {
    [prose(law.meaning, env)]
      + part("guide.law.check", law.check, env)
      + facts([
        fact("guide.law.name", env.text(law.name), env),
        fact("guide.law.number", law.number, env),
        fact("guide.force", env.phrases[law.must ? "guide.law.binds" : "guide.law.advises"], env),
      ])
  }

  private func page(_ authority: Authority, _ env: Environment) -> [Node] {
    [prose(authority.role, env)]
      + part("guide.authority.ask", authority.ask, env)
      + part("guide.authority.prepare", authority.prepare, env)
      + part("guide.authority.limits", authority.limits, env)
      + facts([
        fact("guide.authority.short", authority.short, env),
        fact("guide.address", authority.url, env, .link),
      ])
  }

  private func page(_ document: ReferenceDocument, _ env: Environment) -> [Node] {
    [prose(document.what, env)]
      + facts([
        fact("guide.document.kind", env.phrases.name(document.kind), env),
        fact("guide.document.owner", document.owner, env),
        fact("guide.address", document.url, env, .link),
      ])
  }

  private func page(_ term: GlossaryTerm, _ env: Environment) -> [Node] {
    let others = Language.allCases.filter { $0 != env.language }.map { language in
      term.term[language].flatMap { text in
        text.isEmpty ? nil : Fact(language.endonym, Line(text))
      }
    }
    return (term.meaning.isEmpty ? [] : [prose(term.meaning, env)])
      + facts(
        others + [fact("guide.term.synonyms", term.synonyms.joined(separator: ", "), env)])
  }

  // MARK: Parts

  private func prose(_ text: LocalizedText, _ env: Environment) -> Node {
    prose(env.text(text), env)
  }

  private func prose(_ text: String, _ env: Environment) -> Node {
    match.isEmpty ? .markdown(text) : Node(.prose(Prose(text).marking(match.ranges)))
  }

  private func part(_ key: String, _ text: LocalizedText, _ env: Environment) -> [Node] {
    text.isEmpty ? [] : [.column([.heading(env.phrases[key]), prose(text, env)])]
  }

  private func fact(
    _ key: String, _ value: String, _ env: Environment, _ style: Style = .plain
  ) -> Fact? {
    value.isEmpty ? nil : Fact(env.phrases[key], Line(value, style))
  }

  private func facts(_ facts: [Fact?]) -> [Node] {
    let facts = facts.compactMap(\.self)
    return facts.isEmpty ? [] : [.facts(facts)]
  }

  /// Said when the text is not in the person's language.
  private func otherLanguage(_ text: LocalizedText, _ env: Environment) -> [Node] {
    guard let found = text.resolved(in: env.language)?.language, found != env.language else {
      return []
    }
    return [
      .text(
        "! "
          + env.phrases(
            "text.otherLanguage", ["language": env.phrases["language." + found.rawValue]]),
        .warning)
    ]
  }

  private func sources(_ keys: [String], _ pack: Pack.ID, _ env: Environment) -> [Node] {
    let found = keys.compactMap { env.library.source($0, in: pack) }
    guard !found.isEmpty else { return [] }
    return [
      .column(
        [.heading(env.phrases[found.count == 1 ? "guide.source" : "guide.sources"])]
          + found.flatMap { source in
            [.text(env.sourceLine(source), .dim)]
              + (source.url.isEmpty ? [] : [.text(source.url, .link)])
              + (source.note.isEmpty ? [] : [.text(env.text(source.note), .dim)])
          })
    ]
  }

  /// A text as Markdown that is nothing but strong.
  private static func escaped(_ text: String) -> String {
    "**" + text.filter { $0 != "*" } + "**"
  }
}

extension Environment {
  /// Publisher, title, date and when it was read.
  func sourceLine(_ source: Source) -> String {
    let parts = [
      source.publisher, source.title,
      source.date.isEmpty ? phrases["source.undated"] : source.date,
      source.read.map { phrases("source.read", ["day": $0.description]) } ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What can be pasted into a letter to say where a line of guidance stands.
  func citation(_ placed: PlacedEntry) -> String {
    let pack = library.pack(placed.pack)
    let title = text(placed.title) + " (" + placed.id + ")"
    let version = pack.map { text($0.title) + " " + $0.version } ?? placed.pack
    let sources = library.sources(of: placed).map { source in
      [sourceLine(source), source.url].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return ([title, version] + sources).joined(separator: ". ")
  }
}
