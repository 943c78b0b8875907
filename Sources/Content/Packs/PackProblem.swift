/// Something wrong with a pack: where, what, and what would be right.
public struct PackProblem: Equatable, Sendable {
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Worth knowing; nothing is to be done.
    case note
    /// The pack can be used, but somebody will miss something.
    case warning
    /// The pack is not used until this is right.
    case error

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The pack's folder, by its last part.
  public var pack: String
  /// The file inside the pack; empty when it concerns the whole pack.
  public var file: String
  /// From 1; nil when no line is to blame.
  public var line: Int?
  public var column: Int?
  public var fault: PackFault

  public init(
    pack: String, file: String, line: Int? = nil, column: Int? = nil, fault: PackFault
  ) {
    self.pack = pack
    self.file = file
    self.line = line
    self.column = column
    self.fault = fault
  }

  public var severity: Severity { fault.severity }

  /// `norway/laws.yaml:12:5`
  public var place: String {
    var place = PackFault.shown(file.isEmpty ? pack : pack + "/" + file, length: 300)
    if let line { place += ":\(line)" }
    if let column { place += ":\(column)" }
    return place
  }
}

extension PackProblem: CustomStringConvertible {
  /// `norway/laws.yaml:12:5: error: ... would be right: ...`
  public var description: String {
    "\(place): \(severity.rawValue): \(fault.what) \(fault.remedy)"
  }
}
