import Foundation

/// Where the program begins.
@main
enum Ansvar {
  @MainActor static func main() {
    signal(SIGPIPE, SIG_IGN)
    exit(CommandRunner.run(Array(CommandLine.arguments.dropFirst())))
  }
}
