@testable import Content
import Domain
import Foundation
import Testing

@Suite struct PackCacheTests {
  private let folder: TestFolder
  private let pack: MadePack
  private let cache: PackCache
  private var file: String { folder.path + "/cache/library.bin" }

  init() throws {
    folder = try TestFolder()
    pack = try MadePack(folder)
    cache = PackCache(folder: folder.path + "/cache")
  }

  @Test func `what was compiled is the same as what was read`() {
    let read = cache.load([pack.path])
    let compiled = cache.load([pack.path])

    #expect(read.origin == .files(isKept: true))
    #expect(compiled.origin == .cache)
    #expect(compiled.library.packs == read.library.packs)
    for language in Language.allCases {
      #expect(
        compiled.search.hits("avtale", language) == read.search.hits("avtale", language))
    }
  }

  @Test func `nothing is read before something is asked`() {
    let load = cache.load([pack.path])
    #expect(!FileManager.default.fileExists(atPath: file))

    #expect(load.library.packs.count == 1)
    #expect(FileManager.default.fileExists(atPath: file))
  }

  @Test
  func `an index is kept when its language has been searched, and made anew when it is damaged`()
    throws
  {
    let index = folder.path + "/cache/search-nb.bin"
    let hits = cache.load([pack.path]).search.hits("avtale", .bokmal)
    #expect(!hits.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/cache/search-en.bin"))
    #expect(cache.load([pack.path]).search.hits("avtale", .bokmal) == hits)

    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: index)))
    for spoilt in [bytes.dropLast(), bytes + [0], bytes[..<20] + [bytes[20] ^ 1] + bytes[21...]] {
      try Data(spoilt).write(to: URL(fileURLWithPath: index))
      #expect(cache.load([pack.path]).search.hits("avtale", .bokmal) == hits)
      #expect(Array(try Data(contentsOf: URL(fileURLWithPath: index))) == bytes)
    }
  }

  @Test func `only its owner may read it`() throws {
    _ = cache.load([pack.path]).origin

    let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(rights as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/cache").count == 1)
  }

  @Test func `a changed, a new and a removed file are noticed`() throws {
    _ = cache.load([pack.path]).origin
    try folder.write(
      MadePack.checklist(text: "Er det klart nå?"), to: "made/checklists/20-planning.yaml")
    #expect(cache.load([pack.path]).origin == .files(isKept: true))
    try folder.write("[]", to: "made/gaps.yaml")
    #expect(cache.load([pack.path]).origin == .files(isKept: true))
    try FileManager.default.removeItem(atPath: pack.path + "/gaps.yaml")
    #expect(cache.load([pack.path]).origin == .files(isKept: true))
    #expect(cache.load([pack.path]).origin == .cache)
  }

  @Test func `another build of the program makes its own`() {
    _ = cache.load([pack.path]).origin

    let other = PackCache(folder: folder.path + "/cache", program: "other")
    #expect(other.load([pack.path]).origin == .files(isKept: true))
  }

  @Test func `damage anywhere means reading anew`() throws {
    let whole = cache.load([pack.path])
    #expect(whole.library.packs.count == 1)
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    for index in stride(from: 0, to: bytes.count, by: bytes.count / 60) {
      var spoilt = bytes
      spoilt[index] ^= 0x41
      try Data(spoilt).write(to: URL(fileURLWithPath: file))
      let load = cache.load([pack.path])
      #expect(load.origin == .files(isKept: true))
      #expect(load.library == whole.library)
    }
    for length in [0, 10, bytes.count / 2, bytes.count - 1] {
      try Data(bytes[..<length]).write(to: URL(fileURLWithPath: file))
      #expect(cache.load([pack.path]).origin == .files(isKept: true))
    }
  }

  @Test func `bytes of any kind read as no library`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let noise = (0..<400).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      var reader = CompiledPackReader(ByteReader(noise[...]))
      var packs: [Pack] = []
      try? reader.visit("packs", &packs)
    }
  }

  @Test func `where nothing can be written, the library is in memory`() throws {
    try folder.write("a file in the way", to: "blocked")
    let load = PackCache(folder: folder.path + "/blocked").load([pack.path])

    #expect(load.origin == .files(isKept: false))
    #expect(load.library.packs.count == 1)
    #expect(PackCache(folder: nil).load([pack.path]).library == load.library)
  }

  @Test func `errors are kept with it`() throws {
    try folder.write("- id: a", to: "made/laws.yaml")
    let read = cache.load([pack.path])
    let compiled = cache.load([pack.path])

    #expect(read.library.packs.isEmpty)
    #expect(!read.errors.isEmpty)
    #expect(compiled.errors == read.errors)
    #expect(compiled.origin == .cache)
  }
}
