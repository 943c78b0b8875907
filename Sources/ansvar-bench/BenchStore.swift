import Foundation

/// The store that is measured: a copy of the one named, or a new sample.
struct BenchStore {
  let path: String
  private let folder: String

  init(_ options: BenchOptions) throws {
    folder = FileManager.default.temporaryDirectory.path + "/ansvar-bench-" + UUID().uuidString
    path = folder + "/bench.sqlite"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    if let store = options.store {
      for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: store + suffix) {
        try FileManager.default.copyItem(atPath: store + suffix, toPath: path + suffix)
      }
    } else {
      try makeSample(options)
    }
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// By the program that was built beside this one.
  private func makeSample(_ options: BenchOptions) throws {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: own).deletingLastPathComponent()
      .appendingPathComponent("ansvar")
    process.arguments = ["sample", "--size", String(options.size), "--store", path]
    try process.run()
    process.waitUntilExit()
  }
}
