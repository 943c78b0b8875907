import Content
import Domain
import Features
import Register

/// Commits what the screens want changed.
struct RegisterWriter {
  private let world: World

  init(_ world: World) {
    self.world = world
  }

  func perform(_ command: Command) throws {
    switch command {
    case .collaboration(let id, let commands): try collaboration(id, commands)
    case .person(let id, let command):
      let session = try session()
      _ = try session.register.perform(
        command, on: id, context: try session.context(actor: try actor(session)), at: session.now)
      try world.reload()
    case .institution(let command):
      let session = try session()
      guard let institution = session.institution else { throw Refusal.notFound }
      _ = try session.register.perform(
        command, on: institution.id, context: try session.context(actor: try actor(session)),
        at: session.now)
      try world.reload()
    case .establish(let institution, let person, let settings):
      try establish(institution, person, settings)
    }
  }

  /// Undoes or redoes the newest entry of the person at the keyboard.
  /// - Returns: the event that was taken back or brought back.
  func undo(_ id: CollaborationID, isRedo: Bool) throws -> CollaborationEvent {
    let session = try session()
    let context = try session.context(actor: try actor(session))
    let done = try session.register.perform(
      isRedo ? .redo : .undo, on: id, context: context, at: session.now)
    let last = try session.register.history(of: id).last { row in
      done.entries.contains { $0.id == row.id && $0.undoes != nil }
    }
    guard let event = last?.event else { throw Refusal.nothingToUndo }
    return event
  }

  private func collaboration(
    _ id: CollaborationID, _ commands: [CollaborationCommand]
  ) throws {
    let session = try session()
    let context = try session.context(actor: try actor(session))
    for command in commands {
      _ = try session.register.perform(command, on: id, context: context, at: session.now)
    }
  }

  private func establish(
    _ institution: InstitutionDetails, _ person: PersonDetails, _ settings: Settings
  ) throws {
    let session = try world.session ?? Session.create(world.surroundings)
    let id = PersonID.random()
    let actor = Actor(id: id, roles: Set(person.roles))
    let context = try session.context(actor: actor)
    var details = person
    if details.systemUser.isEmpty { details.systemUser = world.surroundings.systemUser }
    _ = try session.register.perform(
      .create(id, details), on: id, context: context, at: session.now)
    let institutionID = Institution.ID.random()
    _ = try session.register.perform(
      .establish(institutionID, institution), on: institutionID, context: context, at: session.now)
    try SettingsFile(world.surroundings).write(settings)
    world.begin(try session.reloaded())
  }

  private func session() throws -> Session {
    guard let session = world.session else { throw Refusal.notFound }
    return session
  }

  private func actor(_ session: Session) throws -> Actor {
    guard let actor = session.actor else {
      throw CommandError.nobody(user: session.surroundings.systemUser)
    }
    return actor
  }
}
