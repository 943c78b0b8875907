public import Domain

/// The draft of an institution's own pack, put together from its pieces.
public struct PackDraft: Sendable {
  public let heading: GuidanceHeading
  public let adaptations: [Adaptation]
  public let themes: [GuidelineTheme]
  public let checklists: [Checklist]
  public let contacts: [Authority]
  public let policy: Policy?

  /// Nil when no own pack was begun.
  public init?(_ work: GuidanceWork) {
    guard let heading = work.heading else { return nil }
    self.heading = heading
    let texts = work.parts.sorted { $0.key < $1.key }
    func all<Value>(_ kind: GuidancePart.Kind, _ read: (String) -> Value?) -> [Value] {
      texts.filter { $0.key.kind == kind }.compactMap { read($0.value) }
    }
    adaptations = all(.adaptation, DraftText.adaptation)
    themes = Self.merged(all(.item, DraftText.theme)) { $0.items += $1.items }
    checklists = Self.merged(all(.question, DraftText.checklist)) { whole, part in
      whole.sections = Self.merged(whole.sections + part.sections) {
        $0.questions += $1.questions
      }
    }
    contacts = all(.contact, DraftText.contact)
    policy = all(.policy, DraftText.policy).first
  }

  /// The pack that this draft would be as a version, such as `1.2`, of a day.
  public func pack(version: String, date: Day) -> Pack {
    var pack = Pack(
      id: heading.pack, version: version, title: heading.title, publisher: heading.publisher,
      level: .own, languages: heading.languages, date: date, basedOn: heading.basedOn)
    pack.adaptations = adaptations
    pack.themes = themes
    pack.checklists = checklists
    pack.authorities = contacts
    pack.policy = policy
    pack.sources = [
      Source(
        key: Self.source, title: heading.title.text(in: heading.languages.first ?? .english),
        publisher: heading.publisher.text(in: heading.languages.first ?? .english),
        date: date.description, read: date)
    ]
    return PackDigest.digested(pack)
  }

  /// The key of the source that own lines name: the own guidelines themselves.
  public static let source = "OWN"

  /// What `pack check` would say of the draft beside the packs of the library.
  public func problems(in library: Library, on day: Day) -> [PackProblem] {
    check(pack(version: "0", date: day), in: library).problems
  }

  /// The draft as a pack to publish, or what stands in its way.
  public func published(
    version: String, date: Day, in library: Library
  ) -> (pack: Pack?, problems: [PackProblem]) {
    let load = check(pack(version: version, date: date), in: library)
    return (load.packs.first { $0.id == heading.pack }, load.problems)
  }

  private func check(_ pack: Pack, in library: Library) -> PackLoad {
    let others = library.packs.filter { $0.id != pack.id }
    var load = PackLoader.load(
      (others + [pack]).map { (name: $0.id, files: PackWriter.files($0)) })
    load.problems = load.problems.filter { $0.pack == pack.id && $0.severity > .note }
    return load
  }

  /// Parts with the same id put into one, at the first one's place.
  private static func merged<Part: Identifiable>(
    _ parts: [Part], _ join: (inout Part, Part) -> Void
  ) -> [Part] {
    parts.reduce(into: []) { whole, part in
      if let index = whole.firstIndex(where: { $0.id == part.id }) {
        join(&whole[index], part)
      } else {
        whole.append(part)
      }
    }
  }
}
