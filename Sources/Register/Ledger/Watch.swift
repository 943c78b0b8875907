import Foundation
import GRDB

/// Notices what any process adds to the ledger, one's own included, without asking again and again:
/// one thread sleeps until something in the store's directory changes.
public final class Watch: Sendable {
  /// What was noticed.
  public enum Change: Equatable, Sendable {
    /// There are entries after this position.
    case entries(after: Int64)
  }

  /// Nothing can be noticed here: ask with ``check()`` on each key and once a minute.
  public let isFallback: Bool

  private let probe: Probe
  private let alarm: Alarm?

  init(_ register: Register, _ report: @escaping @Sendable (Change) -> Void) throws {
    let probe = try Probe(register, report)
    self.probe = probe
    // An exclusive store has one process, and no second connection.
    alarm = register.connections.way == .exclusive ? nil : Alarm(path: register.path)
    isFallback = alarm == nil
    guard let alarm else { return }
    let thread = Thread { while alarm.wait() { probe.check() } }
    thread.name = "ansvar-watch"
    thread.stackSize = 512 * 1024
    thread.start()
  }

  /// Looks at once, and reports what there is.
  public func check() {
    probe.check()
  }

  /// Ends the watch; nothing is reported afterwards.
  public func stop() {
    probe.stop()
    alarm?.ring()
  }

  deinit {
    stop()
  }
}

extension Register {
  /// Watches for new entries, from where the ledger ends now; reports on a thread of its own.
  public func watch(_ report: @escaping @Sendable (Watch.Change) -> Void) throws -> Watch {
    try Watch(self, report)
  }
}
