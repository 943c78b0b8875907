public import Domain
import Synchronization

/// Finds guidance by its words, in the language on screen.
///
/// Every word of the query has to begin a word of the entry. Cheap to copy.
public struct LibrarySearch: Sendable {
  private let library: Library
  private let indexes: SearchIndexes

  public init(_ library: Library) {
    self.init(library) { _ in nil }
  }

  /// - Parameters:
  ///   - library: what is searched.
  ///   - file: where the index of a language is kept from one start to the next; nil keeps none.
  init(_ library: Library, file: @escaping @Sendable (Language) -> CompiledFile?) {
    self.library = library
    indexes = SearchIndexes(library, file)
  }

  /// The best hits, best first: an exact id, then titles, then texts.
  public func hits(_ query: String, _ language: Language, limit: Int = 50) -> [SearchHit] {
    let match = WordMatch(query)
    guard !match.words.isEmpty, limit > 0 else { return [] }
    let index = indexes.index(of: language)
    return ranked(match, id: Self.folded(id: query), in: index).prefix(limit)
      .map { hit($0.entry, score: $0.score, match, language) }
  }

  /// How many entries match.
  public func count(_ query: String, _ language: Language) -> Int {
    let match = WordMatch(query)
    guard !match.words.isEmpty else { return 0 }
    let index = indexes.index(of: language)
    return ranked(match, id: Self.folded(id: query), in: index).count
  }

  private func ranked(
    _ match: WordMatch, id: [UInt8], in index: SearchIndex
  ) -> [(entry: Int, score: Int)] {
    index.text.withUnsafeBufferPointer { text in
      index.spans.enumerated().compactMap { entry, spans -> (entry: Int, score: Int)? in
        score(match, id: id, spans, text).map { (entry, $0) }
      }
      .sorted { ($1.score, $0.entry) < ($0.score, $1.entry) }
    }
  }

  /// nil when a word is missing.
  private func score(
    _ match: WordMatch, id: [UInt8], _ spans: SearchIndex.Spans,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let ownID = UnsafeBufferPointer(rebasing: text[spans.start..<spans.idEnd])
    let title = UnsafeBufferPointer(rebasing: text[spans.idEnd..<spans.titleEnd])
    let body = UnsafeBufferPointer(rebasing: text[spans.titleEnd..<spans.bodyEnd])
    if ownID.elementsEqual(id) { return 10_000 }

    var score = 0
    var inTitle = 0
    for word in match.words {
      if let found = WordMatch.find(word, in: title) {
        inTitle += 1
        score += (found.isWhole ? 60 : 40) + (found.range.lowerBound == 0 ? 10 : 0)
      } else if WordMatch.find(word, in: ownID) != nil {
        score += 30
      } else if let found = WordMatch.find(word, in: body) {
        score += (found.isWhole ? 12 : 8) - min(found.range.lowerBound / 400, 6)
      } else {
        return nil
      }
    }
    if inTitle == match.words.count { score += 200 }
    return score
  }

  private func hit(
    _ index: Int, score: Int, _ match: WordMatch, _ language: Language
  ) -> SearchHit {
    let entry = library.contents.entry(at: library.contents.order[index])
    let document = SearchDocument(entry.entry, language)
    return SearchHit(
      entry: entry, title: SearchSnippet.marked(document.title, match),
      snippet: SearchSnippet.around(match, in: document.body), score: score)
  }

  private static func folded(id query: String) -> [UInt8] {
    let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") }
    return Array(
      Folding.bytes(query).drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}

/// The indexes of a library, each read or made when its language is first searched.
final class SearchIndexes: Sendable {
  private let library: Library
  private let file: @Sendable (Language) -> CompiledFile?
  private let known = Mutex<[Language: SearchIndex]>([:])

  init(_ library: Library, _ file: @escaping @Sendable (Language) -> CompiledFile?) {
    self.library = library
    self.file = file
  }

  func index(of language: Language) -> SearchIndex {
    known.withLock { known in
      if let index = known[language] { return index }
      let index = kept(language) ?? made(language)
      known[language] = index
      return index
    }
  }

  private func kept(_ language: Language) -> SearchIndex? {
    guard let content = file(language)?.read() else { return nil }
    var reader = ByteReader(content)
    guard let index = try? SearchIndex(reading: &reader), reader.isAtEnd,
      index.spans.count == library.contents.order.count
    else { return nil }
    return index
  }

  private func made(_ language: Language) -> SearchIndex {
    let index = SearchIndex(library.entries, language)
    var writer = ByteWriter()
    index.write(to: &writer)
    _ = file(language)?.write(writer.bytes)
    return index
  }
}
