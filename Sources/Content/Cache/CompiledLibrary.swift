import Domain

/// What the cache keeps of the library: the packs, and what keeps others out.
struct CompiledLibrary {
  var packs: [Pack]
  var errors: [String]

  /// Raised whenever the form of the cache changes, or what is read from packs.
  private static let version = 2

  init(packs: [Pack], errors: [String]) {
    self.packs = packs
    self.errors = errors
  }

  /// What tells whether compiled files are about just these.
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

  /// Reads the content of a compiled file; its texts stay in there until they are asked for.
  /// - Returns: nil when it is damaged.
  init?(_ content: ArraySlice<UInt8>) {
    do {
      var reader = ByteReader(content)
      errors = try reader.strings()
      packs = []
      var packReader = CompiledPackReader(reader)
      try packReader.visit("packs", &packs)
      guard packReader.reader.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(errors)
    var packWriter = CompiledPackWriter(writer: writer)
    var packs = packs
    try? packWriter.visit("packs", &packs)
    return packWriter.writer.bytes
  }
}
