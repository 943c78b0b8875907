extension Painter {
  func columnExtent(of children: [Box], spacing: Int, width: Int) -> Extent {
    var sum = Extent(ideal: 0, least: 0)
    for (index, child) in children.enumerated() {
      let extent = extent(of: child, width: width)
      let gap = index > 0 && extent.ideal > 0 ? spacing : 0
      sum.ideal += extent.ideal + gap
      sum.least += extent.least + gap
      sum.grows = sum.grows || extent.grows
    }
    return sum
  }

  /// Stacks the children; when they do not fit even pressed together, the part with the focus is
  /// shown.
  mutating func paintColumn(_ children: [Box], spacing: Int, in rect: Rect) {
    let extents = children.map { extent(of: $0, width: rect.width) }
    let gaps = extents.enumerated().map { $0 > 0 && $1.ideal > 0 ? spacing : 0 }
    let room = rect.height - gaps.reduce(0, +)
    let heights = Heights.shared(among: extents, room: room)
    let total = heights.reduce(0, +) + gaps.reduce(0, +)
    guard total > rect.height else {
      stack(children, heights, gaps, in: rect)
      return
    }
    let tall = Rect(x: rect.x, y: rect.y, width: rect.width, height: total)
    let offset = offsetShowingFocus(in: rect, total: total) { painter in
      painter.stack(children, heights, gaps, in: tall)
    }
    clipped(to: rect, above: offset > 0, below: offset + rect.height < total) { painter in
      painter.stack(
        children, heights, gaps,
        in: Rect(
          x: rect.x, y: rect.y - offset, width: rect.width, height: total))
    }
  }

  private mutating func stack(_ children: [Box], _ heights: [Int], _ gaps: [Int], in rect: Rect) {
    var y = rect.y
    for (index, child) in children.enumerated() {
      y += gaps[index]
      let place = Rect(x: rect.x, y: y, width: rect.width, height: heights[index])
      y += heights[index]
      let isVisible = place.endY > canvas.clip.y && place.y < canvas.clip.endY
      if isVisible || child.hasFocus { paint(child, in: place) }
    }
  }

  /// How far content that is `total` rows tall, and would begin at `rect`, has to move up so that
  /// the focus within it is seen; found by painting without a place to paint on.
  func offsetShowingFocus(in rect: Rect, total: Int, _ body: (inout Painter) -> Void) -> Int {
    var trial = self
    trial.focus = nil
    trial.canvas.clip.height = 0
    body(&trial)
    guard let focus = trial.focus, let cursor = trial.cursor else { return 0 }
    let limit = max(0, total - rect.height)
    // All of it if possible, with a row of what follows; the cursor's row in any case.
    let last = min(focus.endY + 1, focus.y + rect.height) - rect.y
    let wanted = min(max(0, last - rect.height), limit)
    let row = cursor.y - rect.y
    return min(limit, max(row - rect.height + 1, min(wanted, row)))
  }

  /// Paints within `rect` only, with signs in the margin where there is more.
  mutating func clipped(
    to rect: Rect, above: Bool, below: Bool, _ body: (inout Painter) -> Void
  ) {
    let outer = canvas.clip
    let inner = Rect(x: outer.x, y: rect.y, width: outer.width, height: rect.height)
    canvas.clip = inner.intersection(outer)
    body(&self)
    canvas.clip = outer
    let x = min(rect.endX, outer.endX - 1)
    if above { canvas.write("▴", at: Point(x: x, y: rect.y), width: 1, style: .dim) }
    if below { canvas.write("▾", at: Point(x: x, y: rect.endY - 1), width: 1, style: .dim) }
  }
}
