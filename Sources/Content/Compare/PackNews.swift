public import Domain

/// What a new version of a pack changes.
public struct PackNews: Sendable {
  /// What has become of a line of advice or a question.
  public enum Change: String, CaseIterable, Sendable {
    case added
    /// It asks for something else than before.
    case meaning
    /// It says the same in other words.
    case wording
    case withdrawn
  }

  /// A line of advice or a question that is not as it was.
  public struct Line: Sendable {
    public var change: Change
    public var id: String
    public var kind: LibraryEntry.Kind
    public var before: LibraryEntry?
    public var after: LibraryEntry?
    /// Why it was withdrawn and what stands in its place.
    public var withdrawal: Withdrawal?
  }

  public var old: Pack
  public var new: Pack
  /// In the order of the new version, then what was withdrawn.
  public var lines: [Line]

  public var isEmpty: Bool { lines.isEmpty }

  public func count(_ change: Change) -> Int { lines.count { $0.change == change } }

  public init(from old: Pack, to new: Pack) {
    self.old = old
    self.new = new
    let before = Dictionary(
      Self.entries(old).map { ($0.id, $0) }, uniquingKeysWith: { old, _ in old })
    let after = Self.entries(new)
    let kept = Set(after.map(\.id))
    let withdrawals = Dictionary(
      new.withdrawn.map { ($0.id, $0) }, uniquingKeysWith: { old, _ in old })
    lines =
      after.compactMap { entry in
        guard let earlier = before[entry.id] else {
          return Line(change: .added, id: entry.id, kind: entry.kind, after: entry)
        }
        guard let change = Self.change(earlier, entry, since: old.date) else { return nil }
        return Line(
          change: change, id: entry.id, kind: entry.kind, before: earlier, after: entry)
      }
      + Self.entries(old).filter { !kept.contains($0.id) }.map { entry in
        Line(
          change: .withdrawn, id: entry.id, kind: entry.kind, before: entry,
          withdrawal: withdrawals[entry.id])
      }
  }

  private static func entries(_ pack: Pack) -> [LibraryEntry] {
    pack.themes.flatMap { $0.items.map(LibraryEntry.item) }
      + pack.checklists.flatMap(\.questions).map(LibraryEntry.question)
  }

  private static func change(
    _ before: LibraryEntry, _ after: LibraryEntry, since day: Day
  ) -> Change? {
    switch (before, after) {
    case (.item(let old), .item(let new)):
      if old.means(the: new, since: day) {
        return old.text == new.text && old.title == new.title ? nil : .wording
      }
      return .meaning
    case (.question(let old), .question(let new)):
      if old.means(the: new, since: day) {
        return old.text == new.text && old.why == new.why && old.help == new.help
          ? nil : .wording
      }
      return .meaning
    default: return .meaning
    }
  }
}
