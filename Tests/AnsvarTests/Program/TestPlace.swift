import Content
import Foundation

/// Places of a test's own, so that none touches the register of whoever runs it.
struct TestPlace {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/ansvar-test-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func path(_ name: String) -> String { folder + "/" + name }

  func write(_ text: String, to name: String) throws -> String {
    let file = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// The resources of the repository that the tests stand in.
  static func resources() throws -> ResourceFolder {
    try ResourceFolder.find(environment: ["ANSVAR_RESOURCES": repository + "/Resources"])
  }

  /// A copy of the repository's resources, to be changed.
  func copyOfResources() throws -> String {
    let copy = path("resources")
    try FileManager.default.copyItem(atPath: Self.repository + "/Resources", toPath: copy)
    return copy
  }

  private static var repository: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
  }

  /// What the program itself sees.
  var environment: [String: String] {
    [
      "HOME": folder, "XDG_DATA_HOME": folder + "/data", "XDG_CACHE_HOME": folder + "/cache",
      "XDG_STATE_HOME": folder + "/state", "XDG_CONFIG_HOME": folder + "/config",
      "ANSVAR_RESOURCES": Self.repository + "/Resources", "LANG": "en_GB.UTF-8", "TERM": "xterm",
      "PATH": "/usr/bin:/bin",
    ]
  }
}

/// Runs the program that was built beside the tests.
struct BuiltProgram {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  let place: TestPlace
  /// Guidance other than the repository's.
  var resources: String?

  /// The program lies beside the bundle of the tests.
  static var path: String {
    let folder = URL(fileURLWithPath: ResourceFolder.runningExecutable)
      .resolvingSymlinksInPath().deletingLastPathComponent()
    for candidate in [folder, Bundle.main.bundleURL] {
      let path = candidate.appendingPathComponent("ansvar").path
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    return CommandLine.arguments.compactMap { argument -> String? in
      let path = URL(fileURLWithPath: argument).deletingLastPathComponent()
        .appendingPathComponent("ansvar").path
      return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    }.first ?? "ansvar"
  }

  /// Output goes to files, as pipes would fill up unread.
  func run(_ arguments: String...) throws -> Outcome {
    let out = place.path("out-" + UUID().uuidString)
    let errors = out + "-errors"
    for path in [out, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.environment = place.environment.merging(
      resources.map { ["ANSVAR_RESOURCES": $0] } ?? [:]
    ) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOfFile: out, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }
}
