import Domain

/// Something that goes through every value of a pack in a fixed order: to write it, to read it, or to render it for the digest.
///
/// One description of each type (`visit(_:)` in PackVisitable) serves all three, so that they cannot drift apart.
protocol PackVisitor {
  mutating func visit(_ name: StaticString, _ value: inout String) throws(PackBytesFault)
  mutating func visit(_ name: StaticString, _ value: inout Int) throws(PackBytesFault)
  mutating func visit(_ name: StaticString, _ value: inout Bool) throws(PackBytesFault)
  mutating func visit(_ name: StaticString, _ value: inout LocalizedText) throws(PackBytesFault)
  mutating func visit(_ name: StaticString, _ value: inout [String]) throws(PackBytesFault)
  /// A value that follows from the others, such as a digest.
  mutating func derived(_ name: StaticString, _ value: inout String) throws(PackBytesFault)
  mutating func visit<Line: PackVisitable>(
    _ name: StaticString, _ lines: inout [Line]
  ) throws(PackBytesFault)
}

/// A value of a pack that a visitor can go through.
protocol PackVisitable {
  /// A value to read into.
  static var blank: Self { get }
  mutating func visit(_ visitor: inout some PackVisitor) throws(PackBytesFault)
}

/// Bytes that are no pack as this version writes them.
struct PackBytesFault: Error, Equatable {}

extension PackVisitor {
  mutating func visit<Word: RawRepresentable>(
    _ name: StaticString, word: inout Word
  ) throws(PackBytesFault) where Word.RawValue == String {
    var text = word.rawValue
    try visit(name, &text)
    guard let read = Word(rawValue: text) else { throw PackBytesFault() }
    word = read
  }

  mutating func visit<Word: RawRepresentable>(
    _ name: StaticString, words: inout [Word]
  ) throws(PackBytesFault) where Word.RawValue == String {
    var texts = words.map(\.rawValue)
    try visit(name, &texts)
    words = texts.compactMap(Word.init(rawValue:))
    guard words.count == texts.count else { throw PackBytesFault() }
  }

  mutating func visit<Number: RawRepresentable>(
    _ name: StaticString, number: inout Number
  ) throws(PackBytesFault) where Number.RawValue == Int {
    var value = number.rawValue
    try visit(name, &value)
    guard let read = Number(rawValue: value) else { throw PackBytesFault() }
    number = read
  }

  /// A text that may be absent; an empty one counts as absent.
  mutating func visit(
    _ name: StaticString, optional: inout String?
  ) throws(PackBytesFault) {
    var text = optional ?? ""
    try visit(name, &text)
    optional = text.isEmpty ? nil : text
  }

  mutating func visit(_ name: StaticString, day: inout Day?) throws(PackBytesFault) {
    var text = day?.description ?? ""
    try visit(name, &text)
    day = Day(text)
    guard day != nil || text.isEmpty else { throw PackBytesFault() }
  }

  /// A value that may be absent.
  mutating func visit<Line: PackVisitable>(
    _ name: StaticString, optional: inout Line?
  ) throws(PackBytesFault) {
    var lines = optional.map { [$0] } ?? []
    try visit(name, &lines)
    optional = lines.first
  }
}
