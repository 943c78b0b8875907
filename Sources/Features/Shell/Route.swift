import Content
public import Domain
public import Terminal

/// A place in the program that can be gone to.
public enum Route: Equatable, Sendable {
  case firstStart
  case collaborations(CollaborationQuery)
  case collaboration(CollaborationID, tab: RecordTab)
  case newCollaboration
  case edit(CollaborationID)
  case gate(CollaborationID, Gate)
  case decision(CollaborationID)
  case review(CollaborationID)
  case guidelines(item: String?)
  case checklist(String)
  case cards(CollaborationID, checklist: String, question: String?)
  case questions(CollaborationID, checklist: String)
  /// What moving an assessment to the version in force would change.
  case version(CollaborationID, Assessment.ID)
  case selfCheck(String)
  case template(String, CollaborationID?)
  case risks
  case people
  /// Nil is a new one.
  case person(PersonID?)
  case institution
  case entry(EntryScreen)
  case search
  case help(topic: String, actions: [Action])

  func screen(_ env: Environment) -> any Screen {
    switch self {
    case .firstStart: FirstStartScreen(env)
    case .collaborations(let query): CollaborationsScreen(query)
    case .collaboration(let id, let tab): RecordScreen(id, tab: tab)
    case .newCollaboration: NewCollaborationScreen(env)
    case .edit(let id): FormScreen(id, env)
    case .gate(let id, let gate): GateScreen(id, gate)
    case .decision(let id): DecisionScreen(id)
    case .review(let id): ReviewScreen(id)
    case .guidelines(let item): GuidelinesScreen(env, item: item)
    case .checklist(let id): ChecklistScreen(id)
    case .cards(let id, let checklist, let question):
      CardsScreen(id, checklist: checklist, question: question)
    case .questions(let id, let checklist): QuestionsScreen(id, checklist: checklist)
    case .version(let id, let assessment): VersionScreen(id, assessment)
    case .selfCheck(let id): SelfCheckScreen(id)
    case .template(let id, let collaboration): TemplateScreen(id, for: collaboration)
    case .risks: RisksScreen()
    case .people: PeopleScreen()
    case .person(let id): PersonScreen(id, env)
    case .institution: InstitutionScreen(env)
    case .entry(let screen): screen
    case .search: SearchScreen()
    case .help(let topic, let actions): HelpScreen(topic: topic, actions: actions)
    }
  }

  static func section(_ section: Section, _ env: Environment) -> any Screen {
    switch section {
    case .home: HomeScreen(env.settings.home)
    case .collaborations: CollaborationsScreen(.all)
    case .guidelines: GuidelinesScreen(env, item: nil)
    case .checklists: ChecklistsScreen()
    case .templates: TemplatesScreen()
    case .reviews: ReviewsScreen()
    case .help: HelpScreen(topic: "help", actions: [])
    }
  }
}
