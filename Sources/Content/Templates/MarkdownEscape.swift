/// Makes text stand in Markdown as the text that it is.
public enum MarkdownEscape {
  /// `text` with every sign that Markdown would obey escaped.
  /// - Parameters:
  ///   - text: plain text; its line ends stay, blank lines and indentation go, so that it stays one paragraph.
  ///   - atLineStart: whether it stands where a block could begin.
  /// - Returns: Markdown that reads as `text`.
  public static func escape(_ text: String, atLineStart: Bool = true) -> String {
    var lines = text.split(whereSeparator: \.isNewline).map { line in
      line.drop { $0 == " " || $0 == "\t" }
    }
    lines.removeAll(where: \.isEmpty)
    let escaped = lines.enumerated().map { index, line in
      let begins = index > 0 || atLineStart
      return inline(begins ? blockStart(line) : (Substring(""), line))
    }
    return escaped.joined(separator: "\n  ")
  }

  /// The beginning of a line that would open a heading, list, quotation, rule or fence, and the rest.
  private static func blockStart(_ line: Substring) -> (mark: Substring, rest: Substring) {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line[digits.endIndex...]
    if !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" {
      return (digits + "\\" + String(sign), rest.dropFirst())
    }
    guard let first = line.first, "#+-=~:".contains(first) else { return ("", line) }
    return ("\\" + String(first), line.dropFirst())
  }

  private static func inline(_ line: (mark: Substring, rest: Substring)) -> String {
    var text = String(line.mark)
    var rest = line.rest
    while let sign = rest.first {
      if rest.hasPrefix("://") {
        text += "\\:"
      } else if "\\`*_[]<>|".contains(sign) || (sign == "&" && rest.contains(";")) {
        text += "\\" + String(sign)
      } else {
        text.append(sign)
      }
      rest = rest.dropFirst()
    }
    return text
  }
}
