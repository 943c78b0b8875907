import Foundation
import Glibc

/// Sleeps until the kernel says that SQLite's files have changed.
final class Alarm: Sendable {
  private let changes: Int32
  private let bell: (read: Int32, write: Int32)
  private let names: [String]

  /// - Returns: nil when the kernel has no watch to give.
  init?(path: String) {
    let place = StorePlace(path: path)
    let name = URL(fileURLWithPath: path).lastPathComponent
    names = [name, name + "-wal"]
    changes = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    var ends: [Int32] = [-1, -1]
    guard changes >= 0 else { return nil }
    guard pipe(&ends) == 0 else {
      close(changes)
      return nil
    }
    bell = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let events = UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)
    guard inotify_add_watch(changes, place.directory, events) >= 0 else { return nil }
  }

  deinit {
    for descriptor in [changes, bell.read, bell.write] { close(descriptor) }
  }

  /// Why a sleep has ended.
  enum Waking {
    /// A file of the store has changed.
    case changed
    /// Time is up.
    case quiet
    /// ``Alarm/ring()`` was called.
    case rung
  }

  /// Sleeps for so long; -1 is for as long as nothing changes.
  func wait(milliseconds: Int32) -> Waking {
    while true {
      var polled = [
        pollfd(fd: changes, events: Int16(POLLIN), revents: 0),
        pollfd(fd: bell.read, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&polled, 2, milliseconds)
      if count == 0 { return .quiet }
      if count < 0 {
        if errno == EINTR { continue }
        return .rung
      }
      if polled[1].revents != 0 { return .rung }
      if hasNews() { return .changed }
    }
  }

  func ring() {
    var byte: UInt8 = 1
    write(bell.write, &byte, 1)
  }

  /// Takes in all that has come, and says whether any of it concerns the store.
  private func hasNews() -> Bool {
    var found = false
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(changes, &buffer, buffer.count)
      guard count > 0 else { return found }
      found = concerns(buffer[..<count]) || found
    }
  }

  /// Each event is 16 bytes, the last four of them the length of the name that follows.
  private func concerns(_ events: ArraySlice<UInt8>) -> Bool {
    var rest = events
    while rest.count >= 16 {
      let length = rest.dropFirst(12).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
      if names.contains(String(decoding: name, as: UTF8.self)) { return true }
      rest = rest.dropFirst(16 + length)
    }
    return false
  }
}
