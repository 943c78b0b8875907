import Content
import Domain
import Foundation

/// Finds the packs that a command line names: by id among those at hand, or by the path of a folder.
struct PackPlaces {
  let surroundings: Surroundings
  let library: Library

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    library = surroundings.library()
  }

  /// The pack at hand with this id, else the one in the folder of this path.
  /// - Throws: ``CommandError`` when there is neither, or what the folder holds cannot be used.
  func pack(_ name: String) throws -> Pack {
    if let pack = library.pack(name) { return pack }
    guard FileManager.default.fileExists(atPath: name) else { throw CommandError.notFound(name) }
    return try read(name)
  }

  /// The pack in a folder, checked beside those at hand.
  func read(_ path: String) throws -> Pack {
    let load = load(path)
    let folder = Self.name(path)
    guard let pack = load.packs.last, !load.problems.contains(where: { $0.isError(in: folder) })
    else {
      let first = load.problems.first { $0.isError(in: folder) }
      throw CommandError.badPack(path, first?.description ?? "")
    }
    return pack
  }

  /// What a folder holds, with the packs at hand that it may rest on; the folder's own pack is the last.
  func load(_ path: String) -> PackLoad {
    let folder = URL(fileURLWithPath: path).standardizedFileURL.path
    let others = surroundings.resources.packFolders.filter { Self.name($0) != Self.name(folder) }
    var load = PackLoader.load(others + [folder])
    let shipped = Set(others.map(Self.name))
    load.packs.removeAll { shipped.contains($0.id) }
    return load
  }

  static func name(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
  }
}

extension PackProblem {
  fileprivate func isError(in folder: String) -> Bool {
    severity == .error && pack == folder
  }
}
