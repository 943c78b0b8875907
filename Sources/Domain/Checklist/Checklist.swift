/// A list of questions for one step, such as planning a research collaboration.
public struct Checklist: Equatable, Sendable, Identifiable {
  /// The step of a collaboration that a checklist is for.
  public enum Purpose: String, CaseIterable, Codable, Sendable {
    /// Run by anyone, saves nothing.
    case selfcheck
    case triage, planning
    /// Goes deeper into one matter, such as export control; opened when the case calls for it.
    case topic
    /// In-progress review.
    case progress
    case event
    /// The end of a collaboration.
    case exit
    /// Tasks of the institution itself.
    case standing
  }

  /// Questions that are answered together.
  public struct Section: Equatable, Sendable, Identifiable {
    public var id: String
    public var title: LocalizedText
    public var questions: [Question]

    public init(id: String, title: LocalizedText, questions: [Question]) {
      self.id = id
      self.title = title
      self.questions = questions
    }
  }

  public var id: String
  public var purpose: Purpose
  /// Empty when it fits every kind.
  public var kinds: [CollaborationKind]
  public var title: LocalizedText
  public var intro: LocalizedText
  public var minutes: Int
  public var sections: [Section]

  public init(
    id: String, purpose: Purpose, kinds: [CollaborationKind] = [], title: LocalizedText,
    intro: LocalizedText = .init(), minutes: Int = 0, sections: [Section]
  ) {
    self.id = id
    self.purpose = purpose
    self.kinds = kinds
    self.title = title
    self.intro = intro
    self.minutes = minutes
    self.sections = sections
  }

  public var questions: [Question] { sections.flatMap(\.questions) }
}

/// Who can answer a question.
public enum Answerer: String, CaseIterable, Codable, Sendable {
  case researcher, office, specialist
}

/// Somewhere to take a matter that needs more than one pair of eyes.
public enum Escalation: String, CaseIterable, Codable, Sendable {
  case head, dean, rector, security, exportcontrol, dataprotection, legal, ethics, hr, it
}

/// One question of a checklist.
public struct Question: Equatable, Sendable, Identifiable {
  /// The sort of answer a question takes.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case yesno, choice, choices, number, date, text, list
  }

  /// One of the answers to choose from.
  public struct Option: Equatable, Sendable, Identifiable {
    public var id: String
    public var text: LocalizedText

    public init(id: String, text: LocalizedText) {
      self.id = id
      self.text = text
    }
  }

  /// What an answer does.
  public struct Effect: Equatable, Sendable {
    /// Answer words (see ``AnswerValue/words``) that set it off.
    public var answers: [String]
    public var advice: LocalizedText
    public var risk: String?
    public var measures: [String]
    public var escalation: Escalation?
    public var blocks: Bool

    public init(
      answers: [String], advice: LocalizedText = .init(), risk: String? = nil,
      measures: [String] = [], escalation: Escalation? = nil, blocks: Bool = false
    ) {
      self.answers = answers
      self.advice = advice
      self.risk = risk
      self.measures = measures
      self.escalation = escalation
      self.blocks = blocks
    }

    /// An answer worries when it proposes a risk, escalates or blocks.
    public var worries: Bool { risk != nil || escalation != nil || blocks }
  }

  public var id: String
  public var text: LocalizedText
  public var why: LocalizedText
  public var help: LocalizedText
  public var kind: Kind
  public var options: [Option]
  public var unit: LocalizedText
  public var answerer: Answerer
  public var audience: [Audience]
  public var theme: Theme
  /// Must be known before a decision; "not relevant" needs a reason.
  public var isStop: Bool
  /// Rests on law; never waivable.
  public var restsOnLaw: Bool
  /// When it is asked; nil is always.
  public var when: AnswerRule?
  public var effects: [Effect]
  /// Answers that are not stored: they show whom to see and leave a neutral mark.
  public var outside: [String]
  public var sources: [String]
  public var related: [String]
  /// Since when it has meant the same, whatever became of its wording; nil when each change of wording counts.
  public var unchangedSince: Day?
  /// What the question means, apart from its wording's languages: answers are kept over pack versions
  /// while it is unchanged. SHA-256 in hexadecimal.
  public var digest: String

  public init(
    id: String, text: LocalizedText, why: LocalizedText = .init(), help: LocalizedText = .init(),
    kind: Kind = .yesno, options: [Option] = [], unit: LocalizedText = .init(),
    answerer: Answerer = .researcher, audience: [Audience] = Audience.allCases,
    theme: Theme = .general, isStop: Bool = false, restsOnLaw: Bool = false,
    when: AnswerRule? = nil, effects: [Effect] = [], outside: [String] = [],
    sources: [String] = [], related: [String] = [], unchangedSince: Day? = nil, digest: String = ""
  ) {
    self.id = id
    self.text = text
    self.why = why
    self.help = help
    self.kind = kind
    self.options = options
    self.unit = unit
    self.answerer = answerer
    self.audience = audience
    self.theme = theme
    self.isStop = isStop
    self.restsOnLaw = restsOnLaw
    self.when = when
    self.effects = effects
    self.outside = outside
    self.sources = sources
    self.related = related
    self.unchangedSince = unchangedSince
    self.digest = digest
  }
}
