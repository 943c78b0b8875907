/// A template taken apart: texts, fields and sections.
struct TemplateSyntax {
  indirect enum Part: Equatable {
    case text(String)
    case field(String)
    /// Repeated over a list, or shown when a field has a text; inverted, shown when it is empty.
    case section(String, isInverted: Bool, [Part])
  }

  private(set) var parts: [Part] = []
  private(set) var faults: [PackFault] = []

  /// What is wrong with a template: braces, order of sections, names of fields.
  static func faults(in text: String) -> [PackFault] {
    let syntax = TemplateSyntax(text)
    return syntax.faults + unknownFields(syntax.parts, inside: [])
  }

  init(_ text: String) {
    var open: [(name: String, isInverted: Bool, parts: [Part])] = []
    for token in TemplateTokens(text) {
      switch token {
      case .text(let text): add(.text(text), to: &open)
      case .field(let name): add(.field(name), to: &open)
      case .open(let name, let isInverted): open.append((name, isInverted, []))
      case .close(let name):
        guard let last = open.last, last.name == name else {
          faults.append(.templateSection(name))
          continue
        }
        open.removeLast()
        add(.section(last.name, isInverted: last.isInverted, last.parts), to: &open)
      case .fault(let near): faults.append(.templateBraces(near))
      }
    }
    while let last = open.popLast() {
      faults.append(.templateSection(last.name))
      add(.section(last.name, isInverted: last.isInverted, last.parts), to: &open)
    }
  }

  private mutating func add(
    _ part: Part, to open: inout [(name: String, isInverted: Bool, parts: [Part])]
  ) {
    if open.isEmpty { parts.append(part) } else { open[open.count - 1].parts.append(part) }
  }

  private static func unknownFields(_ parts: [Part], inside lists: [String]) -> [PackFault] {
    let known = TemplateFields.known(inside: lists)
    return parts.flatMap { part -> [PackFault] in
      switch part {
      case .text: return []
      case .field(let name):
        let isField =
          known.contains(name) && TemplateFields.lists[name] == nil
          || lists.contains { TemplateFields.lists[$0]?.contains(name) == true }
        return isField ? [] : [.templateField(name, known: known)]
      case .section(let name, let isInverted, let inner):
        guard known.contains(name) else { return [.templateField(name, known: known)] }
        let isList = TemplateFields.lists[name] != nil && !isInverted
        return unknownFields(inner, inside: isList ? lists + [name] : lists)
      }
    }
  }
}
