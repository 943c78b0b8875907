import ArgumentParser
import Content
import Domain
import Register

/// `ansvar person show ID`.
struct PersonCommandLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", subcommands: [PersonShowCommand.self])
}

/// `ansvar person show ID`: everything that is held about a person, for whoever has to tell them.
struct PersonShowCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "show")

  @Argument var id: String
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    let session = try work.session()
    let text = TextPolicy.cleanLine(id).text
    guard let person = try session.register.personID(for: text),
      let held = try session.register.holdings(of: person)
    else { throw CommandError.unknownPerson(id) }
    work.printer.write(page(held, session))
    return 0
  }

  private func page(_ held: PersonHoldings, _ session: Session) -> String {
    let phrases = session.phrases
    var page = MarkdownPage()
    page.heading(1, held.person.details?.name ?? phrases["cli.person.erased"])
    page.fact(phrases["cli.column.id"], held.person.id.text)
    if let details = held.person.details {
      page.fact(
        phrases["cli.person.roles"],
        details.roles.map { phrases["role." + $0.rawValue] }.joined(separator: ", "))
      page.fact(phrases["column.unit"], details.unit)
      page.fact(phrases["cli.person.organisation"], details.organisation)
      page.fact(phrases["cli.person.email"], details.email)
      page.fact(phrases["cli.person.systemUser"], details.systemUser)
    }
    page.fact(phrases["cli.person.written"], phrases.number(held.written))
    page.end()
    page.list(
      phrases["cli.person.entries"],
      held.entries.map { SystemClock.text($0.at, in: session.zone) + " " + $0.kind })
    page.list(
      phrases["cli.person.collaborations"],
      held.collaborations.map { row in
        (row.reference?.description ?? row.id.text) + " " + row.title.text(in: phrases.language)
      })
    page.list(
      phrases["cli.person.mentions"],
      held.mentions.map { $0.title.text(in: phrases.language) + ": " + $0.snippet })
    return page.text
  }
}
