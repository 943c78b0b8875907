import Content
import Domain
import Testing

@testable import Register

@Suite struct `The register's guidelines` {
  private static let heading = GuidanceHeading(
    pack: "own", title: World.english("Own"), publisher: World.english("Us"),
    languages: [.english], basedOn: ["test"])

  private static let own: Pack = {
    var pack = Pack(
      id: "own", version: "1.0", title: World.english("Own"), level: .own, languages: [.english],
      date: World.today, basedOn: ["test"])
    pack.digest = PackArchive.digest(of: PackArchive.bytes(of: pack))
    return pack
  }()

  @Test func `keep the pack that was published, under its digest`() throws {
    let store = try TestStore()
    let register = try store.create()
    try register.perform(
      GuidanceCommand.setHeading(Self.heading, replacing: nil), context: World.context(),
      at: World.now)
    try register.perform(
      .publish(
        Publication(version: PackVersion(Self.own), day: World.today, decidedBy: "the rector")),
      offering: Self.own, context: World.context(), at: World.now)
    register.close()

    let again = try store.open()
    #expect(try again.guidance()?.inForce["own"] == PackVersion(Self.own))
    #expect(try again.pack(Self.own.digest) == PackArchive.bytes(of: Self.own))
    #expect(try again.verify().isSound)
  }

  @Test func `refuse to publish a pack that nobody has at hand`() throws {
    let store = try TestStore()
    let register = try store.create()
    try register.perform(
      GuidanceCommand.setHeading(Self.heading, replacing: nil), context: World.context(),
      at: World.now)
    #expect(throws: RegisterError.self) {
      try register.perform(
        .publish(
          Publication(version: PackVersion(Self.own), day: World.today, decidedBy: "the rector")),
        context: World.context(), at: World.now)
    }
    #expect(try register.guidance()?.publications == [])
    #expect(try store.files().isEmpty == false)
  }
}
