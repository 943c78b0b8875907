import Content
import Domain
import Terminal
import Testing

@testable import Features

@Suite struct PeopleTests {
  @Test func `a person is changed with what was seen`() {
    var desk = FormsDesk(.person(FormsWorld.kari))
    desk.type(" Berg")
    desk.press(.function(9))

    let old = PersonDetails(name: "Kari Eide", roles: [.office], unit: "science")
    var new = old
    new.name = "Kari Eide Berg"
    #expect(desk.commands == [.person(FormsWorld.kari, .change(new, replacing: old))])
  }

  @Test func `a substitute acts from a day`() {
    var desk = FormsDesk(.person(FormsWorld.kari))
    desk.focus(on: "substitute")
    desk.type("bjorn")
    desk.press(.function(9))

    let substitute = Person.Substitute(person: FormsWorld.bjorn, from: FormsWorld.today)
    #expect(desk.commands == [.person(FormsWorld.kari, .setSubstitute(substitute))])
  }

  @Test func `a new person needs a name`() {
    var desk = FormsDesk(.people)
    desk.press(.character("N"), .function(9))
    #expect(desk.commands.isEmpty)

    desk.paste("Ida Berg")
    desk.press(.function(9))
    guard case .person(_, .create(_, let details))? = desk.commands.first else {
      Issue.record("nobody was added")
      return
    }
    #expect(details == PersonDetails(name: "Ida Berg"))
  }

  @Test func `the directory is filtered as one types`() {
    var desk = FormsDesk(.people)
    desk.press(.character("/"))
    desk.type("lin")
    #expect(desk.asked.last == .persons(PersonQuery(text: "lin", limit: 500)))
  }

  @Test func `an erased person is not opened`() {
    var desk = FormsDesk(.people)
    desk.press(.end, .enter)
    #expect(desk.text.contains(FormsWorld.phrases(.bokmal)["people.erased"]))
  }

  @Test func `units keep their ids when others are added`() {
    let text = UnitList.text(FormsWorld.units, .bokmal)
    #expect(text == "Realfag\nRealfag / Fysikk")

    let units = UnitList.units(
      text + "\nRealfag / Kjemi, Økonomi", .bokmal, keeping: FormsWorld.units)

    #expect(units.map(\.id) == ["science", "science/physics", "science/kjemi", "okonomi"])
    #expect(units.map(\.parent) == [nil, "science", "science", nil])
    #expect(units.first?.name[.swedish] == "Naturvetenskap")
  }

  @Test(arguments: [
    (
      "Ida Berg, ida@n.no, 555 12 34",
      ContactPoint(name: "Ida Berg", email: "ida@n.no", phone: "555 12 34")
    ),
    ("ida@n.no", ContactPoint(name: "ida@n.no", email: "ida@n.no")),
    ("  ", nil),
  ])
  func `a contact point is one line`(text: String, contact: ContactPoint?) {
    #expect(ContactLine.contact(text) == contact)
  }

  @Test func `the institution is changed with what was seen`() {
    var desk = FormsDesk(.institution)
    desk.press(.tab)
    desk.type("x")
    desk.press(.function(9))

    let old = FormsWorld.institution.details
    var new = old
    new.prefix = "NUX"
    #expect(desk.commands == [.institution(.change(new, replacing: old))])
  }

  @Test func `a register that can only be read keeps the words and says why`() {
    var desk = FormsDesk(.institution, readOnly: "Bare til lesing.")
    desk.type("x")
    desk.press(.function(9))
    #expect(desk.commands.isEmpty)
    #expect(desk.text.contains("Bare til lesing."))
  }

  @Test(
    arguments: [Language.bokmal, .swedish],
    [Size(width: 80, height: 24), Size(width: 140, height: 40)])
  func `the screens as they are seen`(language: Language, size: Size) throws {
    let people = FormsDesk(.people, language)
    try expectGolden(
      people.shell.view, named: "people-\(language.rawValue)-\(size.width)", size: size)
    let person = FormsDesk(.person(FormsWorld.kari), language)
    try expectGolden(
      person.shell.view, named: "person-\(language.rawValue)-\(size.width)", size: size)
    let institution = FormsDesk(.institution, language)
    try expectGolden(
      institution.shell.view, named: "institution-\(language.rawValue)-\(size.width)", size: size)
  }

  @Test func `every screen is total at any size`() throws {
    let record = try FormsWorld.running()
    let routes: [Route] = [
      .firstStart, .newCollaboration, .edit(FormsWorld.id), .review(FormsWorld.id), .risks, .people,
      .person(nil), .institution,
    ]
    for route in routes {
      let desk = FormsDesk(route, record: record)
      for size in [(1, 1), (3, 2), (20, 4), (40, 12), (39, 60), (300, 100)] {
        let frame = Layout(words: .signs).frame(
          of: desk.shell.view, size: Size(width: size.0, height: size.1))
        #expect(frame.size == Size(width: size.0, height: size.1))
      }
    }
  }

  @Test func `no key stands for two things`() throws {
    let record = try FormsWorld.running()
    let env = FormsWorld.environment(.bokmal)
    let routes: [Route] = [
      .firstStart, .newCollaboration, .edit(FormsWorld.id), .review(FormsWorld.id), .risks, .people,
      .person(nil), .institution,
    ]
    for route in routes {
      #expect(ActionRegistry(route.screen(env).actions(env)).collisions.isEmpty)
    }
    #expect(record.collaboration.stage == .inProgress)
  }
}
