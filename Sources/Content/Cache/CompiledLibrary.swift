import Domain

/// What the cache's one file holds: packs, errors, and a search index for each language.
struct CompiledLibrary {
  var packs: [Pack]
  var errors: [String]
  var indexes: [Language: SearchIndex]

  static let sizeLimit = 256 << 20

  /// Raised whenever the form of the file changes, or what is read from packs.
  private static let version = 1
  private static let heading = Array("ansvar library\n".utf8)

  init(packs: [Pack], errors: [String], indexes: [Language: SearchIndex]) {
    self.packs = packs
    self.errors = errors
    self.indexes = indexes
  }

  /// What the file has to begin with to be about just these files.
  static func key(_ folders: [PackFolder], program: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(version)
    writer.write(program)
    for folder in folders {
      writer.write(folder.path)
      writer.write(folder.problems.map(\.description))
      writer.write(folder.files.count)
      for file in folder.files {
        writer.write(file.name)
        writer.write(file.size)
        writer.write(file.changed)
      }
    }
    return writer.bytes
  }

  /// Reads the file.
  /// - Returns: nil when it is damaged, or about other files.
  init?(_ bytes: [UInt8], key: [UInt8]) {
    guard bytes.starts(with: Self.heading), bytes.count > Self.heading.count + 8 else {
      return nil
    }
    let content = bytes[(Self.heading.count + 8)...]
    let sum = bytes[Self.heading.count..<Self.heading.count + 8]
    guard sum.elementsEqual(Self.checksum(content)) else { return nil }
    do {
      var reader = ByteReader(content)
      guard try reader.blob().elementsEqual(key) else { return nil }
      errors = try reader.strings()
      var packReader = CompiledPackReader(reader)
      packs = []
      try packReader.visit("packs", &packs)
      reader = packReader.reader
      indexes = [:]
      for language in Language.allCases {
        indexes[language] = try SearchIndex(reading: &reader)
      }
      let entries = packs.reduce(0) { $0 + LibraryContents.entryCount($1) }
      guard reader.isAtEnd, indexes.values.allSatisfy({ $0.spans.count == entries }) else {
        return nil
      }
    } catch {
      return nil
    }
  }

  /// The file's bytes.
  func bytes(key: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(key)
    writer.write(errors)
    var packWriter = CompiledPackWriter(writer: writer)
    var packs = packs
    try? packWriter.visit("packs", &packs)
    writer = packWriter.writer
    for language in Language.allCases {
      (indexes[language] ?? SearchIndex([], language)).write(to: &writer)
    }
    return Self.heading + Self.checksum(writer.bytes[...]) + writer.bytes
  }

  /// Finds damage; not a seal. Eight bytes at a time, as every start reads it all.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    var sum = UInt64(bytes.count) &* prime
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset + 8 <= buffer.count {
        let word = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        sum = (sum ^ UInt64(littleEndian: word)) &* prime
        sum ^= sum >> 29
        offset += 8
      }
      while offset < buffer.count {
        sum = (sum ^ UInt64(buffer[offset])) &* prime
        offset += 1
      }
    }
    sum ^= sum >> 32
    return (0..<8).map { UInt8(truncatingIfNeeded: sum >> ($0 * 8)) }
  }
}
