import Content
import Domain
import Features
import Register

/// Answers the screens' queries from the register.
struct RegisterReader {
  private let world: World
  private let session: Session?

  init(_ world: World) {
    self.world = world
    session = world.session
  }

  func replies(to query: Query) throws -> [Reply] {
    guard let session else { return [] }
    let register = session.register
    switch query {
    case .me: return [.me(session.person, session.institution)]
    case .counts(let units):
      return [.counts(try register.homeCounts(units: units, today: session.today))]
    case .waits(let units, let limit): return [.waits(try waits(session, units, limit))]
    case .steps(let limit): return [.steps(try register.latestSteps(units: [], limit: limit))]
    case .gains(let units, let limit):
      return [.gains(try register.gains(units: units, limit: limit))]
    case .todo:
      guard let actor = session.actor else { return [.todo([])] }
      return [.todo(try register.todos(for: actor, today: session.today))]
    case .collaborations(let query):
      return [.collaborations(try register.collaborations(query), query)]
    case .record(let id): return [try record(id, session)]
    case .history(let id): return [.history(try register.history(of: id))]
    case .reviews(let units, let until):
      return [.reviews(try register.reviews(units: units, until: until, limit: 500))]
    case .persons(let query): return [.persons(try register.persons(query))]
    case .person(let id): return try register.person(id).map { [.person($0)] } ?? []
    case .risks(let units, let afterMeasures):
      return [
        .risks(
          try register.risks(units: units, afterMeasures: afterMeasures),
          afterMeasures: afterMeasures)
      ]
    case .search(let text): return [try search(text, session)]
    }
  }

  /// The cases that wait for the person at the keyboard first, then the others, oldest first.
  private func waits(
    _ session: Session, _ units: [String], _ limit: Int
  ) throws -> [DecisionWaitRow] {
    let all = try session.register.decisionsWaiting(for: nil, units: units, limit: limit)
    guard let actor = session.actor, actor.rank.map({ $0 > 0 }) ?? false else { return all }
    let mine = try session.register.decisionsWaiting(for: actor, units: units, limit: limit)
    let ids = Set(mine.map(\.id))
    return Array((mine + all.filter { !ids.contains($0.id) }).prefix(limit))
  }

  private func record(_ id: CollaborationID, _ session: Session) throws -> Reply {
    guard let collaboration = try session.register.collaboration(id), let actor = session.actor
    else { return .noRecord(id) }
    let context = try session.context(actor: actor)
    let names = try session.register.names(of: collaboration.mentioned, andOthers: 500)
    return .record(
      Record(
        collaboration: collaboration, names: names,
        checklists: try session.checklists(for: collaboration),
        policy: context.policy, actor: actor, ledgerHead: try session.register.head().text))
  }

  /// An exact reference first, then guidance, then the register.
  private func search(_ text: String, _ session: Session) throws -> Reply {
    let found = try session.register.search(text, limit: 50)
    return .search(
      text, SearchResults(hits: found.hits, total: found.total, isMore: found.isMore))
  }
}

extension Collaboration {
  /// Everybody whose name a screen may have to show.
  var mentioned: Set<PersonID> {
    var persons: Set<PersonID> = [created.by, lastChanged.by]
    persons.formUnion(details.people.map(\.person))
    if let leader = details.leader { persons.insert(leader) }
    for assessment in assessments {
      for response in assessment.responses.values {
        if let answer = response.answer { persons.insert(answer.by) }
        if case .person(let person)? = response.asked?.to { persons.insert(person) }
      }
    }
    for decision in decisions {
      persons.insert(decision.by)
      if let presenter = decision.draft.presentedBy { persons.insert(presenter) }
    }
    persons.formUnion(reviews.map(\.by))
    persons.formUnion(notes.map(\.by))
    persons.formUnion(waivers.map(\.by))
    return persons
  }
}
