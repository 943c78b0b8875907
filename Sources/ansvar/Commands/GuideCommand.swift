import ArgumentParser
import Content
import Domain

/// `ansvar guide [ID]`: what there is, or one line of it with where it comes from.
struct GuideCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "guide")

  @Argument var id: String?
  @Option(name: .long) var format: ListFormat = .table
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    let library = work.surroundings.library()
    guard let id else {
      work.print(contents(library, work.phrases), format)
      return 0
    }
    guard let entry = library.entry(id) else { throw CommandError.notFound(id) }
    work.printer.write(GuidePage(library, work.phrases).text(entry))
    return 0
  }

  private func contents(_ library: Library, _ phrases: Phrases) -> Listing {
    Listing(
      [
        .init("pack", phrases["cli.column.pack"]), .init("theme", phrases["cli.column.theme"]),
        .init("id", phrases["cli.column.id"]), .init("force", phrases["cli.column.force"]),
        .init("title", phrases["cli.column.title"]),
      ],
      rows: library.items().map { placed in
        [
          .text(placed.pack), .text(placed.theme), .text(placed.id),
          .word(placed.item.force.rawValue, phrases["force." + placed.item.force.rawValue]),
          .text(placed.item.title.text(in: phrases.language)),
        ]
      })
  }
}

/// One entry of the guidance as a page of text.
struct GuidePage {
  private let library: Library
  private let phrases: Phrases

  init(_ library: Library, _ phrases: Phrases) {
    self.library = library
    self.phrases = phrases
  }

  func text(_ placed: PlacedEntry) -> String {
    var page = MarkdownPage()
    page.heading(1, placed.title.text(in: phrases.language))
    page.fact(phrases["cli.column.id"], placed.id)
    page.fact(phrases["cli.column.pack"], placed.pack)
    if case .item(let item) = placed.entry {
      page.fact(phrases["cli.column.force"], phrases["force." + item.force.rawValue])
    }
    page.end()
    for text in bodies(placed.entry) {
      page.paragraph(text.text(in: phrases.language))
    }
    page.list(
      phrases["cli.guide.sources"],
      library.sources(of: placed).map { source in
        [
          source.title, source.publisher, source.date,
          source.read.map { phrases("cli.guide.read", ["day": $0.description]) } ?? "", source.url,
        ].filter { !$0.isEmpty }.joined(separator: ", ")
      })
    page.list(
      phrases["cli.guide.belongs"],
      library.belongings(of: placed.id).map {
        $0.id + " " + $0.title.text(in: phrases.language)
      })
    return page.text
  }

  private func bodies(_ entry: LibraryEntry) -> [LocalizedText] {
    switch entry {
    case .item(let item): [item.text]
    case .law(let law): [law.meaning, law.check]
    case .authority(let authority):
      [authority.role, authority.ask, authority.prepare, authority.limits]
    case .document(let document): [document.what]
    case .question(let question): [question.why, question.help]
    case .template(let template): [template.purpose]
    case .risk(let risk): [risk.cause]
    case .measure(let measure): [measure.precise, measure.proportionate, measure.effective]
    case .checklist(let checklist): [checklist.intro]
    case .term(let term): [term.meaning]
    }
  }
}
