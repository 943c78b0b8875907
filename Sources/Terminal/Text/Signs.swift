/// Visible forms of what must not reach a terminal as it is.
enum Signs {
  /// A control picture for a control, `?` for the unknown, and the number of all others.
  static func visible(_ value: UInt32, ascii: Bool) -> String {
    switch value {
    case 0x09: " "
    case 0x00..<0x20: ascii ? "^" + text(value + 0x40) : text(value + 0x2400)
    case 0x7F: ascii ? "^?" : "\u{2421}"
    case 0x80..<0xA0, 0x200B...0x200F, 0x2028...0x202F, 0x2060...0x206F, 0x61C, 0xFEFF,
      0xE0000...0xE007F:
      "\\u" + hexadecimal(value)
    default: "?"
    }
  }

  private static func text(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String($0) } ?? "?"
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// What stands for a character where only ASCII can be written.
enum ASCIIForm {
  static func of(_ value: UInt32) -> String {
    guard let scalar = Unicode.Scalar(value) else { return "?" }
    return letter(scalar) ?? sign(scalar) ?? accented(scalar)
  }

  private static func letter(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "å": "aa"
    case "Å": "Aa"
    case "æ": "ae"
    case "Æ": "Ae"
    case "ø": "oe"
    case "Ø": "Oe"
    case "ß": "ss"
    case "đ", "ð": "d"
    case "Đ", "Ð": "D"
    case "þ": "th"
    case "Þ": "Th"
    case "ŋ": "n"
    case "Ŋ": "N"
    case "ŧ": "t"
    case "Ŧ": "T"
    default: nil
    }
  }

  private static func sign(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "─", "━", "–", "—", "‑", "−", "‐": "-"
    case "│", "┃", "┊": "|"
    case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼", "╭", "╮", "╰", "╯": "+"
    case "▌", "›", "▸", "»", "→", "↪": ">"
    case "‹", "«", "←", "↩": "<"
    case "▾", "↓": "v"
    case "▴", "↑": "^"
    case "•", "·", "●", "✓", "▪", "✔": "*"
    case "○", "◌": "o"
    case "✗", "✘", "×": "x"
    case "…": "..."
    case "█", "▓", "▉", "▊", "▋", "▍": "#"
    case "▎", "▏", "░", "▒": "."
    case "▁", "▂": "_"
    case "▃", "▄", "▅": "="
    case "▆", "▇": "#"
    case "“", "”", "„": "\""
    case "‘", "’", "‚": "'"
    case "§": "S"
    case "\u{A0}": " "
    case "≥": ">="
    case "≤": "<="
    case "€": "EUR"
    default: nil
    }
  }

  /// The letter without its accent, by what Unicode says it is made of.
  private static func accented(_ scalar: Unicode.Scalar) -> String {
    let folded = Folding.fold(String(scalar))
    guard folded.utf8.count <= 2, folded.unicodeScalars.allSatisfy(\.isASCII) else { return "?" }
    return scalar.properties.isUppercase ? folded.uppercased() : folded
  }
}
