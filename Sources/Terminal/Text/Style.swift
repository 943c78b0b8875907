/// What a piece of text means; the console's theme turns it into bold, underline or a colour.
///
/// No meaning hangs on a style alone: whoever writes `.danger` also writes a word or a sign.
public enum Style: UInt8, CaseIterable, Sendable {
  case plain, heading, title, strong, selected, dim, accent, danger, warning, good
  case key, error, match, link, code, disabled, border, bar, track, focus

  /// The letter that stands for the style in a golden test, one per cell.
  public var letter: Character {
    switch self {
    case .plain: "."
    case .heading: "H"
    case .title: "T"
    case .strong: "B"
    case .selected: "S"
    case .dim: "-"
    case .accent: "A"
    case .danger: "!"
    case .warning: "W"
    case .good: "G"
    case .key: "K"
    case .error: "E"
    case .match: "M"
    case .link: "L"
    case .code: "C"
    case .disabled: "x"
    case .border: "#"
    case .bar: "="
    case .track: "_"
    case .focus: "F"
    }
  }
}
