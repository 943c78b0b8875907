import Content
import Domain
import Testing

@Suite struct ShippedPacksTests {
  private static let shipped = PackCheck(shippedResources.packFolders)
  private var check: PackCheck { Self.shipped }

  @Test func `every shipped pack is right`() {
    #expect(check.problems(atLeast: .warning).map(\.description) == [])
    #expect(check.load.packs.count == shippedResources.packFolders.count)
  }

  @Test func `every source was read on some day`() {
    for pack in check.load.packs {
      for source in pack.sources {
        #expect(source.read != nil, "\(pack.id):\(source.key)")
      }
    }
  }

  @Test func `every text stands in every promised language`() {
    for placed in Library(check.load.packs).entries {
      let pack = check.load.packs.first { $0.id == placed.pack }
      for language in pack?.languages ?? [] {
        #expect(placed.title[language] != nil, "\(placed.id) \(language.rawValue)")
      }
    }
  }

  @Test func `every shipped pack is archived and read again`() {
    for pack in check.load.packs {
      #expect(PackArchive.pack(from: PackArchive.bytes(of: pack)) == pack, "\(pack.id)")
    }
  }
}
