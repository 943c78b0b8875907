/// Reads what ``ByteWriter`` wrote; never past the end, whatever the bytes say.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The same bytes, read from another place on.
  func at(_ place: Int) -> ByteReader {
    var other = self
    other.position = place
    return other
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  mutating func int() throws(PackBytesFault) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.endIndex, shift < 64 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
    }
    throw PackBytesFault()
  }

  mutating func bool() throws(PackBytesFault) -> Bool {
    guard position < bytes.endIndex, bytes[position] < 2 else { throw PackBytesFault() }
    defer { position += 1 }
    return bytes[position] == 1
  }

  mutating func string() throws(PackBytesFault) -> String {
    let range = try blob()
    guard !range.isEmpty else { return "" }
    return String(decoding: range, as: UTF8.self)
  }

  mutating func strings() throws(PackBytesFault) -> [String] {
    let count = try count()
    var texts: [String] = []
    texts.reserveCapacity(min(count, 1024))
    for _ in 0..<count { texts.append(try string()) }
    return texts
  }

  /// A number of things to come, each of at least one byte.
  mutating func count() throws(PackBytesFault) -> Int {
    let count = try int()
    guard count >= 0, count <= bytes.endIndex - position else { throw PackBytesFault() }
    return count
  }

  /// Bytes as they are, without copying them.
  mutating func blob() throws(PackBytesFault) -> ArraySlice<UInt8> {
    let count = try count()
    defer { position += count }
    return bytes[position..<position + count]
  }
}
