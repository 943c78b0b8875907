extension Collaboration {
  /// Folds one entry into a state; the first one makes it. Total: an erased payload leaves a trace, an
  /// unknown one makes the collaboration read-only.
  public static func applying(
    _ recorded: Recorded<CollaborationEvent>, to state: Collaboration?
  ) -> Collaboration {
    var state = state ?? Collaboration(blank: recorded.envelope)
    state.apply(recorded)
    return state
  }

  /// Folds a history, in place and so in time proportional to its length.
  public static func folding(
    _ history: some Sequence<Recorded<CollaborationEvent>>, from state: Collaboration? = nil
  ) -> Collaboration? {
    var state = state
    for recorded in history {
      if state == nil { state = Collaboration(blank: recorded.envelope) }
      state?.apply(recorded)
    }
    return state
  }

  /// Folds one entry in.
  public mutating func apply(_ recorded: Recorded<CollaborationEvent>) {
    let envelope = recorded.envelope
    number = envelope.number
    // Condensing leaves everything as it stands.
    if recorded.event?.name != .condensed {
      lastChanged = Stamp(at: envelope.at, by: PersonID(envelope.actor))
    }
    switch recorded.content {
    case .event(let event):
      apply(event)
      journal.note(event, envelope)
    case .erased:
      break
    case .unknown:
      isReadOnly = true
    }
  }

  /// What an event does to the collaboration, whoever did it and whenever.
  mutating func apply(_ event: CollaborationEvent) {
    applyWriting(event)
    applyStep(event)
    applyBeside(event)
  }

  /// Nothing is known yet but who began it.
  init(blank envelope: EventEnvelope) {
    let stamp = Stamp(at: envelope.at, by: PersonID(envelope.actor))
    id = CollaborationID(envelope.stream.id)
    reference = nil
    details = CollaborationDetails(title: LocalizedText(), kind: .research)
    stage = .idea
    heldFrom = nil
    rating = Rating()
    assessments = []
    gains = []
    risks = []
    measures = []
    decisions = []
    facts = []
    waivers = []
    reviews = []
    changes = []
    reviewDay = nil
    advice = []
    incidents = []
    notes = []
    secrecy = [:]
    isHandledOutside = false
    hasStarted = false
    submission = nil
    clearedBlocks = []
    leaderAsked = nil
    stageSince = Day(number: Int(envelope.at.milliseconds / 86_400_000))
    created = stamp
    lastChanged = stamp
    number = 0
    journal = Journal()
    isReadOnly = false
  }
}

extension Array where Element: Identifiable {
  /// Puts an element in the place of the one with its id, or at the end; nil takes it out.
  mutating func set(_ element: Element?, before: Element?) {
    guard let id = element?.id ?? before?.id else { return }
    let place = firstIndex { $0.id == id }
    switch (element, place) {
    case (let element?, let place?): self[place] = element
    case (let element?, nil): append(element)
    case (nil, let place?): remove(at: place)
    case (nil, nil): break
    }
  }

  /// Changes the element with an id, when there is one.
  mutating func change(_ id: Element.ID, _ change: (inout Element) -> Void) {
    guard let place = firstIndex(where: { $0.id == id }) else { return }
    change(&self[place])
  }

  /// The element with an id.
  subscript(id id: Element.ID) -> Element? { first { $0.id == id } }
}
