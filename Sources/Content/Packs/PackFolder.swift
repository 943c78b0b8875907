import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of one pack as they lie in its folder, found with the system's own calls because every start looks at them.
struct PackFolder: Equatable, Sendable {
  /// A file, and what tells whether it has changed.
  struct File: Equatable, Sendable {
    /// Inside the pack: `guidelines/30-agreements.yaml`.
    var name: String
    var size: Int
    /// Nanoseconds since 1970.
    var changed: Int
  }

  let path: String
  /// The files' bytes when they lie in no folder.
  let held: [String: [UInt8]]?
  private(set) var files: [File] = []
  private(set) var problems: [PackProblem] = []
  /// Entries of folders looked at.
  private var looked = 0

  /// The last part of the path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  init(_ path: String, limits: PackLimits) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    held = nil
    walk("", depth: 0, limits)
    finish(limits)
  }

  /// A pack that lies in no folder.
  init(_ name: String, holding held: [String: [UInt8]], limits: PackLimits) {
    path = name
    self.held = held
    for (name, bytes) in held { files.append(File(name: name, size: bytes.count, changed: 0)) }
    finish(limits)
  }

  private mutating func finish(_ limits: PackLimits) {
    files.sort { $0.name < $1.name }
    if files.count > limits.files {
      report("", .tooManyFiles(limit: limits.files))
      files = []
    }
    if files.reduce(0, { $0 + $1.size }) > limits.packSize {
      report("", .packTooLarge(limit: limits.packSize))
      files = []
    }
  }

  private mutating func walk(_ folder: String, depth: Int, _ limits: PackLimits) {
    guard depth <= limits.folderDepth else {
      report(folder, .tooManyFolders(limit: limits.folderDepth))
      return
    }
    let left = limits.entries - looked
    guard let names = Self.names(in: folder.isEmpty ? path : path + "/" + folder, atMost: left)
    else {
      report(folder, .unreadable("it is not a folder that can be opened"))
      return
    }
    looked += names.count
    if names.count > left {
      report("", .tooManyFiles(limit: limits.entries))
      return
    }
    for name in names where !name.hasPrefix(".") {
      let inside = folder.isEmpty ? name : folder + "/" + name
      var status = stat()
      guard lstat(path + "/" + inside, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: walk(inside, depth: depth + 1, limits)
      case S_IFLNK: report(inside, .symbolicLink)
      case S_IFREG where name.hasSuffix(".yaml") || name.hasSuffix(".yml"):
        guard files.count < limits.files else {
          if files.count == limits.files, !problems.contains(where: Self.isTooMany) {
            report("", .tooManyFiles(limit: limits.files))
          }
          return
        }
        files.append(
          File(name: inside, size: Int(status.st_size), changed: Self.nanoseconds(status)))
      case S_IFREG: break
      default: report(inside, .unreadable("it is not a file"))
      }
    }
  }

  private mutating func report(_ file: String, _ fault: PackFault) {
    problems.append(PackProblem(pack: name, file: file, fault: fault))
  }

  private static func isTooMany(_ problem: PackProblem) -> Bool {
    if case .tooManyFiles = problem.fault { true } else { false }
  }

  private static func nanoseconds(_ status: stat) -> Int {
    #if canImport(Darwin)
      status.st_mtimespec.tv_sec * 1_000_000_000 + status.st_mtimespec.tv_nsec
    #else
      status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    #endif
  }

  /// The names in a folder, sorted; nil when it cannot be opened. Where there are more than `limit`, one more than that.
  private static func names(in folder: String, atMost limit: Int) -> [String]? {
    guard let handle = opendir(folder) else { return nil }
    defer { closedir(handle) }
    var names: [String] = []
    while names.count <= limit, let entry = readdir(handle) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
