import Domain

/// A value with a written form in the ledger. The keys and words used here are never renamed; a
/// Domain type may be.
protocol Stored {
  init(_ json: JSON) throws(CodecError)
  var json: JSON { get }
  /// Says nothing, so it is left out.
  var isBlank: Bool { get }
  /// What a left out value stands for; nil when it has to be there.
  static var blank: Self? { get }
}

extension Stored {
  var isBlank: Bool { false }
  static var blank: Self? { nil }
}

/// An enumeration that is written as its word.
protocol StoredWord: Stored, RawRepresentable where RawValue == String {}

extension StoredWord {
  init(_ json: JSON) throws(CodecError) {
    let word = try String(json)
    guard let value = Self(rawValue: word) else { throw .unknown(word) }
    self = value
  }

  var json: JSON { .string(rawValue) }
}

extension String: Stored {
  init(_ json: JSON) throws(CodecError) {
    guard case .string(let text) = json else { throw .wrongType("string") }
    self = text
  }

  var json: JSON { .string(self) }
  var isBlank: Bool { isEmpty }
  static var blank: String? { "" }
}

extension Bool: Stored {
  init(_ json: JSON) throws(CodecError) {
    guard case .bool(let value) = json else { throw .wrongType("bool") }
    self = value
  }

  var json: JSON { .bool(self) }
  var isBlank: Bool { !self }
  static var blank: Bool? { false }
}

extension Int64: Stored {
  init(_ json: JSON) throws(CodecError) {
    guard case .integer(let value) = json else { throw .wrongType("integer") }
    self = value
  }

  var json: JSON { .integer(self) }
}

extension Int: Stored {
  init(_ json: JSON) throws(CodecError) {
    self = Int(try Int64(json))
  }

  var json: JSON { .integer(Int64(self)) }
}

extension Double: Stored {
  init(_ json: JSON) throws(CodecError) {
    switch json {
    case .number(let value): self = value
    case .integer(let value): self = Double(value)
    default: throw .wrongType("number")
    }
  }

  var json: JSON { .number(self) }
}

extension Optional: Stored where Wrapped: Stored {
  init(_ json: JSON) throws(CodecError) {
    self = .some(try Wrapped(json))
  }

  var json: JSON { self?.json ?? .null }
  var isBlank: Bool { self == nil }
  static var blank: Self? { .some(nil) }
}

extension Array: Stored where Element: Stored {
  init(_ json: JSON) throws(CodecError) {
    guard case .array(let values) = json else { throw .wrongType("array") }
    self = []
    reserveCapacity(values.count)
    for value in values { append(try Element(value)) }
  }

  var json: JSON { .array(map(\.json)) }
  var isBlank: Bool { isEmpty }
  static var blank: Self? { [] }
}

extension Dictionary: Stored where Key == String, Value: Stored {
  init(_ json: JSON) throws(CodecError) {
    guard case .object(let members) = json else { throw .wrongType("object") }
    self = [:]
    for member in members { self[member.key] = try Value(member.value) }
  }

  var json: JSON {
    .object(
      sorted { $0.key < $1.key }.map { JSON.Member(key: $0.key, value: $0.value.json) })
  }
  var isBlank: Bool { isEmpty }
  static var blank: Self? { [:] }
}

extension Identifier: Stored {
  init(_ json: JSON) throws(CodecError) {
    self.init(try String(json))
  }

  var json: JSON { .string(text) }
}

extension Day: Stored {
  init(_ json: JSON) throws(CodecError) {
    let text = try String(json)
    guard let day = Day(text) else { throw .unknown(text) }
    self = day
  }

  var json: JSON { .string(description) }
}

extension LocalizedText: Stored {
  init(_ json: JSON) throws(CodecError) {
    var texts: [Language: String] = [:]
    for (word, text) in try [String: String](json) {
      guard let language = Language(rawValue: word) else { throw .unknown(word) }
      texts[language] = text
    }
    self.init(texts)
  }

  var json: JSON {
    .object(
      [Language.english, .bokmal, .nynorsk, .swedish].compactMap { language in
        self[language].map { JSON.Member(key: language.rawValue, value: .string($0)) }
      })
  }
  var isBlank: Bool { self == LocalizedText() }
  static var blank: LocalizedText? { LocalizedText() }
}
