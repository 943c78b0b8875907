/// A piece of a YAML file and where it stands.
struct YAMLNode: Sendable {
  enum Value: Sendable {
    /// `isPlain` when it stands without quotation marks.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case map([Entry])
  }

  struct Entry: Sendable {
    var key: String
    var place: YAMLPlace
    var value: YAMLNode
  }

  var value: Value
  var place: YAMLPlace

  /// A key without a value, or `~`.
  var isNothing: Bool {
    if case .scalar(let text, isPlain: true) = value { text.isEmpty || text == "~" } else { false }
  }
}

/// Line and column, from 1.
struct YAMLPlace: Equatable, Sendable {
  var line: Int
  var column: Int
}
