import Content
import Domain
import Terminal

/// One page of help: prose, keys and terms under a title.
struct HelpTopic: Sendable {
  /// A part of the page.
  enum Part: Sendable {
    case prose(String)
    case heading(String)
    case facts([Fact])
  }

  let title: String
  let parts: [Part]

  /// All its words, for searching.
  var text: String {
    parts.map { part in
      switch part {
      case .prose(let text), .heading(let text): text
      case .facts(let facts):
        facts.map { $0.label + " " + $0.value.text }.joined(separator: " ")
      }
    }.joined(separator: " ")
  }

  func nodes(_ match: WordMatch) -> [Node] {
    [.heading(title)]
      + parts.map { part in
        switch part {
        case .prose(let text): Node(.prose(Prose(text).marking(match.ranges)))
        case .heading(let text): .heading(text)
        case .facts(let facts): .column(facts.map { HelpTopic.row($0, match) })
        }
      }
  }

  /// A label with its explanation below when it is long, so that nothing is cut.
  private static func row(_ fact: Fact, _ match: WordMatch) -> Node {
    .row(
      [
        Node.line(match.line(fact.label, .key)).width(.fixed(min(24, max(8, fact.label.count)))),
        Node.text(fact.value.text).width(.share(1)),
      ], gap: 2)
  }
}

/// What can be explained.
enum HelpTopics {
  /// The title of the help of one screen.
  static func title(ofScreen topic: String, _ env: Environment) -> String {
    env.phrases["help.title." + topic]
  }

  /// One screen: what it is for, its keys, and the keys that work everywhere.
  static func screen(_ topic: String, _ actions: [Action], _ env: Environment) -> HelpTopic {
    let isGlobal = { (action: Action) in
      ["search", "palette", "help", "quit", "back"].contains(action.id.rawValue)
    }
    let own = actions.filter { !isGlobal($0) && !$0.keys.isEmpty && !$0.id.isSection }
    let global = actions.filter { isGlobal($0) && !$0.keys.isEmpty }
    return HelpTopic(
      title: title(ofScreen: topic, env),
      parts: [.prose(env.phrases["help." + topic])]
        + (own.isEmpty
          ? [] : [.heading(env.phrases["help.keysHere"]), .facts(own.map { key($0, env) })])
        + [
          .heading(env.phrases["help.keysEverywhere"]),
          .facts(global.map { key($0, env) } + moving(env)),
        ])
  }

  static func all(_ env: Environment) -> [HelpTopic] {
    [
      prose("first.office", env), prose("first.staff", env), prose("first.leader", env),
      keys(env), prose("path", env), words(env), prose("accessibility", env),
      prose("privacy", env), prose("about", env),
    ] + screens(env)
  }

  private static let topics = [
    "home", "collaborations", "guidelines", "checklists", "templates", "reviews", "record",
    "cards", "questions", "version", "gate", "decision", "review", "form", "entry", "selfCheck",
    "template", "risks", "search", "checklist", "new", "people", "person", "institution",
    "firstStart", "help",
  ]

  private static func screens(_ env: Environment) -> [HelpTopic] {
    topics.map { topic in
      HelpTopic(title: title(ofScreen: topic, env), parts: [.prose(env.phrases["help." + topic])])
    }
  }

  /// Paragraphs `help.page.NAME.1`, `.2` and so on, as far as there are any.
  private static func prose(_ name: String, _ env: Environment) -> HelpTopic {
    let paragraphs = (1...9).map { "help.page.\(name).\($0)" }.prefix { env.phrases.has($0) }
    return HelpTopic(
      title: env.phrases["help.page." + name],
      parts: paragraphs.map { .prose(env.phrases[$0]) })
  }

  private static func keys(_ env: Environment) -> HelpTopic {
    HelpTopic(
      title: env.phrases["help.page.keys"],
      parts: [
        .prose(env.phrases["help.page.keys.1"]), .facts(moving(env)),
        .prose(env.phrases["help.page.keys.2"]),
      ])
  }

  /// How to move, the same on every screen.
  private static func moving(_ env: Environment) -> [Fact] {
    [
      ("↑ ↓", "arrows"), ("PgUp PgDn", "pages"), ("Tab", "tab"), ("Enter", "enter"),
      ("Esc", "escape"), ("/", "find"), ("n N", "next"), ("u  Ctrl-R", "undo"), ("y", "copy"),
      ("Shift", "mouse"),
    ].map { Fact($0.0, Line(env.phrases["help.move." + $0.1])) }
  }

  /// The glossary of all packs, each term once.
  private static func words(_ env: Environment) -> HelpTopic {
    var seen: Set<String> = []
    let terms = env.library.glossary.filter { term in
      term.term[env.language]?.isEmpty == false && !term.meaning.isEmpty
        && seen.insert(env.text(term.term)).inserted
    }
    let sorted = terms.sorted { left, right in
      let (first, second) = (env.text(left.term), env.text(right.term))
      return env.language == .swedish
        ? SortKey.swedish(first).lexicographicallyPrecedes(SortKey.swedish(second))
        : SortKey.norwegian(first).lexicographicallyPrecedes(SortKey.norwegian(second))
    }
    return HelpTopic(
      title: env.phrases["help.page.words"],
      parts: [.prose(env.phrases["help.page.words.1"])]
        + sorted.map { .prose("**" + env.text($0.term) + "**: " + env.text($0.meaning)) })
  }

  private static func key(_ action: Action, _ env: Environment) -> Fact {
    let keys = action.keys.map(\.label).joined(separator: " ")
    guard case .disabled(let reason) = action.availability else {
      return Fact(keys, Line(action.title))
    }
    return Fact(keys, Line(env.phrases("help.notNow", ["action": action.title, "reason": reason])))
  }
}

extension ActionID {
  fileprivate var isSection: Bool { rawValue.hasPrefix("section.") }
}
