/// What was found, and where.
public struct SearchHit: Hashable, Sendable {
  /// Where a hit leads.
  public enum Target: Hashable, Sendable {
    case collaboration(CollaborationID)
    case person(PersonID)
    case guideline(pack: String, id: String)
    case law(pack: String, id: String)
    case authority(pack: String, id: String)
    case document(pack: String, id: String)
    case term(pack: String, id: String)
    case question(pack: String, checklist: String, id: String)
    case template(pack: String, id: String)
    case risk(pack: String, id: String)
    case measure(pack: String, id: String)
  }

  public var target: Target
  public var title: LocalizedText
  /// A piece of the text with what was found; characters counted in it.
  public var snippet: String
  public var matches: [Range<Int>]

  public init(
    target: Target, title: LocalizedText, snippet: String, matches: [Range<Int>]
  ) {
    self.target = target
    self.title = title
    self.snippet = snippet
    self.matches = matches
  }
}
