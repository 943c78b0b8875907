public import Domain

/// A word of the field that every language has a name for, as `<prefix>.<raw value>`.
public protocol NamedByPhrase: RawRepresentable, CaseIterable where RawValue == String {
  /// What the keys of its names begin with.
  static var phrasePrefix: String { get }
}

extension Phrases {
  /// The name of a level, stage, force, kind and so on.
  public func name(_ word: some NamedByPhrase) -> String {
    self[key(word)]
  }

  /// The key of its name.
  func key<Word: NamedByPhrase>(_ word: Word) -> String {
    Word.phrasePrefix + "." + word.rawValue
  }
}

extension Audience: NamedByPhrase {
  public static var phrasePrefix: String { "audience" }
}
extension GuidanceStage: NamedByPhrase {
  public static var phrasePrefix: String { "guidancestage" }
}
extension Force: NamedByPhrase {
  public static var phrasePrefix: String { "force" }
}
extension Theme: NamedByPhrase {
  public static var phrasePrefix: String { "theme" }
}
extension Level: NamedByPhrase {
  public static var phrasePrefix: String { "level" }
}
extension Depth: NamedByPhrase {
  public static var phrasePrefix: String { "depth" }
}
extension Role: NamedByPhrase {
  public static var phrasePrefix: String { "role" }
}
extension Gate: NamedByPhrase {
  public static var phrasePrefix: String { "gate" }
}
extension GateCondition: NamedByPhrase {
  public static var phrasePrefix: String { "condition" }
}
extension CollaborationKind: NamedByPhrase {
  public static var phrasePrefix: String { "kind" }
}
extension Answerer: NamedByPhrase {
  public static var phrasePrefix: String { "answerer" }
}
extension Escalation: NamedByPhrase {
  public static var phrasePrefix: String { "escalation" }
}
extension Checklist.Purpose: NamedByPhrase {
  public static var phrasePrefix: String { "purpose" }
}
extension Question.Kind: NamedByPhrase {
  public static var phrasePrefix: String { "questionkind" }
}
extension CatalogueMeasure.Phase: NamedByPhrase {
  public static var phrasePrefix: String { "phase" }
}
extension ReferenceDocument.Kind: NamedByPhrase {
  public static var phrasePrefix: String { "document" }
}
extension Pack.Level: NamedByPhrase {
  public static var phrasePrefix: String { "packlevel" }
}
