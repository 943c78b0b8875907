import Content
import Terminal

/// The parts of the program, reached by number from any of them.
public enum Section: String, CaseIterable, Sendable {
  case home, collaborations, guidelines, checklists, templates, reviews, help

  var action: ActionID { ActionID(rawValue: "section." + rawValue) }

  func title(_ env: Environment) -> String { env.phrases["section." + rawValue] }

  static func tabs(_ env: Environment) -> [Tab] {
    Tab.numbered(allCases.map { $0.title(env) })
  }

  /// The actions that lead to the sections; the numbers work where the tabs are shown.
  static func actions(_ env: Environment, withNumbers: Bool) -> [Action] {
    allCases.enumerated().map { index, section in
      Action(
        section.action, keys: withNumbers ? [.character(Character(String(index + 1)))] : [],
        word: section.title(env),
        title: env.phrases("action.section", ["name": section.title(env)]),
        priority: 0)
    }
  }
}
