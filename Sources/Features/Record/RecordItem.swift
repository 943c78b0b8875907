import Content
import Domain
import Terminal

/// What a row of a record stands for, so that an action knows what it acts on.
enum Subject: Equatable, Sendable {
  case none
  case question(checklist: String, question: String)
  case assessment(checklist: String)
  case gain(Gain)
  case risk(Risk)
  case measure(Measure)
  case proposal(RiskProposal)
  case decision(Decision)
  case condition(Decision.ID, Condition)
  case fact(OpenFact)
  case review(Review)
  case advice(AdviceCase)
  case incident(Incident)
  case note(Note)
}

/// One row that the focus can stand on.
struct RecordItem: Sendable {
  let node: Node
  let subject: Subject
  /// What Enter does; empty when there is nothing behind it.
  let effects: [Effect]

  init(_ node: Node, _ subject: Subject = .none, _ effects: [Effect] = []) {
    self.node = node
    self.subject = subject
    self.effects = effects
  }
}

/// Rows under a heading, with a sentence when there are none.
struct RecordSection: Sendable {
  let heading: String
  let trailing: String
  let items: [RecordItem]
  let empty: String

  init(_ heading: String, trailing: String = "", _ items: [RecordItem], empty: String = "") {
    self.heading = heading
    self.trailing = trailing
    self.items = items
    self.empty = empty
  }
}

/// What a tab shows: a head that stays, something to read, then sections of rows.
struct RecordPage: Sendable {
  var head: [Node] = []
  var lead: [Node] = []
  var sections: [RecordSection] = []

  var items: [RecordItem] { sections.flatMap(\.items) }

  /// The page with the focus on the row `selected`, counted over all sections.
  func node(selected: Int) -> Node {
    var nodes = lead
    var before = 0
    for (index, section) in sections.enumerated() {
      var part = [Node.heading(section.heading, trailing: section.trailing)]
      if section.items.isEmpty {
        if !section.empty.isEmpty { part.append(.text("  " + section.empty, .dim)) }
      } else {
        let focus = selected - before
        let isHere = section.items.indices.contains(focus)
        let list = Node.list(
          section.items.map(\.node),
          ListWindow(total: section.items.count, selected: isHere ? focus : nil),
          id: "section.\(index)")
        part.append(isHere ? list.focused() : list)
      }
      before += section.items.count
      nodes.append(.column(part))
    }
    var head = head
    if items.isEmpty, !head.isEmpty { head[0] = head[0].focused() }
    return .column(head + [Node.column(nodes, spacing: 1).keeping(rows: 5)], spacing: 1)
  }

  /// The flat place of a row that the mouse hit.
  func index(_ target: Target?) -> Int? {
    guard let node = target?.node, let row = target?.index, node.hasPrefix("section."),
      let section = Int(node.dropFirst("section.".count)), sections.indices.contains(section)
    else { return nil }
    return sections[..<section].reduce(0) { $0 + $1.items.count } + row
  }
}
