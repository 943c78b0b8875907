import Content
import Domain
import Terminal

/// Search in everything as one types: an exact reference first, then guidance, then the register.
struct SearchScreen: Screen {
  /// One thing that was found and where it leads.
  struct Hit: Sendable {
    let title: Line
    let snippet: Line
    let kind: String
    let route: Route
  }

  let topic = "search"
  private var editor = LineEditor()
  private var cursor = ListCursor()
  private var guidance: [Content.SearchHit] = []
  private var results: SearchResults?
  /// What the register was last asked and has answered.
  private var answered = ""

  private static let listID = "search.hits"
  /// How many lines of guidance are shown before the register.
  private static let guidanceLimit = 20

  init() {}

  var isTyping: Bool { true }

  func crumbs(_ env: Environment) -> [String] { [env.phrases["section.search"]] }

  func questions(_ env: Environment) -> [Query] {
    WordMatch(editor.text).isEmpty ? [] : [.search(editor.text)]
  }

  // MARK: Hits

  private func groups(_ env: Environment) -> [(title: String, trailing: String, hits: [Hit])] {
    let match = WordMatch(editor.text)
    guard !match.isEmpty else { return [] }
    let register = (results?.hits ?? []).compactMap { hit($0, match, env) }
    let reference = CollaborationReference(
      editor.text.split(whereSeparator: \.isWhitespace).joined())
    let isExact = { (hit: Content.SearchHit) in
      Domain.Folding.fold(hit.entry.id) == Domain.Folding.fold(self.editor.text)
    }
    let exact = guidance.filter(isExact).compactMap { hit($0, env) }
    let guidance = guidance.filter { !isExact($0) }
    let shown = guidance.prefix(SearchScreen.guidanceLimit).compactMap { hit($0, env) }
    let total = results.map { results in
      results.isMore
        ? env.phrases.number(results.total) + "+" : env.phrases.number(results.total)
    }
    let found = (
      title: env.phrases["search.register"], trailing: total ?? "…", hits: register
    )
    let lines = (
      title: env.phrases["search.guidance"], trailing: env.phrases.number(guidance.count),
      hits: shown
    )
    let first = exact.isEmpty ? [] : [(env.phrases["search.exact"], "", exact)]
    // A reference is looked for in the register before anything else.
    return (first + (reference == nil ? [lines, found] : [found, lines])).filter { !$0.2.isEmpty }
  }

  private func hits(_ env: Environment) -> [Hit] { groups(env).flatMap(\.hits) }

  private func hit(_ hit: Content.SearchHit, _ env: Environment) -> Hit? {
    env.route(to: hit.entry).map {
      Hit(
        title: hit.title.line(), snippet: hit.snippet.line(.dim),
        kind: env.phrases.name(hit.entry.kind) + ", " + env.packName(hit.entry.pack), route: $0)
    }
  }

  private func hit(_ hit: Domain.SearchHit, _ match: WordMatch, _ env: Environment) -> Hit? {
    let route: Route?
    let kind: String
    switch hit.target {
    case .collaboration(let id):
      route = .collaboration(id, tab: .overview)
      kind = env.phrases["search.kind.collaboration"]
    case .person(let id):
      route = .collaborations(CollaborationQuery(includesClosed: true).of(id))
      kind = env.phrases["search.kind.person"]
    case .guideline, .law, .authority, .document, .term, .question, .template, .risk, .measure:
      // Guidance is found in the library itself.
      return nil
    }
    return route.map {
      Hit(
        title: match.line(env.text(hit.title)),
        snippet: Line(WordMatch.spans(hit.snippet, hit.snippet.ranges(hit.matches))), kind: kind,
        route: $0)
    }
  }

  // MARK: Screen

