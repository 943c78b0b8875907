import Content
import Domain

/// One pack with one spoilt file, and what has to hold of every pack whatever it is.
struct Trial {
  struct Outcome {
    var failure: String?
    var wasLoaded = false
    var time = Duration.zero
    /// The kinds of problems told.
    var faults: Set<String> = []
  }

  /// Longer than any load of a pack of these sizes takes, also where much else goes on.
  private static let patience = Duration.seconds(5)

  /// The file that was spoilt.
  let file: String
  let files: [String: [UInt8]]

  init(_ seed: Seeds.Seed, spoiling file: String = "", to bytes: [UInt8]? = nil) {
    self.file = file
    files = bytes.map { seed.files.merging([file: $0]) { _, new in new } } ?? seed.files
  }

  func run() -> Outcome {
    var outcome = Outcome()
    let clock = ContinuousClock()
    let start = clock.now
    let load = PackLoader.load([(name: "spoilt", bytes: files)])
    outcome.time = start.duration(to: clock.now)
    outcome.wasLoaded = !load.packs.isEmpty
    for problem in load.problems {
      outcome.faults.insert(String("\(problem.fault)".prefix { $0 != "(" }))
    }
    outcome.failure = failure(load, outcome.time)
    return outcome
  }

  private func failure(_ load: PackLoad, _ time: Duration) -> String? {
    if time > Self.patience { return "slow: \(time)" }
    if load.hasErrors != load.packs.isEmpty { return "half loaded" }
    for problem in load.problems {
      if problem.severity == .error, !isPlaced(problem) { return "no place: \(problem)" }
      if !TextPolicy.isClean(problem.description) { return "unclean: \(problem)" }
    }
    for pack in load.packs {
      let again = PackLoader.load([(name: "again", files: PackWriter.files(pack))])
      let errors = again.problems.filter { $0.severity == .error }
      if let error = errors.first { return "written wrong: \(error)" }
      if let other = again.packs.first, other.digest != pack.digest {
        return "written differently: \(other.id)"
      }
      if PackArchive.pack(from: PackArchive.bytes(of: pack))?.digest != pack.digest {
        return "archived differently: \(pack.id)"
      }
    }
    return nil
  }

  /// A line unless the fault is of the whole file or pack.
  private func isPlaced(_ problem: PackProblem) -> Bool {
    switch problem.fault {
    case .missingFile, .tooManyProblems, .tooManyFiles, .packTooLarge: true
    case .emptyFile, .fileTooLarge, .tooManyPieces, .packTooManyPieces, .badSignature:
      !problem.file.isEmpty
    default: !problem.file.isEmpty && problem.line != nil
    }
  }
}
