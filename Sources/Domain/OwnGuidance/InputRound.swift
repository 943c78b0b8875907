/// A round in which those concerned say what they think of guidelines before they are adjusted (nb innspillsrunde, nn
/// innspelsrunde, sv synpunktsrunda).
public struct InputRound: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<InputRound>

  public var id: ID
  public var title: String
  /// What those asked are to look at.
  public var question: String
  public var pack: PackVersion
  public var opened: Day
  public var deadline: Day
  /// Units, offices or organisations, not persons.
  public var asked: [String]
  public var closed: Day?
  /// In the order in which they came.
  public var comments: [RoundComment]

  public init(
    id: ID, title: String, question: String, pack: PackVersion, opened: Day, deadline: Day,
    asked: [String], closed: Day? = nil, comments: [RoundComment] = []
  ) {
    self.id = id
    self.title = title
    self.question = question
    self.pack = pack
    self.opened = opened
    self.deadline = deadline
    self.asked = asked
    self.closed = closed
    self.comments = comments
  }

  public func isOpen(on day: Day) -> Bool { closed == nil && day <= deadline }

  /// Comments that the office has not answered yet.
  public var unanswered: [RoundComment] { comments.filter { $0.answer == nil } }
}

/// What somebody thinks of one item.
public struct RoundComment: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<RoundComment>

  public enum Stance: String, CaseIterable, Codable, Sendable {
    case agree, unclear, object, propose
  }

  /// What the office says to it; shown beside the item in the next version.
  public struct Answer: Hashable, Sendable {
    public var text: String
    /// Whether the guidelines are changed for it.
    public var isTaken: Bool
    public var day: Day

    public init(text: String, isTaken: Bool, day: Day) {
      self.text = text
      self.isTaken = isTaken
      self.day = day
    }
  }

  public var id: ID
  /// An item or question; empty for the whole.
  public var item: String
  public var stance: Stance
  /// For a proposal, the wording proposed.
  public var text: String
  /// On whose behalf: a unit, office or organisation.
  public var from: String
  public var day: Day
  public var answer: Answer?

  public init(
    id: ID, item: String, stance: Stance, text: String, from: String, day: Day,
    answer: Answer? = nil
  ) {
    self.id = id
    self.item = item
    self.stance = stance
    self.text = text
    self.from = from
    self.day = day
    self.answer = answer
  }
}
