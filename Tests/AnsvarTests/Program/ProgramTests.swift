import Foundation
import Testing

@testable import ansvar

/// The program itself, as somebody types it.
@Suite(.serialized) struct ProgramTests {
  private func program() throws -> BuiltProgram {
    BuiltProgram(place: try TestPlace())
  }

  @Test func `help, version and mistakes give their statuses`() throws {
    let program = try program()
    defer { program.place.remove() }

    let version = try program.run("--version")
    let help = try program.run("help", "--lang", "sv")
    let accessibility = try program.run("help", "accessibility", "--lang", "nn")
    let mistyped = try program.run("--lang", "nb", "lits")

    #expect(version.status == 0 && version.output == "ansvar \(AnsvarVersion.text)\n")
    #expect(help.status == 0 && help.output.contains("Kommandon:"))
    #expect(accessibility.output.hasPrefix("Tilgjenge\n"))
    #expect(mistyped.status == 64 && mistyped.errors.contains("Skriv «ansvar help»"))
    #expect(try program.run("help", "nothing").status == 64)
    #expect(try program.run("list", "--stage", "nowhere").status == 64)
    #expect(try program.run("list", "--lang", "fi").status == 64)
  }

  @Test func `what is not there is told in a sentence and leaves nothing behind`() throws {
    let program = try program()
    defer { program.place.remove() }
    let text = try program.place.write("no store at all", to: "text.txt")

    let none = try program.run("list")
    let other = try program.run("list", "--store", text)

    #expect(none.status == 66 && none.errors.contains("There is no register at"))
    #expect(other.status == 65 && other.errors.contains("is not a register of Ansvar"))
    #expect(try String(contentsOfFile: text, encoding: .utf8) == "no store at all")
    #expect(!FileManager.default.fileExists(atPath: program.place.path("data")))
    #expect(try program.run("guide", "NO-SUCH-ID").status == 1)
    #expect(try program.run("import", "swecris", "/nowhere.csv").status == 66)
    #expect(try program.run("import", "swecris", text).status == 65)
  }

  @Test func `a sample is whole, kept, and never written over anything else`() throws {
    let program = try program()
    defer { program.place.remove() }
    let store = program.place.path("data/ansvar/sample.sqlite")

    let made = try program.run("sample", "--today", "2026-11-21")
    let kept = try program.run("sample", "--today", "2026-11-21")
    let other = try program.run("sample", "--today", "2026-11-21", "--seed", "2")
    let verified = try program.run("verify", "--store", store)
    let head = verified.output.split(separator: " ").last.map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    #expect(made.status == 0 && kept.output.contains("is kept as it is"))
    #expect(other.status == 73)
    #expect(verified.status == 0 && verified.output.hasPrefix("Sound:"))
    #expect(try program.run("verify", "--store", store, "--head", head ?? "").status == 0)
    #expect(try program.run("verify", "--store", store, "--head", "x").status == 65)
    #expect(try program.run("backup", program.place.path("copy"), "--store", store).status == 0)
    #expect(try program.run("backup", program.place.path("copy"), "--store", store).status == 73)

    let list = try program.run("list", "--store", store, "--format", "json")
    let rows = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]]
    #expect(rows?.count == 40)
    #expect(rows?.allSatisfy { $0["id"] is String && $0["stage"] is String } == true)

    let reference = rows?.compactMap { $0["reference"] as? String }.first ?? ""
    let shown = try program.run("show", reference.lowercased(), "--store", store)
    #expect(shown.status == 0 && shown.output.hasPrefix("# "))
    #expect(
      try program.run("show", reference, "--store", store, "--as-of", "1990-01-01").status == 1)
    #expect(try program.run("show", "NU-1999-0001", "--store", store).status == 1)
    #expect(try program.run("search", "batterikatoder", "--store", store).status == 0)
    #expect(try program.run("list", "--store", store, "--as", "Nobody").status == 1)
    let person = try program.run("person", "show", "Björn Lind", "--store", store)
    #expect(
      person.status == 0 && person.output.contains("Battery cathodes"))
  }

  @Test func `projects from Swecris come once, and broken rows cost only themselves`() throws {
    let program = try program()
    defer { program.place.remove() }
    let heading = "ProjectId;ProjectTitleSv;ProjectTitleEn;ProjectStartDate;InvolvedPeople"
    let rows = [
      "1;Ljus;Light;2025-01-01;¤¤¤9¤Eva Lund¤¤Principal Investigator¤Projektledare¤",
      "2;Mörker;Darkness;i går;", "3;\"Is;Ice;;",
      "4;Vatten\u{1B}[2J;=1+1;;¤¤¤9¤Eva Lund¤¤Principal¤¤",
      "5;för få",
    ]
    let file = try program.place.write(
      "\u{FEFF}" + ([heading] + rows).joined(separator: "\r\n"), to: "file.csv")

    let first = try program.run("import", "swecris", file)
    let second = try program.run("import", "swecris", file)
    let list = try program.run("list", "--format", "csv")

    #expect(first.status == 0)
    #expect(first.output.hasPrefix("Added 2, recognised 0, left out 3. New project leaders 1."))
    #expect(first.errors.contains("Line 3, ProjectStartDate"))
    #expect(second.output.hasPrefix("Added 0, recognised 2, left out 3. New project leaders 0."))
    #expect(list.output.contains("Eva Lund"))
    #expect(list.output.contains("'=1+1"))
    #expect(!(first.output + first.errors + list.output).unicodeScalars.contains("\u{1B}"))
    #expect(try program.run("list", "--as", "Eva Lund").status == 1)
  }
}
