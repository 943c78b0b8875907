import Foundation
import GRDB

/// Notices what any process adds to the ledger, without asking again and again: one thread sleeps until
/// something in the store's directory changes.
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
    let thread = Thread { Watch.run(alarm, probe) }
    thread.name = "ansvar-watch"
    thread.stackSize = 512 * 1024
    thread.start()
  }

  /// The kernel tells of the writing, which comes a moment before the commit; so one looks again after a
  /// while, and after a longer one, and then sleeps until the next change.
  private static let pauses: [Int32] = [2, 8, 32, 128, 512, 1024]

  private static func run(_ alarm: Alarm, _ probe: Probe) {
    var pauses = ArraySlice<Int32>()
    while true {
      switch alarm.wait(milliseconds: pauses.first ?? -1) {
      case .changed: pauses = Watch.pauses[...]
      case .quiet: pauses = pauses.dropFirst()
      case .rung: return
      }
      probe.check()
    }
  }

  /// Carries out work of this process. What it adds to the ledger is not reported; what others add
  /// meanwhile is.
  public func own<Value: Sendable>(_ work: () throws -> Value) rethrows -> Value {
    try probe.own(work)
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
