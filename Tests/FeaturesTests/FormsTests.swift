import Content
import Domain
import Terminal
import Testing

@testable import Features

@Suite struct FormsTests {
  private let id = FormsWorld.id

  @Test func `a field is saved when it is left`() throws {
    var desk = FormsDesk(.edit(id), record: try FormsWorld.idea())

    desk.type("!")
    #expect(desk.commands.isEmpty)
    desk.press(.tab)

    var title = FormsWorld.details.title
    title[.bokmal] = "Havis, Velmora!"
    #expect(
      desk.commands == [
        .collaboration(id, [.change(.title(title), replacing: .title(FormsWorld.details.title))])
      ])
    #expect(desk.text.contains("lagret") || desk.text.contains("saved"))
  }

  @Test func `leaving the form saves what was typed last`() throws {
    var desk = FormsDesk(.edit(id), record: try FormsWorld.idea())

    desk.type("!")
    desk.press(.escape)

    #expect(desk.commands.count == 1)
    #expect(desk.opened.contains { if case .perform = $0 { true } else { false } })
  }

  @Test func `what is wrong is said beside the field and not saved`() throws {
    var desk = FormsDesk(.edit(id), record: try FormsWorld.idea())

    desk.focus(on: "startDay")
    desk.type("31.12.2026")
    desk.press(.tab)

    #expect(desk.commands.isEmpty)
    #expect(desk.text.contains("2026-12-31"))
  }

  @Test func `an empty title is not saved`() throws {
    var desk = FormsDesk(.edit(id), record: try FormsWorld.idea())

    desk.press(.ctrl("u"), .tab)

    #expect(desk.commands.isEmpty)
  }

  @Test func `when somebody else was first both texts are there`() throws {
    var desk = FormsDesk(.edit(id), record: try FormsWorld.idea())
    desk.focus(on: "caseNumber")
    desk.type("9")
    var theirs = FormsWorld.details
    theirs.caseNumber = "2026/77"
    desk.record = try FormsWorld.idea(theirs)
    desk.refusal = "Noen andre var først."

    desk.press(.tab)

    #expect(desk.text.contains("2026/77"))
    #expect(desk.text.contains("2026/14819"))

    desk.type("1")
    desk.press(.tab)
    #expect(
      desk.commands.last
        == .collaboration(
          id, [.change(.caseNumber("2026/148191"), replacing: .caseNumber("2026/77"))]))
  }

  @Test func `a partner is added on a page of its own`() throws {
    var desk = FormsDesk(.edit(id), record: try FormsWorld.idea())

    desk.focus(on: "partner:p1")
    desk.press(.character("N"))
    desk.type("Arctic Lab")
    desk.press(.tab)
    desk.type("xyz")
    desk.press(.function(9))
    #expect(desk.commands.isEmpty)
    desk.press(.backspace, .function(9))

    guard case .collaboration(_, let commands)? = desk.commands.first,
      case .change(.partners(let new), .partners(let old))? = commands.first
    else {
      Issue.record("no partners were changed")
      return
    }
    #expect(old.count == 1)
    #expect(new.map(\.name) == ["Velmora Polar Univ.", "Arctic Lab"])
    #expect(new.last?.country == "XY")
  }

  @Test func `an agreement is set one by one`() throws {
    var desk = FormsDesk(.edit(id), record: try FormsWorld.idea())
    let old = try #require(FormsWorld.details.agreements.first)

    desk.focus(on: "agreement:a1")
    desk.press(.enter, .tab)
    desk.type("1")
    desk.press(.function(9))

    var new = old
    new.number = "2022/71"
    #expect(
      desk.commands == [.collaboration(id, [.setAgreement(old.id, new, replacing: old)])])
  }

  @Test func `a part is taken away with Del`() throws {
    var desk = FormsDesk(.edit(id), record: try FormsWorld.idea())

    desk.focus(on: "funding:f1")
    desk.press(.delete)

    #expect(
      desk.commands == [
        .collaboration(
          id, [.change(.funding([]), replacing: .funding(FormsWorld.details.funding))])
      ])
  }

  @Test func `none fits and not classified differ`() throws {
    var desk = FormsDesk(.edit(id), record: try FormsWorld.idea())

    desk.focus(on: "technology")
    desk.press(.enter, .character("2"), .function(9))

    #expect(
      desk.commands == [
        .collaboration(
          id, [.change(.technology(.none), replacing: .technology(FormsWorld.details.technology))])
      ])
  }

  @Test func `ticking a field says that some fit`() throws {
    var details = FormsWorld.details
    details.technology = .notClassified
    var desk = FormsDesk(.edit(id), record: try FormsWorld.idea(details))

    desk.focus(on: "technology")
    desk.press(.enter, .tab, .character(" "), .function(9))

    let fields = TechnologyFields.fields([FieldReference(list: "critical", field: "quantum")])
    #expect(
      desk.commands == [
        .collaboration(
          id, [.change(.technology(fields), replacing: .technology(.notClassified))])
      ])
  }

  @Test func `a closed collaboration is read, not changed`() throws {
    let record = try FormsWorld.record([
      .create(id, FormsWorld.details), .withdraw(.us, text: "no money"),
    ])
    var desk = FormsDesk(.edit(id), record: record)

    desk.type("x")
    desk.press(.tab)

    #expect(desk.commands.isEmpty)
    #expect(desk.text.contains(FormsWorld.phrases(.bokmal)["reason.closed"]))
  }

  @Test func `what was typed survives a change by somebody else`() throws {
    var desk = FormsDesk(.edit(id), record: try FormsWorld.idea())
    desk.type(" 2")
    var theirs = FormsWorld.details
    theirs.purpose = "Annet"
    desk.record = try FormsWorld.idea(theirs)

    desk.changed()

    #expect(desk.text.contains("Havis, Velmora 2"))
    #expect(desk.text.contains("Annet"))
  }

  @Test func `a new collaboration is created with F9`() throws {
    var desk = FormsDesk(.newCollaboration, as: FormsWorld.bjorn)

    desk.press(.function(9))
    #expect(desk.commands.isEmpty)
    desk.paste("Isbøyer")
    desk.press(.function(9))

    guard case .collaboration(let id, let commands)? = desk.commands.first,
      case .create(let same, let details)? = commands.first
    else {
      Issue.record("nothing was created")
      return
    }
    #expect(id == same)
    #expect(details.title == LocalizedText("Isbøyer", .bokmal))
    #expect(details.leader == FormsWorld.bjorn)
    #expect(details.unit == "science/physics")
    #expect(desk.asked.contains(.record(id)))
  }

  @Test func `what already runs is taken in with a review day`() throws {
    var desk = FormsDesk(.newCollaboration)
    desk.paste("Isbøyer")

    desk.press(.backTab, .character(" "), .function(9))

    guard case .collaboration(_, let commands)? = desk.commands.first,
      case .takeIn(_, _, let day)? = commands.first
    else {
      Issue.record("nothing was taken in")
      return
    }
    #expect(day == FormsWorld.today.adding(months: 3))
  }

  @Test(arguments: [
    ("NO", true), ("se", true), ("", true), ("N", false), ("N1", false), ("Norge", false),
  ])
  func `a country has two letters`(text: String, isSound: Bool) {
    #expect(DetailCheck.isCountry(text) == isSound)
  }

  @Test(arguments: [
    ("https://ror.org/05xg72x27", true), ("05xg72x27", true), ("", true), ("5xg72x27", false),
  ])
  func `a ROR identifier has nine characters`(text: String, isSound: Bool) {
    #expect(DetailCheck.isROR(text) == isSound)
  }

  @Test(
    arguments: [Language.bokmal, .swedish],
    [Size(width: 80, height: 24), Size(width: 140, height: 40)])
  func `the form as it is seen`(language: Language, size: Size) throws {
    let edit = FormsDesk(.edit(id), language, record: try FormsWorld.idea())
    try expectGolden(edit.shell.view, named: "form-\(language.rawValue)-\(size.width)", size: size)
    var agreement = edit
    agreement.focus(on: "agreement:a1")
    agreement.press(.enter)
    try expectGolden(
      agreement.shell.view, named: "form-agreement-\(language.rawValue)-\(size.width)", size: size)
    var technology = edit
    technology.focus(on: "technology")
    try expectGolden(
      technology.shell.view, named: "form-rows-\(language.rawValue)-\(size.width)", size: size)
    technology.press(.enter)
    try expectGolden(
      technology.shell.view, named: "form-technology-\(language.rawValue)-\(size.width)", size: size
    )
    let new = FormsDesk(.newCollaboration, language)
    try expectGolden(new.shell.view, named: "new-\(language.rawValue)-\(size.width)", size: size)
  }
}

extension FormsDesk {
  /// Goes down to the field that is called so.
  mutating func focus(on id: String) {
    for _ in 0..<60 where focusedID != id { press(.tab) }
  }
}