  func actions(_ env: Environment) -> [Action] {
    [
      Action(
        "search.open", [.enter], "open", env, priority: 9,
        unless: hits(env).isEmpty ? env.phrases["search.nothing"] : nil),
      Action(
        "search.clear", [.ctrl("u")], "search.clear", env, priority: 4,
        unless: editor.isEmpty ? env.phrases["search.nothing"] : nil),
    ]
  }

  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] {
    switch action {
    case "search.open":
      let hits = hits(env)
      return hits.indices.contains(cursor.selected) ? [.open(hits[cursor.selected].route)] : []
    case "search.clear":
      editor.set("")
      return search(env)
    default: return []
    }
  }

  mutating func press(_ key: Key, _ env: Environment) -> [Effect] {
    if key != .home, key != .end, cursor.move(for: key, of: hits(env).count) { return [] }
    return editor.handle(key) ? search(env) : []
  }

  mutating func paste(_ text: String, _ env: Environment) -> [Effect] {
    editor.insert(text)
    return search(env)
  }

  private mutating func search(_ env: Environment) -> [Effect] {
    cursor = ListCursor()
    guidance = env.search.hits(editor.text, env.language, limit: 500)
      .filter { env.route(to: $0.entry) != nil }
    if WordMatch(editor.text).isEmpty { results = nil }
    return [.ask(questions(env))]
  }

  mutating func point(_ mouse: Mouse, _ env: Environment) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return press(.up, env)
    case .wheelDown: return press(.down, env)
    case .click, .doubleClick:
      guard mouse.target?.node == SearchScreen.listID, let index = mouse.target?.index else {
        return []
      }
      cursor.select(index, of: hits(env).count)
      return mouse.kind == .doubleClick ? perform("search.open", env) : []
    }
  }

  mutating func receive(_ reply: Reply, _ env: Environment) -> [Effect] {
    // A later key may have asked for something else meanwhile.
    guard case .search(let text, let results) = reply, text == editor.text else { return [] }
    self.results = results
    answered = text
    cursor.select(cursor.selected, of: hits(env).count)
    return []
  }

  mutating func shown(_ windows: [String: Window]) {
    cursor.shown(windows[SearchScreen.listID])
  }

  // MARK: What is seen

  func body(_ env: Environment) -> Node {
    let field = Node.field(
      Field(
        label: env.phrases["search.label"], text: editor.text, cursor: editor.cursor,
        placeholder: env.phrases["search.placeholder"]), id: "search.field"
    ).focused()
    let groups = groups(env)
    guard !groups.isEmpty else {
      let key =
        editor.isEmpty ? "search.intro" : answered == editor.text ? "search.none" : "loading"
      return .column([field, .text(env.phrases[key], .dim)], spacing: 1)
    }
    var rows: [Node] = []
    for group in groups {
      for (index, hit) in group.hits.enumerated() {
        let heading: [Node] =
          index > 0
          ? []
          : (rows.isEmpty ? [] : [.spacer()]) + [.heading(group.title, trailing: group.trailing)]
        let snippet: [Node] = hit.snippet.isEmpty ? [] : [.line(Line("  ") + hit.snippet)]
        rows.append(
          .column(heading + [.line(hit.title, trailing: Line(hit.kind, .dim))] + snippet))
      }
    }
    return .column(
      [
        field,
        Node.list(
          rows,
          ListWindow(
            total: rows.count, top: cursor.top, selected: min(cursor.selected, rows.count - 1)),
          id: SearchScreen.listID
        ).growing(),
      ], spacing: 1)
  }
}

extension MarkedText {
  /// The text with what was found marked.
  fileprivate func line(_ style: Style = .plain) -> Line {
    Line(pieces.map { Span($0.text, $0.isMarked ? .match : style) })
  }
}

extension CollaborationQuery {
  /// The same for one person's collaborations.
  fileprivate func of(_ person: PersonID) -> CollaborationQuery {
    var query = self
    query.mine = person
    return query
  }
}

extension String {
  /// Ranges counted in characters, as far as the text has them.
  fileprivate func ranges(_ counted: [Range<Int>]) -> [Range<String.Index>] {
    counted.compactMap { range in
      guard range.lowerBound >= 0,
        let lower = index(startIndex, offsetBy: range.lowerBound, limitedBy: endIndex),
        let upper = index(lower, offsetBy: range.count, limitedBy: endIndex)
      else { return nil }
      return lower..<upper
    }
  }
}
