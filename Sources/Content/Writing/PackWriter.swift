public import Domain

/// Writes a pack as the files that ``PackLoader`` reads: an institution's own pack for version control, for others, for signing.
///
/// Reading what was written gives the same pack with the same digest.
public enum PackWriter {
  /// The files of a pack, by their names in its folder. The signature is not among them (``PackSigning/file(_:)``).
  public static func files(_ pack: Pack) -> [String: String] {
    var files: [String: String] = ["pack.yaml": heading(pack)]
    func put<Line: PackVisitable>(_ name: String, _ lines: [Line]) {
      if !lines.isEmpty { files[name] = list(lines) }
    }
    put("sources.yaml", pack.sources)
    put("adaptations.yaml", pack.adaptations)
    put("withdrawn.yaml", pack.withdrawn)
    put("laws.yaml", pack.laws)
    put("authorities.yaml", pack.authorities)
    put("documents.yaml", pack.documents)
    put("glossary.yaml", pack.glossary)
    put("timeline.yaml", pack.timeline)
    put("gaps.yaml", pack.gaps)
    put("fields.yaml", pack.fieldLists)
    put("risks.yaml", pack.risks)
    put("measures.yaml", pack.measures)
    for (index, theme) in pack.themes.enumerated() {
      files["guidelines/\(number(index))-\(theme.id).yaml"] = text(of: theme)
    }
    for (index, checklist) in pack.checklists.enumerated() {
      files["checklists/\(number(index))-\(checklist.id).yaml"] = text(of: checklist)
    }
    for (index, template) in pack.templates.enumerated() {
      files["templates/\(number(index))-\(template.id).yaml"] = text(of: template)
    }
    if let policy = pack.policy { files["policy.yaml"] = text(of: policy) }
    return files
  }

  /// Keeps the order of a pack's parts, which is the order of its files' names.
  private static func number(_ index: Int) -> String {
    let text = String(index + 1)
    return String(repeating: "0", count: max(0, 3 - text.count)) + text
  }

  private static func heading(_ pack: Pack) -> String {
    var text = YAMLText()
    text.put("id", pack.id)
    text.put("version", pack.version)
    text.put("title", pack.title)
    if !pack.summary.isEmpty { text.put("summary", pack.summary) }
    text.put("publisher", pack.publisher)
    text.put("level", pack.level.rawValue)
    if let country = pack.country { text.put("country", country) }
    text.put("languages", pack.languages.map(\.rawValue))
    text.put("date", plain: pack.date.description)
    if !pack.basedOn.isEmpty { text.put("basedOn", pack.basedOn) }
    if !pack.note.isEmpty { text.put("note", pack.note) }
    return text.text
  }

  private static func list(_ lines: [some PackVisitable]) -> String {
    var visitor = YAMLVisitor()
    visitor.entries(lines)
    return visitor.text.text
  }

  private static func text(of line: some PackVisitable) -> String {
    var visitor = YAMLVisitor()
    visitor.put(line)
    return visitor.text.text
  }

  static func text(of theme: GuidelineTheme) -> String {
    var visitor = YAMLVisitor()
    visitor.put(theme)
    visitor.text.put("theme", (theme.items.first?.theme ?? .general).rawValue)
    return visitor.text.text
  }

  static func text(of policy: Policy) -> String {
    var visitor = YAMLVisitor()
    visitor.text.open("matrix")
    for row in policy.matrix { visitor.text.entry(row.map(\.rawValue)) }
    visitor.text.close()
    visitor.text.open("ladder")
    for level in Level.allCases {
      if let role = policy.ladder[level] { visitor.text.put(level.rawValue, role.rawValue) }
    }
    visitor.text.close()
    visitor.text.open("reviewMonths")
    for level in Level.allCases {
      if let months = policy.reviewMonths[level] {
        visitor.text.put(level.rawValue, plain: String(months))
      }
    }
    visitor.text.close()
    visitor.list("depth", policy.depthRules)
    if !policy.gates.isEmpty { visitor.text.open("gates") }
    for gate in Gate.allCases {
      if let requirements = policy.gates[gate] { visitor.list(gate.rawValue, requirements) }
    }
    if !policy.gates.isEmpty { visitor.text.close() }
    visitor.text.put("sources", policy.sources)
    return visitor.text.text
  }
}
