import Domain
import GRDB

/// SQLite's own cutting into words, with our folding of each: what is found is folded, what is shown
/// stays as it was written.
final class FoldingTokenizer: FTS5WrapperTokenizer {
  static let name = "ansvar"

  let wrappedTokenizer: any FTS5Tokenizer

  init(db: Database, arguments: [String]) throws {
    wrappedTokenizer = try db.makeTokenizer(.unicode61(diacritics: .keep))
  }

  func accept(
    token: String, flags: FTS5TokenFlags, for tokenization: FTS5Tokenization,
    tokenCallback: FTS5WrapperTokenCallback
  ) throws {
    let folded = Folding.fold(token)
    if !folded.isEmpty { try tokenCallback(folded, flags) }
  }
}
