import ArgumentParser
import Content
import Domain
import Foundation

/// What concerns packs of guidance as a whole.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    subcommands: [
      PackListCommand.self, PackCheckCommand.self, PackSourcesCommand.self,
      PackCoverageCommand.self,
      PackCompareCommand.self, PackKeyCommand.self, PackSignCommand.self, PackVerifyCommand.self,
    ])
}

/// `ansvar pack list`: the packs at hand.
struct PackListCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "list")

  @Option(name: .long) var format: ListFormat = .table
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    let phrases = work.phrases
    let loaded = work.surroundings.loadedLibrary()
    let listing = Listing(
      [
        .init("id", phrases["cli.column.id"]), .init("version", phrases["cli.column.version"]),
        .init("title", phrases["cli.column.title"]), .init("level", phrases["cli.column.level"]),
        .init("languages", phrases["cli.column.languages"]), .init("date"), .init("items"),
        .init("questions"), .init("digest"),
      ],
      rows: loaded.library.packs.map { pack in
        [
          .text(pack.id), .text(pack.version), .text(pack.title.text(in: phrases.language)),
          .word(pack.level.rawValue, phrases["packlevel." + pack.level.rawValue]),
          .list(pack.languages.map(\.rawValue)), .text(pack.date.description),
          .number(pack.themes.reduce(0) { $0 + $1.items.count }),
          .number(pack.checklists.reduce(0) { $0 + $1.questions.count }), .text(pack.digest),
        ]
      })
    work.print(listing, format)
    for error in loaded.errors { Printer.error().line(error) }
    return loaded.errors.isEmpty ? 0 : 1
  }
}

/// `ansvar pack check PATH`: everything that is wrong with a pack, with file and line.
struct PackCheckCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "check")

  @Argument var path: String
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    guard FileManager.default.fileExists(atPath: path) else { throw CommandError.noSuchFile(path) }
    let folder = URL(fileURLWithPath: path).standardizedFileURL.path
    let name = URL(fileURLWithPath: folder).lastPathComponent
    // A pack under work stands in for the shipped one of its name.
    let others = work.surroundings.resources.packFolders.filter {
      URL(fileURLWithPath: $0).lastPathComponent != name
    }
    let check = PackCheck([folder], others: others)
    for line in check.lines() { work.printer.line(line) }
    return check.hasErrors ? 1 : 0
  }
}
