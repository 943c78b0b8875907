import Domain

/// What ``Library`` copies share: the packs, and where in them each id stands.
final class LibraryContents: Sendable {
  /// Where an entry stands: indices instead of copies.
  struct Place: Sendable {
    var kind: LibraryEntry.Kind
    var pack: Int
    /// Of the theme, checklist or list.
    var outer: Int
    /// Of the section; 0 where there is none.
    var middle = 0
    var inner = 0
  }

  let packs: [Pack]
  let order: [Place]
  /// By id alone; where kinds share an id, the first in the order of ``LibraryEntry/Kind``.
  let places: [String: Place]
  /// Ids that more than one kind uses, for the kinds that ``places`` does not hold.
  private let otherPlaces: [String: [Place]]
  let sources: [String: [String: Source]]
  /// Who points to an id, in the order of the packs.
  let pointingTo: [String: [String]]
  /// What own packs do with items of others; the last pack in order counts.
  let adaptations: [String: PlacedAdaptation]

  let checklists: ChecklistLibrary

  init(_ packs: [Pack]) {
    let packs = packs.sorted { Self.rank($0) < Self.rank($1) }
    self.packs = packs
    checklists = ChecklistLibrary(packs: packs)
    let order = packs.indices.flatMap { Self.places(in: packs[$0], at: $0) }
    self.order = order

    var places: [String: Place] = [:]
    var otherPlaces: [String: [Place]] = [:]
    var pointingTo: [String: [String]] = [:]
    places.reserveCapacity(order.count)
    for place in order {
      let id = Self.id(of: place, in: packs)
      if let known = places[id] {
        if known.kind != place.kind { otherPlaces[id, default: []].append(place) }
      } else {
        places[id] = place
      }
      for target in Self.related(of: place, in: packs) {
        pointingTo[target, default: []].append(id)
      }
    }
    self.places = places
    self.otherPlaces = otherPlaces
    self.pointingTo = pointingTo
    adaptations = Dictionary(
      packs.flatMap { pack in
        pack.adaptations.map { ($0.item, PlacedAdaptation(adaptation: $0, pack: pack.id)) }
      }, uniquingKeysWith: { _, new in new })
    sources = Dictionary(
      packs.map { pack in
        (
          pack.id,
          Dictionary(pack.sources.map { ($0.key, $0) }, uniquingKeysWith: { old, _ in old })
        )
      }, uniquingKeysWith: { old, _ in old })
  }

  private static func rank(_ pack: Pack) -> String {
    let level =
      switch pack.level {
      case .eu: "0"
      case .national: "1"
      case .shared: "2"
      case .own: "3"
      }
    return level + pack.id
  }

  func place(_ kind: LibraryEntry.Kind, _ id: String) -> Place? {
    guard let place = places[id] else { return nil }
    return place.kind == kind ? place : otherPlaces[id]?.first { $0.kind == kind }
  }

  func entry(at place: Place) -> PlacedEntry {
    PlacedEntry(entry: Self.entry(at: place, in: packs), pack: packs[place.pack].id)
  }

  func item(at place: Place) -> PlacedItem {
    let pack = packs[place.pack]
    let theme = pack.themes[place.outer]
    return PlacedItem(item: theme.items[place.inner], pack: pack.id, theme: theme.id)
  }

  func question(at place: Place) -> PlacedQuestion {
    let pack = packs[place.pack]
    let checklist = pack.checklists[place.outer]
    let section = checklist.sections[place.middle]
    return PlacedQuestion(
      question: section.questions[place.inner], pack: pack.id, checklist: checklist.id,
      section: section.id)
  }

  private static func places(in pack: Pack, at index: Int) -> [Place] {
    func list(_ kind: LibraryEntry.Kind, _ count: Int) -> [Place] {
      (0..<count).map { Place(kind: kind, pack: index, outer: $0) }
    }
    var found: [Place] = []
    for (outer, theme) in pack.themes.enumerated() {
      for inner in theme.items.indices {
        found.append(Place(kind: .item, pack: index, outer: outer, inner: inner))
      }
    }
    found += list(.law, pack.laws.count)
    found += list(.authority, pack.authorities.count)
    found += list(.document, pack.documents.count)
    for (outer, checklist) in pack.checklists.enumerated() {
      for (middle, section) in checklist.sections.enumerated() {
        for inner in section.questions.indices {
          found.append(
            Place(kind: .question, pack: index, outer: outer, middle: middle, inner: inner))
        }
      }
    }
    found += list(.template, pack.templates.count)
    found += list(.risk, pack.risks.count)
    found += list(.measure, pack.measures.count)
    found += list(.checklist, pack.checklists.count)
    found += list(.term, pack.glossary.count)
    return found
  }

  private static func entry(at place: Place, in packs: [Pack]) -> LibraryEntry {
    let pack = packs[place.pack]
    switch place.kind {
    case .item: return .item(pack.themes[place.outer].items[place.inner])
    case .law: return .law(pack.laws[place.outer])
    case .authority: return .authority(pack.authorities[place.outer])
    case .document: return .document(pack.documents[place.outer])
    case .question:
      let section = pack.checklists[place.outer].sections[place.middle]
      return .question(section.questions[place.inner])
    case .template: return .template(pack.templates[place.outer])
    case .risk: return .risk(pack.risks[place.outer])
    case .measure: return .measure(pack.measures[place.outer])
    case .checklist: return .checklist(pack.checklists[place.outer])
    case .term: return .term(pack.glossary[place.outer])
    }
  }

  private static func id(of place: Place, in packs: [Pack]) -> String {
    switch place.kind {
    case .item: packs[place.pack].themes[place.outer].items[place.inner].id
    case .question:
      packs[place.pack].checklists[place.outer].sections[place.middle].questions[place.inner].id
    default: entry(at: place, in: packs).id
    }
  }

  private static func related(of place: Place, in packs: [Pack]) -> [String] {
    switch place.kind {
    case .item: packs[place.pack].themes[place.outer].items[place.inner].related
    case .question:
      packs[place.pack].checklists[place.outer].sections[place.middle].questions[place.inner]
        .related
    default: []
    }
  }
}
