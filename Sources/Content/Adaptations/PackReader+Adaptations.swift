import Domain

/// The files in which a pack says what it does with others: `adaptations.yaml` and `withdrawn.yaml`.
extension PackReader {
  static func adaptation(_ map: YAMLMap) -> Adaptation? {
    let item = map.reference("item", to: .item, needed: true) ?? ""
    let deed: Adaptation.Deed? = map.word("does")
    let speaks = deed == .adapt || deed == .explain
    let adaptation = Adaptation(
      item: item, deed: deed ?? .adopt, title: map.text("title", needed: false),
      text: map.text("text", needed: speaks), force: map.word("force", needed: false),
      reason: map.text("reason", needed: deed == .adapt || deed == .leaveOut),
      by: map.string("by"), on: map.day("on"), ground: map.string("ground", needed: false))
    if !item.isEmpty {
      map.reading.define(
        .adaptation, item, scope: map.reading.packID, file: map.file, at: map.place(of: "item"))
    }
    if !speaks, !adaptation.text.isEmpty || !adaptation.title.isEmpty {
      map.report(.wordsWithoutUse(deed?.rawValue ?? ""), at: map.place(of: "text"))
    }
    map.reading.rest(on: adaptation, file: map.file, at: map.place(of: "does"))
    return item.isEmpty || deed == nil ? nil : adaptation
  }

  static func withdrawal(_ map: YAMLMap) -> Withdrawal {
    Withdrawal(
      id: map.id(), supersededBy: map.references("supersededBy", to: .anything),
      on: map.day("on"), reason: map.text("reason", needed: false))
  }
}

extension Adaptation: PackVisitable {
  static var blank: Adaptation { Adaptation(item: "", deed: .adopt) }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("item", &item)
    try visitor.visit("does", word: &deed)
    try visitor.visit("title", &title)
    try visitor.visit("text", &text)
    var word = force?.rawValue
    try visitor.visit("force", optional: &word)
    force = word.flatMap(Force.init(rawValue:))
    guard (word == nil) == (force == nil) else { throw PackBytesFault() }
    try visitor.visit("reason", &reason)
    try visitor.visit("by", &by)
    try visitor.visit("on", day: &on)
    try visitor.visit("ground", &ground)
  }
}

extension Withdrawal: PackVisitable {
  static var blank: Withdrawal { Withdrawal(id: "") }

  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault) {
    try visitor.visit("id", &id)
    try visitor.visit("supersededBy", &supersededBy)
    try visitor.visit("on", day: &on)
    try visitor.visit("reason", &reason)
  }
}
