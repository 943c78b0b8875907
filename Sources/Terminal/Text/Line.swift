/// A run of text in one style.
public struct Span: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// One line of text made of spans; a string literal is a plain one.
public struct Line: Hashable, Sendable, ExpressibleByStringInterpolation {
  public var spans: [Span]

  public init(_ spans: [Span]) {
    self.spans = spans
  }

  public init(_ text: String, _ style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text, style)]
  }

  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// No text at all.
  public static let empty = Line([Span]())

  public var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

  /// The text without its styles.
  public var text: String {
    spans.count == 1 ? spans[0].text : spans.map(\.text).joined()
  }

  public static func + (left: Line, right: Line) -> Line {
    Line(left.spans + right.spans)
  }
}

extension Span {
  /// The run in pieces, with the ranges marked as found.
  func marked(_ ranges: [Range<String.Index>]) -> [Span] {
    guard style != .link, !ranges.isEmpty else { return [self] }
    var spans: [Span] = []
    var position = text.startIndex
    for range in ranges where range.lowerBound >= position && !range.isEmpty {
      spans.append(Span(String(text[position..<range.lowerBound]), style))
      spans.append(Span(String(text[range]), .match))
      position = range.upperBound
    }
    spans.append(Span(String(text[position...]), style))
    return spans.filter { !$0.text.isEmpty }
  }
}
