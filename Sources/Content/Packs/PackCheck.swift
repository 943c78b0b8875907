import Domain

/// What `ansvar pack check` tells of packs: every problem, then a line for each pack, then how it went.
public struct PackCheck: Sendable {
  public let load: PackLoad
  private let folders: [String]

  /// - Parameters:
  ///   - folders: the packs to tell of.
  ///   - others: packs that they may refer to; what is wrong with those is not told.
  ///   - limits: how much of a pack is read.
  public init(_ folders: [String], others: [String] = [], limits: PackLimits = .standard) {
    let rest = others.filter { !folders.contains($0) }
    self.folders = folders.map { PackFolder($0, limits: limits).name }
    load = PackLoader.load(rest + folders, limits: limits)
  }

  /// Problems of the packs asked for, least severe at `least`.
  public func problems(atLeast least: PackProblem.Severity = .warning) -> [PackProblem] {
    load.problems.filter { folders.contains($0.pack) && $0.severity >= least }
  }

  public var hasErrors: Bool { !problems(atLeast: .error).isEmpty }

  /// The report, line by line.
  public func lines(atLeast least: PackProblem.Severity = .warning) -> [String] {
    let told = problems(atLeast: least)
    let packs = load.packs.map { pack in
      "\(pack.id) \(pack.version): \(pack.themes.reduce(0) { $0 + $1.items.count }) items, "
        + "\(pack.checklists.reduce(0) { $0 + $1.questions.count }) questions, "
        + "\(pack.sources.count) sources, digest \(pack.digest.prefix(12))"
    }
    let counts = PackProblem.Severity.allCases.reversed().map { severity in
      let count = told.count { $0.severity == severity }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return told.map(\.description) + packs + [counts.joined(separator: ", ")]
  }
}
