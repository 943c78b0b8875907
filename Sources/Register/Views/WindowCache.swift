import Domain
import Synchronization

/// Totals and places of the tables looked at lately, good for as long as the ledger does not grow.
final class WindowCache: Sendable {
  private struct Known {
    var position: Int64
    var memos: [CollaborationQuery: WindowMemo] = [:]
  }

  private let known = Mutex(Known(position: -1))

  func memo(_ query: CollaborationQuery, at position: Int64) -> WindowMemo? {
    known.withLock { known in
      known.position == position ? known.memos[WindowCache.key(query)] : nil
    }
  }

  func keep(_ memo: WindowMemo, _ query: CollaborationQuery, at position: Int64) {
    known.withLock { known in
      if known.position != position || known.memos.count > 16 { known = Known(position: position) }
      known.memos[WindowCache.key(query)] = memo
    }
  }

  /// The query apart from which window of it is wanted.
  private static func key(_ query: CollaborationQuery) -> CollaborationQuery {
    var key = query
    key.anchor = .first
    key.limit = 0
    return key
  }
}
