import Content
import Domain

/// The units of an institution as a text that people write: one per line or set off by commas, with
/// a slash between a unit and those below it.
enum UnitList {
  /// One unit per line, such as `Science / Physics`.
  static func text(_ units: [Unit], _ language: Language) -> String {
    units.map { path($0, in: units, language).joined(separator: " / ") }.joined(separator: "\n")
  }

  /// The units that a text names, those above before those below; what was there keeps its id and
  /// its names in other languages.
  static func units(_ text: String, _ language: Language, keeping old: [Unit] = []) -> [Unit] {
    var known: [[String]: Unit] = [:]
    for unit in old { known[path(unit, in: old, language)] = unit }
    var units: [Unit] = []
    for item in DetailCheck.list(text) {
      let names = item.split(separator: "/").map { DetailCheck.trimmed(String($0)) }
        .filter { !$0.isEmpty }
      var parent: String?
      for depth in names.indices {
        let path = Array(names[...depth])
        let unit = known[path] ?? made(names[depth], under: parent, language)
        if !units.contains(where: { $0.id == unit.id }) { units.append(unit) }
        parent = unit.id
      }
    }
    return units
  }

  private static func made(_ name: String, under parent: String?, _ language: Language) -> Unit {
    let id = [parent, slug(name)].compactMap(\.self).joined(separator: "/")
    return Unit(id: id, name: LocalizedText(name, language), parent: parent)
  }

  /// The names from the top down to a unit.
  private static func path(_ unit: Unit, in units: [Unit], _ language: Language) -> [String] {
    var names = [unit.name.text(in: language)]
    var parent = unit.parent
    // Bounded, so that units that name each other as parents come to an end.
    for _ in 0..<units.count {
      guard let above = units.first(where: { $0.id == parent }) else { break }
      names.insert(above.name.text(in: language), at: 0)
      parent = above.parent
    }
    return names
  }

  /// Letters and digits without marks, with hyphens between words.
  static func slug(_ name: String) -> String {
    let folded = Domain.Folding.fold(name).lowercased()
    return folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}

/// A contact point as one line that people write: name, e-mail and telephone in any order.
enum ContactLine {
  static func text(_ contact: ContactPoint?) -> String {
    guard let contact else { return "" }
    return [contact.name, contact.email, contact.phone].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// Nil when nothing is written.
  static func contact(_ text: String) -> ContactPoint? {
    var contact = ContactPoint(name: "")
    var names: [String] = []
    for part in DetailCheck.list(text) {
      if part.contains("@"), !part.contains(where: \.isWhitespace) {
        contact.email = part
      } else if part.contains(where: \.isNumber), !part.contains(where: \.isLetter) {
        contact.phone = part
      } else {
        names.append(part)
      }
    }
    contact.name = names.joined(separator: ", ")
    if contact.name.isEmpty { contact.name = contact.email }
    return contact.name.isEmpty && contact.phone.isEmpty ? nil : contact
  }

  /// The name of a contact point as the label of a field.
  static func label(_ kind: Escalation, _ env: Environment) -> String {
    let name = env.phrases.name(kind)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Whom an institution usually names; the ladder of decisions has its own places.
  static let kinds: [Escalation] = [
    .security, .exportcontrol, .dataprotection, .legal, .ethics, .it, .hr,
  ]
}

/// The beginning of references, suggested from an institution's name.
enum PrefixSuggestion {
  private static let small: Set<String> = [
    "of", "the", "and", "at", "in", "for", "og", "i", "ved", "på", "och", "vid", "för",
  ]

  /// `Nordvik universitet` gives NU; a name in capitals is its own; a single word gives two letters.
  static func prefix(_ name: String) -> String {
    let words = name.split { !$0.isLetter && !$0.isNumber }
      .filter { !small.contains($0.lowercased()) }
    guard let first = words.first else { return "" }
    guard words.count == 1 else {
      return String(words.compactMap(\.first).prefix(5)).uppercased()
    }
    return first == first.uppercased()[...] ? String(first.prefix(6)) : first.prefix(2).uppercased()
  }
}
