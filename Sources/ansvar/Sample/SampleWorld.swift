import Domain

/// What every history of the sample is played in: guidance, policy and where the partners lie.
struct SampleWorld: Sendable {
  let settings: SampleSettings
  let policy: Policy
  let checklists: ChecklistLibrary
  let risks: [String: CatalogueRisk]
  let measures: [String: CatalogueMeasure]
  let countries: [String: String]

  init(settings: SampleSettings, packs: [Pack], policy: Policy) {
    self.settings = settings
    self.policy = policy
    checklists = ChecklistLibrary(packs: packs)
    risks = Dictionary(packs.flatMap(\.risks).map { ($0.id, $0) }) { first, _ in first }
    measures = Dictionary(packs.flatMap(\.measures).map { ($0.id, $0) }) { first, _ in first }
    countries = SamplePartners.located(seed: settings.countrySeed)
  }

  /// The checklist in force for a purpose and a kind of collaboration.
  func checklist(_ purpose: Checklist.Purpose, _ kind: CollaborationKind) -> String? {
    checklists.current.keys.sorted().first { id in
      guard let found = checklists[id]?.checklist, found.purpose == purpose else { return false }
      return found.kinds.isEmpty || found.kinds.contains(kind)
    }
  }
}

/// One command of the sample, with who gave it and when.
struct SampleInstruction: Sendable {
  let collaboration: CollaborationID
  let command: CollaborationCommand
  let actor: Actor
  let day: Day
  let at: Instant
}
