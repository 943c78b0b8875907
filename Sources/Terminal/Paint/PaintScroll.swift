extension Painter {
  func scrollExtent(of box: Box, width: Int) -> Extent {
    let rows = box.children.first.map { extent(of: $0, width: width).ideal } ?? 0
    return Extent(ideal: rows, least: min(rows, 3))
  }

  mutating func paintScroll(_ box: Box, offset: Int, in rect: Rect) {
    guard let child = box.children.first else { return }
    let total = extent(of: child, width: rect.width).ideal
    let limit = max(0, total - rect.height)
    var first = min(max(0, offset), limit)
    if child.hasFocus {
      first = scrollShowing(child, from: first, total: total, in: rect)
    }
    clipped(to: rect, above: first > 0, below: first < limit) { painter in
      painter.paint(
        child,
        in: Rect(x: rect.x, y: rect.y - first, width: rect.width, height: max(total, rect.height)))
    }
    if let id = box.node.id {
      windows[id] = Window(first: first, count: min(rect.height, total), total: total)
      hit(rect, Target(node: id), below: true)
    }
  }

  /// Moves only as far from `first` as the focus within asks for.
  private func scrollShowing(_ child: Box, from first: Int, total: Int, in rect: Rect) -> Int {
    let place = Rect(x: rect.x, y: rect.y, width: rect.width, height: total)
    var trial = self
    trial.focus = nil
    trial.canvas.clip.height = 0
    trial.paint(child, in: place)
    guard let cursor = trial.cursor, trial.focus != nil else { return first }
    let row = cursor.y - rect.y
    if row < first { return row }
    return max(first, min(total - rect.height, row - rect.height + 1))
  }

  // MARK: Overlay

  mutating func paintOverlay(_ box: Box, title: String, in rect: Rect) {
    guard let below = box.children.first, let front = box.children.last else { return }
    if box.children.count > 1 {
      paint(below, in: rect)
      canvas.dim(rect)
      hits = []
    }
    let place = overlayPlace(front, in: rect)
    canvas.fill(place)
    let inner = frame(place, title: title)
    let outer = canvas.clip
    canvas.clip = inner.intersection(outer)
    paint(
      front,
      in: inner.width > 2
        ? Rect(
          x: inner.x + 1, y: inner.y, width: inner.width - 2, height: inner.height) : inner)
    canvas.clip = outer
  }

  private func overlayPlace(_ front: Box, in rect: Rect) -> Rect {
    guard !isLinear else { return rect }
    let width = min(rect.width - 2, max(44, naturalWidth(of: front, limit: 76) + 4))
    let wanted = extent(of: front, width: width - 4)
    let height = min(rect.height, (wanted.grows ? rect.height * 3 / 4 : wanted.ideal) + 2)
    return Rect(
      x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 3, width: width,
      height: height)
  }

  /// Draws the border with its title; a very small box has none.
  private mutating func frame(_ rect: Rect, title: String) -> Rect {
    guard rect.width >= 8, rect.height >= 3, !isLinear else {
      guard !title.isEmpty, rect.height > 2 else { return rect }
      write(Line(title, .title), in: rect)
      return rect.droppingRows(1)
    }
    let line = String(repeating: "─", count: rect.width - 2)
    let bottom = rect.endY - 1
    canvas.write("┌" + line + "┐", at: rect.origin, width: rect.width, style: .border)
    canvas.write(
      "└" + line + "┘", at: Point(x: rect.x, y: bottom), width: rect.width, style: .border)
    for y in (rect.y + 1)..<bottom {
      canvas.write("│", at: Point(x: rect.x, y: y), width: 1, style: .border)
      canvas.write("│", at: Point(x: rect.endX - 1, y: y), width: 1, style: .border)
    }
    if !title.isEmpty {
      write(
        Line(" " + title + " ", .title), at: Point(x: rect.x + 2, y: rect.y), width: rect.width - 4)
    }
    return Rect(x: rect.x + 1, y: rect.y + 1, width: rect.width - 2, height: rect.height - 2)
  }

  private mutating func hit(_ rect: Rect, _ target: Target, below: Bool) {
    let visible = rect.intersection(canvas.clip)
    if !visible.isEmpty { hits.insert(HitRegion(rect: visible, target: target), at: 0) }
  }
}
