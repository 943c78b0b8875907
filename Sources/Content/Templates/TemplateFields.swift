/// The fields that a template may use.
public enum TemplateFields {
  /// Fields of the document itself.
  public static let document = [
    "title", "reference", "caseNumber", "institution", "unit", "leader", "kind", "stage", "level",
    "levelBefore", "depth", "today", "purposeText", "funding", "startDay", "endDay", "reviewDay",
    "exitTerms", "ledgerHead",
  ]

  /// Lists, and the fields of their lines.
  public static let lists: [String: [String]] = [
    "partners": ["name", "country", "role"],
    "agreements": ["type", "number", "signed", "ends", "exitTerms"],
    "fields": ["name"],
    "protection": ["name"],
    "gains": ["text"],
    "risks": ["title", "cause", "before", "after", "proposal", "reason"],
    "measures": [
      "title", "risk", "precise", "proportionate", "effective", "owner", "due", "state",
    ],
    "worries": ["question", "answer", "note"],
    "open": ["question", "state", "who"],
    "answers": ["section", "question", "answer", "note"],
    "decisions": [
      "outcome", "by", "level", "basis", "presentedBy", "reasons", "conditions", "until", "day",
      "reference",
    ],
    "conditions": ["text", "owner", "due", "state"],
    "reviews": ["day", "cause", "outcome", "changes"],
    "history": ["day", "what", "who"],
  ]

  /// Fields and lists that may be used inside a list, or outside all.
  static func known(inside list: String?) -> [String] {
    (list.flatMap { lists[$0] } ?? []) + document + lists.keys.sorted()
  }
}
