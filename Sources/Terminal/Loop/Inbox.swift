import Synchronization

/// Where background work leaves messages for the loop, from any thread.
public final class Inbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let ring: @Sendable () -> Void

  /// - Parameter ring: Wakes the loop; called once for each time that the inbox was empty.
  public init(ring: @escaping @Sendable () -> Void = {}) {
    self.ring = ring
  }

  public func post(_ message: Message) {
    let wasEmpty = messages.withLock { waiting in
      waiting.append(message)
      return waiting.count == 1
    }
    if wasEmpty { ring() }
  }

  /// All that has come since the last time, in order.
  public func drain() -> [Message] {
    messages.withLock { waiting in
      let all = waiting
      waiting.removeAll()
      return all
    }
  }
}
