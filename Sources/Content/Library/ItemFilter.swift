public import Domain

/// Which lines of advice to show; nil or empty lets everything through.
public struct ItemFilter: Equatable, Sendable {
  public var audience: Audience?
  public var stage: GuidanceStage?
  public var forces: Set<Force>
  public var packs: Set<Pack.ID>
  /// The subject of an item.
  public var theme: Theme?
  /// The id of a ``GuidelineTheme``.
  public var guidelineTheme: GuidelineTheme.ID?

  public init(
    audience: Audience? = nil, stage: GuidanceStage? = nil, forces: Set<Force> = [],
    packs: Set<Pack.ID> = [], theme: Theme? = nil, guidelineTheme: GuidelineTheme.ID? = nil
  ) {
    self.audience = audience
    self.stage = stage
    self.forces = forces
    self.packs = packs
    self.theme = theme
    self.guidelineTheme = guidelineTheme
  }

  /// Whether `item` passes, wherever it stands.
  func lets(_ item: GuidelineItem) -> Bool {
    if let audience, !item.audience.contains(audience) { return false }
    if let stage, !item.stages.contains(stage) { return false }
    if let theme, item.theme != theme { return false }
    return forces.isEmpty || forces.contains(item.force)
  }
}

extension Library {
  /// The lines of advice that pass a filter, in the order of the packs.
  public func items(_ filter: ItemFilter = ItemFilter()) -> [PlacedItem] {
    packs.filter { filter.packs.isEmpty || filter.packs.contains($0.id) }.flatMap { pack in
      pack.themes
        .filter { filter.guidelineTheme == nil || filter.guidelineTheme == $0.id }
        .flatMap { theme in
          theme.items.filter(filter.lets).map {
            PlacedItem(item: $0, pack: pack.id, theme: theme.id)
          }
        }
    }
  }

  /// How many lines of advice there are without any filter.
  public var itemCount: Int {
    packs.reduce(0) { $0 + $1.themes.reduce(0) { $0 + $1.items.count } }
  }
}
