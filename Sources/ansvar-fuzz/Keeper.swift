import Foundation

/// Keeps failing inputs; the one under way lies there too, so that what ends the program is found.
struct Keeper {
  private let folder: String?

  init(folder: String?) {
    self.folder = folder
    if let folder {
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
  }

  func announce(_ trial: Trial) {
    guard let folder else { return }
    _ = FileManager.default.createFile(
      atPath: folder + "/under-way.yaml", contents: Data(trial.files[trial.file] ?? []))
  }

  func finish() {
    if let folder { try? FileManager.default.removeItem(atPath: folder + "/under-way.yaml") }
  }

  /// Writes the whole pack.
  /// - Returns: where it lies.
  func keep(_ trial: Trial) -> String? {
    guard let folder else { return nil }
    let path = folder + "/" + UUID().uuidString
    for (name, bytes) in trial.files {
      let file = URL(fileURLWithPath: path + "/" + name)
      try? FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data(bytes).write(to: file)
    }
    try? Data(trial.file.utf8).write(to: URL(fileURLWithPath: path + "/spoilt.txt"))
    return path
  }
}
