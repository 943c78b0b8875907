/// Files for the schemas: right ones of the kinds that ``MadePack`` lacks, and ways to spoil them.
enum SchemaSamples {
  static let more = [
    "adaptations.yaml": """
    - item: MA-1
      does: adapt
      text: {nb: Sett av et halvt år., en: Set aside half a year.}
      force: own
      reason: {nb: Det tar så lang tid., en: It takes that long.}
      by: Research office
      on: 2026-11-20
      ground: "3f1c0a77d2b4"
    - {item: MA-2, does: adopt, by: Research office, on: 2026-11-20}
    """,
    "withdrawn.yaml": """
    - id: MA-0
      supersededBy: [MA-1]
      on: 2026-11-21
      reason: {nb: Slått sammen., en: Merged.}
    """,
    "signature.yaml": """
    by: Nordvik universitet
    on: 2026-11-21
    key: "q83vAQ=="
    signature: "q83vAQ=="
    """,
    "authorities.yaml": """
    - id: office
      name: {nb: Kontoret, en: The office}
      short: KO
      role: {nb: Svarer., en: Answers.}
      ask: {nb: Om alt., en: About everything.}
      url: https://example.org/
      sources: [S1]
    """,
    "documents.yaml": """
    - id: doc-1
      title: {nb: Veileder, en: Guide}
      owner: The office
      kind: guide
      what: {nb: Hjelper., en: Helps.}
      sources: S1
    """,
    "timeline.yaml": "- {day: 2024, what: {nb: Noe hendte, en: It happened}, sources: [S1]}",
    "gaps.yaml": "- {id: gap-1, what: {nb: Ikke lest, en: Not read}, url: http://example.org}",
    "fields.yaml": """
    - id: list-1
      title: {nb: Felt, en: Fields}
      date: 2023-10
      sources: [S1]
      fields: [{id: field-1, title: {nb: Brikker, en: Chips}, sensitive: true}]
    """,
  ]

  /// A right file, one place in it spoilt, and what the schema says of it.
  struct Wrong: Sendable {
    var file: String
    var old: String
    var new: String
    var fault: String
  }

  static let wrong = [
    wrong("pack.yaml", "version: \"1.0\"", "version: 1.0", "type"),
    wrong("pack.yaml", "level: own", "level: mine", "enum"),
    wrong("pack.yaml", "level: own", "level: national", "anyOf"),
    wrong("pack.yaml", "languages: [nb, en]", "languages: []", "minItems"),
    wrong("pack.yaml", "id: made", "id: ../made", "pattern"),
    wrong("sources.yaml", "  read: 2026-11-20", "", "required"),
    wrong("sources.yaml", "https://", "javascript:", "pattern"),
    wrong("sources.yaml", "date: 2024-03", "date: March", "anyOf"),
    wrong("guidelines/10-one.yaml", "force: should", "force: must", "enum"),
    wrong("guidelines/10-one.yaml", "audience: [staff]", "audience: staff", "type"),
    wrong("guidelines/10-one.yaml", "stage: [planning]", "stages: [planning]", "unknown"),
    wrong("adaptations.yaml", "  reason:", "  cause:", "oneOf"),
    wrong("adaptations.yaml", "does: adopt", "does: leaveOut", "oneOf"),
    wrong("withdrawn.yaml", "on: 2026-11-21", "on: 2026", "type"),
    wrong("signature.yaml", "q83vAQ==", "not base64!", "pattern"),
    wrong("laws.yaml", "must: true", "must: \"true\"", "type"),
    wrong("laws.yaml", "{nb: loven, en: the Act}", "{nb: loven, da: loven}", "unknown"),
    wrong("laws.yaml", "meaning:", "means:", "required"),
    wrong("authorities.yaml", "short: KO", "short: {nb: KO}", "type"),
    wrong("documents.yaml", "kind: guide", "kind: book", "enum"),
    wrong("documents.yaml", "sources: S1", "sources: []", "anyOf"),
    wrong("glossary.yaml", "synonyms: [redelighet]", "synonyms: [[redelighet]]", "type"),
    wrong("timeline.yaml", "day: 2024", "day: {}", "anyOf"),
    wrong("gaps.yaml", "what: {nb: Ikke lest, en: Not read}", "what: {}", "minProperties"),
    wrong("fields.yaml", "sensitive: true", "sensitive: 1", "type"),
    wrong("risks.yaml", "likelihood: 2", "likelihood: 7", "maximum"),
    wrong("risks.yaml", "likelihood: 2", "likelihood: 1.5", "type"),
    wrong("measures.yaml", "phase: prevent", "phase: hope", "enum"),
    wrong("checklists/20-planning.yaml", "type: yesno", "type: choice", "anyOf"),
    wrong("checklists/20-planning.yaml", "is: [\"yes\"]", "is: []", "minItems"),
    wrong("checklists/20-planning.yaml", "{any: [", "{some: [", "oneOf"),
    wrong("templates/note.yaml", "en: \"# {{title}}\"", "en: \" \"", "pattern"),
    wrong("policy.yaml", "  - [low, low, moderate, high]\n", "", "minItems"),
    wrong("policy.yaml", "low: 24, ", "", "required"),
    wrong("policy.yaml", "veryHigh: 3", "veryHigh: 0", "minimum"),
  ]

