import ArgumentParser
import Content
import Domain

/// `ansvar checklist ID`: the questions of a checklist, by section.
struct ChecklistCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "checklist")

  @Argument var id: String
  @Option(name: .long) var format: ListFormat = .table
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    let library = work.surroundings.library()
    guard let checklist = library.checklist(id) else { throw CommandError.notFound(id) }
    guard format == .table else {
      work.print(listing(checklist, work.phrases), format)
      return 0
    }
    work.printer.write(page(checklist, work.phrases))
    return 0
  }

  private func page(_ checklist: Checklist, _ phrases: Phrases) -> String {
    var page = MarkdownPage()
    page.heading(1, checklist.title.text(in: phrases.language))
    page.paragraph(checklist.intro.text(in: phrases.language))
    for section in checklist.sections {
      page.heading(2, section.title.text(in: phrases.language))
      for question in section.questions {
        let stop = question.isStop ? " (" + phrases["cli.checklist.stop"] + ")" : ""
        page.item(question.id + " " + question.text.text(in: phrases.language) + stop)
        for option in question.options {
          page.item(option.text.text(in: phrases.language), depth: 1)
        }
      }
      page.end()
    }
    return page.text
  }

  private func listing(_ checklist: Checklist, _ phrases: Phrases) -> Listing {
    Listing(
      ["section", "id", "question", "kind", "answerer", "stop", "law"].map { .init($0) },
      rows: checklist.sections.flatMap { section in
        section.questions.map { question in
          [
            .text(section.title.text(in: phrases.language)), .text(question.id),
            .text(question.text.text(in: phrases.language)), .text(question.kind.rawValue),
            .text(question.answerer.rawValue), .flag(question.isStop), .flag(question.restsOnLaw),
          ]
        }
      })
  }
}
