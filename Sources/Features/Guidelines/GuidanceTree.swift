import Content
import Domain
import Terminal

/// A branch of the guidance that can be stood on.
enum GuidancePlace: Hashable, Sendable {
  case pack(Pack.ID)
  /// A group of themes, by the id of the first.
  case group(Pack.ID, first: GuidelineTheme.ID)
  case theme(Pack.ID, GuidelineTheme.ID)
  case list(Pack.ID, GuidanceList)

  var pack: Pack.ID {
    switch self {
    case .pack(let pack), .group(let pack, _), .theme(let pack, _), .list(let pack, _): pack
    }
  }
}

/// What a pack holds besides advice.
enum GuidanceList: String, CaseIterable, Sendable {
  case laws, authorities, documents, glossary, timeline, gaps

  func count(in pack: Pack) -> Int {
    switch self {
    case .laws: pack.laws.count
    case .authorities: pack.authorities.count
    case .documents: pack.documents.count
    case .glossary: pack.glossary.count
    case .timeline: pack.timeline.count
    case .gaps: pack.gaps.count
    }
  }
}

/// One line under a branch: an entry of the library, a step in history, or something nobody has read.
enum GuidanceLine: Equatable, Sendable {
  case entry(PlacedEntry)
  case event(TimelineEntry, pack: Pack.ID)
  case gap(Gap, pack: Pack.ID)

  /// The id of what has one.
  var id: String? {
    switch self {
    case .entry(let placed): placed.id
    case .event: nil
    case .gap(let gap, _): gap.id
    }
  }

  var pack: Pack.ID {
    switch self {
    case .entry(let placed): placed.pack
    case .event(_, let pack), .gap(_, let pack): pack
    }
  }
}

/// The tree of packs, groups and themes as far as it is unfolded.
struct GuidanceTree: Sendable {
  struct Row: Sendable {
    let place: GuidancePlace
    let row: TreeRow
  }

  let rows: [Row]

  init(_ env: Environment, filter: ItemFilter, open: Set<GuidancePlace>) {
    var rows: [Row] = []
    let tree = open.isEmpty ? [] : env.library.tree(filter).packs
    for pack in GuidanceTree.packs(env) {
      let place = GuidancePlace.pack(pack.id)
      let isOpen = open.contains(place)
      rows.append(
        Row(
          place: place,
          row: TreeRow(
            Line(env.text(pack.title), .strong), depth: 0, isExpanded: isOpen,
            trailing: env.size.width < 110 ? .empty : Line(pack.version, .dim))))
      if isOpen {
        let groups = tree.first { $0.id == pack.id }?.groups ?? []
        rows += GuidanceTree.branches(pack, groups, env, open)
      }
    }
    self.rows = rows
  }

  func index(of place: GuidancePlace) -> Int? {
    rows.firstIndex { $0.place == place }
  }

  /// Own packs first, then those that the institution builds on, then the others; only those that hold
  /// something to read.
  static func packs(_ env: Environment) -> [Pack] {
    let base = env.institution?.details.basePacks ?? []
    func rank(_ pack: Pack) -> Int {
      pack.level == .own ? 0 : base.contains(pack.id) ? 1 : 2
    }
    return env.library.packs
      .filter { pack in
        !pack.themes.isEmpty || GuidanceList.allCases.contains { $0.count(in: pack) > 0 }
      }
      .enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }

  private static func branches(
    _ pack: Pack, _ groups: [GuidelineTree.Group], _ env: Environment, _ open: Set<GuidancePlace>
  ) -> [Row] {
    var rows: [Row] = []
    for group in groups {
      guard let first = group.themes.first else { continue }
      var depth = 1
      if !group.title.isEmpty {
        let place = GuidancePlace.group(pack.id, first: first.id)
        let isOpen = open.contains(place)
        rows.append(
          Row(
            place: place,
            row: TreeRow(Line(env.text(group.title)), depth: 1, isExpanded: isOpen)))
        guard isOpen else { continue }
        depth = 2
      }
      rows += group.themes.map { leaf in
        Row(
          place: .theme(pack.id, leaf.id),
          row: TreeRow(
            Line(env.text(leaf.title), leaf.shown == 0 ? .dim : .plain), depth: depth,
            trailing: Line(String(leaf.shown), .dim)))
      }
    }
    return rows
      + GuidanceList.allCases.filter { $0.count(in: pack) > 0 }.map { list in
        Row(
          place: .list(pack.id, list),
          row: TreeRow(
            Line(env.phrases["guide.list." + list.rawValue]), depth: 1,
            trailing: Line(String(list.count(in: pack)), .dim)))
      }
  }

  /// What stands under a branch, as far as the filter lets it through.
  static func lines(
    at place: GuidancePlace, _ library: Library, _ filter: ItemFilter
  ) -> [GuidanceLine] {
    guard let pack = library.pack(place.pack) else { return [] }
    func entries(_ kind: LibraryEntry.Kind, _ ids: [String]) -> [GuidanceLine] {
      ids.compactMap { library.entry(kind, $0).map(GuidanceLine.entry) }
    }
    switch place {
    case .pack, .group: return []
    case .theme(let id, let theme):
      var filter = filter
      filter.packs = [id]
      filter.guidelineTheme = theme
      return entries(.item, library.items(filter).map(\.id))
    case .list(_, .laws): return entries(.law, pack.laws.map(\.id))
    case .list(_, .authorities): return entries(.authority, pack.authorities.map(\.id))
    case .list(_, .documents): return entries(.document, pack.documents.map(\.id))
    case .list(_, .glossary): return entries(.term, pack.glossary.map(\.id))
    case .list(_, .timeline): return pack.timeline.map { .event($0, pack: pack.id) }
    case .list(_, .gaps): return pack.gaps.map { .gap($0, pack: pack.id) }
    }
  }

  /// Where an entry stands; nil for what is not part of the guidance, such as a question.
  static func place(of placed: PlacedEntry, _ library: Library) -> GuidancePlace? {
    switch placed.kind {
    case .item: library.item(placed.id).map { .theme($0.pack, $0.theme) }
    case .law: .list(placed.pack, .laws)
    case .authority: .list(placed.pack, .authorities)
    case .document: .list(placed.pack, .documents)
    case .term: .list(placed.pack, .glossary)
    case .question, .template, .risk, .measure, .checklist: nil
    }
  }

  /// The branches that have to be unfolded for a place to be seen.
  static func above(_ place: GuidancePlace, _ library: Library) -> [GuidancePlace] {
    guard case .theme(let id, let theme) = place, let pack = library.pack(id) else {
      return [.pack(place.pack)]
    }
    var first: GuidelineTheme?
    for candidate in pack.themes {
      if candidate.group != first?.group { first = candidate }
      if candidate.id == theme { break }
    }
    return [.pack(id)] + (first.map { [.group(id, first: $0.id)] } ?? [])
  }
}
