/// The text of a one-line field while it is typed; the cursor moves by whole clusters.
public struct LineEditor: Equatable, Sendable {
  private var characters: [Character]
  /// Clusters from the start of the text.
  public private(set) var cursor: Int

  public init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  public var text: String { String(characters) }
  public var isEmpty: Bool { characters.isEmpty }

  /// Replaces all, with the cursor at the end.
  public mutating func set(_ text: String) {
    self = LineEditor(text)
  }

  /// Puts text in at the cursor; line breaks and tabs become spaces.
  public mutating func insert(_ text: String) {
    let new = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    join(String(characters[..<cursor]) + String(new), String(characters[cursor...]))
  }

  /// Takes in a key that edits or moves.
  /// - Returns: Whether the key was one of these; all others are for the screen.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .wordLeft, .alt("b"): cursor = TextMotion.wordStart(before: cursor, in: characters)
    case .wordRight, .alt("f"): cursor = TextMotion.wordEnd(after: cursor, in: characters)
    case .home, .ctrl("a"): cursor = 0
    case .end, .ctrl("e"): cursor = characters.count
    case .backspace: delete(from: max(0, cursor - 1))
    case .delete: delete(to: min(characters.count, cursor + 1))
    case .ctrl("w"): delete(from: TextMotion.wordStart(before: cursor, in: characters))
    case .ctrl("u"): delete(from: 0)
    default: return false
    }
    return true
  }

  private mutating func delete(from start: Int) {
    join(String(characters[..<start]), String(characters[cursor...]))
  }

  private mutating func delete(to end: Int) {
    join(String(characters[..<cursor]), String(characters[end...]))
  }

  private mutating func join(_ before: String, _ after: String) {
    (characters, cursor) = TextMotion.join(before, after)
  }
}

/// Where words begin and end, shared by the editors.
enum TextMotion {
  /// The clusters of both parts, with the cursor between; a mark may join what stood apart.
  static func join(_ before: String, _ after: String) -> (characters: [Character], cursor: Int) {
    let characters = Array(before + after)
    return (characters, min(before.count, characters.count))
  }

  static func wordStart(before cursor: Int, in text: [Character]) -> Int {
    var index = cursor
    while index > 0, !isWord(text[index - 1]) { index -= 1 }
    while index > 0, isWord(text[index - 1]) { index -= 1 }
    return index
  }

  static func wordEnd(after cursor: Int, in text: [Character]) -> Int {
    var index = cursor
    while index < text.count, !isWord(text[index]) { index += 1 }
    while index < text.count, isWord(text[index]) { index += 1 }
    return index
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
