/// Writes values one after the other, as briefly as they can be read again.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// A number in as few bytes as it needs, seven bits in each.
  mutating func write(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ value: Bool) {
    bytes.append(value ? 1 : 0)
  }

  /// Length, then UTF-8.
  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ texts: [String]) {
    write(texts.count)
    for text in texts { write(text) }
  }

  /// Length, then the bytes as they are.
  mutating func write(_ blob: some Collection<UInt8>) {
    write(blob.count)
    bytes.append(contentsOf: blob)
  }
}
