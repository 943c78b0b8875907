import ArgumentParser
import Content
import Foundation

/// Parses a command line, runs the command and turns every way out into an exit status.
enum CommandRunner {
  static let usage: Int32 = 64

  @MainActor static func run(_ given: [String]) -> Int32 {
    let arguments = ArgumentOrder.commandFirst(given)
    let early = EarlyOptions(arguments)
    do {
      if early.wantsVersion {
        Printer().line("ansvar " + AnsvarVersion.text)
        return 0
      }
      if let request = HelpRequest(arguments) { return try help(request, early) }
      return try perform(try AnsvarCommand.parseAsRoot(arguments))
    } catch {
      return report(error, early)
    }
  }

  @MainActor private static func perform(_ command: any ParsableCommand) throws -> Int32 {
    var command = command
    guard let runnable = command as? any Runnable else {
      try command.run()
      return 0
    }
    let surroundings = try Surroundings.find(runnable.global)
    let printer = Printer(
      runnable.global.color, isPlain: runnable.global.plain,
      environment: surroundings.environment)
    return try runnable.run(in: Workplace(surroundings: surroundings, printer: printer))
  }

  @MainActor private static func help(_ request: HelpRequest, _ early: EarlyOptions) throws -> Int32
  {
    let surroundings = try Surroundings.find(early.options)
    let printer = Printer(environment: surroundings.environment)
    printer.write(
      try HelpText(surroundings.phrases, width: printer.width).text(request))
    return 0
  }

  /// One sentence on standard error, in the chosen language where phrases can be read.
  private static func report(_ error: any Error, _ early: EarlyOptions) -> Int32 {
    let printer = Printer.error()
    let surroundings = try? Surroundings.find(early.options)
    if let surroundings, Sentences.knows(error) {
      let sentences = Sentences(surroundings.phrases)
      printer.line(sentences.sentence(for: error))
      return sentences.exitCode(for: error)
    }
    if let content = error as? ContentError {
      printer.line(content.localizedDescription)
      return 66
    }
    if let known = error as? CommandError {
      printer.line(known.key + " " + known.values.values.joined(separator: " "))
      return known.exitCode
    }
    let isUsage = AnsvarCommand.exitCode(for: error) == .validationFailure
    printer.line(isUsage ? AnsvarCommand.message(for: error) : String(describing: error))
    if let surroundings {
      printer.line(surroundings.phrases[isUsage ? "error.usage" : "error.internal"])
    }
    return isUsage ? usage : 70
  }
}
