import ArgumentParser
import Content
import Domain
import Register

/// `ansvar condense ID --ground TEXT`: empties superseded working answers of a submitted case.
struct CondenseCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "condense")

  @Argument var id: String
  @Option(name: .long) var ground: String
  @OptionGroup var global: GlobalOptions

  @MainActor func run(in work: Workplace) throws -> Int32 {
    let session = try work.session(for: .writing)
    defer { session.register.close() }
    guard let actor = session.actor else {
      throw CommandError.nobody(user: work.surroundings.systemUser)
    }
    let collaboration = try session.collaborationID(id)
    try session.register.perform(
      .condense(ground: TextPolicy.clean(ground).text), on: collaboration,
      context: try session.context(actor: actor), at: session.now)
    let condensed = try session.register.history(of: collaboration).compactMap { row in
      if case .condensed(let condensation) = row.event { condensation } else { nil }
    }.last
    work.printer.line(
      work.phrases("cli.condense.done", count: condensed?.entries.count ?? 0))
    return 0
  }
}
