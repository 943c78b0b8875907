import Dispatch
public import Domain
import Synchronization

/// Packs read from their folders, with everything that is wrong with them.
public struct PackLoad: Sendable {
  /// The packs without errors.
  public var packs: [Pack]
  /// In the order of files and lines.
  public var problems: [PackProblem]

  public var hasErrors: Bool { problems.contains { $0.severity == .error } }
}

/// Reads and checks packs as they are written.
public enum PackLoader {
  /// Reads the pack in each of `folders`, checks each by itself and all against each other.
  ///
  /// A pack with an error is left out: half a checklist is worse than none that is known to be missing.
  public static func load(
    _ folders: [String], limits: PackLimits = .standard
  ) -> PackLoad {
    load(folders.map { PackFolder($0, limits: limits) }, limits: limits)
  }

  /// Reads and checks packs that are held as texts: a draft that is about to be published, beside what it rests on.
  public static func load(
    _ packs: [(name: String, files: [String: String])], limits: PackLimits = .standard
  ) -> PackLoad {
    load(
      packs.map { pack in
        PackFolder(pack.name, holding: pack.files.mapValues { Array($0.utf8) }, limits: limits)
      }, limits: limits)
  }

  static func load(_ folders: [PackFolder], limits: PackLimits) -> PackLoad {
    var packs: [(folder: String, pack: Pack)] = []
    var readings: [PackReading] = []
    for (folder, files) in zip(folders, parsed(folders, limits)) {
      let reader = PackReader(folder, files: files, limits: limits)
      if let pack = reader.read() { packs.append((folder.name, pack)) }
      readings.append(reader.reading)
    }
    var problems =
      readings.flatMap(\.problems)
      + PackLinks.problems(in: readings, packs: packs.map(\.pack)).prefix(limits.problems)
    let unsound = Set(problems.lazy.filter { $0.severity == .error }.map(\.pack))
    var sound: [Pack] = []
    for (folder, pack) in packs where !unsound.contains(folder) && !unsound.contains(pack.id) {
      let pack = PackDigest.digested(pack)
      if let fault = signatureFault(pack) {
        problems.append(PackProblem(pack: folder, file: PackSigning.fileName, fault: fault))
      } else {
        sound.append(pack)
      }
    }
    return PackLoad(packs: sound, problems: problems.sorted(by: inOrder))
  }

  private static func signatureFault(_ pack: Pack) -> PackFault? {
    guard let signature = pack.signature, !PackSigning.holds(signature, for: pack) else {
      return nil
    }
    return .badSignature("it is not of this content, or not by the key that it names")
  }

  /// The files of each folder, parsed on all processors: nearly all the time of reading packs goes there.
  private static func parsed(
    _ folders: [PackFolder], _ limits: PackLimits
  ) -> [[String: YAMLFile]] {
    let files = folders.indices.flatMap { index in
      folders[index].files.map { (folder: index, file: $0) }
    }
    .sorted { $0.file.size > $1.file.size }
    let parsed = Mutex(Array(repeating: [String: YAMLFile](), count: folders.count))
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let (folder, file) = files[index]
      let read =
        if let bytes = folders[folder].held?[file.name] {
          YAMLFile(bytes: bytes, limits: limits)
        } else {
          YAMLFile(folders[folder].path + "/" + file.name, limits: limits)
        }
      parsed.withLock { $0[folder][file.name] = read }
    }
    return parsed.withLock { $0 }
  }

  private static func inOrder(_ left: PackProblem, _ right: PackProblem) -> Bool {
    (left.pack, left.file, left.line ?? 0, left.column ?? 0)
      < (right.pack, right.file, right.line ?? 0, right.column ?? 0)
  }
}
