/// Paints boxes into a canvas, and takes down where the focus is and what can be hit.
struct Painter {
  var canvas: Canvas
  let words: Words
  let cache: WrapCache
  /// Too small for anything beside anything else.
  let isLinear: Bool
  var cursor: Point?
  var focus: Rect?
  var hits: [HitRegion] = []
  var windows: [String: Window] = [:]
  /// What plain text becomes inside a selected row.
  var emphasis: Style?

  init(size: Size, words: Words, ascii: Bool, cache: WrapCache) {
    canvas = Canvas(size: size, ascii: ascii)
    self.words = words
    self.cache = cache
    isLinear = size.width < 40 || size.height < 10
  }

  var ascii: Bool { canvas.ascii }

  mutating func paint(_ box: Box, in rect: Rect) {
    guard rect.width > 0 else { return }
    var rect = rect
    if box.isFocus, box.node.hasOneMark { rect = mark(box, in: rect) }
    let hitCount = hits.count
    paintContent(of: box, in: rect)
    if box.node.action != nil, hits.count == hitCount {
      hit(rect, Target(node: box.node.id, action: box.node.action))
    }
  }

  private mutating func paintContent(of box: Box, in rect: Rect) {
    switch box.node.kind {
    case .column(let spacing): paintColumn(box.children, spacing: spacing, in: rect)
    case .row(let gap): paintRow(box, gap: gap, in: rect)
    case .split(let share): paintSplit(box, leftShare: share, in: rect)
    case .scroll(let offset): paintScroll(box, offset: offset, in: rect)
    case .overlay(let title): paintOverlay(box, title: title, in: rect)
    case .page(let page): paintPage(page, box, in: rect)
    case .list(let window): paintList(window, box, in: rect)
    case .table(let table): paintTable(table, box, in: rect)
    case .tree(let tree): paintTree(tree, box, in: rect)
    case .text, .prose: paintRows(of: box, in: rect)
    case .line(let line, let trailing): write(line, trailing: trailing, in: rect)
    case .heading(let text, let trailing):
      write(Line([Span(text, .heading), Span("  " + trailing)]), in: rect)
    case .facts(let facts): paintFacts(facts, in: rect)
    case .bars(let bars, let selected): paintBars(bars, selected: selected, box, in: rect)
    default: paintControl(box, in: rect)
    }
  }

  private mutating func paintControl(_ box: Box, in rect: Rect) {
    switch box.node.kind {
    case .progress(let progress): paintProgress(progress, in: rect)
    case .tabs(let tabs, let selected): paintTabs(tabs, selected: selected, box.node.id, in: rect)
    case .steps(let steps, let trailing): paintSteps(steps, trailing, in: rect)
    case .field(let field): paintField(field, box, in: rect)
    case .choice(let choice): paintChoice(choice, box, in: rect)
    case .checkbox(let label): paintCheckbox(label, box, in: rect)
    case .button(let title): paintButton(title, box, in: rect)
    case .matrix(let matrix): paintMatrix(matrix, box, in: rect)
    case .sparkline(let label, let values, let note):
      paintSparkline(label, values, note, in: rect)
    case .rule:
      let line = String(repeating: "─", count: rect.width)
      canvas.write(line, at: rect.origin, width: rect.width, style: .border)
    default: break
    }
  }

  /// Takes down the cells of the focus and where the cursor stands in it.
  mutating func focus(on rect: Rect, cursor point: Point) {
    focus = rect
    cursor = point
  }

  /// Puts the mark before the box, in the margin when there is one.
  /// - Returns: What is left for the content.
  private mutating func mark(_ box: Box, in rect: Rect) -> Rect {
    let hasMargin = rect.x > canvas.clip.x
    let point = Point(x: hasMargin ? rect.x - 1 : rect.x, y: rect.y)
    putMark(at: point)
    let whole = Rect(
      x: point.x, y: rect.y, width: rect.endX - point.x, height: max(1, rect.height))
    focus(on: whole, cursor: point)
    return hasMargin ? rect : rect.droppingColumns(rect.width > 1 ? 1 : 0)
  }

  mutating func putMark(at point: Point) {
    canvas.write("▌", at: point, width: 1, style: .focus)
  }

  mutating func hit(_ rect: Rect, _ target: Target) {
    let visible = rect.intersection(canvas.clip)
    if !visible.isEmpty { hits.append(HitRegion(rect: visible, target: target)) }
  }
}

extension Node {
  /// Whether the mark of the focus stands before the whole, not before a part of it.
  var hasOneMark: Bool {
    switch kind {
    case .list, .table, .tree, .bars, .matrix, .choice, .overlay, .page: false
    default: true
    }
  }
}
