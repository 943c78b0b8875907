import Domain
import Synchronization

/// States that were looked at lately, kept so that only what came after has to be read.
final class OpenStates: Sendable {
  private static let limit = 48

  private struct Slot {
    var state: any Sendable
    var used: Int
  }

  private struct Slots {
    var byStream: [StreamID: Slot] = [:]
    var clock = 0
  }

  private let slots = Mutex(Slots())

  func state<State>(_ stream: StreamID, as type: State.Type) -> OpenState<State> {
    slots.withLock { slots in
      slots.clock += 1
      slots.byStream[stream]?.used = slots.clock
      return slots.byStream[stream]?.state as? OpenState<State> ?? .empty
    }
  }

  /// Keeps a state, unless a newer one is kept already.
  func keep<State>(_ state: OpenState<State>, of stream: StreamID) {
    slots.withLock { slots in
      if let kept = slots.byStream[stream]?.state as? OpenState<State>,
        kept.number > state.number
      {
        return
      }
      slots.clock += 1
      slots.byStream[stream] = Slot(state: state, used: slots.clock)
      guard slots.byStream.count > OpenStates.limit else { return }
      if let oldest = slots.byStream.min(by: { $0.value.used < $1.value.used })?.key {
        slots.byStream[oldest] = nil
      }
    }
  }

  func forget(_ stream: StreamID) {
    slots.withLock { $0.byStream[stream] = nil }
  }
}

extension LedgerTable {
  /// The newest state of a stream: the kept one with what came after. An erasure among it changes
  /// what came before, so that all is read anew.
  func state<State: Folded>(
    _ stream: StreamID, from kept: OpenState<State>, _ codec: Codec
  ) throws -> OpenState<State> {
    var open = kept
    for entry in try entries(of: stream, after: open.number) {
      let recorded = codec.recorded(entry)
      if kept.number > 0, recorded.erases { return try state(stream, from: .empty, codec) }
      open.apply(recorded)
    }
    return open
  }
}

extension Recorded<AnyEvent> {
  /// Empties entries before it.
  var erases: Bool { !erasedEntries.isEmpty }

  var erasedEntries: [EntryID] {
    switch event {
    case .person(.erased(_, let entries)): entries
    case .collaboration(.condensed(let condensation)): condensation.entries
    default: []
    }
  }
}
