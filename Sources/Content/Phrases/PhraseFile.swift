/// Reads `key = text` lines. Works on bytes, as every start of the program waits for it.
enum PhraseFile {
  static let sizeLimit = 1 << 20

  static func read(_ path: String) throws(ContentError) -> [String: String] {
    try parse(FileBytes.read(path, limit: sizeLimit), file: path)
  }

  static func parse(_ bytes: [UInt8], file: String) throws(ContentError) -> [String: String] {
    var phrases: [String: String] = [:]
    phrases.reserveCapacity(bytes.count / 48)
    var fault: (line: Int, fault: PhraseFault)?
    bytes.withUnsafeBufferPointer { buffer in
      var start = 0
      var line = 0
      while start < buffer.count, fault == nil {
        line += 1
        var end = start
        while end < buffer.count, buffer[end] != newline { end += 1 }
        switch parse(line: UnsafeBufferPointer(rebasing: buffer[start..<end])) {
        case .nothing: break
        case .fault(let found): fault = (line, found)
        case .phrase(let key, let text):
          if phrases.updateValue(text, forKey: key) != nil {
            fault = (line, .duplicate(key: key, firstLine: lines(of: buffer)[key] ?? 0))
          }
        }
        start = end + 1
      }
    }
    if let fault { throw .malformedPhrase(file: file, line: fault.line, fault: fault.fault) }
    return phrases
  }

  private enum Line {
    case nothing
    case phrase(key: String, text: String)
    case fault(PhraseFault)
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")

  private static func parse(line: UnsafeBufferPointer<UInt8>) -> Line {
    let content = trimmed(line[...])
    guard let first = content.first, first != UInt8(ascii: "#") else { return .nothing }
    guard let equals = content.firstIndex(of: UInt8(ascii: "=")) else {
      return .fault(String(validating: content, as: UTF8.self) == nil ? .notUTF8 : .noEqualsSign)
    }
    let keyBytes = trimmed(content[..<equals])
    guard let key = String(validating: keyBytes, as: UTF8.self) else { return .fault(.notUTF8) }
    guard !keyBytes.isEmpty, keyBytes.allSatisfy(isKeyByte) else { return .fault(.badKey(key)) }
    let textBytes = trimmed(content[(equals + 1)...])
    guard !textBytes.isEmpty else { return .fault(.noText(key: key)) }
    guard let text = String(validating: textBytes, as: UTF8.self) else { return .fault(.notUTF8) }
    if let fault = fault(in: textBytes, key: key) { return .fault(fault) }
    return .phrase(key: key, text: text)
  }

  private static func fault(in text: Slice<UnsafeBufferPointer<UInt8>>, key: String) -> PhraseFault?
  {
    var isOpen = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "{"):
        if isOpen { return .openBrace(key: key) }
        isOpen = true
      case UInt8(ascii: "}"):
        if !isOpen { return .openBrace(key: key) }
        isOpen = false
      case 0..<0x20, 0x7F: return .controlCharacter(key: key)
      default: break
      }
    }
    return isOpen ? .openBrace(key: key) : nil
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func trimmed(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var bytes = bytes
    while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return bytes
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == space || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  /// The first line of each key; worked out only to name it in an error.
  private static func lines(of buffer: UnsafeBufferPointer<UInt8>) -> [String: Int] {
    var found: [String: Int] = [:]
    let all = buffer.split(separator: newline, omittingEmptySubsequences: false)
    for (index, line) in all.enumerated() {
      if case .phrase(let key, _) = parse(line: UnsafeBufferPointer(rebasing: line)),
        found[key] == nil
      {
        found[key] = index + 1
      }
    }
    return found
  }
}
