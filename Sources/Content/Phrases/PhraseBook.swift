public import Domain
import Synchronization

/// The phrases of all languages, each read when somebody first wants to read it.
public final class PhraseBook: Sendable {
  private let first: Phrases
  private let folder: String
  private let others = Mutex<[Language: Phrases]>([:])

  /// - Parameters:
  ///   - first: those that are read already; they stand in where another language cannot be read.
  ///   - folder: where the `<language>.txt` files are.
  public init(_ first: Phrases, folder: String) {
    self.first = first
    self.folder = folder
  }

  public func phrases(_ language: Language) -> Phrases {
    guard language != first.language else { return first }
    return others.withLock { others in
      if let known = others[language] { return known }
      let phrases = (try? Phrases(language, folder: folder)) ?? first
      others[language] = phrases
      return phrases
    }
  }
}
