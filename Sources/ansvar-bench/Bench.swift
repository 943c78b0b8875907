import Foundation

/// Prints the speed figures of the program beside those of plain SQLite; a tool of the project, not
/// installed.
@main
enum Bench {
  static func main() throws {
    let options = BenchOptions(Array(CommandLine.arguments.dropFirst()))
    let place = try BenchStore(options)
    defer { place.remove() }
    print("store \(place.path), \(options.rounds) rounds, milliseconds")
    print(Figures.heading)
    try LibraryFigures(options).print()
    let store = try StoreFigures(options, place)
    try store.printReading()
    try store.printWriting()
    try FrameFigures(options, place).print()
  }
}

/// `--store PATH` measures what is there; else `--size N` makes a sample first. `--rounds N` repeats.
struct BenchOptions {
  var store: String?
  var size = 600
  var rounds = 50
  let resources: String

  init(_ arguments: [String]) {
    var values: [String: String] = [:]
    for (name, value) in zip(arguments, arguments.dropFirst()) where name.hasPrefix("--") {
      values[name] = value
    }
    store = values["--store"]
    size = values["--size"].flatMap(Int.init) ?? size
    rounds = max(5, values["--rounds"].flatMap(Int.init) ?? rounds)
    resources = ProcessInfo.processInfo.environment["ANSVAR_RESOURCES"] ?? "Resources"
  }
}
