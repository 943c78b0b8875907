import Synchronization

/// What is left of the lines and values that all files of one pack may hold; its files are parsed at the same time.
final class PieceBudget: Sendable {
  private let left: Mutex<Int>

  init(_ limits: PackLimits) {
    left = Mutex(limits.packPieces)
  }

  /// Takes `count` of what is left.
  /// - Returns: false when that is too much.
  func take(_ count: Int) -> Bool {
    left.withLock { left in
      guard count <= left else { return false }
      left -= count
      return true
    }
  }
}
