/// A labelled text that can be typed into.
public struct Field: Equatable, Sendable {
  public var label: String
  public var text: String
  /// The cursor, in clusters from the start of the text.
  public var cursor: Int
  /// Shown while the text is empty.
  public var placeholder: String
  /// Shown below while the field has the focus.
  public var hint: String
  /// How many rows it has at least; more than one wraps.
  public var rows: Int
  /// The width of the label, so that the fields of a form stand below each other; nil for its own.
  public var labelWidth: Int?

  public init(
    label: String, text: String, cursor: Int = 0, placeholder: String = "", hint: String = "",
    rows: Int = 1, labelWidth: Int? = nil
  ) {
    self.label = label
    self.text = text
    self.cursor = cursor
    self.placeholder = placeholder
    self.hint = hint
    self.rows = rows
    self.labelWidth = labelWidth
  }
}

/// A question with a few answers on one line.
public struct Choice: Equatable, Sendable {
  /// How the answers are written.
  public enum Look: Sendable {
    /// `1 Yes  2 No`, answered by the number.
    case numbered
    /// `(•) go  ( ) no`.
    case radio
  }

  public var label: String
  public var options: [String]
  /// The answer given; nil for none yet.
  public var chosen: Int?
  /// The option that the focus stands on.
  public var cursor: Int
  public var look: Look
  public var labelWidth: Int?

  public init(
    label: String = "", options: [String], chosen: Int?, cursor: Int = 0, look: Look = .numbered,
    labelWidth: Int? = nil
  ) {
    self.label = label
    self.options = options
    self.chosen = chosen
    self.cursor = cursor
    self.look = look
    self.labelWidth = labelWidth
  }
}
