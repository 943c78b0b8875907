/// The entries that undo and redo look at, oldest first.
struct Journal: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    var id: EntryID
    var actor: String
    var event: CollaborationEvent
    /// What this entry takes back or brings back.
    var undoes: EntryID?
    var isUndone = false
  }

  var items: [Item] = []
}
