import CNcurses
import Terminal

/// Which colours are used.
public enum ColourWish: String, CaseIterable, Sendable {
  /// As the terminal and `NO_COLOR` say.
  case auto
  case always
  case never
}

/// How each meaning looks: only bold, dim, underline and the terminal's own sixteen foregrounds.
struct Theme {
  struct Look: Equatable {
    var attributes: Int32
    /// -1 is the terminal's own foreground.
    var foreground: Int32 = -1
  }

  private let looks: [Look]

  init(isHighContrast: Bool) {
    looks = Style.allCases.map { Theme.look(of: $0, isHighContrast: isHighContrast) }
  }

  func look(of style: Style) -> Look {
    looks[Int(style.rawValue)]
  }

  private static func look(of style: Style, isHighContrast: Bool) -> Look {
    var look = quietLook(of: style)
    if isHighContrast {
      look.attributes &= ~Int32(CT_DIM)
      if look.foreground >= 0 { look = Look(attributes: look.attributes | Int32(CT_BOLD)) }
      if style == .selected || style == .focus { look.attributes |= Int32(CT_REVERSE) }
    }
    return look
  }

  private static func quietLook(of style: Style) -> Look {
    let bold = Int32(CT_BOLD)
    let dim = Int32(CT_DIM)
    let underline = Int32(CT_UNDERLINE)
    return switch style {
    case .plain: Look(attributes: 0)
    case .heading, .title, .strong, .selected, .key: Look(attributes: bold)
    case .dim, .disabled, .border, .track: Look(attributes: dim)
    case .accent, .bar: Look(attributes: 0, foreground: 6)
    case .focus: Look(attributes: bold, foreground: 6)
    case .danger, .error: Look(attributes: bold, foreground: 1)
    case .warning: Look(attributes: 0, foreground: 3)
    case .good: Look(attributes: 0, foreground: 2)
    case .match: Look(attributes: bold | underline)
    case .link: Look(attributes: underline)
    case .code: Look(attributes: 0, foreground: 5)
    }
  }
}
