import Foundation
import Testing

/// The program in a real terminal: tmux types the keys and reads the screen.
final class TerminalSession {
  struct Gone: Error, CustomStringConvertible {
    let description: String
  }

  private let socket = "ansvar-\(UUID().uuidString.prefix(8))"
  /// A home of its own, so that nothing of the person who runs the tests is touched.
  let home: URL
  private let size: (width: Int, height: Int)

  init(width: Int = 80, height: Int = 24) throws {
    size = (width, height)
    home = FileManager.default.temporaryDirectory.appending(path: socket)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  deinit {
    _ = try? Self.run("tmux", ["-L", socket, "kill-server"])
    try? FileManager.default.removeItem(at: home)
  }

  /// The program that was built with these tests.
  static var program: String {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path.contains(
      "swiftpm-testing-helper")
      ? builtBesideTests
      : URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "ansvar").path
  }

  private static var builtBesideTests: String {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? ""
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "ansvar").path
  }

  /// Compiled guidance is the same for all tests of a run.
  private static let cache = FileManager.default.temporaryDirectory
    .appending(path: "ansvar-cache-\(ProcessInfo.processInfo.processIdentifier)")

  var environment: [String] {
    [
      "HOME=\(home.path)", "XDG_DATA_HOME=\(home.path)/data", "XDG_CONFIG_HOME=\(home.path)/config",
      "XDG_CACHE_HOME=\(Self.cache.path)", "XDG_STATE_HOME=\(home.path)/state",
      "LANG=en_GB.UTF-8", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin",
    ]
  }

  /// Starts the program; when it ends, its exit status stands on the screen as `ENDED 0`.
  func start(_ arguments: [String] = []) throws {
    let words = (environment + [Self.program] + arguments).map(Self.quoted).joined(separator: " ")
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", String(size.width), "-y", String(size.height),
      "env -u ANSVAR_STORE -u NO_COLOR \(words); echo ENDED $?; exec sleep 600")
    try tmux("set-option", "-g", "escape-time", "0")
  }

  /// Takes the terminal away, so that the program can be started in a new one.
  func end() throws {
    try tmux("kill-server")
    // The old server may still be on its way out, and would take a new session with it.
    for _ in 0..<100 {
      do { try tmux("list-sessions") } catch { return }
      usleep(20_000)
    }
  }

  /// Runs the program outside the terminal, in the same home.
  @discardableResult
  func command(_ arguments: String...) throws -> (status: Int32, output: String) {
    try Self.run("/usr/bin/env", ["-u", "ANSVAR_STORE"] + environment + [Self.program] + arguments)
  }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `Down`, `C-q`, `F9`, `a`.
  func press(_ keys: String...) throws {
    for key in keys {
      try tmux("send-keys", key)
    }
  }

  /// Types text as it stands.
  func type(_ text: String) throws {
    try tmux("send-keys", "-l", text)
  }

  func resize(width: Int, height: Int) throws {
    try tmux("resize-window", "-x", String(width), "-y", String(height))
  }

  /// The screen as text.
  func screen() throws -> String {
    try tmux("capture-pane", "-p")
  }

  /// The program's process.
  func processID() throws -> Int32 {
    let shell = try tmux("list-panes", "-F", "#{pane_pid}").trimmingCharacters(
      in: .whitespacesAndNewlines)
    let children = try Self.run("pgrep", ["-P", shell, "-x", "ansvar"]).output
    guard let id = Int32(children.split(separator: "\n").first ?? "") else {
      throw Gone(description: "The program is not running:\n\(try screen())")
    }
    return id
  }

  /// Waits until the screen shows a text.
  /// - Throws: ``Gone`` with the screen, when it does not come.
  @discardableResult
  func wait(for text: String, seconds: Double = 20) throws -> String {
    try wait("'\(text)'", seconds: seconds) { $0.contains(text) }
  }

  /// Waits until the screen is as it should be.
  /// - Throws: ``Gone`` with the screen, when it does not become so.
  func wait(
    _ what: String = "The next screen", seconds: Double = 20, until isThere: (String) -> Bool
  ) throws -> String {
    let end = Date().addingTimeInterval(seconds)
    var last = ""
    while Date() < end {
      last = try screen()
      if isThere(last) { return last }
      usleep(20_000)
    }
    throw Gone(description: "\(what) did not come. The screen:\n\(last)")
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let (status, output) = try Self.run("tmux", ["-L", socket] + arguments)
    guard status == 0 else { throw Gone(description: "tmux \(arguments): \(output)") }
    return output
  }

  private static func run(
    _ name: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String) {
    let path = name.hasPrefix("/") ? name : "/usr/bin/" + name
    try #require(
      FileManager.default.fileExists(atPath: path),
      "\(name) is missing. Install it (apt-get install tmux procps) and run the tests again.")
    return try Spawned.run(path, arguments)
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
