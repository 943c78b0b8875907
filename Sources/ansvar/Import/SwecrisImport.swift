import Crypto
import Domain
import Register

/// What became of a file.
struct ImportReport: Equatable, Sendable {
  /// Faults that are told one by one; all are counted.
  static let faultLimit = 100

  var added = 0
  var recognised = 0
  var skipped = 0
  /// Project leaders new to the register.
  var people = 0
  /// Characters that were not allowed and were replaced.
  var replaced = 0
  var faults: [SwecrisFault] = []

  mutating func skip(_ fault: SwecrisFault) {
    skipped += 1
    if faults.count < Self.faultLimit { faults.append(fault) }
  }
}

/// Makes candidates of the projects of a Swecris file, a batch at a time.
///
/// What is there is recognised by its number in Swecris, so that a second run adds nothing and a run
/// that broke off is continued.
struct SwecrisImport {
  static let batchSize = 200

  let session: Session

  /// Reads to the end.
  func run(_ reader: inout SwecrisReader) throws -> ImportReport {
    guard let actor = session.actor else {
      throw CommandError.nobody(user: session.surroundings.systemUser)
    }
    var report = ImportReport()
    let context = try session.context(actor: actor)
    let cause: Identifier<Cause> = .random()
    var batch: [SwecrisProject] = []
    var isOver = false
    while !isOver {
      switch try reader.next() {
      case .success(let project): batch.append(project)
      case .failure(let fault): report.skip(fault)
      case nil: isOver = true
      }
      if batch.count == Self.batchSize || isOver {
        try take(batch, context, cause, &report)
        batch = []
      }
    }
    report.replaced = reader.replaced
    return report
  }

  private func take(
    _ projects: [SwecrisProject], _ context: Context, _ cause: Identifier<Cause>,
    _ report: inout ImportReport
  ) throws {
    var instructions: [Instruction] = []
    for project in projects {
      let source = ImportSource(system: SwecrisProject.system, externalID: project.id)
      guard try session.register.collaborationID(importedFrom: source) == nil else {
        report.recognised += 1
        continue
      }
      let id = CollaborationID.random()
      let leader = try project.leader.flatMap { leader in
        try personID(leader, of: project, context, &report)
      }
      instructions.append(
        Instruction(
          id: id,
          command: .importCandidate(id, project.details(leader: leader, fundingID: .random())),
          context: context, at: session.now))
    }
    let result = try session.register.performAll(instructions, cause: cause)
    report.added += result.added
    report.recognised += result.recognised
    for refused in result.refused {
      report.skip(SwecrisFault(line: 0, column: "", kind: .refused(refused.refusal)))
    }
  }

  /// The leader's id in this register: made once from the number in Swecris. Nil for one who was erased,
  /// who is not brought back.
  private func personID(
    _ leader: SwecrisProject.Leader, of project: SwecrisProject, _ context: Context,
    _ report: inout ImportReport
  ) throws -> PersonID? {
    let id = Self.id(of: leader.id, salt: session.institution?.id.text ?? "")
    if let known = try session.register.person(id) { return known.isErased ? nil : id }
    _ = try session.register.perform(
      .create(
        id,
        PersonDetails(
          name: leader.name, roles: [.researcher], organisation: project.organisation)),
      on: id, context: context, at: session.now)
    report.people += 1
    return id
  }

  /// Differs from register to register, so that nobody is recognised across them.
  static func id(of number: String, salt: String) -> PersonID {
    let digest = SHA256.hash(data: Array((salt + " swecris " + number).utf8))
    return PersonID(
      digest.prefix(16).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined())
  }
}
