import Content
public import Domain
import Foundation
import GRDB

/// Something that does not add up.
public enum VerificationFinding: Hashable, Sendable {
  /// An entry is not as it was written; its position.
  case digest(Int64)
  /// The chain breaks at an entry.
  case chain(Int64)
  /// Positions leave a hole before this one.
  case hole(Int64)
  /// A stream's numbers leave a hole or repeat at this entry.
  case number(Int64)
  /// A payload is empty, and no erasure names the entry.
  case emptyWithoutErasure(Int64)
  /// A payload that this program should understand cannot be read.
  case unreadable(Int64)
  case packMissing(digest: String)
  case packDamaged(digest: String)
  /// A view differs from one made anew; the table's name.
  case view(String)
  /// SQLite's own check, in its words.
  case file(String)
  /// The head that was kept elsewhere is not in this ledger.
  case head(LedgerHead)
}

/// What a verification found.
public struct VerificationReport: Equatable, Sendable {
  public var findings: [VerificationFinding] = []
  /// How many entries were looked at, and how many of them are erased.
  public var entries: Int64 = 0
  public var erased: Int64 = 0
  public var packs = 0
  /// What to keep elsewhere.
  public var head = LedgerHead.empty

  public var isSound: Bool { findings.isEmpty }
}

extension Register {
  /// Checks every digest, the chain, numbers, packs and views, and, when it is given, that a head kept
  /// elsewhere is in this ledger.
  ///
  /// `progress` is told how many steps are done and how many there are, and stops by answering false,
  /// which throws `CancellationError`.
  public func verify(
    head: LedgerHead? = nil, progress: (Int64, Int64) -> Bool = { _, _ in true }
  ) throws -> VerificationReport {
    try connections.readApart { db in
      var verification = Verification(db, packs: packs, codec: codec)
      return try verification.run(head: head, progress)
    }
  }
}

/// Reads a store from end to end.
struct Verification {
  /// So many findings are listed; a store that has more is beyond listing.
  static let limit = 100

  let db: Database
  let packs: PackShelf
  let codec: Codec
  private var report = VerificationReport()
  private var numbers: [StreamID: Int] = [:]
  private var empty: [EntryID: Int64] = [:]
  private var erased: Set<EntryID> = []
  private var digests: Set<String> = []

  init(_ db: Database, packs: PackShelf, codec: Codec) {
    self.db = db
    self.packs = packs
    self.codec = codec
  }

  mutating func run(
    head: LedgerHead?, _ progress: (Int64, Int64) -> Bool
  ) throws -> VerificationReport {
    let count = try LedgerTable(db: db).head().position
    // Entries are read twice: once for themselves, once for the views.
    let total = count * 2
    try checkFile()
    try checkEntries(keptElsewhere: head) { done in
      guard progress(done, total) else { throw CancellationError() }
    }
    try checkErasures()
    try checkPacks()
    try checkViews { done in
      guard progress(count + done, total) else { throw CancellationError() }
    }
    _ = progress(total, total)
    return report
  }

  private mutating func found(_ finding: VerificationFinding) {
    if report.findings.count < Verification.limit { report.findings.append(finding) }
  }

  private mutating func checkFile() throws {
    for line in try String.fetchAll(db, sql: "PRAGMA quick_check(10)") where line != "ok" {
      found(.file(line))
    }
  }

  private mutating func checkEntries(
    keptElsewhere: LedgerHead?, _ progress: (Int64) throws -> Void
  ) throws {
    let ledger = LedgerTable(db: db)
    var head = LedgerHead.empty
    var isKnown = keptElsewhere.map { $0 == .empty } ?? true
    while true {
      let entries = try ledger.entries(after: head.position, limit: 1000)
      guard !entries.isEmpty else { break }
      for entry in entries {
        check(entry, after: head)
        head = LedgerHead(position: entry.position, chain: entry.chain)
        if head == keptElsewhere { isKnown = true }
      }
      try progress(head.position)
    }
    report.head = head
    if let keptElsewhere, !isKnown { found(.head(keptElsewhere)) }
  }

  private mutating func check(_ entry: Entry, after head: LedgerHead) {
    report.entries += 1
    if entry.position != head.position + 1 { found(.hole(entry.position)) }
    let stream = entry.envelope.stream
    if entry.envelope.number != (numbers[stream] ?? 0) + 1 { found(.number(entry.position)) }
    numbers[stream] = entry.envelope.number
    if Chain.next(after: head.chain, digest: entry.digest) != entry.chain {
      found(.chain(entry.position))
    }
    guard let payload = entry.payload, let salt = entry.salt else {
      report.erased += 1
      empty[entry.envelope.id] = entry.position
      return
    }
    if Chain.digest(salt: salt, entry.envelope, payload: payload) != entry.digest {
      found(.digest(entry.position))
    }
    checkContent(entry)
  }

  private mutating func checkContent(_ entry: Entry) {
    let recorded = codec.recorded(entry)
    erased.formUnion(recorded.erasedEntries)
    digests.formUnion(recorded.event?.packs ?? [])
    let isKnown = codec.knows(entry.envelope.kind, entry.envelope.version)
    if recorded.event == nil, isKnown { found(.unreadable(entry.position)) }
  }

  private mutating func checkErasures() throws {
    for (id, position) in empty.sorted(by: { $0.value < $1.value }) where !erased.contains(id) {
      found(.emptyWithoutErasure(position))
    }
  }

  private mutating func checkPacks() throws {
    var kept: Set<String> = []
    let rows = try Row.fetchCursor(db, sql: "SELECT digest, bytes FROM pack")
    while let row = try rows.next() {
      let digest: String = row[0]
      kept.insert(digest)
      report.packs += 1
      if PackArchive.digest(of: Array(row[1] as Data)) != digest {
        found(.packDamaged(digest: digest))
      }
    }
    for digest in digests.subtracting(kept).sorted() { found(.packMissing(digest: digest)) }
  }

  private mutating func checkViews(_ progress: (Int64) throws -> Void) throws {
    for table in try ViewComparison(db, packs: packs, codec: codec).differences(progress) {
      found(.view(table))
    }
  }
}
