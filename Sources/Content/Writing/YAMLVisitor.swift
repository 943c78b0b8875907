import Domain

/// Renders the values of a pack as the keys of its files.
struct YAMLVisitor: PackVisitor {
  var text = YAMLText()
  /// Items share the theme of their file.
  private var isInItem = false

  mutating func put(_ line: some PackVisitable) {
    var line = line
    // Only reading can fail.
    try? line.visit(&self)
  }

  mutating func entries(_ lines: [some PackVisitable]) {
    for line in lines {
      text.openEntry()
      put(line)
      text.closeEntry()
    }
  }

  mutating func list(_ key: String, _ lines: [some PackVisitable]) {
    guard !lines.isEmpty else { return }
    text.open(key)
    entries(lines)
    text.close()
  }

  mutating func visit(_ name: StaticString, _ value: inout String) {
    if !value.isEmpty, !(isInItem && "\(name)" == "theme") { text.put("\(name)", value) }
  }

  mutating func visit(_ name: StaticString, _ value: inout Int) {
    text.put("\(name)", plain: String(value))
  }

  mutating func visit(_ name: StaticString, _ value: inout Bool) {
    if value { text.put("\(name)", plain: "true") }
  }

  mutating func visit(_ name: StaticString, _ value: inout LocalizedText) {
    if !value.isEmpty { text.put("\(name)", value) }
  }

  mutating func visit(_ name: StaticString, _ value: inout [String]) {
    if !value.isEmpty { text.put("\(name)", value) }
  }

  mutating func derived(_ name: StaticString, _ value: inout String) {}

  mutating func visit<Line: PackVisitable>(_ name: StaticString, _ lines: inout [Line]) {
    guard !lines.isEmpty else { return }
    if let rules = lines as? [AnswerRule] {
      let stands = "\(name)" == "when"
      if stands { text.open("when") }
      for rule in rules { list(rule.join.rawValue, rule.conditions) }
      if stands { text.close() }
      return
    }
    isInItem = Line.self == GuidelineItem.self
    list("\(name)", lines)
    isInItem = false
  }
}
