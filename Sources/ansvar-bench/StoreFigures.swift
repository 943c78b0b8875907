import Content
import Domain
import Foundation
import GRDB
import Register

/// What the register takes, beside plain SQLite for the same rows.
struct StoreFigures {
  private let rounds: Int
  private let path: String
  private let library: Library
  private let register: Register
  private let plain: DatabaseQueue
  private let today: Day

  init(_ options: BenchOptions, _ place: BenchStore) throws {
    rounds = options.rounds
    path = place.path
    let library =
      PackCache(folder: nil).load(ResourceFolder(path: options.resources).packFolders)
      .library
    self.library = library
    register = try Register.open(place.path, for: .writing, packs: { library.packs })
    plain = try DatabaseQueue(path: place.path)
    today = Day(number: Int(Date().timeIntervalSince1970 / 86_400))
  }

  func printReading() throws {
    let opening = try Figures(rounds) {
      let other = try Register.open(path, for: .reading, packs: { [library] in library.packs })
      try home(other)
      other.close()
    }
    let bare = try Figures(rounds) {
      _ = try DatabaseQueue(path: path).read { db in
        try Row.fetchAll(db, sql: "SELECT stage, count(*) FROM collaboration GROUP BY stage")
      }
    }
    print(opening.line("open the store, first home queries", plain: bare))
    print(try Figures(rounds) { try home(register) }.line("home queries"))
    try printTable()
    for words in ["kvant", "data", "tromso avtale"] { try printSearch(words) }
    let entries = try register.verify().entries
    print(try Figures(5) { _ = try register.verify() }.line("verify \(entries) entries"))
  }

  private func home(_ register: Register) throws {
    _ = try register.homeCounts(today: today)
    _ = try register.decisionsWaiting(for: nil)
    _ = try register.latestSteps()
    _ = try register.gains()
  }

  private func printTable() throws {
    for column in [CollaborationQuery.Column.title, .lastChanged, .reviewDay] {
      var query = CollaborationQuery(includesClosed: true, sort: column, limit: 40)
      var offset = 0
      let total = try register.collaborations(query).total
      let step = try Figures(rounds) {
        offset = (offset + 40) % max(1, total)
        query.anchor = .offset(offset)
        _ = try register.collaborations(query)
      }
      let bare = try Figures(rounds) {
        _ = try plain.read { db in
          try Row.fetchAll(
            db, sql: "SELECT * FROM collaboration ORDER BY row LIMIT 40 OFFSET ?",
            arguments: [offset])
        }
      }
      print(step.line("a page of \(total), by \(column.rawValue)", plain: bare))
    }
  }

  private func printSearch(_ words: String) throws {
    let found = try register.search(words)
    let search = try Figures(rounds) { _ = try register.search(words) }
    let bare = try Figures(rounds) {
      _ = try plain.read { db in
        try Row.fetchAll(
          db, sql: "SELECT rowid FROM document WHERE body LIKE ? LIMIT 50",
          arguments: ["%\(words.prefix(5))%"])
      }
    }
    let count = "\(found.total)" + (found.isMore ? "+" : "")
    print(search.line("search \"\(words)\", \(count) hits", plain: bare))
  }

  func printWriting() throws {
    guard let policy = library.policy?.policy,
      let person = try register.persons(PersonQuery(roles: [.office])).first,
      let (id, assessment, question) = try openQuestion()
    else { return print("no open question to answer") }
    let context = Context(
      actor: Actor(id: person.id, roles: [.office]), today: today, policy: policy,
      checklists: ChecklistLibrary(packs: library.packs),
      nextReference: CollaborationReference(prefix: "NU", year: today.year, number: 1))
    var present = try register.collaboration(id)?.assessments.first { $0.id == assessment }?
      .answers[question]
    let save = try Figures(rounds) {
      let next: AnswerValue = present == .unsure ? .irrelevant : .unsure
      _ = try register.perform(
        .answer(assessment, question: question, next, note: "bench", replacing: present), on: id,
        context: context, at: Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)))
      present = next
    }
    try plain.write { db in try db.execute(sql: "CREATE TABLE bench (text TEXT NOT NULL) STRICT") }
    let bare = try Figures(rounds) {
      try plain.write { db in
        try db.execute(sql: "INSERT INTO bench (text) VALUES (?)", arguments: ["bench"])
      }
    }
    print(save.line("one answer saved", plain: bare))
  }

  private func openQuestion() throws -> (CollaborationID, Assessment.ID, String)? {
    try register.openQuestions().lazy.filter { $0.asked == nil }
      .map { ($0.collaboration, $0.assessment, $0.question) }.first
  }
}
