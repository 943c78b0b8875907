import ArgumentParser
import Content
import Register

/// The commands of the program. Their words stand with the phrases; see ``HelpText``.
struct AnsvarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ansvar",
    subcommands: [
      OpenCommand.self, SampleCommand.self, ImportCommand.self, ListCommand.self,
      ShowCommand.self, SearchCommand.self, GuideCommand.self, ChecklistCommand.self,
      TemplateCommand.self, PackCommand.self, VerifyCommand.self, BackupCommand.self,
      DiscloseCommand.self, CondenseCommand.self, PersonCommandLine.self, DoctorCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)
}

/// A command that the program runs, with the options that all of them take.
protocol Runnable: ParsableCommand {
  var global: GlobalOptions { get }

  /// Does what the command is for.
  /// - Returns: the exit status.
  @MainActor func run(in work: Workplace) throws -> Int32
}

/// What a command works with.
struct Workplace: Sendable {
  let surroundings: Surroundings
  let printer: Printer

  var phrases: Phrases { surroundings.phrases }
  var sentences: Sentences { Sentences(phrases) }

  /// Opens the store, and says on standard error when another process keeps it waiting.
  func session(for purpose: Register.Purpose = .reading) throws -> Session {
    let text = phrases["cli.waiting"]
    return try Session.open(surroundings, for: purpose) { Printer.error().line(text) }
  }

  func print(_ listing: Listing, _ format: ListFormat) {
    printer.write(listing.text(format, width: printer.width))
  }
}
