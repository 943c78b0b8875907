import Foundation
import Testing

@testable import ansvar

/// Own packs and signatures, as somebody types the commands.
@Suite(.serialized) struct `Packs on the command line` {
  private static let heading = """
    id: own-nordvik
    version: "1.0"
    title: {nb: Nordviks retningslinjer}
    publisher: {nb: Nordvik universitet}
    level: own
    languages: [nb]
    date: 2026-11-21
    basedOn: [norway]
    """

  private static let adaptation = """
    - item: NO-AGR-03
      does: explain
      text: {nb: Juristene trenger <ti> dager.}
      by: Forskningsadministrasjonen
      on: 2026-11-20

    """

  private func place() throws -> (program: BuiltProgram, folder: String) {
    let place = try TestPlace()
    let pack = try place.write(Self.heading, to: "own/pack.yaml")
    _ = try place.write(Self.adaptation, to: "own/adaptations.yaml")
    return (
      BuiltProgram(place: place), URL(fileURLWithPath: pack).deletingLastPathComponent().path
    )
  }

  @Test func `coverage counts what an own pack has decided on`() throws {
    let (program, folder) = try place()
    defer { program.place.remove() }
    let told = try program.run("pack", "coverage", folder, "--lang", "nb")
    let json = try program.run("pack", "coverage", folder, "--format", "json")
    let none = try program.run("pack", "coverage")

    #expect(told.status == 0 && told.output.contains("1 av "))
    #expect(json.output.contains("\"explained\""))
    #expect(none.status == 1 && none.errors.contains("no own pack"))
  }

  @Test func `a signature holds until the pack is touched`() throws {
    let (program, folder) = try place()
    defer { program.place.remove() }
    let key = program.place.path("key")

    #expect(try program.run("pack", "verify", folder).status == 1)
    #expect(try program.run("pack", "key", key).status == 0)
    #expect(
      try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? Int == 0o600)
    #expect(try program.run("pack", "key", key).status == 73)
    #expect(try program.run("pack", "sign", folder, "--key", key, "--by", "Nordvik").status == 0)
    #expect(try program.run("pack", "verify", folder).status == 0)
    #expect(try program.run("pack", "verify", folder, "--key", "another").status == 1)

    _ = try program.place.write(
      Self.adaptation.replacing("ti", with: "tre"), to: "own/adaptations.yaml")
    let touched = try program.run("pack", "verify", folder)
    #expect(touched.status == 65 && touched.errors.contains("signature.yaml"))
    #expect(try program.run("pack", "sign", folder, "--key", key, "--by", "Nordvik").status == 0)
    #expect(try program.run("pack", "verify", folder).status == 0)
  }

  @Test func `a comparison as a page for a browser holds no mark of a pack's own`() throws {
    let (program, folder) = try place()
    defer { program.place.remove() }
    let html = try program.run("pack", "compare", "norway", folder, "--format", "html")

    #expect(html.status == 0)
    #expect(html.output.contains("&lt;ti&gt;") && !html.output.contains("<ti>"))
  }

  @Test func `two versions of one pack tell what the later one changes`() throws {
    let (program, folder) = try place()
    defer { program.place.remove() }
    let theme = { (text: String) in
      """
      id: own-theme
      title: {nb: Eget}
      theme: general
      source: norway:H12
      items:
        - id: OWN-1
          title: {nb: Ring}
          text: {nb: \(text)}
          audience: [staff]
          stage: [planning]
          force: own
      """
    }
    for (version, text) in [("own", "Ring før."), ("later", "Ring etter.")] {
      _ = try program.place.write(Self.heading, to: version + "/pack.yaml")
      _ = try program.place.write(theme(text), to: version + "/guidelines/10-own.yaml")
    }
    let later = URL(fileURLWithPath: folder).deletingLastPathComponent().path + "/later"
    let told = try program.run("pack", "compare", folder, later, "--lang", "nb")

    #expect(told.output.contains("Endret i mening: 1\n  OWN-1  Ring"))
    #expect(told.output.contains("[-før.-] {+etter.+}"))
  }
}
