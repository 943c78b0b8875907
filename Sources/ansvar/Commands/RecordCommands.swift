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
    let reading = RecordReading(session)
    let values = RecordValues(
      collaboration: try reading.collaboration(record), library: session.library,
      phrases: work.phrases,
      institution: session.institution?.details.name.text(in: work.phrases.language) ?? "",
      today: session.today, head: try session.register.head().text, name: reading.name)
    let text = TemplateFill.fill(template.body.text(in: work.phrases.language), with: values.all)
    work.printer.write(text.hasSuffix("\n") ? text : text + "\n")
    return 0
  }
}

/// Reads a record as it is, or as it was at the end of the day that `--as-of` names.
struct RecordReading {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func collaboration(_ text: String) throws -> Collaboration {
    let id = try session.collaborationID(text)
    guard let collaboration = try session.register.collaboration(id) else {
      throw CommandError.notFound(text)
    }
    return collaboration
  }

  func document(_ text: String, isMasked: Bool) throws -> String {
    RecordDocument(
      collaboration: try collaboration(text), library: session.library,
      phrases: session.phrases, name: name, isMasked: isMasked
    ).markdown()
  }

  /// The name of a person; words for one that was erased or never known.
  func name(_ id: PersonID) -> String {
    guard let person = try? session.register.person(id) else { return id.text }
    return person.details?.name ?? session.phrases["cli.person.erased"]
  }
}
