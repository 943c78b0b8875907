public import Domain
import GRDB

/// One command of many, such as a line of an import.
public struct Instruction: Sendable {
  public var id: CollaborationID
  public var command: CollaborationCommand
  public var context: Context
  public var at: Instant

  public init(
    id: CollaborationID, command: CollaborationCommand, context: Context, at: Instant
  ) {
    self.id = id
    self.command = command
    self.context = context
    self.at = at
  }

  /// Brings something into the register that may be there from a run before.
  var arrival: CollaborationDetails? {
    switch command {
    case .create(_, let details), .importCandidate(_, let details), .takeIn(_, let details, _):
      details
    default: nil
    }
  }
}

/// What became of many commands.
public struct BatchResult: Sendable {
  /// Commands that were carried out.
  public var added = 0
  /// Arrivals that were in the register already.
  public var recognised = 0
  /// Commands that Domain refused, by their place in the list.
  public var refused: [(index: Int, refusal: Refusal)] = []
  /// Stopped on request; the next run goes on from here, as it recognises what is there.
  public var isStopped = false
}

extension Register {
  /// Carries out many commands, in transactions that hold the lock for no more than a tenth of a
  /// second each.
  ///
  /// A later run with the same commands skips what has arrived. `cause` names the run in the ledger;
  /// `progress` is told how many are done, and stops after the present transaction by answering false.
  @discardableResult
  public func performAll(
    _ instructions: some Sequence<Instruction>, cause: Identifier<Cause> = .random(),
    progress: (Int) -> Bool = { _ in true }
  ) throws -> BatchResult {
    try requireWritable()
    var result = BatchResult()
    var rest = BatchRest(instructions)
    while rest.hasMore, !result.isStopped {
      var attempt = result
      try connections.write { db in
        var transaction = BatchTransaction(updater(db), cause)
        try transaction.run(&rest, &attempt)
      }
      result = attempt
      result.isStopped = !progress(rest.index)
    }
    return result
  }
}

/// The instructions that are still to come.
struct BatchRest {
  private var iterator: any IteratorProtocol<Instruction>
  private(set) var next: Instruction?
  private(set) var index = 0

  var hasMore: Bool { next != nil }

  init(_ instructions: some Sequence<Instruction>) {
    iterator = instructions.makeIterator()
    next = iterator.next()
  }

  mutating func advance() {
    next = iterator.next()
    index += 1
  }
}

/// As many instructions as fit into one transaction.
private struct BatchTransaction {
  /// Leaves room for the commit itself within a tenth of a second.
  private static let time = Duration.milliseconds(60)

  let updater: ViewUpdater
  let cause: Identifier<Cause>
  private var current: CommandTransaction<Collaboration>?

  init(_ updater: ViewUpdater, _ cause: Identifier<Cause>) {
    self.updater = updater
    self.cause = cause
  }

  mutating func run(_ rest: inout BatchRest, _ result: inout BatchResult) throws {
    try updater.catchUp()
    let start = ContinuousClock.now
    while let instruction = rest.next {
      try perform(instruction, rest.index, &result)
      rest.advance()
      if ContinuousClock.now - start > BatchTransaction.time { break }
    }
    try current?.finish()
  }

  private mutating func perform(
    _ instruction: Instruction, _ index: Int, _ result: inout BatchResult
  ) throws {
    let stream = StreamID(.collaboration, instruction.id)
    try turn(to: stream)
    if let details = instruction.arrival, try isThere(details) {
      result.recognised += 1
      return
    }
    do {
      try current?.perform(instruction.command, instruction.context, instruction.at, cause)
      result.added += 1
    } catch let refusal as Refusal {
      result.refused.append((index, refusal))
    }
  }

  private mutating func turn(to stream: StreamID) throws {
    guard current?.stream != stream else { return }
    try current?.finish()
    let open: OpenState<Collaboration> = try LedgerTable(db: updater.db)
      .state(stream, from: .empty, updater.codec)
    current = CommandTransaction(updater, stream, open)
  }

  private func isThere(_ details: CollaborationDetails) throws -> Bool {
    if current?.open.state != nil { return true }
    guard let source = details.source else { return false }
    return try ImportedView.collaboration(source, updater.db) != nil
  }
}
