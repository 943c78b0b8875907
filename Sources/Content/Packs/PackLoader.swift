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
      packs.map { (name: $0.name, bytes: $0.files.mapValues { Array($0.utf8) }) }, limits: limits)
  }

  /// The same for files that may not be text at all.
  public static func load(
    _ packs: [(name: String, bytes: [String: [UInt8]])], limits: PackLimits = .standard
  ) -> PackLoad {
    load(
      packs.map { PackFolder($0.name, holding: $0.bytes, limits: limits) }, limits: limits)
  }

  static func load(_ folders: [PackFolder], limits: PackLimits) -> PackLoad {
    var packs: [Candidate] = []
    var readings: [PackReading] = []
    for ((folder, name), files) in zip(zip(folders, names(of: folders)), parsed(folders, limits)) {
      let reader = PackReader(folder, named: name, files: files, limits: limits)
      if let pack = reader.read() { packs.append(Candidate(reading: reader.reading, pack: pack)) }
      readings.append(reader.reading)
    }
    var problems =
      readings.flatMap(\.problems)
      + PackLinks.problems(in: readings, packs: packs.map(\.pack)).prefix(limits.problems)
    let unsound = Set(problems.lazy.filter { $0.severity == .error }.map(\.pack))
    packs.removeAll { unsound.contains($0.reading.pack) }
    for index in packs.indices { packs[index].pack = PackDigest.digested(packs[index].pack) }
    problems += dropUnsigned(&packs) + dropGroundless(&packs, of: readings)
    return PackLoad(packs: packs.map(\.pack), problems: problems.sorted(by: inOrder))
  }

  /// A pack without errors so far.
  private struct Candidate {
    let reading: PackReading
    var pack: Pack
  }

  /// The folders' own names, which problems are told by; folders that share theirs go by their paths.
  private static func names(of folders: [PackFolder]) -> [String] {
    let counts = Dictionary(folders.map { ($0.name, 1) }, uniquingKeysWith: +)
    return folders.map { counts[$0.name] == 1 ? $0.name : $0.path }
  }

  private static func dropUnsigned(_ packs: inout [Candidate]) -> [PackProblem] {
    var problems: [PackProblem] = []
    packs.removeAll { candidate in
      guard let fault = signatureFault(candidate.pack) else { return false }
      problems.append(
        PackProblem(pack: candidate.reading.pack, file: PackSigning.fileName, fault: fault))
      return true
    }
    return problems
  }

  /// A pack rests on what others say: it goes with them when they are at hand but not used.
  private static func dropGroundless(
    _ packs: inout [Candidate], of readings: [PackReading]
  ) -> [PackProblem] {
    let atHand = Set(readings.map(\.packID))
    var problems: [PackProblem] = []
    var isStable = false
    while !isStable {
      let sound = Set(packs.map(\.pack.id))
      let before = packs.count
      packs.removeAll { candidate in
        let lost = candidate.pack.basedOn.first { atHand.contains($0) && !sound.contains($0) }
        guard let lost, let spot = candidate.reading.ground(lost) else { return false }
        problems.append(PackProblem(.groundLeftOut(lost), at: spot))
        return true
      }
      isStable = packs.count == before
    }
    return problems
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
    let budgets = folders.map { _ in PieceBudget(limits) }
    let parsed = Mutex(Array(repeating: [String: YAMLFile](), count: folders.count))
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let (folder, file) = files[index]
      let read =
        if let bytes = folders[folder].held?[file.name] {
          YAMLFile(bytes: bytes, limits: limits, budget: budgets[folder])
        } else {
          YAMLFile(
            folders[folder].path + "/" + file.name, limits: limits, budget: budgets[folder])
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
