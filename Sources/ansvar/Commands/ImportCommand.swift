import ArgumentParser
import Content
import Domain
import Register

/// `ansvar import swecris FILE`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", subcommands: [ImportSwecrisCommand.self])
}

/// `ansvar import swecris FILE`: projects become candidates.
struct ImportSwecrisCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "swecris")

  @Argument var file: String
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    var reader = try SwecrisReader(path: file)
    let session = try ImportSession(work.surroundings).open(for: reader)
    defer { session.register.close() }
    let report = try SwecrisImport(session: session).run(&reader)
    let phrases = work.phrases
    let printer = Printer.error()
    for fault in report.faults { printer.line(FaultText(phrases).text(fault)) }
    work.printer.line(
      phrases(
        "cli.import.done",
        [
          "added": phrases.number(report.added), "recognised": phrases.number(report.recognised),
          "skipped": phrases.number(report.skipped), "people": phrases.number(report.people),
          "replaced": phrases.number(report.replaced),
        ]))
    return 0
  }
}

/// What is wrong with a row, in words: where, what, and that it was left out.
struct FaultText {
  private let phrases: Phrases

  init(_ phrases: Phrases) {
    self.phrases = phrases
  }

  func text(_ fault: SwecrisFault) -> String {
    phrases(
      "cli.import.fault",
      ["line": String(fault.line), "column": fault.column, "what": what(fault.kind)])
  }

  private func what(_ kind: SwecrisFault.Kind) -> String {
    switch kind {
    case .csv(let csv): phrases["cli.import.csv." + String(describing: csv)]
    case .fieldCount(let count, let expected):
      phrases(
        "cli.import.fieldCount", ["count": String(count), "expected": String(expected)])
    case .missing: phrases["cli.import.missing"]
    case .notADay(let text): phrases("cli.import.notADay", ["text": text])
    case .notAnAmount(let text): phrases("cli.import.notAnAmount", ["text": text])
    case .endsBeforeStart: phrases["cli.import.endsBeforeStart"]
    case .refused(let refusal): Sentences(phrases).sentence(for: refusal)
    }
  }
}
