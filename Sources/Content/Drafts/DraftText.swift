public import Domain

/// The pieces of a draft as texts, each as it will stand in the pack's files, and back.
public enum DraftText {
  public static func text(of adaptation: Adaptation) -> String { written(adaptation) }

  /// An item that only the own pack has, with the theme that it stands under.
  public static func text(of item: GuidelineItem, in theme: GuidelineTheme) -> String {
    var theme = theme
    theme.items = [item]
    return PackWriter.text(of: theme)
  }

  /// A question with the checklist and the section that it stands in.
  public static func text(
    of question: Question, in section: Checklist.Section, of checklist: Checklist
  ) -> String {
    var section = section
    section.questions = [question]
    var checklist = checklist
    checklist.sections = [section]
    return written(checklist)
  }

  public static func text(of contact: Authority) -> String { written(contact) }

  public static func text(of policy: Policy) -> String { PackWriter.text(of: policy) }

  /// The adaptation that a piece tells; nil when the text is none.
  public static func adaptation(_ text: String) -> Adaptation? {
    read(text, PackReader.adaptation)?.value
  }

  /// An own item and its theme.
  public static func theme(_ text: String) -> GuidelineTheme? {
    read(text, PackReader.theme)?.value
  }

  /// An own question and its checklist.
  public static func checklist(_ text: String) -> Checklist? {
    read(text, PackReader.checklist)?.value
  }

  public static func contact(_ text: String) -> Authority? {
    read(text, PackReader.authority)?.value
  }

  public static func policy(_ text: String) -> Policy? { read(text, PackReader.policy)?.value }

  private static func written(_ line: some PackVisitable) -> String {
    var visitor = YAMLVisitor()
    visitor.put(line)
    return visitor.text.text
  }

  private static func read<Value>(
    _ text: String, _ read: (YAMLMap) -> Value?
  ) -> (value: Value, reading: PackReading)? {
    let file = YAMLFile(bytes: Array(text.utf8), limits: .standard)
    guard let root = file.root else { return nil }
    let reading = PackReading(pack: "draft", limits: .standard)
    return read(YAMLMap(root, file: "draft", reading: reading)).map { ($0, reading) }
  }
}
