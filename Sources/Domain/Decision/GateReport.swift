/// How a gate stands for a collaboration: each required condition, met or not.
public struct GateReport: Hashable, Sendable {
  /// What is missing for a condition, as facts.
  public enum Missing: Hashable, Sendable {
    /// Ids of questions, with the assessment they belong to.
    case questions(Assessment.ID?, [String])
    case noAssessment(Checklist.Purpose)
    case risks([Risk.ID])
    case measures([Measure.ID])
    case conditions([Condition.ID])
    case agreements([Agreement.ID])
    case field(Field)
    case gain
    case agreement
  }

  /// How a condition stands.
  public enum Status: Hashable, Sendable {
    case met
    case notMet([Missing])
    case waived(Waiver, [Missing])
  }

  /// Who may set a condition aside, and why nobody may.
  public enum Waivability: Hashable, Sendable {
    case by([Role])
    /// It rests on law.
    case law
    /// A stop question is involved.
    case stopQuestion
    /// The institution's policy lets nobody.
    case policy
  }

  /// One condition that the gate asks for.
  public struct Line: Hashable, Sendable {
    public var condition: GateCondition
    public var status: Status
    public var waivability: Waivability
    /// How many are done and how many there are, where counting means something.
    public var done: Int?
    public var total: Int?

    public init(
      condition: GateCondition, status: Status, waivability: Waivability, done: Int? = nil,
      total: Int? = nil
    ) {
      self.condition = condition
      self.status = status
      self.waivability = waivability
      self.done = done
      self.total = total
    }

    /// Met or waived.
    public var passes: Bool {
      if case .notMet = status { false } else { true }
    }
  }

  public var gate: Gate
  public var depth: Depth?
  public var lines: [Line]

  public init(
    gate: Gate, depth: Depth? = nil, lines: [Line]
  ) {
    self.gate = gate
    self.depth = depth
    self.lines = lines
  }

  public var passes: Bool { lines.allSatisfy(\.passes) }

  /// The lines that are neither met nor waived.
  public var open: [Line] { lines.filter { !$0.passes } }
}
