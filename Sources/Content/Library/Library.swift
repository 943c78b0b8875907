public import Domain

/// All packs together: what the program knows of guidance.
///
/// A value that is cheap to make and to copy: packs are read when something is first asked of them. They stand in the order
/// EU, national, shared, own; within that by id.
public struct Library: Sendable {
  private let source: Lazy<LibraryContents>

  public init(_ packs: [Pack] = []) {
    self.init(Lazy { LibraryContents(packs) })
  }

  init(_ source: Lazy<LibraryContents>) {
    self.source = source
  }

  var contents: LibraryContents { source.value }

  public var packs: [Pack] { contents.packs }

  public func pack(_ id: Pack.ID) -> Pack? {
    packs.first { $0.id == id }
  }

  /// Whatever has this id, whichever kind it is of.
  public func entry(_ id: String) -> PlacedEntry? {
    contents.places[id].map { contents.entry(at: $0) }
  }

  /// The entry of a kind with this id.
  public func entry(_ kind: LibraryEntry.Kind, _ id: String) -> PlacedEntry? {
    contents.place(kind, id).map { contents.entry(at: $0) }
  }

  /// Every entry, in the order of the packs.
  public var entries: [PlacedEntry] {
    contents.order.map { contents.entry(at: $0) }
  }

  public func item(_ id: GuidelineItem.ID) -> PlacedItem? {
    contents.place(.item, id).map { contents.item(at: $0) }
  }

  public func question(_ id: Question.ID) -> PlacedQuestion? {
    contents.place(.question, id).map { contents.question(at: $0) }
  }

  public func law(_ id: Law.ID) -> Law? {
    if case .law(let law)? = entry(.law, id)?.entry { law } else { nil }
  }

  public func authority(_ id: Authority.ID) -> Authority? {
    if case .authority(let found)? = entry(.authority, id)?.entry { found } else { nil }
  }

  public func document(_ id: ReferenceDocument.ID) -> ReferenceDocument? {
    if case .document(let document)? = entry(.document, id)?.entry { document } else { nil }
  }

  public func template(_ id: DocumentTemplate.ID) -> DocumentTemplate? {
    if case .template(let template)? = entry(.template, id)?.entry { template } else { nil }
  }

  public func risk(_ id: CatalogueRisk.ID) -> CatalogueRisk? {
    if case .risk(let risk)? = entry(.risk, id)?.entry { risk } else { nil }
  }

  public func measure(_ id: CatalogueMeasure.ID) -> CatalogueMeasure? {
    if case .measure(let measure)? = entry(.measure, id)?.entry { measure } else { nil }
  }

  public func checklist(_ id: Checklist.ID) -> Checklist? {
    if case .checklist(let checklist)? = entry(.checklist, id)?.entry { checklist } else { nil }
  }

  /// The source that `key` names when read in `pack`: `H12` in that pack itself, `norway:H12` in another.
  public func source(_ key: String, in pack: Pack.ID) -> Source? {
    let parts = key.split(separator: ":", maxSplits: 1)
    return parts.count == 2
      ? contents.sources[String(parts[0])]?[String(parts[1])] : contents.sources[pack]?[key]
  }

  /// The sources of an entry, in its own order.
  public func sources(of placed: PlacedEntry) -> [Source] {
    placed.entry.sources.compactMap { source($0, in: placed.pack) }
  }

  /// What belongs to an entry: what it points to, then what points to it.
  public func belongings(of id: String) -> [PlacedEntry] {
    var seen: Set<String> = [id]
    let near = (entry(id)?.entry.related ?? []) + (contents.pointingTo[id] ?? [])
    return near.filter { seen.insert($0).inserted }.compactMap { entry($0) }
  }

  /// The policy in force and whose it is: the last in the order EU, national, shared, own.
  public var policy: (policy: Policy, pack: Pack.ID)? {
    for pack in packs.reversed() {
      if let policy = pack.policy { return (policy, pack.id) }
    }
    return nil
  }

  /// The checklists for a purpose and a kind of collaboration. Those made for the kind come before those for every kind.
  public func checklists(
    for purpose: Checklist.Purpose, kind: CollaborationKind? = nil
  ) -> [Checklist] {
    let fitting = packs.flatMap(\.checklists).filter { $0.purpose == purpose }
    guard let kind else { return fitting }
    return fitting.filter { $0.kinds.contains(kind) } + fitting.filter(\.kinds.isEmpty)
  }

  public var checklists: [Checklist] { packs.flatMap(\.checklists) }
  public var laws: [Law] { packs.flatMap(\.laws) }
  public var authorities: [Authority] { packs.flatMap(\.authorities) }
  public var documents: [ReferenceDocument] { packs.flatMap(\.documents) }
  public var templates: [DocumentTemplate] { packs.flatMap(\.templates) }
  public var risks: [CatalogueRisk] { packs.flatMap(\.risks) }
  public var measures: [CatalogueMeasure] { packs.flatMap(\.measures) }
  public var glossary: [GlossaryTerm] { packs.flatMap(\.glossary) }
  public var fieldLists: [FieldList] { packs.flatMap(\.fieldLists) }

  /// A field of technology by the id of its list and its own.
  public func field(_ id: FieldList.Field.ID, in list: FieldList.ID) -> FieldList.Field? {
    fieldLists.first { $0.id == list }?.fields.first { $0.id == id }
  }

  /// What deciding needs of the checklists in force.
  public var checklistLibrary: ChecklistLibrary { contents.checklists }
}

extension Library: Equatable {
  /// Two libraries are the same when they hold the same versions of the same packs.
  public static func == (left: Library, right: Library) -> Bool {
    left.contents === right.contents || left.packs == right.packs
  }
}
