import ArgumentParser
import Content
import Domain
import Foundation

/// `ansvar pack coverage [PACK]`: what the own pack does with each line of those that it is based on.
struct PackCoverageCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "coverage")

  @Argument var pack: String?
  @Option(name: .long) var format: ListFormat = .table
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    let places = PackPlaces(work.surroundings)
    guard let own = try pack.map(places.pack) ?? places.library.own.last else {
      throw CommandError.noOwnPack
    }
    let coverage = Coverage(own, in: places.library)
    work.print(CoverageListing(coverage, work.phrases).listing, format)
    if format == .table {
      let covered = coverage.covered
      work.printer.line(
        work.phrases(
          "coverage.sum",
          [
            "count": String(covered.count), "all": String(covered.of),
            "open": String(coverage.count(.open)), "added": String(coverage.added.count),
          ]))
    }
    return 0
  }
}

/// The lines of a coverage as rows.
struct CoverageListing {
  let listing: Listing

  init(_ coverage: Coverage, _ phrases: Phrases) {
    let language = phrases.language
    listing = Listing(
      [
        .init("pack", phrases["cli.column.pack"]), .init("theme", phrases["cli.column.theme"]),
        .init("id", phrases["cli.column.id"]), .init("force", phrases["cli.column.force"]),
        .init("state", phrases["cli.column.state"]), .init("moved"),
        .init("title", phrases["cli.column.title"]), .init("reason"), .init("by"), .init("on"),
      ],
      rows: coverage.themes.flatMap { theme in
        theme.lines.map { line in
          [
            .text(theme.pack), .text(theme.title.text(in: language)), .text(line.id),
            .word(line.item.force.rawValue, phrases["force." + line.item.force.rawValue]),
            .word(line.state.rawValue, phrases["coverage." + line.state.rawValue]),
            .flag(line.hasMoved), .text(line.item.title.text(in: language)),
            .text(line.adaptation?.reason.text(in: language) ?? ""),
            .text(line.adaptation?.by ?? ""), .init(line.adaptation?.on?.description),
          ]
        }
      })
  }
}

/// `ansvar pack compare FIRST SECOND`: two packs, or two versions of one, line by line and word by word.
struct PackCompareCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "compare")

  /// How the comparison is given out.
  enum Format: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text, html, json
  }

  @Argument var first: String
  @Argument var second: String
  @Option(name: .long) var format: Format = .text
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    let places = PackPlaces(work.surroundings)
    let comparison = PackComparison(
      try places.pack(first), try places.pack(second), language: work.phrases.language)
    let page = ComparisonPage(comparison, work.phrases)
    switch format {
    case .text: work.printer.write(page.text)
    case .html: work.printer.write(page.html)
    case .json: work.printer.write(JSONText.of(page.listing))
    }
    return 0
  }
}
