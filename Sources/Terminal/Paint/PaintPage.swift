extension Painter {
  /// Title line, tabs, body, message line and key line; the smaller the screen, the fewer of them.
  mutating func paintPage(_ page: Page, _ box: Box, in rect: Rect) {
    let margin = rect.width >= 24 ? 1 : 0
    var body = Rect(
      x: rect.x + margin, y: rect.y, width: rect.width - 2 * margin, height: rect.height)
    paintTitle(page, in: body.prefixRows(1))
    body = body.droppingRows(1)
    if !page.tabs.isEmpty, rect.height >= 8 {
      paintTabs(page.tabs, selected: page.selectedTab, nil, in: body.prefixRows(1))
      body = body.droppingRows(1)
    }
    if rect.height >= 14 { body = body.droppingRows(1) }
    paintFoot(page, &body, height: rect.height)
    guard let child = box.children.first, !body.isEmpty else { return }
    clipped(to: body, above: false, below: false) { painter in
      painter.paintColumn([child], spacing: 0, in: body)
    }
  }

  private mutating func paintTitle(_ page: Page, in rect: Rect) {
    var crumbs = page.crumbs[...]
    var trail = title(of: crumbs, isCut: false)
    let room =
      rect.width - min(rect.width / 2, page.trailing.width(limit: rect.width, ascii: ascii) + 2)
    while crumbs.count > 1, trail.width(limit: rect.width, ascii: ascii) > room {
      crumbs = crumbs.dropFirst()
      trail = title(of: crumbs, isCut: true)
    }
    write(trail, trailing: page.trailing, in: rect)
  }

  private func title(of crumbs: ArraySlice<String>, isCut: Bool) -> Line {
    var spans = isCut ? [Span("… › ", .dim)] : []
    for crumb in crumbs.dropLast() { spans += [Span(crumb), Span(" › ", .dim)] }
    return Line(spans + (crumbs.last.map { [Span($0, .title)] } ?? []))
  }

  /// Message and keys at the bottom; where there is one row only, a message goes before keys.
  private mutating func paintFoot(_ page: Page, _ body: inout Rect, height: Int) {
    guard height >= 4 else { return }
    let last = Rect(x: body.x, y: body.endY - 1, width: body.width, height: 1)
    let message = page.message.flatMap { $0.isEmpty ? nil : $0 }
    guard height >= 12 else {
      body.height -= 1
      if let message { write(message, in: last) } else { paintHints(page.hints, in: last) }
      return
    }
    body.height -= 2
    if let message {
      write(message, in: Rect(x: last.x, y: last.y - 1, width: last.width, height: 1))
    }
    if height >= 20 { body.height -= 1 }
    paintHints(page.hints, in: last)
  }

  mutating func paintHints(_ actions: [Action], in rect: Rect) {
    let line = HintLine(actions, width: rect.width, ascii: ascii)
    for hint in line.hints {
      let point = Point(x: rect.x + hint.x, y: rect.y)
      write(hint.line, at: point, width: hint.width)
      hit(
        Rect(x: point.x, y: point.y, width: hint.width, height: 1), Target(action: hint.action.id))
    }
  }
}
