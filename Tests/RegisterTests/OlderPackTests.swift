import Content
import Domain
import GRDB
import Foundation
import Register
import Testing

/// The program has another version of the pack than the one that assessments were made on.
@Suite struct `An assessment on an older pack` {
  /// Version 2 has lost *data* and asks for *money*.
  private static let newer: Pack = {
    var pack = World.pack
    pack.version = "2"
    var planning = World.checklist
    planning.sections[0].questions.removeAll { $0.id == "data" }
    planning.sections[0].questions.append(
      Question(id: "money", text: World.english("money"), digest: "meaning of money"))
    pack.checklists = [World.triage, planning]
    pack.digest = PackArchive.digest(of: PackArchive.bytes(of: pack))
    return pack
  }()

  let store: TestStore
  let id: CollaborationID
  let planning: Assessment.ID
  /// Opened by a program that has version 2 alone.
  let register: Register

  init() throws {
    store = try TestStore()
    let before = try store.create()
    (id, planning) = try before.planned("Sea ice")
    try before.act(.answer(planning, question: "data", .unsure, replacing: nil), on: id)
    before.close()
    register = try Register.open(store.path, packs: { [Self.newer] })
  }

  private var atHand: ChecklistLibrary { ChecklistLibrary(packs: [Self.newer]) }

  private func context(_ gates: [Gate: [Policy.Requirement]] = [:]) -> Context {
    var context = World.context()
    context.checklists = atHand
    context.policy.gates = gates
    return context
  }

  private func perform(_ command: CollaborationCommand) throws -> Collaboration {
    try register.perform(command, on: id, context: context(), at: World.now).state
  }

  @Test func `is shown with the questions it was asked`() throws {
    let state = try #require(try register.collaboration(id))
    let assessment = try #require(state.assessments.last)

    #expect(atHand[assessment.checklist] == nil)
    let checklists = try register.checklists(atHand, for: state)

    let questions = checklists[assessment.checklist]?.questions.map(\.id)
    #expect(questions == ["enduse", "data", "access"])
    #expect(checklists["planning"]?.reference.version == "2")
  }

  @Test func `can be answered, and the register counts its questions`() throws {
    let state = try perform(.answer(planning, question: "access", .no, replacing: nil))

    #expect(state.assessments.last?.answers == ["data": .unsure, "access": .no])
    #expect(throws: Refusal.unknownQuestion("money")) {
      try perform(.answer(planning, question: "money", .no, replacing: nil))
    }
    let row = try #require(try register.collaborations(CollaborationQuery()).rows.first)
    #expect(row.applicable == 4 && row.answered == 3)
    #expect(try register.verify().findings == [])
  }

  @Test func `counts at the gate`() throws {
    var state = try #require(try register.collaboration(id))
    var context = context([.decision: [.init(condition: .planningComplete)]])
    context.checklists = try register.checklists(atHand, for: state)

    #expect(
      state.gateReport(.decision, context).lines.first?.status
        == .notMet([.questions(planning, ["enduse", "access"])]))

    _ = try perform(.answer(planning, question: "enduse", .no, replacing: nil))
    state = try perform(.answer(planning, question: "access", .no, replacing: nil))
    #expect(state.gateReport(.decision, context).passes)
    context.checklists = atHand
    try register.perform(.submit(presentedBy: nil), on: id, context: context, at: World.now)
    #expect(try register.collaboration(id)?.stage == .forDecision)
  }

  @Test func `moves over when somebody says so, and both packs are kept`() throws {
    let newer = try #require(atHand["planning"]).reference

    let state = try perform(.moveToVersion(planning, newer))

    #expect(state.assessments.last?.checklist == newer)
    #expect(state.assessments.last?.answers == [:])
    #expect(try register.pack(World.packDigest) != nil)
    #expect(try register.pack(Self.newer.digest) != nil)
    #expect(try register.verify().findings == [])
    #expect(
      try register.history(of: id).compactMap(\.event).contains { event in
        if case .versionMoved(let moved) = event { moved.gone == ["data"] } else { false }
      })
  }

  @Test func `is kept when no program can read its pack`() throws {
    register.close()
    let queue = try DatabaseQueue(path: store.path)
    try queue.write { try $0.execute(sql: "UPDATE pack SET bytes = x'00'") }
    try queue.close()
    let blind = try Register.open(store.path, packs: { [] })
    let state = try #require(try blind.collaboration(id))

    #expect(try blind.checklists(ChecklistLibrary(), for: state).versions.isEmpty)
    #expect(throws: Refusal.unknownChecklist("planning")) {
      try blind.perform(
        .answer(planning, question: "access", .no, replacing: nil), on: id, context: context(),
        at: World.now)
    }
  }
}
