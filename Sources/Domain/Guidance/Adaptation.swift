/// What an institution's own pack does with one line of advice of a pack that it is based on.
///
/// The Government decision of 22 May 2025 asks each Swedish authority for guidelines of its own, made from the national
/// ones; what is must by law, by assignment or by a funder's terms stays as it is and can only be explained.
public struct Adaptation: Equatable, Sendable, Identifiable {
  /// What is done with the line.
  public enum Deed: String, CaseIterable, Codable, Sendable {
    /// Holds here as it stands.
    case adopt
    /// Holds here in words of our own.
    case adapt
    /// Holds here as it stands, with words of our own beside it.
    case explain
    /// Does not hold here.
    case leaveOut
  }

  /// The ``GuidelineItem`` that it is about.
  public var item: GuidelineItem.ID
  public var deed: Deed
  /// Own words; empty when adopted or left out.
  public var title: LocalizedText
  public var text: LocalizedText
  /// How strongly the own words bind; nil is as strongly as the line itself.
  public var force: Force?
  public var reason: LocalizedText
  /// Who decided: an office or a role, not a person's name.
  public var by: String
  public var on: Day?
  /// What the line meant when this was decided (``GuidelineItem/meaning``); empty when nobody noted it.
  public var ground: String

  public var id: GuidelineItem.ID { item }

  public init(
    item: GuidelineItem.ID, deed: Deed, title: LocalizedText = .init(),
    text: LocalizedText = .init(), force: Force? = nil, reason: LocalizedText = .init(),
    by: String = "", on: Day? = nil, ground: String = ""
  ) {
    self.item = item
    self.deed = deed
    self.title = title
    self.text = text
    self.force = force
    self.reason = reason
    self.by = by
    self.on = on
    self.ground = ground
  }
}

/// Something that an earlier version of a pack had and this one has not.
public struct Withdrawal: Equatable, Sendable, Identifiable {
  /// Of an item or question.
  public var id: String
  /// What stands in its place, if anything.
  public var supersededBy: [String]
  public var on: Day?
  public var reason: LocalizedText

  public init(
    id: String, supersededBy: [String] = [], on: Day? = nil, reason: LocalizedText = .init()
  ) {
    self.id = id
    self.supersededBy = supersededBy
    self.on = on
    self.reason = reason
  }
}

extension Force {
  /// Must by law, by government assignment or by funding terms: an own pack may explain it, never weaken it.
  public var isBound: Bool {
    switch self {
    case .law, .assignment, .funder: true
    case .own, .should, .may: false
    }
  }

  /// How strongly it binds; a higher number binds more.
  public var strength: Int {
    switch self {
    case .law: 5
    case .assignment: 4
    case .funder: 3
    case .own: 2
    case .should: 1
    case .may: 0
    }
  }
}
