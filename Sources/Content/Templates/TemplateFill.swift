/// What a field of a template is filled with.
public enum TemplateValue: Equatable, Sendable {
  case text(String)
  case list([[String: TemplateValue]])

  fileprivate var isEmpty: Bool {
    switch self {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .list(let lines): lines.isEmpty
    }
  }
}

/// Fills a template of a pack from the record; the result is Markdown.
///
/// Values are text, whoever typed them: they are escaped so that none becomes a heading, a link, a list or HTML.
public enum TemplateFill {
  /// `body` with its fields filled. An unknown field is empty; braces that do not fit stay out.
  public static func fill(_ body: String, with values: [String: TemplateValue]) -> String {
    render(TemplateSyntax(body).parts, [values])
  }

  private static func render(
    _ parts: [TemplateSyntax.Part], _ scopes: [[String: TemplateValue]]
  ) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let plain): text += plain
      case .field(let name):
        if case .text(let value)? = find(name, scopes) {
          text += MarkdownEscape.escape(value, atLineStart: isAtLineStart(text))
        }
      case .section(let name, let isInverted, let inner):
        let value = find(name, scopes) ?? .text("")
        if isInverted {
          if value.isEmpty { text += render(inner, scopes) }
        } else if case .list(let lines) = value {
          for line in lines { text += render(inner, scopes + [line]) }
        } else if !value.isEmpty {
          text += render(inner, scopes)
        }
      }
    }
    return text
  }

  private static func find(
    _ name: String, _ scopes: [[String: TemplateValue]]
  ) -> TemplateValue? {
    scopes.reversed().lazy.compactMap { $0[name] }.first
  }

  /// Whether what comes next could begin a block of Markdown: after a line's start, or after signs that open a block themselves.
  private static func isAtLineStart(_ text: String) -> Bool {
    let isWord = { (byte: UInt8) in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte >= 0x80
    }
    return text.utf8.reversed().first { $0 == UInt8(ascii: "\n") || isWord($0) }
      .map { $0 == UInt8(ascii: "\n") } ?? true
  }
}
