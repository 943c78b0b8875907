import Content
import Domain
import Terminal

/// Finding in the guidance: what is typed, what was found, and which find is on screen.
struct GuidanceFind: Equatable, Sendable {
  private(set) var editor = LineEditor()
  /// Whether keys are still text.
  private(set) var isTyping = true
  /// Ids of what was found, the best first.
  private(set) var hits: [String] = []
  private(set) var index = 0
  private(set) var match = WordMatch("")

  var current: String? { hits.indices.contains(index) ? hits[index] : nil }

  /// `3 of 17`, or that nothing was found.
  func position(_ env: Environment) -> String {
    if match.isEmpty { return "" }
    return hits.isEmpty
      ? env.phrases["guide.find.none"]
      : env.phrases(
        "guide.find.position",
        ["number": env.phrases.number(index + 1), "total": env.phrases.number(hits.count)])
  }

  /// - Returns: Whether the key was text.
  mutating func type(_ key: Key, _ env: Environment) -> Bool {
    guard isTyping, editor.handle(key) else { return false }
    search(env)
    return true
  }

  mutating func paste(_ text: String, _ env: Environment) {
    guard isTyping else { return }
    editor.insert(text)
    search(env)
  }

  mutating func done() { isTyping = false }
  mutating func again() { isTyping = true }

  mutating func step(_ by: Int) {
    guard !hits.isEmpty else { return }
    index = (index + by + hits.count) % hits.count
  }

  private mutating func search(_ env: Environment) {
    match = WordMatch(editor.text)
    hits = GuidanceFind.hits(editor.text, env).map(\.id)
    index = 0
  }

  /// How many finds can be gone through.
  private static let limit = 500

  /// What of the guidance holds every word, the best first.
  static func hits(_ query: String, _ env: Environment) -> [PlacedEntry] {
    env.search.hits(query, env.language, limit: limit).map(\.entry)
      .filter { GuidanceTree.kinds.contains($0.kind) }
  }
}

extension GuidanceTree {
  /// The kinds of entries that have a place in the tree.
  static let kinds: [LibraryEntry.Kind] = [.item, .law, .authority, .document, .term]
}

extension Environment {
  /// The prose of an entry in the person's language.
  func body(of entry: LibraryEntry) -> String {
    let texts: [LocalizedText] =
      switch entry {
      case .item(let item): [item.text]
      case .law(let law): [law.name, law.meaning, law.check]
      case .authority(let authority):
        [authority.role, authority.ask, authority.prepare, authority.limits]
      case .document(let document): [document.what]
      case .question(let question): [question.why, question.help]
      case .template(let template): [template.purpose]
      case .risk(let risk): [risk.cause]
      case .measure(let measure): [measure.precise, measure.proportionate, measure.effective]
      case .checklist(let checklist): [checklist.intro]
      case .term(let term): [term.meaning]
      }
    let more: [String] =
      switch entry {
      case .authority(let authority): [authority.short]
      case .document(let document): [document.owner]
      case .term(let term): term.synonyms
      default: []
      }
    return (texts.map { text($0) } + more).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
