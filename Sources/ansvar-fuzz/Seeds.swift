import Foundation

/// Packs to start from. A folder without `pack.yaml` holds the files in which a pack differs from the one in the folder
/// `whole` beside it.
struct Seeds {
  struct Seed {
    var name: String
    /// Files by their names in the pack.
    var files: [String: [UInt8]]
    /// The files that may be spoilt.
    var names: [String]
  }

  private(set) var packs: [Seed] = []
  /// Lines that occur somewhere, to be put elsewhere.
  private(set) var pool: [[UInt8]] = []

  /// - Parameter folders: folders of packs.
  init(_ folders: [String]) {
    for folder in folders { add(folder) }
    var lines: Set<[UInt8]> = []
    for file in packs.flatMap(\.files.values) {
      for line in file.split(separator: UInt8(ascii: "\n")).prefix(400) {
        lines.insert(Array(line))
      }
    }
    pool = lines.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private mutating func add(_ folder: String) {
    let whole = Self.files(in: folder + "/whole")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() where !name.hasPrefix(".") {
      var files = Self.files(in: folder + "/" + name)
      guard !files.isEmpty else { continue }
      let own = files.keys.sorted()
      if files["pack.yaml"] == nil { files.merge(whole) { own, _ in own } }
      packs.append(Seed(name: name, files: files, names: own))
    }
  }

  private static func files(in folder: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let inside = FileManager.default.enumerator(atPath: folder)
    while let name = inside?.nextObject() as? String {
      guard name.hasSuffix(".yaml") else { continue }
      files[name] = FileManager.default.contents(atPath: folder + "/" + name).map { Array($0) }
    }
    return files
  }
}
