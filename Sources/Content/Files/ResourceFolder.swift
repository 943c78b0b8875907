import Foundation

/// The folder that holds the guidance packs and the phrases.
public struct ResourceFolder: Equatable, Sendable {
  public let path: String

  public init(path: String) {
    self.path = path
  }

  public var packs: String { path + "/packs" }
  public var phrases: String { path + "/phrases" }

  /// The pack folders in it, by name.
  public var packFolders: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: packs)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { packs + "/" + $0 }
      .filter { FileManager.default.fileExists(atPath: $0 + "/pack.yaml") }
  }

  /// Looks where a build, an installation or the user has put the resources.
  ///
  /// `$ANSVAR_RESOURCES` when set; else beside the executable (symbolic links followed) as a build leaves
  /// them; else `../share/ansvar` as an installation does.
  /// - Parameters:
  ///   - environment: the process's environment.
  ///   - executable: the path of the running program.
  /// - Returns: the first place that holds packs.
  /// - Throws: ``ContentError/noResources(tried:)`` with the places looked in.
  public static func find(
    environment: [String: String], executable: String = ResourceFolder.runningExecutable
  ) throws(ContentError) -> ResourceFolder {
    let candidates = places(environment: environment, executable: executable)
    for place in candidates where holdsPacks(place) {
      return ResourceFolder(path: place)
    }
    throw .noResources(tried: candidates)
  }

  /// The running program's own path.
  public static var runningExecutable: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments.first ?? ""
  }

  private static func places(environment: [String: String], executable: String) -> [String] {
    if let given = environment["ANSVAR_RESOURCES"], !given.isEmpty { return [given] }
    let program = URL(fileURLWithPath: executable).resolvingSymlinksInPath()
    let beside = program.deletingLastPathComponent().path
    let share = program.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("share/ansvar").path
    return [
      beside + "/ansvar_Content.resources/Resources",
      beside + "/ansvar_Content.bundle/Resources",
      share,
    ]
  }

  private static func holdsPacks(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path + "/packs", isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
