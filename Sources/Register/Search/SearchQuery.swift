public import Domain
import Foundation
import GRDB

/// What a search in the register gave.
public struct SearchAnswer: Equatable, Sendable {
  /// The collaboration whose reference, id or case number was typed exactly.
  public var exact: CollaborationID?
  public var hits: [SearchHit]
  /// How many there are, up to ``limit``.
  public var total: Int
  /// There are more than were counted; the newest come first.
  public var isMore: Bool

  /// Up to so many hits are ranked.
  public static let limit = 2000
}

/// Finds words in the register.
struct SearchQuery {
  let text: String
  let limit: Int

  func answer(_ db: Database) throws -> SearchAnswer {
    var answer = SearchAnswer(exact: try exact(db), hits: [], total: 0, isMore: false)
    guard let pattern = SearchIndex.pattern(text, anyBeginning: false) else { return answer }
    let newest = try SQLRequest<Int64>(
      literal: """
        SELECT rowid FROM search WHERE search MATCH \(pattern)
        ORDER BY rowid DESC LIMIT \(SearchAnswer.limit + 1)
        """
    ).fetchAll(db)
    answer.total = min(newest.count, SearchAnswer.limit)
    answer.isMore = newest.count > SearchAnswer.limit
    let best =
      answer.isMore || newest.count < 2
      ? Array(newest.prefix(limit)) : try ranked(pattern, db)
    answer.hits = try best.compactMap { try hit($0, db) }
    return answer
  }

  /// A name weighs five times a word in the text.
  private func ranked(_ pattern: String, _ db: Database) throws -> [Int64] {
    try SQLRequest<Int64>(
      literal: """
        SELECT rowid FROM search WHERE search MATCH \(pattern) AND rank MATCH 'bm25(5.0, 1.0)'
        ORDER BY rank LIMIT \(limit)
        """
    ).fetchAll(db)
  }

  private func hit(_ id: Int64, _ db: Database) throws -> SearchHit? {
    let owner = try db.cachedStatement(
      sql: """
        SELECT c.id, c.title, document.head, document.body
        FROM document JOIN collaboration c ON c.row = document.row WHERE document.id = ?
        """)
    guard let row = try Row.fetchOne(owner, arguments: [id]) else { return nil }
    let snippet = Snippet(of: [row[2], row[3]], words: Folding.queryWords(text))
    return SearchHit(
      target: .collaboration(CollaborationID(row[0] as String)),
      title: LocalizedText(view: row[1]), snippet: snippet.text, matches: snippet.matches)
  }

  /// A reference, an id, a long enough beginning of an id, or a case number.
  func exact(_ db: Database) throws -> CollaborationID? {
    let typed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !typed.isEmpty else { return nil }
    var found: [String] = []
    if let reference = CollaborationReference(typed) {
      found = try SQLRequest<String>(
        literal: "SELECT id FROM collaboration WHERE reference = \(reference.description) LIMIT 2"
      ).fetchAll(db)
    }
    let isHexadecimal = typed.utf8.count >= 6 && typed.allSatisfy { $0.isHexDigit && $0.isASCII }
    if found.isEmpty, isHexadecimal {
      let start = typed.lowercased()
      found = try SQLRequest<String>(
        literal: "SELECT id FROM collaboration WHERE id >= \(start) AND id < \(start + "g") LIMIT 2"
      ).fetchAll(db)
    }
    if found.isEmpty {
      found = try SQLRequest<String>(
        literal:
          "SELECT id FROM collaboration WHERE caseNumber = \(typed) AND caseNumber <> '' LIMIT 2"
      ).fetchAll(db)
    }
    return found.count == 1 ? found.first.map { CollaborationID($0) } : nil
  }
}
