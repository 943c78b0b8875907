/// The few words that the toolkit itself writes, in the language of the person.
public struct Words: Equatable, Sendable {
  /// Shown when a window is too small for anything; may hold `{width}` and `{height}`.
  public let tooSmall: String
  public let selected: String
  public let checked: String
  public let notChecked: String
  public let expanded: String
  public let collapsed: String
  public let disabled: String
  public let required: String
  public let invalid: String
  public let focused: String
  /// One of several, such as `{number} of {total}`.
  public let position: String

  public init(
    tooSmall: String, selected: String, checked: String, notChecked: String, expanded: String,
    collapsed: String, disabled: String, required: String, invalid: String, focused: String,
    position: String
  ) {
    self.tooSmall = tooSmall
    self.selected = selected
    self.checked = checked
    self.notChecked = notChecked
    self.expanded = expanded
    self.collapsed = collapsed
    self.disabled = disabled
    self.required = required
    self.invalid = invalid
    self.focused = focused
    self.position = position
  }

  /// Signs instead of words, for tests and for before a language is known.
  public static let signs = Words(
    tooSmall: "{width}x{height}", selected: "*", checked: "[x]", notChecked: "[ ]",
    expanded: "[-]", collapsed: "[+]", disabled: "(-)", required: "(!)", invalid: "(?)",
    focused: ">", position: "{number}/{total}")

  func position(_ number: Int, of total: Int) -> String {
    position.replacing("{number}", with: String(number))
      .replacing("{total}", with: String(total))
  }

  func tooSmall(_ size: Size) -> String {
    tooSmall.replacing("{width}", with: String(size.width))
      .replacing("{height}", with: String(size.height))
  }
}
