/// What a piece of advice or a question is about.
public enum Theme: String, CaseIterable, Codable, Sendable {
  case general, purpose, partner, country, field, exportcontrol, security, data, ethics, freedom
  case funding, results, agreements, people, travel, access, education, openness, governance
  case progress, ending
}

/// The two readers that guidance addresses.
public enum Audience: String, CaseIterable, Codable, Sendable {
  /// Administration and leadership.
  case leadership
  /// Researchers and teachers.
  case staff
}

/// When in the life of a collaboration a line of advice belongs.
public enum GuidanceStage: String, CaseIterable, Codable, Sendable {
  case standing, planning, progress, ending
}

/// How strongly a line of advice binds.
public enum Force: String, CaseIterable, Codable, Sendable {
  /// Must by law.
  case law
  /// Must by government assignment (regeringsuppdrag, tildelingsbrev).
  case assignment
  /// Must by a funder's or a contract's terms.
  case funder
  /// Must by the institution's own rules.
  case own
  case should
  case may
}

/// One line of advice.
public struct GuidelineItem: Equatable, Sendable, Identifiable {
  public var id: String
  public var title: LocalizedText
  public var text: LocalizedText
  public var audience: [Audience]
  public var roles: [String]
  public var stages: [GuidanceStage]
  public var force: Force
  public var theme: Theme
  public var sources: [String]
  /// Ids of items, laws, authorities, documents, questions and templates.
  public var related: [String]
  /// Since when it has meant the same, whatever became of its wording; nil when each change of wording counts.
  public var unchangedSince: Day?
  /// What it means, apart from its other languages: SHA-256 in hexadecimal.
  public var meaning: String

  public init(
    id: String, title: LocalizedText, text: LocalizedText, audience: [Audience],
    roles: [String] = [], stages: [GuidanceStage], force: Force, theme: Theme,
    sources: [String], related: [String] = [], unchangedSince: Day? = nil, meaning: String = ""
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.audience = audience
    self.roles = roles
    self.stages = stages
    self.force = force
    self.theme = theme
    self.sources = sources
    self.related = related
    self.unchangedSince = unchangedSince
    self.meaning = meaning
  }
}

/// The items of one theme, as one file of a pack holds them.
public struct GuidelineTheme: Equatable, Sendable, Identifiable {
  public var id: String
  public var title: LocalizedText
  public var intro: LocalizedText
  /// Heading of a group of themes in the tree; empty when it stands alone.
  public var group: LocalizedText
  public var items: [GuidelineItem]

  public init(
    id: String, title: LocalizedText, intro: LocalizedText = .init(),
    group: LocalizedText = .init(), items: [GuidelineItem]
  ) {
    self.id = id
    self.title = title
    self.intro = intro
    self.group = group
    self.items = items
  }
}
