import CNcurses
import Glibc

/// A pipe that background work writes one byte to, so that the loop wakes.
public final class WakePipe: Sendable {
  let reader: Int32
  private let writer: Int32

  /// Nil when the system has no descriptors left.
  public init?() {
    var ends: [Int32] = [-1, -1]
    guard ct_wake_pipe(&ends) else { return nil }
    reader = ends[0]
    writer = ends[1]
  }

  /// Wakes the loop; safe from any thread.
  public func ring() {
    var byte: UInt8 = 1
    _ = write(writer, &byte, 1)
  }

  deinit {
    close(reader)
    close(writer)
  }
}
