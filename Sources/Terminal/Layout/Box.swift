/// A node on its way to the screen, with what has been measured of it.
final class Box {
  let node: Node
  let children: [Box]
  /// The focus stands on this node itself.
  let isFocus: Bool
  /// The focus stands on this node or one within it.
  let hasFocus: Bool
  var extent: (width: Int, extent: Extent)?
  var rows: (width: Int, rows: [TextRow])?

  /// A `path` is the way to the focus from here; nil when it is elsewhere.
  private init(_ node: Node, path: ArraySlice<Int>?) {
    self.node = node
    isFocus = path?.isEmpty ?? false
    hasFocus = path != nil
    children = node.children.enumerated().map { index, child in
      Box(child, path: path?.first == index ? path?.dropFirst() : nil)
    }
  }

  /// The tree with its focus: the node that says so, or else the first that can have it.
  static func tree(of node: Node) -> Box {
    let path = path(in: node, where: \.state.isFocused) ?? path(in: node, where: \.canBeFocused)
    return Box(node, path: path.map { $0.reversed()[...] })
  }

  /// The way to the first node that fulfils `test`, innermost step first.
  private static func path(in node: Node, where test: (Node) -> Bool) -> [Int]? {
    if test(node) { return [] }
    // What lies below an overlay cannot have the focus, nor can the rows of a list.
    if case .list = node.kind { return nil }
    var first = 0
    if case .overlay = node.kind { first = max(0, node.children.count - 1) }
    for index in first..<max(first, node.children.count) {
      if let path = path(in: node.children[index], where: test) { return path + [index] }
    }
    return nil
  }
}

/// How many rows a node takes at some width.
struct Extent: Equatable {
  /// All of it.
  var ideal: Int
  /// What it can be pressed together to.
  var least: Int
  var grows = false

  static func fixed(_ rows: Int) -> Extent { Extent(ideal: rows, least: rows) }
}

extension Node {
  var canBeFocused: Bool {
    switch kind {
    case .list(let window): window.selected != nil && !children.isEmpty
    case .table(let table): table.window.selected != nil && !table.rows.isEmpty
    case .tree(let tree): tree.window.selected != nil && !tree.rows.isEmpty
    case .bars(_, let selected): selected != nil
    case .field, .choice, .checkbox, .button, .matrix, .scroll: state.disabledReason == nil
    default: action != nil
    }
  }
}
