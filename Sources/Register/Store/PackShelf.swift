import Content
public import Domain
import Foundation
import GRDB
import Synchronization

/// The packs that entries refer to, kept in the store under their digests and never deleted.
final class PackShelf: Sendable {
  private struct Known {
    /// Checklists of other versions than those at hand, read from the store.
    var older = ChecklistLibrary()
    /// Bytes of packs that are about to be referred to, by digest.
    var offered: [String: [UInt8]] = [:]
  }

  private let atHand: @Sendable () -> [Pack]
  private let known = Mutex(Known())

  init(_ atHand: @escaping @Sendable () -> [Pack]) {
    self.atHand = atHand
  }

  /// Puts the packs that an event refers to into the store, unless they are there.
  /// - Throws: ``RegisterError/packMissing(digest:)`` when one is nowhere.
  func keep(_ digests: Set<String>, _ db: Database) throws {
    let find = try db.cachedStatement(sql: "SELECT 1 FROM pack WHERE digest = ?")
    for digest in digests.sorted() {
      if try Int.fetchOne(find, arguments: [digest]) != nil { continue }
      let offered = known.withLock { $0.offered[digest] }
      guard let bytes = offered ?? pack(digest).map(PackArchive.bytes),
        PackArchive.digest(of: bytes) == digest
      else { throw RegisterError.packMissing(digest: digest) }
      try db.execute(
        sql: "INSERT INTO pack (digest, bytes) VALUES (?, ?)", arguments: [digest, Data(bytes)])
    }
  }

  /// Has a pack at hand for an entry that will refer to it.
  func offer(_ bytes: [UInt8]) {
    known.withLock { $0.offered[PackArchive.digest(of: bytes)] = bytes }
  }

  private func pack(_ digest: String) -> Pack? {
    atHand().first { $0.digest == digest }
  }

  /// The exact checklist that an assessment was asked from; nil when its pack cannot be read.
  func checklist(_ reference: ChecklistReference, _ db: Database) throws -> Checklist? {
    if let pack = pack(reference.digest) {
      return pack.checklists.first { $0.id == reference.checklist }
    }
    if let known = known.withLock({ $0.older[reference] }) { return known }
    guard let bytes = try PackShelf.bytes(reference.digest, db),
      let pack = PackArchive.pack(from: bytes)
    else { return nil }
    return known.withLock { known in
      known.older.add(pack, inForce: false)
      return known.older[reference]
    }
  }

  /// The checklists at hand with the exact versions that assessments were asked from, so that those on
  /// a version no longer in force can be shown, answered and weighed.
  func completed(
    _ checklists: ChecklistLibrary, for assessments: [Assessment], _ db: Database
  ) throws -> ChecklistLibrary {
    var completed = checklists
    for assessment in assessments where completed[assessment.checklist] == nil {
      completed.versions[assessment.checklist] = try checklist(assessment.checklist, db)
    }
    return completed
  }

  static func bytes(_ digest: String, _ db: Database) throws -> [UInt8]? {
    try Data.fetchOne(db, sql: "SELECT bytes FROM pack WHERE digest = ?", arguments: [digest])
      .map { Array($0) }
  }
}

extension AnyEvent {
  /// Digests of the packs that the event rests on.
  var packs: Set<String> {
    if case .guidance(let event) = self { return Set(event.packs.map(\.digest)) }
    guard case .collaboration(let event) = self else { return [] }
    let references: [ChecklistReference] =
      switch event {
      case .assessmentStarted(let assessment): [assessment.checklist]
      case .versionMoved(let moved): [moved.before, moved.after]
      case .decided(let decided), .decisionRegistered(let decided), .decisionReplaced(let decided):
        decided.decision.grounds.assessments
      default: []
      }
    return Set(references.map(\.digest))
  }
}

extension Register {
  /// The checklists at hand with those versions from the store that a collaboration's assessments were
  /// asked from and that are no longer in force.
  public func checklists(
    _ atHand: ChecklistLibrary, for collaboration: Collaboration
  ) throws -> ChecklistLibrary {
    try connections.read { try packs.completed(atHand, for: collaboration.assessments, $0) }
  }

  /// The file of a pack that entries refer to; nil when the store has none under the digest.
  public func pack(_ digest: String) throws -> [UInt8]? {
    try connections.read { try PackShelf.bytes(digest, $0) }
  }
}
