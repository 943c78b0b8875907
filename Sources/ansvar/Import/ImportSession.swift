import Content
import Domain
import Register

/// The store that an import goes to: the one there is, or a new one set up with what is known.
struct ImportSession {
  private let surroundings: Surroundings

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
  }

  /// Opens or makes the store. The file has been read as far as its heading, so that nothing is made
  /// for a file that is none.
  func open(for reader: SwecrisReader) throws -> Session {
    if surroundings.storeExists {
      let session = try Session.open(surroundings, for: .writing)
      guard session.actor != nil else { throw CommandError.nobody(user: surroundings.systemUser) }
      return session
    }
    let session = try Session.create(surroundings)
    try setUp(session)
    return try session.reloaded()
  }

  /// The system's user as an adviser, and an institution that can be changed later.
  private func setUp(_ session: Session) throws {
    let person = PersonID.random()
    let actor = Actor(id: person, roles: [.office])
    let context = try session.context(actor: actor)
    _ = try session.register.perform(
      .create(
        person,
        PersonDetails(
          name: surroundings.systemUserName, roles: [.office],
          systemUser: surroundings.systemUser)),
      on: person, context: context, at: session.now)
    let institution = Institution.ID.random()
    let name = surroundings.phrases["cli.import.institution"]
    _ = try session.register.perform(
      .establish(
        institution,
        InstitutionDetails(
          name: LocalizedText(name, surroundings.language), prefix: "A",
          basePacks: ["sweden", "eu", "ansvar"], timeZone: "Europe/Stockholm",
          language: surroundings.language, home: "SE")),
      on: institution, context: context, at: session.now)
  }
}
