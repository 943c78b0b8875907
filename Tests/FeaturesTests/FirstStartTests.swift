import Content
import Domain
import Terminal
import Testing

@testable import Features

@Suite struct FirstStartTests {
  @Test func `a few keys lead through`() throws {
    var desk = FormsDesk(.firstStart, as: nil)
    var keys = 0
    func count(_ number: Int) { keys += number }

    desk.press(.enter)
    desk.paste("Kari Eide")
    desk.press(.enter, .character("2"), .enter, .enter, .enter)
    desk.paste("Nordvik universitet")
    desk.press(.enter, .enter, .enter, .enter, .enter, .enter)
    count(14)

    guard case .establish(let institution, let person, let settings)? = desk.commands.first else {
      Issue.record("nothing was established: \(desk.text)")
      return
    }
    #expect(keys < 25)
    #expect(person == PersonDetails(name: "Kari Eide", roles: [.office]))
    #expect(institution.name == LocalizedText("Nordvik universitet", .bokmal))
    #expect(institution.prefix == "NU")
    #expect(institution.basePacks == ["eu", "norway", "ansvar"])
    #expect(institution.timeZone == "Europe/Oslo")
    #expect(institution.home == "NO")
    #expect(settings.home == .office)
  }

  @Test func `the language changes at once`() {
    var desk = FormsDesk(.firstStart, as: nil)
    #expect(desk.text.contains("Velg språk"))

    desk.press(.right, .right)

    #expect(desk.text.contains("Välj språk"))
    desk.press(.enter)
    #expect(desk.text.contains("Namn"))
  }

  @Test func `a researcher begins with the page for research staff`() {
    var desk = FormsDesk(.firstStart, as: nil)

    desk.press(.enter)
    desk.paste("Björn Lind")
    desk.press(.enter, .character("1"), .enter)
    desk.paste("Realfag / Fysikk")
    desk.press(.enter, .enter)
    desk.paste("Nordvik universitet")
    desk.press(.enter, .enter, .enter, .enter, .enter, .enter)

    guard case .establish(let institution, let person, let settings)? = desk.commands.first else {
      Issue.record("nothing was established: \(desk.text)")
      return
    }
    #expect(settings.home == .staff)
    #expect(person.unit == "realfag/fysikk")
    #expect(institution.units.map(\.id) == ["realfag", "realfag/fysikk"])
  }

  @Test func `another country ticks other guidance`() {
    var desk = FormsDesk(.firstStart, as: nil)

    desk.press(.enter)
    desk.paste("Kari Eide")
    desk.press(.enter, .enter, .enter, .enter, .enter)
    desk.press(.right)

    let ticked = desk.lines.filter { $0.contains("[x]") }
    #expect(ticked.contains { $0.contains("Svenske") })
    #expect(!ticked.contains { $0.contains("Norske") })
  }

  @Test func `a name is asked for before going on`() {
    var desk = FormsDesk(.firstStart, as: nil)

    desk.press(.enter, .enter, .enter, .enter, .enter)

    #expect(desk.text.contains(FormsWorld.phrases(.bokmal)["first.person.title"]))
    #expect(desk.commands.isEmpty)
  }

  @Test func `Esc goes back and keeps what was written`() {
    var desk = FormsDesk(.firstStart, as: nil)

    desk.press(.enter)
    desk.paste("Kari Eide")
    desk.press(.escape, .enter)

    #expect(desk.text.contains("Kari Eide"))
  }

  @Test func `without an institution there is still guidance`() {
    var desk = FormsDesk(.firstStart, .english, as: nil)

    desk.press(.enter)
    desk.paste("Ann Officer")
    desk.press(.enter, .enter, .enter, .enter, .enter, .enter, .enter, .enter)

    guard case .establish(let institution, _, _)? = desk.commands.first else {
      Issue.record("nothing was established: \(desk.text)")
      return
    }
    #expect(!institution.name.isEmpty)
    #expect(!institution.prefix.isEmpty)
    #expect(institution.basePacks == ["eu", "ansvar"])
  }

  @Test(arguments: [
    ("Nordvik universitet", "NU"), ("University of Nordvik", "UN"), ("NTNU", "NTNU"),
    ("Chalmers", "CH"), ("Norges miljø- og biovitenskapelige universitet", "NMBU"), ("", ""),
    ("  ", ""),
  ])
  func `a reference begins with initials`(name: String, prefix: String) {
    #expect(PrefixSuggestion.prefix(name) == prefix)
  }

  @Test(arguments: [
    [Language.bokmal, .swedish], [.swedish, .bokmal],
  ])
  func `the pages as they are seen`(languages: [Language]) throws {
    let language = try #require(languages.first)
    for size in [Size(width: 80, height: 24), Size(width: 140, height: 40)] {
      var desk = FormsDesk(.firstStart, language, as: nil)
      try golden(desk, "language", language, size)
      desk.press(.enter)
      desk.paste("Kari Eide")
      try golden(desk, "person", language, size)
      desk.press(.enter, .enter, .enter)
      try golden(desk, "home", language, size)
      desk.press(.enter)
      desk.paste("Nordvik universitet")
      try golden(desk, "institution", language, size)
      desk.press(.enter, .enter, .enter)
      try golden(desk, "guidance", language, size)
      desk.press(.enter)
      try golden(desk, "contacts", language, size)
      desk.press(.enter)
      try golden(desk, "summary", language, size)
    }
  }

  private func golden(
    _ desk: FormsDesk, _ page: String, _ language: Language, _ size: Size
  ) throws {
    try expectGolden(
      desk.shell.view, named: "first-\(page)-\(language.rawValue)-\(size.width)", size: size)
  }
}
