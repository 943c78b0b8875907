/// Walks a tree in reading order and takes down what each node says.
struct OutlineReader {
  let words: Words
  private(set) var entries: [Outline.Entry] = []
  private var depth = 0
  private var hasFocus = false

  init(words: Words) {
    self.words = words
  }

  mutating func read(_ node: Node, depth: Int) {
    self.depth = depth
    if let spoken = node.spoken {
      add(.text, spoken, node: node, isFocused: node.state.isFocused)
      return
    }
    switch node.kind {
    case .column, .row, .split, .scroll, .spacer, .rule: readAll(node)
    case .overlay(let title): readOverlay(title, node)
    case .page(let page): readPage(page, node)
    case .list(let window): readList(window, node)
    case .table(let table): readTable(table, node)
    case .tree(let tree): readTree(tree, node)
    case .tabs(let tabs, let selected): readTabs(tabs, selected: selected)
    case .facts(let facts): for fact in facts { add(.fact, fact.label, fact.value.text) }
    case .bars(let bars, let selected): readBars(bars, selected: selected, node)
    case .steps(let steps, let trailing): readSteps(steps, trailing)
    case .matrix(let matrix): readMatrix(matrix, node)
    case .choice(let choice): readChoice(choice, node)
    default: readSimple(node)
    }
  }

  private mutating func readAll(_ node: Node) {
    for child in node.children { read(child, depth: depth) }
  }

  private mutating func readSimple(_ node: Node) {
    let isFocused = node.state.isFocused
    switch node.kind {
    case .text(let text, _): add(.text, text, node: node, isFocused: isFocused)
    case .line(let line, let trailing):
      add(.text, line.text, trailing.text, node: node, isFocused: isFocused)
    case .heading(let text, let trailing): add(.heading, text, trailing)
    case .prose(let prose):
      for block in prose.blocks {
        add(block.role == .heading ? .heading : .text, block.plainText)
      }
    case .progress(let progress): add(.progress, progress.label, node: node)
    case .field(let field):
      add(.field, field.label, field.text, node: node, isFocused: isFocused)
      if isFocused, !field.hint.isEmpty { add(.hint, field.hint) }
    case .checkbox(let label), .button(let label):
      let role = node.state.isChecked == nil ? Outline.Role.button : .checkbox
      add(role, label, node: node, isFocused: isFocused)
    case .sparkline(let label, let values, let note):
      add(.count, label, note.isEmpty ? values.map(String.init).joined(separator: " ") : note)
    default: break
    }
  }

  private mutating func readOverlay(_ title: String, _ node: Node) {
    // What lies below cannot be used, and is not read.
    if !title.isEmpty { add(.title, title) }
    if let box = node.children.last { read(box, depth: depth) }
  }

  private mutating func readPage(_ page: Page, _ node: Node) {
    add(.title, page.crumbs.joined(separator: " › "), page.trailing.text)
    readTabs(page.tabs, selected: page.selectedTab)
    readAll(node)
    if let message = page.message { add(.message, message.text) }
    for hint in page.hints where hint.priority > 0 {
      var states: [String] = []
      if case .disabled(let reason) = hint.availability { states = [words.disabled, reason] }
      add(.hint, hint.keyLabel, hint.word, states: states)
    }
  }

  private mutating func readTabs(_ tabs: [Tab], selected: Int) {
    for (index, tab) in tabs.enumerated() {
      add(
        .tab, tab.key, tab.title, states: index == selected ? [words.selected] : [], index: index)
    }
  }

  private mutating func readList(_ window: ListWindow, _ node: Node) {
    for (index, child) in node.children.enumerated() {
      let position = window.offset + index
      let isSelected = position == window.selected
      var inner = OutlineReader(words: words)
      inner.read(child, depth: depth + 1)
      let text = inner.entries.map { entry in
        ([entry.name, entry.value].filter { !$0.isEmpty } + entry.states).joined(separator: ", ")
      }
      add(
        .item, text.joined(separator: ". "),
        states: isSelected ? selection(position, window, node.children.count) : [],
        isFocused: isSelected && node.state.isFocused, id: node.id, index: position)
    }
  }

  private func selection(_ position: Int, _ window: ListWindow, _ held: Int) -> [String] {
    [words.selected, words.position(position + 1, of: window.total ?? window.offset + held)]
  }

