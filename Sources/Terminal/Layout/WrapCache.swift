import Synchronization

/// Broken texts, kept from one frame to the next, so that a long document is broken once.
///
/// It holds what the last two frames used, and no more.
final class WrapCache: Sendable {
  struct Key: Hashable {
    let text: String
    let style: Style
    let isProse: Bool
    let width: Int
    let ascii: Bool
  }

  private struct Generations {
    var current: [Key: [TextRow]] = [:]
    var previous: [Key: [TextRow]] = [:]
  }

  private let generations = Mutex(Generations())

  /// Forgets what the last frame did not use.
  func beginFrame() {
    generations.withLock { held in
      held.previous = held.current
      held.current = [:]
    }
  }

  /// The rows under `key`, made by `wrap` when they are not there.
  func rows(_ key: Key, _ wrap: () -> [TextRow]) -> [TextRow] {
    if let known = generations.withLock({ $0.current[key] ?? $0.previous[key] }) {
      generations.withLock { $0.current[key] = known }
      return known
    }
    let rows = wrap()
    generations.withLock { $0.current[key] = rows }
    return rows
  }
}
