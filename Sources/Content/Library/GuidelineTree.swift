public import Domain

/// The tree beside the guidelines: pack, group of themes, theme.
public struct GuidelineTree: Equatable, Sendable {
  public struct Branch: Equatable, Sendable, Identifiable {
    public var id: Pack.ID
    public var title: LocalizedText
    public var version: String
    public var level: Pack.Level
    public var groups: [Group]
  }

  public struct Group: Equatable, Sendable {
    /// Empty for themes that stand alone.
    public var title: LocalizedText
    public var themes: [Leaf]
  }

  public struct Leaf: Equatable, Sendable, Identifiable {
    public var id: GuidelineTheme.ID
    public var title: LocalizedText
    /// Items that pass the filter, and all.
    public var shown: Int
    public var total: Int
  }

  public var packs: [Branch]
}

extension Library {
  /// The tree with the number of items that pass `filter` at each theme. Packs without guidelines have no branch.
  public func tree(_ filter: ItemFilter = ItemFilter()) -> GuidelineTree {
    GuidelineTree(
      packs: packs.filter { !$0.themes.isEmpty }.map { pack in
        GuidelineTree.Branch(
          id: pack.id, title: pack.title, version: pack.version, level: pack.level,
          groups: groups(of: pack, filter))
      })
  }

  /// Themes with the same group stand together, where the first of them stands in the pack.
  private func groups(of pack: Pack, _ filter: ItemFilter) -> [GuidelineTree.Group] {
    var groups: [GuidelineTree.Group] = []
    for theme in pack.themes {
      let leaf = GuidelineTree.Leaf(
        id: theme.id, title: theme.title, shown: theme.items.count(where: filter.lets),
        total: theme.items.count)
      if let index = groups.firstIndex(where: { $0.title == theme.group && !theme.group.isEmpty }) {
        groups[index].themes.append(leaf)
      } else {
        groups.append(GuidelineTree.Group(title: theme.group, themes: [leaf]))
      }
    }
    return groups
  }
}
