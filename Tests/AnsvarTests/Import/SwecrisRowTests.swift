import Domain
import Testing

@testable import ansvar

@Suite struct SwecrisRowTests {
  private let names = [
    "ProjectId", "ProjectTitleSv", "ProjectTitleEn", "ProjectStartDate", "ProjectEndDate",
    "FundingOrganisationNameSv", "FundingsSek", "InvolvedPeople", "Scbs",
  ]

  private func project(_ fields: String...) throws -> SwecrisProject {
    var row = SwecrisRow(heading: try SwecrisHeading(names))
    return try row.project(CSVRecord(line: 7, fields: fields.map { Array($0.utf8) }))
  }

  @Test func `a row becomes a project in both languages`() throws {
    let found = try project(
      "2025-01_X", "Ljus", "Light", "2025-07-15 12:00:00", "2028-07-15", "Vinnova", "5690773",
      "¤¤¤61750¤Kari Eide¤¤Principal Investigator¤Projektledare¤¤¤¤2¤Per Moen¤¤Co-Investigator¤¤",
      "¤¤¤ 1: Natur, Science, 104: Kemi, Chemistry, 10499: Annan, Other ¤¤¤ 2: Teknik, Tech ")

    #expect(found.title.text(in: .swedish) == "Ljus")
    #expect(found.title.text(in: .english) == "Light")
    #expect(found.start == Day("2025-07-15"))
    #expect(found.amount == 5_690_773)
    #expect(found.leader == SwecrisProject.Leader(id: "61750", name: "Kari Eide"))
    #expect(found.subjects == ["10499", "2"])
  }

  @Test func `what is wrong with a row is told by line and column`() throws {
    #expect(throws: SwecrisFault(line: 7, column: "ProjectId", kind: .missing)) {
      try project("", "A", "", "", "", "", "", "", "")
    }
    #expect(
      throws: SwecrisFault(line: 7, column: "ProjectStartDate", kind: .notADay("i går"))
    ) {
      try project("1", "A", "", "i går", "", "", "", "", "")
    }
    #expect(throws: SwecrisFault(line: 7, column: "ProjectEndDate", kind: .endsBeforeStart)) {
      try project("1", "A", "", "2025-01-02", "2025-01-01", "", "", "", "")
    }
    #expect(throws: SwecrisFault(line: 7, column: "FundingsSek", kind: .notAnAmount("-4"))) {
      try project("1", "A", "", "", "", "", "-4", "", "")
    }
    #expect(
      throws: SwecrisFault(
        line: 7, column: "ProjectTitleSv", kind: .fieldCount(2, expected: 9))
    ) {
      try project("1", "A")
    }
  }

  @Test func `characters that a terminal would obey are replaced and counted`() throws {
    var row = SwecrisRow(heading: try SwecrisHeading(names))
    let fields = ["1", "A\u{1B}]0;x\u{7}", "", "", "", "", "", "", ""]

    let found = try row.project(CSVRecord(line: 1, fields: fields.map { Array($0.utf8) }))

    #expect(row.replaced == 2)
    #expect(!found.title.text(in: .swedish).unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func `a file without the columns is no Swecris file`() {
    #expect(throws: CommandError.notSwecris(missing: ["ProjectTitleSv", "ProjectTitleEn"])) {
      try SwecrisHeading(["ProjectId", "Other"])
    }
  }

  @Test func `a leader has one id in a register and another in the next`() {
    let id = SwecrisImport.id(of: "61750", salt: "a")

    #expect(id == SwecrisImport.id(of: "61750", salt: "a"))
    #expect(id != SwecrisImport.id(of: "61750", salt: "b"))
    #expect(id.text.count == 32)
  }
}
