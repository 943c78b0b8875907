public import Domain

/// A source, and one piece of content that rests on it.
public struct SourceUse: Equatable, Sendable {
  /// What rests on the source: an entry of the library, or a part of a pack that cannot be opened by itself.
  public enum Kind: Equatable, Sendable {
    case entry(LibraryEntry.Kind)
    case event, fieldList, policy

    /// Its stable word.
    public var word: String {
      switch self {
      case .entry(let kind): kind.rawValue
      case .event: "event"
      case .fieldList: "fieldList"
      case .policy: "policy"
      }
    }
  }

  public var pack: Pack.ID
  public var kind: Kind
  public var id: String
  public var title: LocalizedText
  public var source: PlacedSource
}

/// A source and the pack that lists it.
public struct PlacedSource: Equatable, Sendable {
  public var pack: Pack.ID
  public var source: Source
}

extension Library {
  /// All content that names sources, once for each of them, in the order of the packs.
  public var sourceUses: [SourceUse] {
    entries.flatMap { uses($0.entry.sources, in: $0.pack, .entry($0.kind), $0.id, $0.title) }
      + packs.flatMap { pack in
        pack.timeline.flatMap { uses($0.sources, in: pack.id, .event, $0.day, $0.what) }
          + pack.fieldLists.flatMap { uses($0.sources, in: pack.id, .fieldList, $0.id, $0.title) }
          + uses(pack.policy?.sources ?? [], in: pack.id, .policy, pack.id, pack.title)
      }
  }

  /// Sources that nothing in any pack names.
  public var unusedSources: [PlacedSource] {
    let used = Set(sourceUses.map { $0.source.pack + ":" + $0.source.source.key })
    return packs.flatMap { pack in
      pack.sources.filter { !used.contains(pack.id + ":" + $0.key) }
        .map { PlacedSource(pack: pack.id, source: $0) }
    }
  }

  private func uses(
    _ keys: [String], in pack: Pack.ID, _ kind: SourceUse.Kind, _ id: String, _ title: LocalizedText
  ) -> [SourceUse] {
    keys.compactMap { key in
      guard let source = source(key, in: pack) else { return nil }
      let parts = key.split(separator: ":", maxSplits: 1)
      let owner = parts.count == 2 ? String(parts[0]) : pack
      return SourceUse(
        pack: pack, kind: kind, id: id, title: title,
        source: PlacedSource(pack: owner, source: source))
    }
  }
}
