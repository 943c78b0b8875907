extension Painter {
  mutating func paintBars(_ bars: [Bar], selected: Int?, _ box: Box, in rect: Rect) {
    let greatest = max(1, bars.map(\.count).max() ?? 0)
    let countWidth = bars.map { String($0.count).utf8.count }.max() ?? 1
    let widest = bars.map { CharacterWidth.width(of: $0.label, limit: 40, ascii: ascii) }.max() ?? 0
    let label = min(widest, max(1, rect.width - countWidth - 2))
    let room = min(24, rect.width - label - countWidth - 3)
    for (index, bar) in bars.enumerated() {
      var row = Rect(x: rect.x, y: rect.y + index, width: rect.width, height: 1)
      hit(row, Target(node: box.node.id, action: box.node.action, index: index))
      if index == selected, box.isFocus { row = markPart(row) }
      write(Line(bar.label), at: row.origin, width: label)
      var x = row.x + label + 2
      if room >= 4 {
        paintBar(bar.count, of: bar.maximum ?? greatest, bar.style, at: Point(x: x, y: row.y), room)
        x += room + 1
      }
      let count = String(bar.count)
      let indent = countWidth - count.utf8.count
      write(Line(count), at: Point(x: x + indent, y: row.y), width: row.endX - x - indent)
    }
  }

  private mutating func paintBar(
    _ count: Int, of maximum: Int, _ style: Style, at point: Point, _ room: Int
  ) {
    guard count > 0 else { return }
    let eighths = max(1, min(room * 8, count * room * 8 / max(1, maximum)))
    let parts = ["", "▏", "▎", "▍", "▍", "▋", "▊", "▉"]
    let text = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    canvas.write(text, at: point, width: room, style: style)
  }

  /// Puts the mark before one part of a box, and the focus on it.
  mutating func markPart(_ rect: Rect) -> Rect {
    let hasMargin = rect.x > canvas.clip.x
    let point = Point(x: hasMargin ? rect.x - 1 : rect.x, y: rect.y)
    putMark(at: point)
    focus(
      on: Rect(
        x: point.x, y: point.y, width: max(1, rect.endX - point.x), height: max(1, rect.height)),
      cursor: point)
    return hasMargin ? rect : rect.droppingColumns(rect.width > 1 ? 1 : 0)
  }

  mutating func paintProgress(_ progress: Progress, in rect: Rect) {
    let label = min(
      rect.width, CharacterWidth.width(of: progress.label, limit: rect.width, ascii: ascii))
    let room = min(60, rect.width - label - 2)
    guard room >= 5 else {
      write(Line(progress.label), at: rect.origin, width: rect.width)
      return
    }
    let total = max(1, progress.total)
    let done = max(0, min(room, progress.done * room / total))
    canvas.write(
      String(repeating: "▓", count: done), at: rect.origin, width: done, style: .bar)
    canvas.write(
      String(repeating: "░", count: room - done), at: Point(x: rect.x + done, y: rect.y),
      width: room - done, style: .track)
    write(Line(progress.label), at: Point(x: rect.x + room + 2, y: rect.y), width: label)
  }

  mutating func paintSparkline(_ label: String, _ values: [Int], _ note: String, in rect: Rect) {
    let signs = Array("▁▂▃▄▅▆▇█")
    let greatest = max(1, values.max() ?? 1)
    let curve = String(values.map { signs[max(0, min(7, $0 * 7 / greatest))] })
    let line = Line([Span(label + "  "), Span(curve, .bar), Span("  " + note)])
    guard line.width(limit: rect.width, ascii: ascii) > rect.width else {
      write(line, in: rect)
      return
    }
    write(Line(label), trailing: Line(note), in: rect)
  }

  /// `planning ──● for decision ──○ approved`; the last `●` is where the case stands.
  mutating func paintSteps(_ steps: [Step], _ trailing: Line, in rect: Rect) {
    let current = steps.lastIndex { $0.standing == .current } ?? 0
    let tail = trailing.isEmpty ? 0 : trailing.width(limit: rect.width, ascii: ascii) + 3
    var shown = steps.indices
    while shown.count > 1, stepLine(steps, shown).width(ascii: ascii) > rect.width - tail {
      // What is farthest from the present goes first.
      if shown.upperBound - 1 - current >= current - shown.lowerBound {
        shown = shown.dropLast()
      } else {
        shown = shown.dropFirst()
      }
    }
    write(stepLine(steps, shown), trailing: trailing, in: rect)
  }

  private func stepLine(_ steps: [Step], _ shown: Range<Int>) -> Line {
    var spans: [Span] = []
    for index in shown {
      let step = steps[index]
      let sign = step.standing == .ahead ? "○ " : "● "
      if index > shown.lowerBound {
        spans.append(Span(" ──" + sign, .dim))
      } else if index > 0 {
        spans.append(Span("… ──" + sign, .dim))
      } else if step.standing != .passed {
        spans.append(Span(sign, .dim))
      }
      spans.append(Span(step.title, step.standing == .current ? .selected : .plain))
    }
    if shown.upperBound < steps.count { spans.append(Span(" ── …", .dim)) }
    return Line(spans)
  }

  /// The selected tab stands between `‹` and `›`. When room is short, the others stand closer, then
  /// their titles are cut, and at last they are their keys only.
  mutating func paintTabs(_ tabs: [Tab], selected: Int, _ id: String?, in rect: Rect) {
    let fit = TabFit(tabs, selected: selected, width: rect.width + 1, ascii: ascii)
    var x = rect.x > canvas.clip.x ? rect.x - 1 : rect.x
    for (index, tab) in tabs.enumerated() where x < rect.endX {
      let isSelected = index == selected
      let text =
        fit.hasTitles || isSelected
        ? [tab.key, tab.title].filter { !$0.isEmpty }.joined(separator: " ") : tab.key
      let room = min(fit.widths[index], rect.endX - x)
      var used = write(
        Line(isSelected ? "‹" : " ", isSelected ? .focus : .plain), at: Point(x: x, y: rect.y),
        width: room)
      used += write(
        Line(text, isSelected ? .selected : .plain), at: Point(x: x + used, y: rect.y),
        width: max(0, room - used - (isSelected ? 1 : fit.gap - 1)))
      if isSelected, used < room {
        used += write(Line("›", .focus), at: Point(x: x + used, y: rect.y), width: room - used)
      }
      hit(Rect(x: x, y: rect.y, width: room, height: 1), Target(node: id ?? "tabs", index: index))
      x += max(used, room)
    }
  }
}

/// How wide each tab of a row may be.
private struct TabFit {
  /// Columns of each tab with what stands around it.
  let widths: [Int]
  /// Columns between two titles.
  let gap: Int
  /// Whether tabs other than the selected one have room for a title.
  let hasTitles: Bool

  init(_ tabs: [Tab], selected: Int, width: Int, ascii: Bool) {
    let full = tabs.map {
      CharacterWidth.width(of: $0.key + " " + $0.title, limit: 60, ascii: ascii)
    }
    let keys = tabs.map { CharacterWidth.width(of: $0.key, limit: 60, ascii: ascii) }
    func widths(gap: Int, limit: Int) -> [Int] {
      full.enumerated().map { index, columns in
        index == selected ? columns + 2 : min(columns, limit) + gap
      }
    }
    let tries = [(2, 60)] + stride(from: 24, through: 6, by: -1).map { (1, $0) }
    let fitting = tries.first { widths(gap: $0.0, limit: $0.1).reduce(0, +) <= width }
    hasTitles = fitting != nil
    gap = fitting?.0 ?? 2
    self.widths =
      fitting.map { widths(gap: $0.0, limit: $0.1) }
      ?? keys.enumerated().map { index, columns in (index == selected ? full[index] : columns) + 2 }
  }
}
