import ArgumentParser
import Content
import Domain
import Foundation

/// `ansvar sample`: fills a store with an invented register.
struct SampleCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "sample")

  @Option(name: .long) var size = SampleSettings.ordinarySize
  @Option(name: .long) var seed = 1
  @Option(name: .long) var today: String?
  @Flag(name: .long) var open = false
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    guard (0...1_000_000).contains(size) else { throw CommandError.notANumber(String(size)) }
    var day = SystemClock.today(in: SystemClock.zone("Europe/Oslo"))
    if let today {
      guard let given = Day(today) else { throw CommandError.notADay(today) }
      day = given
    }
    let settings = SampleSettings(size: size, seed: seed, today: day)
    let surroundings = work.surroundings.withStore(work.surroundings.samplePath)
    let phrases = work.phrases
    let isNew = try SampleWriter(settings: settings, surroundings: surroundings).write(
      mayKeepOld: today == nil && open
    ) { done, total in
      if total >= 1_000 { Printer.error().line(phrases.percent(Double(done) / Double(total))) }
    }
    let key = isNew ? "cli.sample.made" : "cli.sample.kept"
    if open { return try openFullScreen(surroundings) }
    work.printer.line(
      phrases(
        key,
        [
          "count": phrases.number(size), "path": surroundings.storePath,
          "name": SampleStaff.adviser.name,
        ]))
    return 0
  }
}
