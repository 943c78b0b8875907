import ArgumentParser
import Content
import Domain
import Register

/// `ansvar show ID`: one record.
struct ShowCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "show")

  @Argument var id: String
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    work.printer.write(try RecordReading(try work.session()).document(id, isMasked: false))
    return 0
  }
}

/// `ansvar disclose ID`: the record with marked passages masked, for a person to decide on.
struct DiscloseCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "disclose")

  @Argument var id: String
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    work.printer.write(try RecordReading(try work.session()).document(id, isMasked: true))
    return 0
  }
}

/// `ansvar template ID --for ID`: a template filled from a record, as Markdown.
struct TemplateCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "template")

  @Argument var id: String
  @Option(name: .customLong("for")) var record: String
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    let session = try work.session()
    guard let template = session.library.template(id) else { throw CommandError.notFound(id) }
    let values = try RecordReading(session).values(record)
    let text = TemplateFill.fill(template.body.text(in: work.phrases.language), with: values)
    work.printer.write(text.hasSuffix("\n") ? text : text + "\n")
    return 0
  }
}
