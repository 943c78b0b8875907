import Content

/// An institution's own pack on top of ``MadePack``, with one duty besides the advice that it may adapt.
struct OwnPack {
  let folder: TestFolder
  let base: MadePack
  var path: String { folder.path + "/own" }

  init(_ folder: TestFolder, adaptations: String, more: [String: String] = [:]) throws {
    self.folder = folder
    base = try MadePack(folder, spoiling: ["guidelines/20-two.yaml": Self.duties])
    for (name, text) in Self.files(adaptations).merging(more, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: "own/" + name)
    }
  }

  var load: PackLoad { PackLoader.load([base.path, path]) }

  static func files(_ adaptations: String) -> [String: String] {
    [
      "pack.yaml": """
      id: own
      version: "1.0"
      title: {nb: Egne retningslinjer, en: Our own}
      publisher: {nb: Oss, en: Us}
      level: own
      languages: [nb]
      date: 2026-11-21
      basedOn: [made]
      """,
      "adaptations.yaml": adaptations,
    ]
  }

  static let duties = """
    id: theme-2
    title: {nb: Plikter, en: Duties}
    theme: exportcontrol
    source: S1
    items:
      - id: MA-2
        title: {nb: Søk lisens, en: Apply for a licence}
        text: {nb: Søk om lisens før eksport., en: Apply before export.}
        audience: [staff]
        stage: [planning]
        force: law
      - id: MA-3
        title: {nb: Skriv logg, en: Keep a log}
        text: {nb: Skriv ned hva som er gjort., en: Write down what was done.}
        audience: [staff]
        stage: [progress]
        force: may
    """

  /// One entry of `adaptations.yaml`.
  static func entry(_ item: String, _ deed: String, _ more: [String] = []) -> String {
    (["- item: \(item)", "does: \(deed)", "by: Forskningsadministrasjonen", "on: 2026-11-20"]
      + more)
      .joined(separator: "\n  ") + "\n"
  }
}
