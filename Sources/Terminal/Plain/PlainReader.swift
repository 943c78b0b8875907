/// What a line typed in plain mode means, in terms of the same events that keys give.
///
/// A number opens the row or option of that number; a single character and the name of a key are
/// that key; in a text field, the line is the new text. An empty line is Enter.
public struct PlainReader: Sendable {
  private let outline: Outline
  /// The numbered things, in the order of their numbers.
  private let targets: [Target]
  /// The number of each numbered entry, by its place in the outline.
  private let numbers: [Int: Int]

  /// The rows that are read out; a long list holds more than anybody wants to hear.
  private let places: [Int]

  /// Reads the rows within `windows`, as layout reports them; all rows of other lists.
  public init(_ outline: Outline, windows: [String: Window] = [:]) {
    self.outline = outline
    places = outline.entries.indices.filter { place in
      let entry = outline.entries[place]
      guard entry.role == .item || entry.role == .row, let index = entry.index,
        let window = entry.id.flatMap({ windows[$0] })
      else { return true }
      return index >= window.first && index < window.first + window.count
    }
    var targets: [Target] = []
    var numbers: [Int: Int] = [:]
    for place in places where outline.entries[place].isNumbered {
      targets.append(
        Target(node: outline.entries[place].id, index: outline.entries[place].index))
      numbers[place] = targets.count
    }
    self.targets = targets
    self.numbers = numbers
  }

  /// The screen line by line, with the numbers that choose.
  public var lines: [String] {
    let plain = outline.plainLines
    return places.map { place in
      numbers[place].map { "\($0). " + plain[place] } ?? plain[place]
    }
  }

  /// The events that a typed line stands for.
  public func events(for line: String) -> [Event] {
    let line = line.trimmingSpaces()
    let key = PlainReader.key(named: line)
    if outline.focused?.role == .field { return fieldEvents(for: line, key) }
    if let key { return [.key(key)] }
    if line.isEmpty { return [.key(.enter)] }
    if let number = Int(line), targets.indices.contains(number - 1) {
      return [
        .mouse(Mouse(.doubleClick, at: Point(x: 0, y: 0), target: targets[number - 1]))
      ]
    }
    return line.map { .key(.character($0)) }
  }

  /// In a field, only keys that nobody would write as a text are keys.
  private func fieldEvents(for line: String, _ key: Key?) -> [Event] {
    switch key {
    case .escape, .tab, .backTab, .function, .ctrl: return key.map { [.key($0)] } ?? []
    default: break
    }
    guard !line.isEmpty else { return [.key(.enter)] }
    return [.key(.end), .key(.ctrl("u")), .paste(line), .key(.enter)]
  }

  /// The key whose name was typed, such as `esc`, `tab`, `f1` or `ctrl-q`.
  static func key(named name: String) -> Key? {
    let name = name.lowercased()
    if let key = names[name] { return key }
    if name.hasPrefix("ctrl-"), name.count == 6, let letter = name.last { return .ctrl(letter) }
    if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...24).contains(number) {
      return .function(number)
    }
    return nil
  }

  private static let names: [String: Key] = [
    "esc": .escape, "escape": .escape, "enter": .enter, "tab": .tab, "shift-tab": .backTab,
    "up": .up, "down": .down, "left": .left, "right": .right, "pgup": .pageUp, "pgdn": .pageDown,
    "home": .home, "end": .end, "space": .character(" "), "del": .delete, "backspace": .backspace,
  ]
}

extension Outline.Entry {
  /// Whether it can be chosen by a number in plain mode.
  var isNumbered: Bool {
    switch role {
    case .item, .row, .choice, .count: index != nil && id != nil
    default: false
    }
  }
}

extension String {
  func trimmingSpaces() -> String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
