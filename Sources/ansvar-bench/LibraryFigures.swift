import Content
import Foundation

/// Reading the guidance from its files, and from its compiled form.
struct LibraryFigures {
  private let folders: [String]
  private let rounds: Int

  init(_ options: BenchOptions) {
    folders = ResourceFolder(path: options.resources).packFolders
    rounds = options.rounds
  }

  func print() throws {
    let cache = FileManager.default.temporaryDirectory.path + "/ansvar-bench-cache"
    try? FileManager.default.removeItem(atPath: cache)
    defer { try? FileManager.default.removeItem(atPath: cache) }
    let files = Figures(5) { _ = PackCache(folder: nil).load(folders) }
    Swift.print(files.line("library from its files"))
    _ = PackCache(folder: cache).load(folders)
    let compiled = Figures(rounds) { _ = PackCache(folder: cache).load(folders) }
    Swift.print(compiled.line("library, compiled"))
  }
}
