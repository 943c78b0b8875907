import Content
import Domain
import Foundation
import Register

/// An open register with everything that commands and screens need. Its calls block.
struct Session: Sendable {
  let surroundings: Surroundings
  let register: Register
  let library: Library
  let search: LibrarySearch
  /// Nil when the store is there and not set up.
  let institution: Institution?
  /// Who acts: the person that the system's user is, or `--as` in a sample.
  let person: Person?
  /// The person's roles and units, with those held for others today.
  let actor: Actor?
  let zone: TimeZone

  var phrases: Phrases { surroundings.phrases }
  var language: Language { surroundings.language }
  var isSample: Bool { register.isSample }

  /// Why nothing can be changed; nil when something can.
  var isReadOnly: Bool { register.readOnlyReason != nil || surroundings.options.asOf != nil }

  /// Today in the institution's zone, or the day that `--as-of` names.
  var today: Day {
    (try? surroundings.options.day()) ?? SystemClock.today(in: zone)
  }

  var now: Instant { SystemClock.now }

  /// Opens the store that the surroundings name.
  /// - Throws: ``CommandError/noStore(_:)`` when there is none, and what the register says.
  static func open(
    _ surroundings: Surroundings, for purpose: Register.Purpose = .reading,
    waiting: @escaping @Sendable () -> Void = {}
  ) throws -> Session {
    guard surroundings.storeExists else { throw CommandError.noStore(surroundings.storePath) }
    let loaded = surroundings.loadedLibrary()
    let library = loaded.library
    let register = try Register.open(
      surroundings.storePath, for: purpose, packs: { library.packs }, waiting: waiting)
    return try Session(surroundings, register, loaded)
  }

  /// Makes a new store, empty, at the place that the surroundings name.
  static func create(
    _ surroundings: Surroundings, isSample: Bool = false
  ) throws -> Session {
    let loaded = surroundings.loadedLibrary()
    let library = loaded.library
    let register = try Register.create(
      surroundings.storePath, isSample: isSample, packs: { library.packs })
    return try Session(surroundings, register, loaded)
  }

  /// The same register with institution and person read anew, after either was set up.
  func reloaded() throws -> Session {
    try Session(surroundings, register, library, search)
  }

  private init(
    _ surroundings: Surroundings, _ register: Register, _ loaded: LoadedLibrary
  ) throws {
    try self.init(surroundings, register, loaded.library, loaded.search)
  }

  private init(
    _ surroundings: Surroundings, _ register: Register, _ library: Library,
    _ search: LibrarySearch
  ) throws {
    self.surroundings = surroundings
    self.register = register
    self.library = library
    self.search = search
    institution = try register.institution()
    zone = SystemClock.zone(institution?.details.timeZone)
    person = try ActingPerson(surroundings, register).find()
    let today = try surroundings.options.day() ?? SystemClock.today(in: zone)
    actor = try person.map { try ActingPerson(surroundings, register).actor($0, today: today) }
  }

  /// What deciding on a command needs to know; read anew for each command.
  func context(actor: Actor) throws -> Context {
    guard let policy = library.policy?.policy else { throw CommandError.noPolicy }
    let today = today
    return Context(
      actor: actor, today: today, policy: policy,
      checklists: library.checklistLibrary,
      nextReference: CollaborationReference(
        prefix: institution?.details.prefix ?? "A", year: today.year, number: 1))
  }

  /// The checklists in force, and those that a collaboration's assessments were asked from.
  func checklists(for collaboration: Collaboration) throws -> ChecklistLibrary {
    try register.checklists(library.checklistLibrary, for: collaboration)
  }

  /// The collaboration with a reference, an id, or the only one whose id begins so.
  func collaborationID(_ text: String) throws -> CollaborationID {
    guard let id = try register.collaborationID(for: TextPolicy.cleanLine(text).text) else {
      throw CommandError.notFound(text)
    }
    return id
  }
}
