import Foundation
import Terminal

/// Lets a person edit a text in `$VISUAL` or `$EDITOR`, without a shell.
@MainActor
struct OwnEditor {
  private let environment: [String: String]

  init(_ surroundings: Surroundings) {
    environment = surroundings.environment
  }

  /// - Returns: the new text; nil when it is unchanged, or no editor could be run.
  func edit(_ text: String, on console: any Console) -> String? {
    guard let command = environment["VISUAL"] ?? environment["EDITOR"], !command.isEmpty,
      let file = write(text)
    else { return nil }
    defer { try? FileManager.default.removeItem(at: file) }
    console.pause()
    defer { console.resume() }
    guard run(command, on: file), let data = try? Data(contentsOf: file),
      var edited = String(data: data, encoding: .utf8)
    else { return nil }
    if edited.hasSuffix("\n"), !text.hasSuffix("\n") { edited.removeLast() }
    return edited == text ? nil : edited
  }

  private func write(_ text: String) -> URL? {
    let folder =
      environment["XDG_RUNTIME_DIR"].map { URL(filePath: $0) }
      ?? FileManager.default.temporaryDirectory
    let file = folder.appending(path: "ansvar-\(UUID().uuidString).txt")
    let made = FileManager.default.createFile(
      atPath: file.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    return made ? file : nil
  }

  private func run(_ command: String, on file: URL) -> Bool {
    let words = command.split(separator: " ").map(String.init)
    guard let name = words.first else { return false }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + words.dropFirst() + ["--", file.path]
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
