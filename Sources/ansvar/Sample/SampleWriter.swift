import Content
import Domain
import Register

/// Writes a sample register into a store of its own.
struct SampleWriter {
  let settings: SampleSettings
  let surroundings: Surroundings

  /// Writes the sample, or leaves the one that is there when it was made from the same settings.
  /// - Parameters:
  ///   - mayKeepOld: a sample from another day will do, as when somebody only wants to look.
  ///   - progress: told after each batch how many collaborations are in, of how many.
  /// - Returns: whether it was written.
  /// - Throws: ``CommandError/notASample(_:)`` when something else is there.
  func write(
    mayKeepOld: Bool = false, progress: (Int, Int) -> Void
  ) throws -> Bool {
    if surroundings.storeExists, try keepsOld(mayKeepOld) { return false }
    let session = try Session.create(surroundings, isSample: true)
    defer { session.register.close() }
    guard let policy = session.library.policy?.policy else { throw CommandError.noPolicy }
    let world = SampleWorld(settings: settings, packs: session.library.packs, policy: policy)
    try writePeople(session, world)
    let sample = SampleRegister(world: world)
    let batches = sample.batches
    var ahead = batches.first.map { SampleAhead(sample, $0) }
    for (index, batch) in batches.enumerated() {
      let instructions = try ahead?.instructions() ?? []
      ahead = index + 1 < batches.count ? SampleAhead(sample, batches[index + 1]) : nil
      try write(instructions, to: session.register, world)
      progress(batch.upperBound, settings.size)
    }
    try writeSetUp(session, world)
    return true
  }

  /// A sample is whole once its institution is set up, which comes last.
  private func keepsOld(_ mayKeepOld: Bool) throws -> Bool {
    let old = try Session.open(surroundings)
    defer { old.register.close() }
    guard old.isSample else { throw CommandError.notASample(surroundings.storePath) }
    let isSame = old.institution?.id == settings.institution
    guard isSame || (mayKeepOld && old.institution != nil) else {
      throw CommandError.otherSample(surroundings.storePath)
    }
    return true
  }

  private func writePeople(_ session: Session, _ world: SampleWorld) throws {
    for staff in SampleStaff.everybody {
      _ = try session.register.perform(
        .create(staff.id, staff.details), on: staff.id, context: first(world), at: firstInstant)
    }
  }

  private func writeSetUp(_ session: Session, _ world: SampleWorld) throws {
    let id = settings.institution
    _ = try session.register.perform(
      .establish(id, SampleInstitution.details(contacts: SampleStaff.contacts)), on: id,
      context: first(world), at: firstInstant)
  }

  private func write(
    _ instructions: [SampleInstruction], to register: Register, _ world: SampleWorld
  ) throws {
    let cause: Identifier<Cause> = .random()
    let result = try register.performAll(
      instructions.map { instruction in
        Instruction(
          id: instruction.collaboration, command: instruction.command,
          context: Context(
            actor: instruction.actor, today: instruction.day, policy: world.policy,
            checklists: world.checklists,
            nextReference: CollaborationReference(
              prefix: "NU", year: instruction.day.year, number: 1)),
          at: instruction.at)
      }, cause: cause, progress: { _ in true })
    if let refused = result.refused.first {
      throw SampleFault(command: instructions[refused.0].command, refusal: refused.1)
    }
  }

  private func first(_ world: SampleWorld) -> Context {
    Context(
      actor: SampleStaff.adviser.actor, today: settings.today, policy: world.policy,
      checklists: world.checklists,
      nextReference: CollaborationReference(prefix: "NU", year: settings.today.year, number: 1))
  }

  /// Long before anything else, so that the history begins with the people.
  private var firstInstant: Instant {
    Instant(milliseconds: Int64(settings.today.adding(days: -3_000).number) * 86_400_000)
  }
}
