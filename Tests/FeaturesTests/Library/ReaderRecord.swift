import Content
import Domain

@testable import Features

/// Records made by commands, as the register would keep them.
enum ReaderRecord {
  static let id = CollaborationID("0148aa")
  static let actor = Actor(id: PersonID("bjorn"), roles: [.researcher, .office])

  static func planned(_ library: Library) -> Record? {
    guard let policy = library.policy?.policy else { return nil }
    let checklists = ChecklistLibrary(packs: library.packs)
    let context = Context(
      actor: actor, today: Reader.today, policy: policy, checklists: checklists,
      nextReference: CollaborationReference(prefix: "NU", year: 2026, number: 148))
    var details = CollaborationDetails(
      title: LocalizedText([.bokmal: "Havis, Velmora", .swedish: "Havsis, Velmora"]),
      kind: .research, purpose: "Måle havis sammen.", leader: actor.id, unit: "physics",
      partners: [Partner(id: .init("p"), name: "Velmora Polar Univ.", country: "XV")])
    details.funding = [
      Funding(id: .init("f"), funder: "NFR", amount: 4_100_000, currency: "NOK")
    ]
    let triage = Assessment.ID("triage")
    let risk = Risk(
      id: .init("r"), title: LocalizedText("Militær bruk", .bokmal),
      before: RiskRating(.possible, .serious), after: RiskRating(.unlikely, .considerable),
      proposal: .treat, reason: "Vilkårene holder den nede.", owner: .unit("IT"))
    let commands: [CollaborationCommand] = [
      .create(id, details), .beginTriage(triage, checklist: "triage"),
      .answer(triage, question: "ANS-TRI-01", .unsure, note: "Spør eierne", replacing: nil),
      .setGain(.init("g"), Gain(id: .init("g"), text: "40 år med isdata"), replacing: nil),
      .setRisk(risk.id, risk, replacing: nil),
      .setMeasure(
        .init("m"),
        Measure(
          id: .init("m"), risk: risk.id, title: LocalizedText("Eget datalager", .bokmal),
          due: Day("2027-01-10")), replacing: nil),
    ]
    var state: Collaboration?
    var number = 0
    for command in commands {
      guard
        let proposed = try? Collaboration.decide(command, state: state, context: context)
      else { return nil }
      for item in proposed {
        number += 1
        state = Collaboration.applying(
          Recorded(envelope(number, item.event.kind), .event(item.event)), to: state)
      }
    }
    return state.map {
      Record(
        collaboration: $0, names: [actor.id: "Björn Lind"], checklists: checklists,
        policy: policy, actor: actor)
    }
  }

  static func folded(_ event: PersonEvent, _ id: String) -> Person? {
    Person.applying(
      Recorded(envelope(1, event.kind, .person, id), .event(event)), to: nil)
  }

  static func folded(_ event: InstitutionEvent, _ id: String) -> Institution? {
    Institution.applying(
      Recorded(envelope(1, event.kind, .institution, id), .event(event)), to: nil)
  }

  private static func envelope(
    _ number: Int, _ kind: String, _ stream: StreamID.Kind = .collaboration,
    _ id: String = ReaderRecord.id.text
  ) -> EventEnvelope {
    EventEnvelope(
      id: EntryID("entry \(number)"), stream: StreamID(stream, id), number: number,
      at: Instant(milliseconds: Int64(Reader.today.number) * 86_400_000), actor: actor.id.text,
      cause: .init("cause"), kind: kind, version: 1)
  }
}
