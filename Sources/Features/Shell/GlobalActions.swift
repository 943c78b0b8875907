import Content
import Domain
import Terminal

/// What works everywhere.
enum GlobalActions {
  static func actions(_ env: Environment, typing: Bool, isHome: Bool, isRoot: Bool) -> [Action] {
    let phrases = env.phrases
    func letters(_ keys: Character...) -> [Key] { typing ? [] : keys.map(Key.character) }
    var actions = [
      Action(
        "search", keys: letters("F") + [.ctrl("f")], word: phrases["action.search.word"],
        title: phrases["action.search"], synonyms: phrases.list("action.search.synonyms"),
        priority: isHome ? 5 : 2),
      Action(
        "palette", keys: [.ctrl("p")] + letters(":") + [.function(10)],
        word: phrases["action.palette.word"], title: phrases["action.palette"],
        priority: isHome ? 4 : 1),
      Action(
        "help", keys: letters("?") + [.function(1)], word: phrases["action.help.word"],
        title: phrases["action.help"], priority: isHome ? 3 : 7),
      Action(
        "quit", keys: [.ctrl("q")] + (isHome ? letters("q") : []),
        word: phrases["action.quit.word"], title: phrases["action.quit"], priority: isHome ? 3 : 0),
    ]
    if !isHome {
      actions.append(
        Action(
          "back", keys: [.escape], word: phrases["action.back.word"],
          title: phrases["action.back"], priority: 8))
    }
    let nowhere = env.institution == nil ? phrases["institution.none"] : nil
    actions += [
      Action("people", [], "people", env, priority: 0, unless: nowhere),
      Action("institution", [], "institution", env, priority: 0, unless: nowhere),
    ]
    actions += languages(env)
    actions.append(
      Action(
        "home.other", keys: [], word: phrases["action.otherHome"],
        title: phrases["action.otherHome." + env.settings.home.other.rawValue], priority: 0))
    actions.append(
      Action(
        "mouse", keys: [], word: phrases["action.mouse"],
        title: phrases[env.settings.mouse ? "action.mouse.off" : "action.mouse.on"], priority: 0))
    return actions
  }

  private static func languages(_ env: Environment) -> [Action] {
    Language.allCases.filter { $0 != env.language }.map { language in
      Action(
        ActionID(rawValue: "language." + language.rawValue), keys: [], word: language.endonym,
        title: env.phrases("action.language", ["name": language.endonym]),
        synonyms: ["språk", "language", "mål", language.rawValue], priority: 0)
    }
  }
}

extension Action {
  /// Makes sense even before there is a register.
  var isForEverybody: Bool {
    !["search", "people", "institution", "home.other"].contains(id)
  }
}
