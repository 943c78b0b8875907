import Content
import Domain
import Terminal

/// One thing to fill in, with what has been typed so far.
struct FormField: Sendable {
  enum Kind: Sendable {
    case line(LineEditor)
    case paragraph(TextEditor)
    /// One of a few, side by side.
    case choice(options: [FormOption], chosen: Int?)
    /// One of many, found by typing.
    case pick(options: [FormOption], LineEditor)
    case check(Bool)
    /// Something that Enter opens, with what it holds in a few words.
    case row(String)
  }

  let id: String
  let label: String
  /// Stands above this field and those that follow; empty for none.
  var heading = ""
  /// Why it cannot be changed now; nil when it can.
  var locked: String?
  var kind: Kind
  var hint: String
  var isRequired: Bool
  /// What is wrong with it, as a sentence; shown beside it.
  var problem: String?
  /// The value when the form was opened, or last saved.
  private(set) var original: String

  private init(
    _ id: String, _ label: String, _ kind: Kind, hint: String, required: Bool, original: String
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.hint = hint
    isRequired = required
    self.original = original
  }

  static func line(
    _ id: String, _ label: String, _ text: String = "", hint: String = "", required: Bool = false
  ) -> FormField {
    FormField(
      id, label, .line(LineEditor(text)), hint: hint, required: required, original: text)
  }

  static func paragraph(
    _ id: String, _ label: String, _ text: String = "", hint: String = "", required: Bool = false
  ) -> FormField {
    FormField(
      id, label, .paragraph(TextEditor(text)), hint: hint, required: required, original: text)
  }

  static func choice(
    _ id: String, _ label: String, _ options: [FormOption], _ chosen: String?, hint: String = "",
    required: Bool = false
  ) -> FormField {
    FormField(
      id, label, .choice(options: options, chosen: options.firstIndex { $0.id == chosen }),
      hint: hint, required: required, original: chosen ?? "")
  }

  static func pick(
    _ id: String, _ label: String, _ options: [FormOption], _ chosen: String?, hint: String = "",
    required: Bool = false
  ) -> FormField {
    let text = options.first { $0.id == chosen }?.label ?? ""
    return FormField(
      id, label, .pick(options: options, LineEditor(text)), hint: hint, required: required,
      original: chosen ?? "")
  }

  static func check(_ id: String, _ label: String, _ isOn: Bool, hint: String = "") -> FormField {
    FormField(id, label, .check(isOn), hint: hint, required: false, original: isOn ? "1" : "")
  }

  static func row(_ id: String, _ label: String, _ summary: String, hint: String = "") -> FormField
  {
    FormField(id, label, .row(summary), hint: hint, required: false, original: "")
  }

  /// The same field with a heading above it.
  func under(_ heading: String) -> FormField {
    var field = self
    field.heading = heading
    return field
  }

  /// The value as text: what was typed, or the id of what was chosen; empty for nothing.
  var value: String {
    switch kind {
    case .line(let editor): editor.text
    case .paragraph(let editor): editor.text
    case .choice(let options, let chosen): chosen.map { options[$0].id } ?? ""
    case .pick(let options, let editor): FormOption.find(editor.text, in: options)?.id ?? ""
    case .check(let isOn): isOn ? "1" : ""
    case .row: ""
    }
  }

  /// The value as people read it.
  var shown: String {
    switch kind {
    case .line(let editor): editor.text
    case .paragraph(let editor): editor.text
    case .choice(let options, let chosen):
      chosen.flatMap { options.indices.contains($0) ? options[$0].label : nil } ?? ""
    case .pick(_, let editor): editor.text
    case .check(let isOn): isOn ? "✓" : ""
    case .row(let summary): summary
    }
  }

  var isCheck: Bool {
    if case .check = kind { true } else { false }
  }

  var isRow: Bool {
    if case .row = kind { true } else { false }
  }

  /// Takes the present value for the saved one.
  mutating func settle() {
    original = value
    problem = nil
  }

  /// This field with what somebody is typing into the earlier one.
  func keeping(_ before: FormField) -> FormField {
    guard before.isChanged || before.value == value else { return self }
    var field = self
    field.problem = before.problem
    switch (kind, before.kind) {
    case (.line, .line), (.paragraph, .paragraph), (.check, .check): field.kind = before.kind
    case (.pick(let options, _), .pick(_, let editor)):
      let label = options.first { $0.id == before.value }?.label
      field.kind = .pick(
        options: options, label.map { $0 == editor.text ? editor : LineEditor($0) } ?? editor)
    case (.choice, .choice): field.set(before.value)
    default: break
    }
    return field
  }

  var isChanged: Bool { value != original }

  /// Something was typed that fits none of the options.
  var isUnknownPick: Bool {
    if case .pick(let options, let editor) = kind {
      !editor.isEmpty && FormOption.find(editor.text, in: options) == nil
    } else {
      false
    }
  }

  var isText: Bool {
    switch kind {
    case .line, .paragraph, .pick: locked == nil
    case .choice, .check, .row: false
    }
  }

