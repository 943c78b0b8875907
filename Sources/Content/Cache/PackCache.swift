import Domain

/// The library as the program starts with it, and where it came from; read when something is first asked of it.
public struct LoadedLibrary: Sendable {
  public enum Origin: Equatable, Sendable {
    /// The compiled form was up to date.
    case cache
    /// Read from the packs' own files; `isKept` when the compiled form was written for next time.
    case files(isKept: Bool)
  }

  public let library: Library
  public let search: LibrarySearch
  private let reading: Lazy<PackCache.Reading>

  init(_ cache: PackCache, _ folders: [String]) {
    let reading = Lazy { cache.read(folders) }
    self.reading = reading
    library = Library(Lazy { reading.value.contents })
    search = LibrarySearch(library) { cache.searchFile($0, key: reading.value.key) }
  }

  /// What keeps packs out, as sentences with file and line.
  public var errors: [String] { reading.value.errors }
  public var origin: Origin { reading.value.origin }
}

/// Keeps packs compiled, so that a start does not parse them. Everything in it can be thrown away.
///
/// A compiled library is known again by path, size and time of change of every file of every pack. Anything
/// that is wrong with it, and it is made anew; where nothing can be written, the library is simply in memory.
public struct PackCache: Sendable {
  private let folder: String?
  private let program: String
  private let limits: PackLimits

  struct Reading: Sendable {
    var contents: LibraryContents
    var errors: [String]
    var origin: LoadedLibrary.Origin
    var key: [UInt8]
  }

  /// - Parameters:
  ///   - folder: where to keep it, made when absent; nil keeps nothing.
  ///   - program: what tells this build of the program from others; a cache of another is not used.
  ///   - limits: how much of a pack is read.
  public init(folder: String?, program: String = "", limits: PackLimits = .standard) {
    self.folder = folder
    self.program = program
    self.limits = limits
  }

  /// The library of the packs in `folders`.
  public func load(_ folders: [String]) -> LoadedLibrary {
    LoadedLibrary(self, folders)
  }

  /// The packs in `folders`, compiled before or read now.
  func read(_ folders: [String]) -> Reading {
    let packs = folders.map { PackFolder($0, limits: limits) }
    let key = CompiledLibrary.key(packs, program: program)
    let file = file("library.bin", key: key)
    if let content = file?.read(), let compiled = CompiledLibrary(content) {
      return Reading(
        contents: LibraryContents(compiled.packs), errors: compiled.errors, origin: .cache, key: key
      )
    }
    let read = PackLoader.load(packs, limits: limits)
    let errors = read.problems.filter { $0.severity == .error }.map(\.description)
    let isKept = file?.write(CompiledLibrary(packs: read.packs, errors: errors).bytes) ?? false
    return Reading(
      contents: LibraryContents(read.packs), errors: errors, origin: .files(isKept: isKept),
      key: key)
  }

  /// Where the index of a language is kept; nil when nothing is.
  func searchFile(_ language: Language, key: [UInt8]) -> CompiledFile? {
    file("search-\(language.rawValue).bin", key: key)
  }

  private func file(_ name: String, key: [UInt8]) -> CompiledFile? {
    folder.map { CompiledFile(path: $0 + "/" + name, key: key) }
  }
}
