import Content

/// A small pack in a folder of its own, right until a test spoils a file.
struct MadePack {
  let folder: TestFolder
  let name: String

  var path: String { folder.path + "/" + name }

  init(_ folder: TestFolder, name: String = "made", spoiling spoilt: [String: String] = [:]) throws
  {
    self.folder = folder
    self.name = name
    for (file, text) in Self.files.merging(spoilt, uniquingKeysWith: { _, new in new }) {
      try folder.write(text, to: name + "/" + file)
    }
  }

  /// The problems of a pack that differs from a right one in one file.
  static func problems(_ file: String, _ text: String) throws -> [PackProblem] {
    let folder = try TestFolder()
    let pack = try MadePack(folder, spoiling: [file: text])
    return PackLoader.load([pack.path]).problems
  }

  static let files = [
    "pack.yaml": """
    id: made
    version: "1.0"
    title: {nb: Prøvepakke, en: Made pack}
    publisher: {nb: Prøven, en: The test}
    level: own
    languages: [nb, en]
    date: 2026-11-21
    """,
    "sources.yaml": """
    - key: S1
      title: A document
      url: https://example.org/a
      date: 2024-03
      read: 2026-11-20
    """,
    "laws.yaml": """
    - id: loven
      name: {nb: Lov om noe, en: Act on something}
      short: {nb: loven, en: the Act}
      meaning: {nb: Betyr noe i Tromsø., en: Means something.}
      must: true
      sources: [S1]
    """,
    "glossary.yaml": """
    - id: term-1
      term: {nb: ærlighet, en: honesty}
      synonyms: [redelighet]
    """,
    "guidelines/10-one.yaml": """
    id: theme-1
    title: {nb: Avtaler, en: Agreements}
    theme: agreements
    source: S1
    items:
      - id: MA-1
        title: {nb: Sett av tid, en: Set aside time}
        text:
          nb: Å inngå en avtale tar tid. Spør i Århus.
          en: An agreement takes time.
        audience: [staff]
        stage: [planning]
        force: should
        related: [loven, MA-Q1]
    """,
    "risks.yaml": """
    - id: risk-1
      title: {nb: Risiko, en: Risk}
      cause: {nb: Årsak, en: Cause}
      theme: partner
      likelihood: 2
      consequence: 3
      measures: [measure-1]
      sources: [S1]
    """,
    "measures.yaml": """
    - id: measure-1
      title: {nb: Tiltak, en: Measure}
      precise: {nb: a, en: a}
      proportionate: {nb: b, en: b}
      effective: {nb: c, en: c}
      phase: prevent
      sources: [S1]
    """,
    "checklists/20-planning.yaml": checklist(),
    "templates/note.yaml": """
    id: note
    title: {nb: Notat, en: Note}
    purpose: {nb: Når, en: When}
    stage: [planning]
    body:
      nb: |
        # {{title}}
        {{#risks}}
        - {{title}}: {{before}}
        {{/risks}}
      en: "# {{title}}"
    sources: [S1]
    """,
    "policy.yaml": """
    matrix:
      - [low, low, moderate, high]
      - [low, low, moderate, high]
      - [low, moderate, high, veryHigh]
      - [low, moderate, high, veryHigh]
    ladder: {low: researcher, moderate: head, high: dean, veryHigh: rector}
    reviewMonths: {low: 24, moderate: 12, high: 6, veryHigh: 3}
    depth:
      - depth: enhanced
        any: [{question: MA-Q1, is: ["yes"]}]
        reason: {nb: fordi, en: because}
    gates:
      decision: [{condition: planningComplete, depths: [enhanced], waivableBy: [office]}]
    sources: [S1]
    """,
  ]

  /// A checklist of two questions; the second is asked when the first is answered with `answer`.
  static func checklist(answer: String = "\"yes\"", text: String = "Er det avklart?") -> String {
    """
    id: planning-1
    purpose: planning
    title: {nb: Planlegging, en: Planning}
    sections:
      - id: one
        title: {nb: En, en: One}
        questions:
          - id: MA-Q1
            text: {nb: "\(text)", en: Is it clear?}
            why: {nb: Derfor, en: Because}
            type: yesno
            answerer: researcher
            theme: partner
            stop: true
            effects:
              - if: ["yes", unsure]
                advice: {nb: Spør, en: Ask}
                risk: risk-1
                escalate: security
            sources: [S1]
          - id: MA-Q2
            text: {nb: Hva slags?, en: What kind?}
            why: {nb: Derfor, en: Because}
            type: choice
            options: [{id: a, text: {nb: A, en: A}}]
            answerer: office
            theme: partner
            when: {any: [{question: MA-Q1, is: [\(answer)]}]}
            sources: [S1]
    """
  }
}
