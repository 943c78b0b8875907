import ArgumentParser
import Content
import Domain
import Foundation
import Register

/// `ansvar verify`: checks every entry, the chain, the packs and the views.
struct VerifyCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "verify")

  @Option(name: .long) var head: String?
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    var kept: LedgerHead?
    if let head {
      guard let read = LedgerHead(text: head) else { throw CommandError.notAHead(head) }
      kept = read
    }
    let register = try work.session().register
    let report = try register.verify(head: kept)
    VerificationPrinter(work).print(report)
    return report.isSound ? 0 : 1
  }
}

/// `ansvar backup FILE`: a verified copy.
struct BackupCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "backup")

  @Argument var file: String
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    let path = URL(fileURLWithPath: file).standardizedFileURL.path
    let report = try work.session().register.backup(to: path)
    work.printer.line(work.phrases("cli.backup.made", ["path": path]))
    VerificationPrinter(work).print(report)
    return report.isSound ? 0 : 1
  }
}