  /// Takes in a key.
  /// - Returns: Whether the field could use it.
  mutating func press(_ key: Key) -> Bool {
    guard locked == nil else { return false }
    problem = nil
    switch kind {
    case .row: return false
    case .line(var editor):
      let used = editor.handle(key)
      kind = .line(editor)
      return used
    case .paragraph(var editor):
      let used = editor.handle(key)
      kind = .paragraph(editor)
      return used
    case .pick(let options, var editor):
      if key == .right, let found = FormOption.find(editor.text, in: options),
        editor.text != found.label
      {
        editor.set(found.label)
        kind = .pick(options: options, editor)
        return true
      }
      let used = editor.handle(key)
      kind = .pick(options: options, editor)
      return used
    case .choice(let options, let chosen): return choose(key, options, chosen)
    case .check(let isOn):
      guard key == .character(" ") else { return false }
      kind = .check(!isOn)
      return true
    }
  }

  private mutating func choose(_ key: Key, _ options: [FormOption], _ chosen: Int?) -> Bool {
    guard !options.isEmpty else { return false }
    let count = options.count
    switch key {
    case .right, .character(" "):
      kind = .choice(options: options, chosen: chosen.map { ($0 + 1) % count } ?? 0)
    case .left:
      kind = .choice(options: options, chosen: chosen.map { ($0 + count - 1) % count } ?? count - 1)
    case .character(let character):
      guard let number = character.wholeNumberValue, (1...count).contains(number) else {
        return false
      }
      kind = .choice(options: options, chosen: number - 1)
    default: return false
    }
    return true
  }

  mutating func paste(_ text: String) {
    guard locked == nil else { return }
    problem = nil
    switch kind {
    case .line(var editor):
      editor.insert(text)
      kind = .line(editor)
    case .paragraph(var editor):
      editor.insert(text)
      kind = .paragraph(editor)
    case .pick(let options, var editor):
      editor.insert(text)
      kind = .pick(options: options, editor)
    case .choice, .check, .row: break
    }
  }

  mutating func set(_ text: String) {
    switch kind {
    case .line: kind = .line(LineEditor(text))
    case .paragraph: kind = .paragraph(TextEditor(text))
    case .choice(let options, _):
      kind = .choice(options: options, chosen: options.firstIndex { $0.id == text })
    case .pick(let options, _):
      kind = .pick(options: options, LineEditor(options.first { $0.id == text }?.label ?? ""))
    case .check: kind = .check(text == "1")
    case .row: break
    }
  }

  func node(labelWidth: Int, isFocused: Bool, _ env: Environment) -> Node {
    bare(labelWidth: labelWidth, isFocused: isFocused, env).focused(isFocused).required(isRequired)
      .problem(problem).disabled(locked)
  }

  private func bare(labelWidth: Int, isFocused: Bool, _ env: Environment) -> Node {
    switch kind {
    case .line(let editor):
      return .field(
        Field(
          label: label, text: editor.text, cursor: editor.cursor, hint: isFocused ? hint : "",
          labelWidth: labelWidth), id: id)
    case .paragraph(let editor):
      return .field(
        Field(
          label: label, text: isFocused ? editor.text : Self.inOneLine(editor.text),
          cursor: editor.cursor, hint: isFocused ? hint : "", rows: isFocused ? 4 : 1,
          labelWidth: labelWidth), id: id)
    case .pick(let options, let editor):
      return .field(
        Field(
          label: label, text: editor.text, cursor: editor.cursor,
          placeholder: env.phrases["form.pick"],
          hint: isFocused ? suggestion(options, editor.text, env) : "", labelWidth: labelWidth),
        id: id)
    case .choice(let options, let chosen):
      return .choice(
        Choice(
          label: label, options: options.map(\.label), chosen: chosen, cursor: chosen ?? 0,
          look: .radio, labelWidth: labelWidth), id: id)
    case .check(let isOn): return .checkbox(label, isChecked: isOn, id: id)
    case .row(let summary):
      return .field(
        Field(
          label: label, text: summary, hint: isFocused ? hint : "", labelWidth: labelWidth), id: id)
    }
  }

  /// Several lines as one, while nobody writes in them.
  private static func inOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " · ")
  }

  /// The options that fit what has been typed, the first of them taken with the right arrow.
  private func suggestion(_ options: [FormOption], _ text: String, _ env: Environment) -> String {
    let fitting = FormOption.fitting(text, in: options).prefix(5).map(\.label)
    return fitting.isEmpty
      ? env.phrases["form.pick.none"] : "→ " + fitting.joined(separator: " · ")
  }
}

/// One answer that a field offers.
struct FormOption: Equatable, Sendable {
  let id: String
  let label: String

  init(_ id: String, _ label: String) {
    self.id = id
    self.label = label
  }

  /// The options whose label has every word typed, whatever the accents.
  static func fitting(_ text: String, in options: [FormOption]) -> [FormOption] {
    let words = Domain.Folding.fold(text).split(separator: " ")
    return words.isEmpty
      ? options
      : options.filter { option in
        let label = Domain.Folding.fold(option.label)
        return words.allSatisfy { label.contains($0) }
      }
  }

  /// The one that is meant: the exact label, or the only one that fits.
  static func find(_ text: String, in options: [FormOption]) -> FormOption? {
    guard !text.isEmpty else { return nil }
    if let exact = options.first(where: { $0.label == text }) { return exact }
    let fitting = fitting(text, in: options)
    return fitting.count == 1 ? fitting[0] : nil
  }
}
