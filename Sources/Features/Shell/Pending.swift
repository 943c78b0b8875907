import Content
import Domain
import Terminal

struct GuidelinesScreen: Screen {
  let topic = "guidelines"
  init(_ env: Environment, item: String?) {}
  func crumbs(_ env: Environment) -> [String] { [] }
  func actions(_ env: Environment) -> [Action] { [] }
  func body(_ env: Environment) -> Node { .text("") }
  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] { [] }
}

struct ChecklistScreen: Screen {
  let topic = "checklist"
  init(_ id: String) {}
  func crumbs(_ env: Environment) -> [String] { [] }
  func actions(_ env: Environment) -> [Action] { [] }
  func body(_ env: Environment) -> Node { .text("") }
  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] { [] }
}

struct SelfCheckScreen: Screen {
  let topic = "selfCheck"
  init(_ id: String) {}
  func crumbs(_ env: Environment) -> [String] { [] }
  func actions(_ env: Environment) -> [Action] { [] }
  func body(_ env: Environment) -> Node { .text("") }
  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] { [] }
}

struct TemplateScreen: Screen {
  let topic = "template"
  init(_ id: String, for collaboration: CollaborationID?) {}
  func crumbs(_ env: Environment) -> [String] { [] }
  func actions(_ env: Environment) -> [Action] { [] }
  func body(_ env: Environment) -> Node { .text("") }
  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] { [] }
}

struct SearchScreen: Screen {
  let topic = "search"
  init() {}
  func crumbs(_ env: Environment) -> [String] { [] }
  func actions(_ env: Environment) -> [Action] { [] }
  func body(_ env: Environment) -> Node { .text("") }
  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] { [] }
}

struct HelpScreen: Screen {
  let topic: String
  init(topic: String, actions: [Action]) { self.topic = topic }
  func crumbs(_ env: Environment) -> [String] { [] }
  func actions(_ env: Environment) -> [Action] { [] }
  func body(_ env: Environment) -> Node { .text("") }
  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] { [] }
}

struct ChecklistsScreen: Screen {
  let topic = "checklists"
  init() {}
  func crumbs(_ env: Environment) -> [String] { [] }
  func actions(_ env: Environment) -> [Action] { [] }
  func body(_ env: Environment) -> Node { .text("") }
  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] { [] }
}

struct TemplatesScreen: Screen {
  let topic = "templates"
  init() {}
  func crumbs(_ env: Environment) -> [String] { [] }
  func actions(_ env: Environment) -> [Action] { [] }
  func body(_ env: Environment) -> Node { .text("") }
  mutating func perform(_ action: ActionID, _ env: Environment) -> [Effect] { [] }
}
