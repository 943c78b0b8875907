import Foundation
import Synchronization

/// How long a writer waits for another: up to ten seconds, telling after 0.3 s that it does.
final class BusyWait: Sendable {
  static let limit = Duration.seconds(10)
  static let telling = Duration.milliseconds(300)

  private struct Wait {
    var since: ContinuousClock.Instant
    var isTold = false
  }

  private let wait = Mutex<Wait?>(nil)
  private let limit: Duration
  private let tell: @Sendable () -> Void

  init(limit: Duration = BusyWait.limit, _ tell: @escaping @Sendable () -> Void) {
    self.limit = limit
    self.tell = tell
  }

  /// SQLite's question whether to try once more.
  func again(_ tries: Int) -> Bool {
    let now = ContinuousClock.now
    let (goOn, tellsNow) = wait.withLock { wait -> (Bool, Bool) in
      var current = wait.flatMap { tries == 0 ? nil : $0 } ?? Wait(since: now)
      defer { wait = current }
      let waited = now - current.since
      let tellsNow = waited >= BusyWait.telling && !current.isTold
      if tellsNow { current.isTold = true }
      return (waited < limit, tellsNow)
    }
    if tellsNow { tell() }
    if goOn { usleep(UInt32(min(1 + tries, 20)) * 1000) }
    return goOn
  }
}
