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
    return syntax.faults + fieldFaults(syntax.parts, inside: nil)
  }

  /// - Parameters:
  ///   - text: the template's body.
  ///   - depth: sections inside one another; what lies deeper stays out.
  init(_ text: String, depth: Int = PackLimits.standard.sections) {
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
        close(&open, depth)
      case .fault(let near): faults.append(.templateBraces(near))
      }
    }
    while let last = open.last {
      faults.append(.templateSection(last.name))
      close(&open, depth)
    }
  }

  private mutating func close(
    _ open: inout [(name: String, isInverted: Bool, parts: [Part])], _ depth: Int
  ) {
    let last = open.removeLast()
    if open.count < depth {
      add(.section(last.name, isInverted: last.isInverted, last.parts), to: &open)
    } else {
      faults.append(.templateTooDeep(limit: depth))
    }
  }

  private mutating func add(
    _ part: Part, to open: inout [(name: String, isInverted: Bool, parts: [Part])]
  ) {
    if open.isEmpty { parts.append(part) } else { open[open.count - 1].parts.append(part) }
  }

  /// What is used where it has no meaning. A list inside another would multiply the two.
  private static func fieldFaults(_ parts: [Part], inside list: String?) -> [PackFault] {
    let own = list.flatMap { TemplateFields.lists[$0] } ?? []
    let known = TemplateFields.known(inside: list)
    return parts.flatMap { part -> [PackFault] in
      switch part {
      case .text: return []
      case .field(let name):
        let isField = own.contains(name) || TemplateFields.document.contains(name)
        return isField ? [] : [.templateField(name, known: known)]
      case .section(let name, let isInverted, let inner):
        guard known.contains(name) else { return [.templateField(name, known: known)] }
        let isList = TemplateFields.lists[name] != nil && !isInverted && !own.contains(name)
        if isList, let list { return [.templateListInList(name, outer: list)] }
        return fieldFaults(inner, inside: isList ? name : list)
      }
    }
  }
}