  private static func wrong(
    _ file: String, _ old: String, _ new: String, _ fault: String
  ) -> Wrong {
    Wrong(file: file, old: old, new: new, fault: fault)
  }

  /// A map inside a file that is given a key of no meaning, and where its schema stands.
  struct Inner: Sendable {
    var file: String
    var old: String
    var new: String
    var pointer: [String]
    /// Keys that exclude others; the reader asks for one of them only.
    var either: Set<String> = []
  }

  static let inner = [
    Inner(
      file: "guidelines/10-one.yaml", old: "    force:", new: "    strange: 1\n    force:",
      pointer: ["$defs", "item"]),
    Inner(
      file: "checklists/20-planning.yaml", old: "  - id: one", new: "  - strange: 1\n    id: one",
      pointer: ["$defs", "section"]),
    Inner(
      file: "checklists/20-planning.yaml", old: "stop: true", new: "strange: true",
      pointer: ["$defs", "question"]),
    Inner(
      file: "checklists/20-planning.yaml", old: "{id: a, ", new: "{strange: 1, id: a, ",
      pointer: ["$defs", "option"]),
    Inner(
      file: "checklists/20-planning.yaml", old: "escalate: security", new: "strange: security",
      pointer: ["$defs", "effect"]),
    Inner(
      file: "checklists/20-planning.yaml", old: "{any: [", new: "{strange: 1, any: [",
      pointer: ["$defs", "question", "properties", "when"], either: ["all"]),
    Inner(
      file: "checklists/20-planning.yaml", old: "{question: MA-Q1,",
      new: "{strange: 1, question: MA-Q1,",
      pointer: ["$defs", "question", "properties", "when", "properties", "any", "items"]),
    Inner(
      file: "fields.yaml", old: "{id: field-1,", new: "{strange: 1, id: field-1,",
      pointer: ["items", "properties", "fields", "items"]),
    Inner(
      file: "policy.yaml", old: "- depth: enhanced", new: "- strange: 1\n    depth: enhanced",
      pointer: ["properties", "depth", "items"], either: ["all"]),
    Inner(
      file: "policy.yaml", old: "{condition:", new: "{strange: 1, condition:",
      pointer: ["properties", "gates", "properties", "decision", "items"]),
    Inner(
      file: "policy.yaml", old: "ladder: {", new: "ladder: {strange: 1, ",
      pointer: ["properties", "ladder"]),
    Inner(
      file: "policy.yaml", old: "  decision:", new: "  strange: 1\n  decision:",
      pointer: ["properties", "gates"]),
  ]
}
