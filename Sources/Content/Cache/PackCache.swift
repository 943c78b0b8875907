import Domain
import Foundation

/// The library as the program starts with it, and where it came from.
public struct LoadedLibrary: Sendable {
  public enum Origin: Equatable, Sendable {
    /// The compiled form was up to date.
    case cache
    /// Read from the packs' own files; `isKept` when the compiled form was written for next time.
    case files(isKept: Bool)
  }

  public var library: Library
  public var search: LibrarySearch
  /// What keeps packs out, as sentences with file and line.
  public var errors: [String]
  public var origin: Origin
}

/// Keeps packs compiled, so that a start does not parse them. Everything in it can be thrown away.
///
/// A compiled library is known again by path, size and time of change of every file of every pack. Anything
/// that is wrong with it, and it is made anew; where nothing can be written, the library is simply in memory.
public struct PackCache: Sendable {
  private let folder: String?
  private let program: String
  private let limits: PackLimits

  /// - Parameters:
  ///   - folder: where to keep it, made when absent; nil keeps nothing.
  ///   - program: what tells this build of the program from others; a cache of another is not used.
  ///   - limits: how much of a pack is read.
  public init(folder: String?, program: String = "", limits: PackLimits = .standard) {
    self.folder = folder
    self.program = program
    self.limits = limits
  }

  /// The library of the packs in `folders`, compiled before or read now.
  public func load(_ folders: [String]) -> LoadedLibrary {
    let packs = folders.map { PackFolder($0, limits: limits) }
    let key = CompiledLibrary.key(packs, program: program)
    if let path, let bytes = try? FileBytes.read(path, limit: CompiledLibrary.sizeLimit),
      let compiled = CompiledLibrary(bytes, key: key)
    {
      let library = Library(compiled.packs)
      return LoadedLibrary(
        library: library, search: LibrarySearch(library, indexes: compiled.indexes),
        errors: compiled.errors, origin: .cache)
    }

    let read = PackLoader.load(packs, limits: limits)
    let library = Library(read.packs)
    let search = LibrarySearch(library)
    let errors = read.problems.filter { $0.severity == .error }.map(\.description)
    let isKept = keep(library, search, errors, key: key)
    return LoadedLibrary(
      library: library, search: search, errors: errors, origin: .files(isKept: isKept))
  }

  private var path: String? { folder.map { $0 + "/library.bin" } }

  private func keep(
    _ library: Library, _ search: LibrarySearch, _ errors: [String], key: [UInt8]
  ) -> Bool {
    guard let folder, let path else { return false }
    if !FileManager.default.fileExists(atPath: folder) {
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    let indexes = Language.allCases.map { ($0, search.index($0)) }
    let compiled = CompiledLibrary(
      packs: library.packs, errors: errors,
      indexes: Dictionary(uniqueKeysWithValues: indexes))
    return FileBytes.replace(path, with: compiled.bytes(key: key))
  }
}
