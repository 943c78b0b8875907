public import ArgumentParser
public import Curses
import Domain

extension ColourWish: ExpressibleByArgument {}

/// The options that every command takes. Their words stand with the phrases.
struct GlobalOptions: ParsableArguments, Sendable {
  @Option(name: .long) var store: String?
  @Option(name: .long) var lang: String?
  @Option(name: .customLong("as-of")) var asOf: String?
  @Option(name: .customLong("as")) var person: String?
  @Flag(name: .long) var plain = false
  @Option(name: .long) var color: ColourWish = .auto

  /// - Throws: ``CommandError/notADay(_:)`` when it is none.
  func day() throws(CommandError) -> Day? {
    guard let asOf else { return nil }
    guard let day = Day(asOf) else { throw .notADay(asOf) }
    return day
  }
}
