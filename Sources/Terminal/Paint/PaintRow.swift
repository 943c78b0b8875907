/// How the children of a row stand: beside each other with these widths, or below each other.
enum RowPlan {
  case beside(indices: [Int], widths: [Int])
  case below
}

extension Painter {
  func rowPlan(of box: Box, gap: Int, width: Int) -> RowPlan {
    guard !isLinear else { return .below }
    var indices = Array(box.children.indices)
    while !indices.isEmpty {
      if let widths = rowWidths(indices.map { box.children[$0] }, gap: gap, width: width) {
        return .beside(indices: indices, widths: widths)
      }
      let candidate = indices.filter {
        box.children[$0].node.wish.givesWay > 0 && !box.children[$0].hasFocus
      }.max { box.children[$0].node.wish.givesWay < box.children[$1].node.wish.givesWay }
      guard let candidate else { return .below }
      indices.removeAll { $0 == candidate }
    }
    return .below
  }

  private func rowWidths(_ children: [Box], gap: Int, width: Int) -> [Int]? {
    let room = width - gap * max(0, children.count - 1)
    var widths = children.map { child -> Int in
      if case .share = child.node.wish.width { return 0 }
      return naturalWidth(of: child, limit: width)
    }
    let weights = children.map { child -> Int in
      if case .share(let weight) = child.node.wish.width { return max(1, weight) }
      return 0
    }
    let rest = room - widths.reduce(0, +)
    let shares = Heights.shares(weights, room: max(0, rest))
    for (index, child) in children.enumerated() where weights[index] > 0 {
      guard shares[index] >= min(16, naturalWidth(of: child, limit: 16)) else { return nil }
      widths[index] = shares[index]
    }
    return rest >= 0 ? widths : nil
  }

  func rowExtent(of box: Box, gap: Int, width: Int) -> Extent {
    switch rowPlan(of: box, gap: gap, width: width) {
    case .below: return columnExtent(of: box.children, spacing: 0, width: width)
    case .beside(let indices, let widths):
      var extent = Extent(ideal: 0, least: 0)
      for (index, width) in zip(indices, widths) {
        let child = self.extent(of: box.children[index], width: width)
        extent.ideal = max(extent.ideal, child.ideal)
        extent.least = max(extent.least, child.least)
        extent.grows = extent.grows || child.grows
      }
      return extent
    }
  }

  mutating func paintRow(_ box: Box, gap: Int, in rect: Rect) {
    switch rowPlan(of: box, gap: gap, width: rect.width) {
    case .below: paintColumn(box.children, spacing: 0, in: rect)
    case .beside(let indices, let widths):
      var x = rect.x
      for (index, width) in zip(indices, widths) {
        paint(
          box.children[index], in: Rect(x: x, y: rect.y, width: width, height: rect.height))
        x += width + gap
      }
    }
  }

  // MARK: Split

  /// The widths of both parts; nil when there is room for one only.
  private func splitWidths(leftShare: Int, width: Int) -> (left: Int, right: Int)? {
    guard !isLinear, width >= 64 else { return nil }
    let left = max(18, min(width - 40, width * leftShare / 100))
    return (left, width - left - 3)
  }

  private func splitSide(of box: Box) -> Box? {
    box.children.first(where: \.hasFocus) ?? box.children.first
  }

  func splitExtent(of box: Box, leftShare: Int, width: Int) -> Extent {
    guard let widths = splitWidths(leftShare: leftShare, width: width), box.children.count == 2
    else {
      return splitSide(of: box).map { extent(of: $0, width: width) } ?? .fixed(0)
    }
    let left = extent(of: box.children[0], width: widths.left)
    let right = extent(of: box.children[1], width: widths.right)
    return Extent(
      ideal: max(left.ideal, right.ideal), least: max(left.least, right.least),
      grows: left.grows || right.grows)
  }

  mutating func paintSplit(_ box: Box, leftShare: Int, in rect: Rect) {
    guard let widths = splitWidths(leftShare: leftShare, width: rect.width),
      box.children.count == 2
    else {
      if let side = splitSide(of: box) { paint(side, in: rect) }
      return
    }
    let line = rect.x + widths.left
    paint(
      box.children[0], in: Rect(x: rect.x, y: rect.y, width: widths.left, height: rect.height))
    for y in rect.y..<rect.endY {
      canvas.write("│", at: Point(x: line, y: y), width: 1, style: .border)
    }
    paint(
      box.children[1],
      in: Rect(x: line + 3, y: rect.y, width: widths.right, height: rect.height))
  }
}
