import Content
import Domain
import Testing

@testable import ansvar

@Suite struct RecordDocumentTests {
  private func collaboration() throws -> Collaboration {
    let actor = Actor(id: PersonID("a"), roles: [.office])
    let context = Context(
      actor: actor, today: Day(number: 20_000),
      policy: Policy(
        matrix: [], ladder: [:], reviewMonths: [:], depthRules: [], gates: [:], sources: []),
      checklists: ChecklistLibrary(),
      nextReference: CollaborationReference(prefix: "NU", year: 2026, number: 1))
    let note = Note.ID("n")
    let gain = Gain.ID("g")
    let commands: [CollaborationCommand] = [
      .create(
        CollaborationID("c"),
        CollaborationDetails(
          title: LocalizedText("Ice *buoys*", .english), kind: .research,
          purpose: "A buoy that lasts.")),
      .setGain(gain, Gain(id: gain, text: "Cheap buoys"), replacing: nil),
      .addNote(note, text: "They pay in advance."),
      .markSecret(.note(note), rule: "OSL 24:1"),
      .markSecret(.field(.purpose), rule: "section 13"),
    ]
    var state: Collaboration?
    for command in commands {
      for proposed in try Collaboration.decide(command, state: state, context: context) {
        let envelope = EventEnvelope(
          id: Identifier("e"), stream: StreamID(.collaboration, "c"),
          number: (state?.number ?? 0) + 1, at: Instant(milliseconds: 0), actor: "a",
          cause: Identifier("x"), kind: proposed.event.kind, version: 1)
        state = Collaboration.applying(Recorded(envelope, .event(proposed.event)), to: state)
      }
    }
    return try #require(state)
  }

  private func document(isMasked: Bool) throws -> String {
    RecordDocument(
      collaboration: try collaboration(), checklists: ChecklistLibrary(),
      phrases: try Phrases(.english, folder: try TestPlace.resources().phrases),
      name: { $0.text }, isMasked: isMasked
    ).markdown()
  }

  @Test func `what is marked as secret is masked with its rule, and nothing else`() throws {
    let masked = try document(isMasked: true)

    #expect(!masked.contains("pay in advance") && !masked.contains("buoy that lasts"))
    #expect(masked.contains("(masked: OSL 24:1)") && masked.contains("(masked: section 13)"))
    #expect(masked.contains("Cheap buoys"))
  }

  @Test func `the whole record shows it all, as text and not as Markdown`() throws {
    let whole = try document(isMasked: false)

    #expect(whole.contains("They pay in advance.") && whole.hasPrefix("# Ice \\*buoys\\*"))
  }
}
