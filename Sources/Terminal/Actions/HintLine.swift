/// The actions that the key line has room for: the most important ones, in their own order.
public struct HintLine: Equatable, Sendable {
  /// One action with its place on the line.
  public struct Hint: Equatable, Sendable {
    public let action: Action
    public let line: Line
    public let x: Int
    public let width: Int
  }

  public let hints: [Hint]

  public init(_ actions: [Action], width: Int, ascii: Bool = false) {
    let lines = actions.map(HintLine.line)
    let widths = lines.map { $0.width(ascii: ascii) }
    let order = actions.indices.filter { actions[$0].priority > 0 }
      .sorted { (-actions[$0].priority, $0) < (-actions[$1].priority, $1) }
    var chosen: Set<Int> = []
    var used = 0
    for index in order {
      let gap = chosen.isEmpty ? 0 : HintLine.gap
      guard used + gap + widths[index] <= width else { continue }
      chosen.insert(index)
      used += gap + widths[index]
    }
    var x = 0
    hints = chosen.sorted().map { index in
      defer { x += widths[index] + HintLine.gap }
      return Hint(action: actions[index], line: lines[index], x: x, width: widths[index])
    }
  }

  /// The line as text, with the gaps.
  public var text: String {
    hints.map(\.line.text).joined(separator: String(repeating: " ", count: HintLine.gap))
  }

  private static let gap = 3

  /// An action that is not possible now stands in brackets.
  private static func line(of action: Action) -> Line {
    let key = action.keyLabel
    guard action.isEnabled else { return Line("(\(key) \(action.word))", .disabled) }
    return Line([Span(key, .key), Span(" " + action.word)])
  }
}
