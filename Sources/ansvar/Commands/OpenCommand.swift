import ArgumentParser

/// `ansvar`: the full screen.
struct OpenCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "open")

  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    try openFullScreen(work.surroundings)
  }
}