  private mutating func readTable(_ table: Table, _ node: Node) {
    if table.rows.isEmpty {
      add(.text, table.empty, node: node, isFocused: node.state.isFocused)
    }
    for (index, row) in table.rows.enumerated() {
      let position = table.window.offset + index
      let isSelected = position == table.window.selected
      let cells = zip(table.columns, row.cells).enumerated().compactMap { place, pair -> String? in
        guard !pair.1.isEmpty else { return nil }
        return place == 0 || pair.0.title.isEmpty
          ? pair.1.text : pair.0.title + " " + pair.1.text
      }
      add(
        .row, cells.joined(separator: ", "),
        states: (row.isMarked ? [words.checked] : [])
          + (isSelected ? selection(position, table.window, table.rows.count) : []),
        isFocused: isSelected && node.state.isFocused, id: node.id, index: position)
    }
  }

  private mutating func readTree(_ tree: Tree, _ node: Node) {
    for (index, row) in tree.rows.enumerated() {
      let position = tree.window.offset + index
      let isSelected = position == tree.window.selected
      let state = row.isExpanded.map { $0 ? words.expanded : words.collapsed }
      add(
        .item, row.text.text, row.trailing.text,
        states: [state].compactMap(\.self)
          + (isSelected ? selection(position, tree.window, tree.rows.count) : []),
        isFocused: isSelected && node.state.isFocused, id: node.id, index: position,
        extraDepth: row.depth)
    }
  }

  private mutating func readBars(_ bars: [Bar], selected: Int?, _ node: Node) {
    for (index, bar) in bars.enumerated() {
      let isSelected = index == selected
      add(
        .count, bar.label, String(bar.count), states: isSelected ? [words.selected] : [],
        isFocused: isSelected && node.state.isFocused, id: node.id, index: index)
    }
  }

  private mutating func readSteps(_ steps: [Step], _ trailing: Line) {
    for step in steps {
      add(.step, step.title, states: step.standing == .current ? [words.selected] : [])
    }
    if !trailing.isEmpty { add(.text, trailing.text) }
  }

  private mutating func readMatrix(_ matrix: Matrix, _ node: Node) {
    for (row, rowTitle) in matrix.rowTitles.enumerated() {
      for (column, columnTitle) in matrix.columnTitles.enumerated() {
        let isSelected = row == matrix.selectedRow && column == matrix.selectedColumn
        let count = String(matrix.count(row: row, column: column))
        add(
          .count, rowTitle + ", " + columnTitle,
          isSelected && !matrix.note.isEmpty ? count + ", " + matrix.note : count,
          states: isSelected ? [words.selected] : [],
          isFocused: isSelected && node.state.isFocused, id: node.id,
          index: row * matrix.columnTitles.count + column)
      }
    }
  }

  private mutating func readChoice(_ choice: Choice, _ node: Node) {
    if !choice.label.isEmpty { add(.choice, choice.label, node: node) }
    for (index, option) in choice.options.enumerated() {
      add(
        .choice, option,
        states: [index == choice.chosen ? words.checked : words.notChecked],
        isFocused: node.state.isFocused && index == choice.cursor, id: node.id, index: index)
    }
  }

  private mutating func add(
    _ role: Outline.Role, _ name: String, _ value: String = "", node: Node,
    isFocused: Bool = false
  ) {
    add(
      role, name, value, states: states(of: node), isFocused: isFocused, id: node.id)
  }

  private mutating func add(
    _ role: Outline.Role, _ name: String, _ value: String = "", states: [String] = [],
    isFocused: Bool = false, id: String? = nil, index: Int? = nil, extraDepth: Int = 0
  ) {
    guard !name.isEmpty || !value.isEmpty || isFocused else { return }
    entries.append(
      .init(
        role: role, name: name, value: value, states: states, isFocused: isFocused && !hasFocus,
        depth: depth + extraDepth, id: id, index: index))
    hasFocus = hasFocus || isFocused
  }

  private func states(of node: Node) -> [String] {
    var result: [String] = []
    if node.state.isSelected { result.append(words.selected) }
    if let checked = node.state.isChecked {
      result.append(checked ? words.checked : words.notChecked)
    }
    if let expanded = node.state.isExpanded {
      result.append(expanded ? words.expanded : words.collapsed)
    }
    if node.state.isRequired { result.append(words.required) }
    if let reason = node.state.disabledReason { result += [words.disabled, reason] }
    if let problem = node.state.problem { result += [words.invalid, problem] }
    return result
  }
}

extension Prose.Block {
  /// The block with its sign, as one line.
  var plainText: String {
    if case .item(let sign, _) = role { return sign + " " + line.text }
    return line.text
  }
}
