import Content
import Domain
import Terminal

/// How the guidance looks: filter line, tree, and the text of what is selected.
struct GuidelinesView {
  static let treeID = "guide.tree"
  static let linesID = "guide.lines"
  static let linksID = "guide.links"
  static let pageID = "guide.page"

  let screen: GuidelinesScreen
  let env: Environment

  var node: Node {
    guard !env.library.packs.isEmpty else {
      return .text(env.phrases["guide.empty"], .dim)
    }
    return .column([head, .split(tree, text, leftShare: 38).growing()], spacing: 1)
  }

  // MARK: Filter line

  private var head: Node {
    if let find = screen.find {
      let field = Node.field(
        Field(
          label: env.phrases["guide.find.label"], text: find.editor.text,
          cursor: find.editor.cursor, placeholder: env.phrases["guide.find.placeholder"]),
        id: "guide.find")
      return .row([
        (find.isTyping ? field.focused() : field).width(.share(1)),
        Node.line([Span(find.position(env), .dim)]),
      ])
    }
    let filter = screen.filter
    let parts: [(label: String, key: String, value: String?)] = [
      ("guide.audience", "a", filter.audience.map(env.phrases.name)),
      ("guide.stages", "s", filter.stage.map(env.phrases.name)),
      ("guide.force", "f", filter.forces.first.map(env.phrases.name)),
    ]
    let isWide = env.size.width >= 110
    let spans = parts.flatMap { part -> [Span] in
      [
        Span(part.key + " ", .key),
        Span(isWide ? env.phrases[part.label] + " " : "", .dim),
        Span(
          "‹" + (part.value ?? env.phrases["guide.all"]) + "›", part.value == nil ? .dim : .strong),
        Span("  "),
      ]
    }
    let total = env.library.itemCount
    let shown = env.library.items(filter).count
    return .line(
      spans,
      trailing: Line(
        env.phrases(
          "guide.count",
          ["shown": env.phrases.number(shown), "total": env.phrases.number(total)]), .dim))
  }

  // MARK: Tree

  private var tree: Node {
    let rows = screen.rows(env)
    let selected = rows.firstIndex { $0.place == screen.place }
    let node = Node.tree(
      rows.map(\.row),
      ListWindow(total: rows.count, top: screen.tree.top, selected: selected),
      id: GuidelinesView.treeID)
    return screen.zone == .tree && !screen.isTyping ? node.focused() : node
  }

  // MARK: Text

  private var text: Node {
    let lines = screen.lines(env)
    guard !lines.isEmpty else { return overview }
    let selected = min(max(0, screen.line), lines.count - 1)
    let position = env.phrases(
      "guide.position",
      ["number": env.phrases.number(selected + 1), "total": env.phrases.number(lines.count)])
    return .column(
      [
        .column([
          .heading(heading, trailing: position),
          list(lines, selected),
        ]),
        page(lines[selected]).growing(),
      ], spacing: 1)
  }

  private var heading: String { screen.crumbs(env).last ?? "" }

  /// A few of the lines around the selected one, so that its text has room.
  private func list(_ lines: [GuidanceLine], _ selected: Int) -> Node {
    let room = min(lines.count, max(2, (env.size.height - 10) / 3))
    let start = min(max(0, selected - room / 2), lines.count - room)
    let rows = lines[start..<start + room].map(row)
    let node = Node.list(
      rows, ListWindow(offset: start, total: nil, top: start, selected: selected),
      id: GuidelinesView.linesID)
    return screen.zone == .lines && !screen.isTyping ? node.focused() : node
  }

  private func row(_ line: GuidanceLine) -> Node {
    let match = screen.find?.match ?? WordMatch("")
    switch line {
    case .entry(let placed):
      let title = match.line(env.text(placed.title))
      guard case .item(let item) = placed.entry else { return .line(title) }
      let force = env.phrases["guide.force.short." + item.force.rawValue]
      return .line(Line(force + "  ", .dim) + title, trailing: Line(item.id, .dim))
    case .event(let event, _):
      return .line(Line(event.day + "  ", .dim) + match.line(env.text(event.what)))
    case .gap(let gap, _):
      return .line(Line("? ", .warning) + match.line(env.text(gap.what)))
    }
  }

  private func page(_ line: GuidanceLine) -> Node {
    let page = GuidancePage(line: line, match: screen.find?.match ?? WordMatch(""))
    return .scroll(
      .column(page.nodes(env) + belongings, spacing: 1), offset: screen.offset,
      id: GuidelinesView.pageID)
  }

  private var belongings: [Node] {
    let links = screen.links(env)
    guard !links.isEmpty else { return [] }
    let width = links.map { env.phrases.name($0.kind).count }.max() ?? 0
    let rows = links.map { placed -> Node in
      let kind = env.phrases.name(placed.kind)
      let padding = String(repeating: " ", count: width - kind.count + 2)
      return .line(
        Line(kind + padding, .dim) + Line(env.text(placed.title)),
        trailing: placed.pack == screen.currentEntry(env)?.pack
          ? .empty : Line(env.packName(placed.pack), .dim))
    }
    let node = Node.list(
      rows, ListWindow(total: rows.count, selected: screen.zone == .links ? screen.link : nil),
      id: GuidelinesView.linksID)
    return [
      .column([
        .heading(env.phrases["guide.belongs"], trailing: String(links.count)),
        screen.zone == .links && !screen.isTyping ? node.focused() : node,
      ])
    ]
  }

  /// A pack, a group, or a theme of which the filter hides everything.
  private var overview: Node {
    guard let place = screen.place, let pack = env.library.pack(place.pack) else {
      return .text(env.phrases["guide.empty"], .dim)
    }
    if case .pack = place { return packPage(pack) }
    if case .group(_, let first) = place,
      let theme = pack.themes.first(where: { $0.id == first })
    {
      let themes = pack.themes.filter { $0.group == theme.group }
      return .column([
        .heading(env.text(theme.group)), .text(""),
        .column(themes.map { .text(env.text($0.title) + ". " + env.text($0.intro)) }, spacing: 1),
      ])
    }
    return .column([.heading(heading), .text(env.phrases["guide.filter.hides"], .dim)], spacing: 1)
  }

  private func packPage(_ pack: Pack) -> Node {
    .scroll(
      .column(
        [
          .heading(env.text(pack.title)),
          .markdown(env.text(pack.summary)),
          .facts([
            Fact(env.phrases["guide.pack.version"], Line(pack.version)),
            Fact(env.phrases["guide.pack.date"], Line(pack.date.description)),
            Fact(env.phrases["guide.pack.publisher"], Line(env.text(pack.publisher))),
            Fact(env.phrases["guide.pack.level"], Line(env.phrases.name(pack.level))),
            Fact(
              env.phrases["guide.pack.languages"],
              Line(
                pack.languages.map { env.phrases["language." + $0.rawValue] }.joined(
                  separator: ", "))),
          ]),
          .markdown(env.text(pack.note)),
        ], spacing: 1), offset: screen.offset, id: GuidelinesView.pageID)
  }
}

extension Environment {
  /// A short name for a pack beside something of another: the country, the EU, or its title.
  func packName(_ id: Pack.ID) -> String {
    guard let pack = library.pack(id) else { return id }
    return pack.country ?? (pack.level == .eu ? "EU" : text(pack.title))
  }
}
