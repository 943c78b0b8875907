import ArgumentParser
import Content
import Domain

/// `ansvar pack sources`: what all content rests on, or with `--unused` the sources that nothing rests on.
struct PackSourcesCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "sources")

  @Option(name: .long) var pack: String?
  @Flag(name: .long) var unused = false
  @Option(name: .long) var format: ListFormat = .table
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    let library = work.surroundings.library()
    if let pack, library.pack(pack) == nil { throw CommandError.notFound(pack) }
    let listing = SourceListing(work.phrases)
    work.print(
      unused
        ? listing.unused(library.unusedSources.filter { pack == nil || $0.pack == pack })
        : listing.uses(library.sourceUses.filter { pack == nil || $0.pack == pack }), format)
    return 0
  }
}

/// Sources as a list; the keys are documented and stay.
private struct SourceListing {
  private let phrases: Phrases

  init(_ phrases: Phrases) {
    self.phrases = phrases
  }

  func uses(_ uses: [SourceUse]) -> Listing {
    Listing(
      [
        .init("pack", phrases["cli.column.pack"]), .init("kind", phrases["cli.column.kind"]),
        .init("id", phrases["cli.column.id"]), .init("title", phrases["cli.column.title"]),
        .init("source"), .init("sourceTitle", phrases["cli.column.source"]),
      ] + details,
      rows: uses.map { use in
        [
          .text(use.pack), .word(use.kind.word, name(of: use.kind)), .text(use.id),
          .text(use.title.text(in: phrases.language)),
          .text(use.source.pack + ":" + use.source.source.key), .text(use.source.source.title),
        ] + cells(use.source.source)
      })
  }

  func unused(_ sources: [PlacedSource]) -> Listing {
    Listing(
      [
        .init("pack", phrases["cli.column.pack"]), .init("source", phrases["cli.column.id"]),
        .init("sourceTitle", phrases["cli.column.source"]),
      ] + details,
      rows: sources.map { placed in
        [.text(placed.pack), .text(placed.source.key), .text(placed.source.title)]
          + cells(placed.source)
      })
  }

  private var details: [Listing.Column] {
    [
      .init("publisher", phrases["cli.column.publisher"]),
      .init("date", phrases["cli.column.date"]), .init("read", phrases["cli.column.read"]),
      .init("url", phrases["cli.column.url"]),
    ]
  }

  private func cells(_ source: Source) -> [Listing.Cell] {
    [source.publisher, source.date, source.read?.description, source.url].map { text in
      .init(text.flatMap { $0.isEmpty ? nil : $0 })
    }
  }

  private func name(of kind: SourceUse.Kind) -> String {
    if case .entry(let kind) = kind { return phrases.name(kind) }
    return phrases["cli.pack.sources.kind." + kind.word]
  }
}
