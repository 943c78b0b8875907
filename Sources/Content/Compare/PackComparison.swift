public import Domain

/// Two packs held against each other, line of advice by line of advice: which are worded alike, and what only one has.
///
/// The Government decision of 22 May 2025 has the funders work out together which parts should be worded alike.
public struct PackComparison: Sendable {
  /// How alike two lines are.
  public enum Likeness: String, CaseIterable, Sendable {
    /// The same words.
    case same
    /// Most words, or the one made from the other.
    case alike
    case different
    case onlyFirst, onlySecond
  }

  /// A line of one pack beside its fellow in the other.
  public struct Pair: Sendable {
    public var first: PlacedItem?
    public var second: PlacedItem?
    public var likeness: Likeness
    /// Word by word; nil when only one pack has the line.
    public var words: WordDiff?
  }

  public var first: Pack
  public var second: Pack
  /// The language in which the words were compared: the first that both packs have, the reader's own if possible.
  public var language: Language
  /// In the order of the first pack, then what only the second has.
  public var pairs: [Pair]

  public func count(_ likeness: Likeness) -> Int {
    pairs.count { $0.likeness == likeness }
  }

  /// Share of words in common from which two lines of one subject count as fellows.
  static let fellowship = 0.4
  /// Share from which they count as alike.
  static let alike = 0.6

  /// Lines are fellows when they have the same id, when one is the other's adaptation, or when they are about one subject and
  /// share more words than any other pair.
  public init(_ first: Pack, _ second: Pack, language: Language) {
    self.first = first
    self.second = second
    let common = first.languages.filter(second.languages.contains)
    self.language =
      common.contains(language)
      ? language : language.fallbacks.first(where: common.contains) ?? language
    let left = Self.items(first)
    let right = Self.items(second)
    var fellows = Self.byID(left, right)
    Self.match(left, right, self.language, &fellows)
    let taken = Set(fellows.values)
    let used = self.language
    pairs =
      left.indices.map { index in
        Self.pair(left[index], fellows[index].map { right[$0] }, used)
      }
      + right.indices.filter { !taken.contains($0) }.map {
        Pair(first: nil, second: right[$0], likeness: .onlySecond)
      }
  }

  /// The lines of a pack as its readers see them: adaptations with their own words.
  private static func items(_ pack: Pack) -> [PlacedItem] {
    let items = pack.themes.flatMap { theme in
      theme.items.map { PlacedItem(item: $0, pack: pack.id, theme: theme.id) }
    }
    let own = pack.adaptations.filter { !$0.text.isEmpty }.map { adaptation in
      PlacedItem(
        item: GuidelineItem(
          id: adaptation.item, title: adaptation.title, text: adaptation.text, audience: [],
          stages: [], force: adaptation.force ?? .own, theme: .general, sources: []),
        pack: pack.id, theme: "")
    }
    return items + own
  }

  private static func byID(_ left: [PlacedItem], _ right: [PlacedItem]) -> [Int: Int] {
    let places = Dictionary(
      right.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { old, _ in old })
    var fellows: [Int: Int] = [:]
    for (index, item) in left.enumerated() { fellows[index] = places[item.id] }
    return fellows
  }

  /// The best pairs first; each line has one fellow at most.
  private static func match(
    _ left: [PlacedItem], _ right: [PlacedItem], _ language: Language, _ fellows: inout [Int: Int]
  ) {
    var taken = Set(fellows.values)
    let bags = (left.map { bag($0, language) }, right.map { bag($0, language) })
    var scored: [(left: Int, right: Int, likeness: Double)] = []
    for one in left.indices where fellows[one] == nil {
      for other in right.indices where !taken.contains(other) {
        guard left[one].item.theme == right[other].item.theme else { continue }
        let likeness = likeness(bags.0[one], bags.1[other])
        if likeness >= fellowship { scored.append((one, other, likeness)) }
      }
    }
    for score in scored.sorted(by: {
      ($1.likeness, $0.left, $0.right) < ($0.likeness, $1.left, $1.right)
    }
    ) where fellows[score.left] == nil && !taken.contains(score.right) {
      fellows[score.left] = score.right
      taken.insert(score.right)
    }
  }

  private static func pair(
    _ first: PlacedItem, _ second: PlacedItem?, _ language: Language
  ) -> Pair {
    guard let second else { return Pair(first: first, second: nil, likeness: .onlyFirst) }
    let words = WordDiff(
      first.item.text.text(in: language), second.item.text.text(in: language))
    let likeness: Likeness =
      words.isSame ? .same : words.likeness >= alike ? .alike : .different
    return Pair(first: first, second: second, likeness: likeness, words: words)
  }

  private static func bag(_ item: PlacedItem, _ language: Language) -> Set<[UInt8]> {
    let text = item.item.title.text(in: language) + " " + item.item.text.text(in: language)
    return Set(
      Folding.bytes(text).split { !Folding.isWordByte($0) }.filter { $0.count > 3 }.map(Array.init))
  }

  /// Words in common over words in the smaller one and the larger one together.
  private static func likeness(_ one: Set<[UInt8]>, _ other: Set<[UInt8]>) -> Double {
    let all = one.count + other.count
    return all == 0 ? 0 : 2 * Double(one.intersection(other).count) / Double(all)
  }
}
