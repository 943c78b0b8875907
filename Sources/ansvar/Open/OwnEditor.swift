import Foundation
import Terminal

/// Lets a person edit a text in `$VISUAL` or `$EDITOR`, without a shell.
@MainActor
struct OwnEditor {
  enum Result: Equatable {
    /// What came out; nil when nothing is different.
    case edited(String?)
    /// Neither `$VISUAL` nor `$EDITOR` names a program.
    case none
    /// The program could not be run, or ended with an error; the text stays as it was.
    case failed(program: String)
  }

  private let environment: [String: String]

  init(_ surroundings: Surroundings) {
    environment = surroundings.environment
  }

  func edit(_ text: String, on console: any Console) -> Result {
    let words = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }?
      .split(separator: " ").map(String.init)
    guard let words, let program = words.first else { return .none }
    guard let file = write(text) else { return .failed(program: program) }
    defer { try? FileManager.default.removeItem(at: file) }
    console.pause()
    defer { console.resume() }
    guard ForegroundProcess.run(words + ["--", file.path]) == 0,
      let data = try? Data(contentsOf: file), var edited = String(data: data, encoding: .utf8)
    else { return .failed(program: program) }
    if edited.hasSuffix("\n"), !text.hasSuffix("\n") { edited.removeLast() }
    return .edited(edited == text ? nil : edited)
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
}
