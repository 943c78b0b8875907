import Content
import Domain
import Terminal

/// Fields below each other, gone through with Tab, each saying beside it what is wrong.
struct Form: Sendable {
  private(set) var fields: [FormField]
  private(set) var focus = 0

  init(_ fields: [FormField]) {
    self.fields = fields
  }

  var current: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }
  var isTyping: Bool { current?.isText ?? false }
  var isChanged: Bool { fields.contains(where: \.isChanged) }

  /// The value of a field; empty when nothing is there.
  subscript(id: String) -> String {
    fields.first { $0.id == id }?.value ?? ""
  }

  func day(_ id: String) -> Day? { Day(self[id]) }
  func isOn(_ id: String) -> Bool { self[id] == "1" }

  /// What happened to the focus when a key was pressed.
  enum Move: Sendable {
    case none
    /// Left this field for another.
    case left(String)
    /// Past the last field with Enter.
    case end
  }

  mutating func press(_ key: Key) -> Move {
    guard fields.indices.contains(focus) else { return .none }
    switch key {
    case .tab: return move(by: 1)
    case .backTab: return move(by: -1)
    default: break
    }
    if fields[focus].press(key) { return .none }
    switch key {
    case .down: return move(by: 1)
    case .up: return move(by: -1)
    case .enter: return focus == fields.count - 1 ? .end : move(by: 1)
    default: return .none
    }
  }

  mutating func paste(_ text: String) {
    guard fields.indices.contains(focus) else { return }
    fields[focus].paste(text)
  }

  mutating func focus(on id: String) {
    if let index = fields.firstIndex(where: { $0.id == id }) { focus = index }
  }

  mutating func set(_ id: String, _ text: String) {
    if let index = fields.firstIndex(where: { $0.id == id }) { fields[index].set(text) }
  }

  /// Takes the present value of a field for the saved one.
  mutating func settle(_ id: String) {
    if let index = fields.firstIndex(where: { $0.id == id }) { fields[index].settle() }
  }

  subscript(field id: String) -> FormField? { fields.first { $0.id == id } }

  /// Takes over fresh labels and saved values; what somebody is typing stays, and so does the focus.
  mutating func renew(_ fresh: [FormField]) {
    let place = current?.id
    fields = fresh.map { field in self[field: field.id].map(field.keeping) ?? field }
    focus =
      fields.firstIndex { $0.id == place } ?? max(0, min(focus, fields.count - 1))
  }

  mutating func replace(_ fields: [FormField]) {
    self.fields = fields
    focus = min(focus, max(0, fields.count - 1))
  }

  private mutating func move(by step: Int) -> Move {
    let from = fields[focus].id
    focus = (focus + step + fields.count) % fields.count
    return .left(from)
  }

  /// Says beside each field what is wrong, and puts the focus on the first such.
  /// - Returns: Whether all is well.
  mutating func check(
    _ env: Environment, _ more: (FormField) -> String? = { _ in nil }
  ) -> Bool {
    for index in fields.indices {
      fields[index].problem = problem(fields[index], env) ?? more(fields[index])
    }
    guard let first = fields.firstIndex(where: { $0.problem != nil }) else { return true }
    focus = first
    return false
  }

  /// Says beside one field what is wrong.
  /// - Returns: Whether it is sound.
  mutating func check(
    _ id: String, _ env: Environment, _ more: (FormField) -> String? = { _ in nil }
  ) -> Bool {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return true }
    fields[index].problem = problem(fields[index], env) ?? more(fields[index])
    return fields[index].problem == nil
  }

  mutating func mark(_ id: String, _ problem: String?) {
    if let index = fields.firstIndex(where: { $0.id == id }) { fields[index].problem = problem }
  }

  private func problem(_ field: FormField, _ env: Environment) -> String? {
    if field.isRequired, field.value.allSatisfy(\.isWhitespace), !field.isUnknownPick {
      return env.phrases["form.required"]
    }
    if field.isUnknownPick { return env.phrases["form.unknown"] }
    if field.id.hasSuffix("Day"), !field.value.isEmpty, Day(field.value) == nil {
      return env.phrases["form.day"]
    }
    return nil
  }

  func nodes(_ env: Environment, hasFocus: Bool = true) -> [Node] {
    let width = min(
      26,
      fields.filter { !$0.isCheck }.map { $0.label.unicodeScalars.count + ($0.isRequired ? 2 : 0) }
        .max() ?? 0)
    return fields.enumerated().flatMap { index, field -> [Node] in
      let node = field.node(labelWidth: width, isFocused: hasFocus && index == focus, env)
      guard !field.heading.isEmpty else { return [node] }
      return (index == 0 ? [] : [.spacer(1)]) + [.heading(field.heading), node]
    }
  }
}
