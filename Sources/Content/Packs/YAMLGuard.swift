/// Looks a YAML file over before it is parsed, for what would cost the parser unbounded time or stack.
enum YAMLGuard {
  /// The first alias (`*name`) whose anchor (`&name`) stands in the file, wherever either is: in prose no such pair occurs.
  static func alias(in bytes: [UInt8]) -> (name: String, place: YAMLPlace)? {
    let anchors = Set(marks(UInt8(ascii: "&"), in: bytes).map { $0.name })
    guard !anchors.isEmpty else { return nil }
    return marks(UInt8(ascii: "*"), in: bytes).first { anchors.contains($0.name) }
      .map { (String(decoding: $0.name, as: UTF8.self), place(ofByte: $0.offset, in: bytes)) }
  }

  /// Where lists and maps lie deeper than `limit`, counted generously: brackets and indentation in prose count too. Keys
  /// inside keys cost the parser more than their number, so this has to be known before it begins.
  static func tooDeep(_ bytes: [UInt8], limit: Int) -> YAMLPlace? {
    let offset = deepBracket(bytes, limit: limit * 2) ?? deepIndent(bytes, limit: limit * 2)
    return offset.map { place(ofByte: $0, in: bytes) }
  }

  private static func deepBracket(_ bytes: [UInt8], limit: Int) -> Int? {
    var depth = 0
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth > limit { return offset }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: break
      }
    }
    return nil
  }

  /// Each column at which a line or what follows a `-`, `?` or `:` begins opens a level; a line further left closes it.
  private static func deepIndent(_ bytes: [UInt8], limit: Int) -> Int? {
    var columns: [Int] = []
    var lineStart = 0
    var isAtStart = true
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        lineStart = offset + 1
        isAtStart = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default:
        guard isAtStart else { continue }
        let column = offset - lineStart
        while let last = columns.last, last >= column { columns.removeLast() }
        columns.append(column)
        if columns.count > limit { return offset }
        isAtStart = isIndicator(byte) && offset + 1 < bytes.count && bytes[offset + 1] <= 0x20
      }
    }
    return nil
  }

  private static func isIndicator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ":")
  }

  /// About how many lines, list entries and values there are: no fewer than the parser will make nodes of. Commas and
  /// dashes in prose count too; there the bound is far away.
  static func pieces(in bytes: [UInt8]) -> Int {
    var pieces = 0
    var isAfterSign = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","), UInt8(ascii: "["),
        UInt8(ascii: "{"):
        pieces += isAfterSign ? 2 : 1
        isAfterSign = false
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): isAfterSign = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        pieces += isAfterSign ? 1 : 0
        isAfterSign = false
      default: isAfterSign = false
      }
    }
    return pieces
  }

  /// Row and column of a byte; columns in characters.
  static func place(ofByte offset: Int, in bytes: some Sequence<UInt8>) -> YAMLPlace {
    var place = YAMLPlace(line: 1, column: 1)
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        place = YAMLPlace(line: place.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }

  static func place(ofByte offset: Int, in text: String) -> YAMLPlace {
    place(ofByte: offset, in: text.utf8)
  }

  private static func marks(_ sign: UInt8, in bytes: [UInt8]) -> [(name: [UInt8], offset: Int)] {
    var found: [(name: [UInt8], offset: Int)] = []
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == sign, index == 0 || startsToken(after: bytes[index - 1]) else {
        continue
      }
      let name = bytes[(index + 1)...].prefix(while: isNameByte)
      if !name.isEmpty { found.append((Array(name), index)) }
    }
    return found
  }

  private static func startsToken(after byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: byte >= 0x80
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
