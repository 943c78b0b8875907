public import Domain

/// What an own pack does with each line of the packs that it is based on, and what it leaves open.
public struct Coverage: Sendable {
  /// How a line fares in the own pack.
  public enum State: String, CaseIterable, Sendable {
    case adopted, adapted, explained, leftOut
    /// Nobody has said anything of it.
    case open

    init(_ deed: Adaptation.Deed) {
      self =
        switch deed {
        case .adopt: .adopted
        case .adapt: .adapted
        case .explain: .explained
        case .leaveOut: .leftOut
        }
    }
  }

  public struct Line: Sendable, Identifiable {
    public var item: GuidelineItem
    public var state: State
    public var adaptation: Adaptation?
    /// The line means something else now than when it was decided on.
    public var hasMoved: Bool

    public var id: String { item.id }
  }

  /// The lines of one theme.
  public struct Theme: Sendable, Identifiable {
    public var id: String
    public var pack: Pack.ID
    public var title: LocalizedText
    public var lines: [Line]

    /// How many lines somebody has decided on.
    public var covered: Int { lines.count { $0.state != .open } }
  }

  public var own: Pack
  /// In the order of the packs that it is based on.
  public var themes: [Theme]
  /// Lines of the own pack that no other pack has.
  public var added: [GuidelineItem]

  /// - Parameters:
  ///   - own: the pack that is based on others, published or a draft.
  ///   - library: where the others are.
  public init(_ own: Pack, in library: Library) {
    self.own = own
    let adaptations = Dictionary(
      own.adaptations.map { ($0.item, $0) }, uniquingKeysWith: { old, _ in old })
    themes = own.basedOn.compactMap(library.pack).flatMap { pack in
      pack.themes.map { theme in
        Theme(
          id: theme.id, pack: pack.id, title: theme.title,
          lines: theme.items.map { item in
            let adaptation = adaptations[item.id]
            return Line(
              item: item, state: adaptation.map { State($0.deed) } ?? .open,
              adaptation: adaptation,
              hasMoved: adaptation.map { !$0.ground.isEmpty && !item.meaning.hasPrefix($0.ground) }
                ?? false)
          })
      }
    }
    added = own.themes.flatMap(\.items)
  }

  public var lines: [Line] { themes.flatMap(\.lines) }

  public func count(_ state: State) -> Int { lines.count { $0.state == state } }

  /// Lines decided on, of all.
  public var covered: (count: Int, of: Int) {
    (themes.reduce(0) { $0 + $1.covered }, themes.reduce(0) { $0 + $1.lines.count })
  }
}
