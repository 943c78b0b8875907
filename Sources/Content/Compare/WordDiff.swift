import Domain

/// Two texts held against each other word by word.
public struct WordDiff: Equatable, Sendable {
  /// A run of words that stands in both texts, or in one only.
  public struct Run: Equatable, Sendable {
    public enum Place: String, Sendable { case both, first, second }

    public var place: Place
    /// The words with the signs that follow them, each with a space behind it.
    public var text: String
  }

  public var runs: [Run]
  /// The share of words that both texts have: 1 when nothing but signs, spaces and capitals differ.
  public var likeness: Double

  /// Whether both say the same, apart from signs, spaces and capitals.
  public var isSame: Bool { runs.allSatisfy { $0.place == .both } }

  /// - Parameters:
  ///   - first: the one text.
  ///   - second: the other.
  ///   - limit: words compared; what comes after counts as different. Comparing takes time with the square of it.
  public init(_ first: String, _ second: String, limit: Int = 2000) {
    let old = Self.words(first, limit)
    let new = Self.words(second, limit)
    let change = new.map(\.key).difference(from: old.map(\.key))
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for step in change {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var runs: [Run] = []
    func put(_ place: Run.Place, _ text: String) {
      if runs.last?.place == place {
        runs[runs.count - 1].text += text
      } else {
        runs.append(Run(place: place, text: text))
      }
    }
    var left = 0
    var right = 0
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        put(.first, old[left].text)
        left += 1
      } else if right < new.count, added.contains(right) {
        put(.second, new[right].text)
        right += 1
      } else {
        put(.both, new[right].text)
        left += 1
        right += 1
      }
    }
    self.runs = runs
    let words = old.count + new.count
    likeness = words == 0 ? 1 : Double(words - removed.count - added.count) / Double(words)
  }

  private struct Word {
    /// What is compared.
    var key: [UInt8]
    var text: String
  }

  private static func words(_ text: String, _ limit: Int) -> [Word] {
    var words: [Word] = []
    var rest = text[...]
    while !rest.isEmpty {
      if words.count == limit {
        words.append(Word(key: Array(rest.utf8), text: String(rest)))
        break
      }
      let word = rest.prefix { !$0.isWhitespace }
      let space = rest[word.endIndex...].prefix { $0.isWhitespace }
      let key = Folding.bytes(String(word)).filter(Folding.isWordByte)
      let piece = String(word) + " "
      if key.isEmpty, let last = words.indices.last {
        words[last].text += piece
      } else {
        words.append(Word(key: key, text: piece))
      }
      rest = rest[space.endIndex...]
    }
    return words
  }
}
