import Content
import Foundation

/// Loads packs that were spoilt at random and says what comes out wrong; a tool of the project, not installed.
///
/// `--seconds N` for how long, `--seed S` for which way, `--out FOLDER` for where failing inputs go, and folders of packs or
/// of cases (see ``Seeds``) to start from.
@main
enum Fuzz {
  static func main() throws {
    let options = FuzzOptions(Array(CommandLine.arguments.dropFirst()))
    let seeds = Seeds(options.folders)
    var mutator = Mutator(seed: options.seed, pool: seeds.pool)
    var tally = Tally()
    guard !seeds.packs.isEmpty else { return print("No packs in \(options.folders).") }
    let clock = ContinuousClock()
    let start = clock.now
    let keeper = Keeper(folder: options.out)
    while start.duration(to: clock.now) < .seconds(options.seconds) {
      let seed = seeds.packs[mutator.below(seeds.packs.count)]
      let file = seed.names[mutator.below(seed.names.count)]
      var spoilt = seed.files[file] ?? []
      for _ in 0...mutator.below(4) { spoilt = mutator.spoil(spoilt) }
      let trial = Trial(seed, spoiling: file, to: spoilt)
      keeper.announce(trial)
      let outcome = trial.run()
      tally.count(outcome)
      if let failure = outcome.failure {
        print(failure, keeper.keep(trial) ?? "")
      }
    }
    keeper.finish()
    print(tally.report(start.duration(to: clock.now)))
  }
}

struct FuzzOptions {
  var seconds = 10
  var seed: UInt64 = 1
  var out: String?
  var folders: [String] = []

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--seconds": seconds = rest.popFirst().flatMap(Int.init) ?? seconds
      case "--seed": seed = rest.popFirst().flatMap(UInt64.init) ?? seed
      case "--out": out = rest.popFirst()
      default: folders.append(argument)
      }
    }
    if folders.isEmpty { folders = ["Resources/packs", "Tests/ContentTests/Corpus"] }
  }
}

/// What came of all trials.
struct Tally {
  private var runs = 0
  private var loaded = 0
  private var failed = 0
  private var slowest = Duration.zero
  private var faults: Set<String> = []

  mutating func count(_ outcome: Trial.Outcome) {
    runs += 1
    loaded += outcome.wasLoaded ? 1 : 0
    failed += outcome.failure == nil ? 0 : 1
    slowest = max(slowest, outcome.time)
    faults.formUnion(outcome.faults)
  }

  func report(_ time: Duration) -> String {
    let seconds = max(1, time.components.seconds)
    return """
      \(runs) runs, \(runs / Int(seconds)) a second; \(loaded) loaded; slowest \(slowest)
      kinds of problems met: \(faults.count)
      failures: \(failed)
      """
  }
}
