import ArgumentParser
import Content
import Domain
import Register

/// `ansvar search TEXT`: guidance first, then the register.
struct SearchCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "search")

  @Argument var text: [String]
  @Option(name: .long) var limit = 20
  @Option(name: .long) var format: ListFormat = .table
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    let words = TextPolicy.cleanLine(text.joined(separator: " ")).text
    let phrases = work.phrases
    var rows: [[Listing.Cell]] = []
    if work.surroundings.storeExists {
      let session = try work.session()
      rows += session.search.hits(words, phrases.language, limit: limit).map { guidance($0) }
      let answer = try session.register.search(words, limit: limit)
      if let exact = answer.exact, let found = try session.register.collaboration(exact) {
        rows.insert(
          [
            .text("collaboration"), .text(exact.text),
            .text(found.details.title.text(in: phrases.language)), .text(""),
          ], at: 0)
      }
      rows += answer.hits.map { register($0, phrases.language) }
    } else {
      let loaded = work.surroundings.loadedLibrary()
      rows += loaded.search.hits(words, phrases.language, limit: limit).map { guidance($0) }
    }
    let listing = Listing(
      [
        .init("kind", phrases["column.kind"]), .init("id", phrases["cli.column.id"]),
        .init("title", phrases["cli.column.title"]), .init("text", phrases["cli.column.text"]),
      ], rows: rows)
    if rows.isEmpty, format == .table {
      work.printer.line(phrases("cli.search.nothing", ["text": words]))
      return 1
    }
    work.print(listing, format)
    return rows.isEmpty ? 1 : 0
  }

  private func guidance(_ hit: Content.SearchHit) -> [Listing.Cell] {
    [
      .text(hit.entry.kind.rawValue), .text(hit.entry.id), .text(hit.title.text),
      .text(hit.snippet.text),
    ]
  }

  private func register(_ hit: Domain.SearchHit, _ language: Language) -> [Listing.Cell] {
    let (kind, id) =
      switch hit.target {
      case .collaboration(let id): ("collaboration", id.text)
      case .person(let id): ("person", id.text)
      case .guideline(_, let id): ("guideline", id)
      case .law(_, let id): ("law", id)
      case .authority(_, let id): ("authority", id)
      case .document(_, let id): ("document", id)
      case .term(_, let id): ("term", id)
      case .question(_, _, let id): ("question", id)
      case .template(_, let id): ("template", id)
      case .risk(_, let id): ("risk", id)
      case .measure(_, let id): ("measure", id)
      }
    return [
      .text(kind), .text(id), .text(hit.title.text(in: language)), .text(hit.snippet),
    ]
  }
}
