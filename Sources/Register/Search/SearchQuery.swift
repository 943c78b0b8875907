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
    guard let pattern = SearchIndex.pattern(text) else { return answer }
    let count =
      try SQLRequest<Int>(
        literal: """
          SELECT count(*) FROM
            (SELECT 1 FROM search WHERE search MATCH \(pattern) LIMIT \(SearchAnswer.limit + 1))
          """
      ).fetchOne(db) ?? 0
    answer.total = min(count, SearchAnswer.limit)
    answer.isMore = count > SearchAnswer.limit
    answer.hits = try hits(pattern, newestFirst: answer.isMore, db)
    return answer
  }

  private func hits(
    _ pattern: String, newestFirst: Bool, _ db: Database
  ) throws -> [SearchHit] {
    let order: SQL =
      newestFirst
      ? "ORDER BY rowid DESC"
      // A name weighs five times a word in the text.
      : "AND rank MATCH 'bm25(5.0, 1.0)' ORDER BY rank"
    let found = try SQLRequest<Row>(
      literal: """
        SELECT rowid, snippet(search, -1, char(2), char(3), '…', 16) FROM search
        WHERE search MATCH \(pattern) \(order) LIMIT \(limit)
        """
    ).fetchAll(db)
    let owner = try db.cachedStatement(
      sql: """
        SELECT c.id, c.title FROM document JOIN collaboration c ON c.row = document.row
        WHERE document.id = ?
        """)
    return try found.compactMap { hit in
      guard let row = try Row.fetchOne(owner, arguments: [hit[0] as Int64]) else { return nil }
      let (snippet, matches) = SearchQuery.unmark(hit[1])
      return SearchHit(
        target: .collaboration(CollaborationID(row[0] as String)),
        title: LocalizedText(view: row[1]), snippet: snippet, matches: matches)
    }
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

  /// Takes the marks around found words out, and says where they were, in characters.
  static func unmark(_ marked: String) -> (text: String, matches: [Range<Int>]) {
    var text = ""
    var matches: [Range<Int>] = []
    var start: Int?
    var count = 0
    for character in marked.replacing("\n", with: " ") {
      switch character {
      case "\u{2}": start = count
      case "\u{3}":
        if let begin = start { matches.append(begin..<count) }
        start = nil
      default:
        text.append(character)
        count += 1
      }
    }
    return (text, matches)
  }
}
