/// Shares rows or columns among those that want them.
enum Heights {
  /// Everybody's ideal when there is room, with the rest for those that grow; otherwise the
  /// greatest give way first, down to their least.
  static func shared(among extents: [Extent], room: Int) -> [Int] {
    var heights = extents.map { max($0.least, min($0.ideal, max(0, room))) }
    let spare = room - heights.reduce(0, +)
    if spare > 0 {
      grow(&heights, extents, by: spare)
    } else if spare < 0 {
      shrink(&heights, extents, by: -spare)
    }
    return heights
  }

  private static func grow(_ heights: inout [Int], _ extents: [Extent], by spare: Int) {
    let growing = extents.indices.filter { extents[$0].grows }
    for (order, index) in growing.enumerated() {
      heights[index] += spare / growing.count + (order < spare % growing.count ? 1 : 0)
    }
  }

  private static func shrink(_ heights: inout [Int], _ extents: [Extent], by lack: Int) {
    for _ in 0..<lack {
      let candidates = heights.indices.filter { heights[$0] > extents[$0].least }
      guard let greatest = candidates.max(by: { heights[$0] < heights[$1] }) else { return }
      heights[greatest] -= 1
    }
  }

  /// Shares `room` columns among weights, the remainder from the left.
  static func shares(_ weights: [Int], room: Int) -> [Int] {
    let sum = max(1, weights.reduce(0, +))
    var widths = weights.map { room * $0 / sum }
    var rest = room - widths.reduce(0, +)
    for index in widths.indices where rest > 0 && weights[index] > 0 {
      widths[index] += 1
      rest -= 1
    }
    return widths
  }
}
