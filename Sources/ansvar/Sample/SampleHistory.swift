import Domain

/// Plays the history of one collaboration: every command goes through Domain, so that nothing in the
/// sample could not have happened.
struct SampleHistory {
  let world: SampleWorld
  let id: CollaborationID
  let words: SampleWords
  private(set) var state: Collaboration?
  private(set) var instructions: [SampleInstruction] = []
  /// The day that the next command is given on; never later than today.
  private(set) var day: Day
  /// Seconds since midnight UTC.
  private var second: Int
  /// For ids alone.
  var ids: SampleRandom

  init(world: SampleWorld, language: Language, number: Int, from day: Day) {
    self.world = world
    words = SampleWords(language)
    ids = SampleRandom(seed: world.settings.seed, "ids \(number)")
    id = ids.id()
    self.day = min(day, world.settings.today)
    second = 7 * 3600 + ids.below(4 * 3600)
  }

  /// Lets days pass, at most until today.
  mutating func wait(_ days: Int) {
    wait(until: day.adding(days: days))
  }

  /// Lets the days until another pass, at most until today and never backwards.
  mutating func wait(until other: Day) {
    let next = min(max(other, day), world.settings.today)
    guard next != day else { return }
    day = next
    second = 7 * 3600 + ids.below(4 * 3600)
  }

  /// Gives a command.
  /// - Throws: ``SampleFault`` when Domain refuses, as the sample's own script is then wrong.
  mutating func perform(
    _ command: CollaborationCommand, by staff: SampleStaff
  ) throws(SampleFault) {
    second += 20 + ids.below(120)
    let at = Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(second) * 1_000)
    let context = Context(
      actor: staff.actor, today: day, policy: world.policy, checklists: world.checklists,
      nextReference: CollaborationReference(prefix: "NU", year: day.year, number: 1))
    do throws(Refusal) {
      for proposed in try Collaboration.decide(command, state: state, context: context) {
        state = Collaboration.applying(recorded(proposed.event, at, staff), to: state)
      }
    } catch {
      throw SampleFault(command: command, refusal: error)
    }
    instructions.append(
      SampleInstruction(
        collaboration: id, command: command, actor: staff.actor, day: day, at: at))
  }

  private func recorded(
    _ event: CollaborationEvent, _ at: Instant, _ staff: SampleStaff
  ) -> Recorded<CollaborationEvent> {
    let envelope = EventEnvelope(
      id: Identifier("0"), stream: StreamID(.collaboration, id), number: (state?.number ?? 0) + 1,
      at: at, actor: staff.id.text, cause: Identifier("0"), kind: event.kind, version: 1)
    return Recorded(envelope, .event(event))
  }
}

/// A script of the sample asks for what cannot happen.
struct SampleFault: Error {
  let command: CollaborationCommand
  let refusal: Refusal
}
