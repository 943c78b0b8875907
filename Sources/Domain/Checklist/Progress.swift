/// How far an assessment has come.
public struct Progress: Hashable, Sendable {
  public var applicable: Int
  public var answered: Int
  public var unsure: Int
  /// Handed over and not back.
  public var asked: Int
  /// Blank or asked, by who can answer them.
  public var openByAnswerer: [Answerer: Int]

  public init(
    applicable: Int = 0, answered: Int = 0, unsure: Int = 0, asked: Int = 0,
    openByAnswerer: [Answerer: Int] = [:]
  ) {
    self.applicable = applicable
    self.answered = answered
    self.unsure = unsure
    self.asked = asked
    self.openByAnswerer = openByAnswerer
  }

  public var isComplete: Bool { answered == applicable }

  /// Open questions: unsure, or handed over and not back.
  public var open: Int { unsure + asked }
}
