import Foundation
import Testing

/// A sample register, made once by the program itself and copied for every test.
enum SampleStore {
  private static let made: Result<URL, any Error> = Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ansvar-sample-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "sample.sqlite")
    let session = try TerminalSession()
    let (status, output) = try session.command(
      "sample", "--store", file.path, "--today", "2026-11-20", "--lang", "en")
    guard status == 0 else { throw TerminalSession.Gone(description: output) }
    return file
  }

  /// A copy of the sample in the session's home.
  static func copy(to session: TerminalSession) throws -> String {
    let copy = session.home.appending(path: "sample.sqlite")
    try FileManager.default.copyItem(at: try made.get(), to: copy)
    return copy.path
  }
}
