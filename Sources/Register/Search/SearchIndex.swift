import Domain
import GRDB

/// The full-text index over collaborations, notes, answers' notes, decisions, gains and advice; and a
/// small one over what names a collaboration, for the filter of the table.
///
/// A text keeps the position of the entry that wrote it as its number, so that the newest come first
/// by number alone.
enum SearchIndex {
  static let table = "document"

  static let schema = """
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      row INTEGER NOT NULL,
      part TEXT NOT NULL,
      head TEXT NOT NULL,
      body TEXT NOT NULL,
      UNIQUE (row, part)
    ) STRICT;
    CREATE VIRTUAL TABLE search USING fts5(
      head, body, content = 'document', content_rowid = 'id', tokenize = 'ansvar', prefix = '2 3');
    CREATE VIRTUAL TABLE heading USING fts5(
      head, content = '', tokenize = 'ansvar', prefix = '1 2 3');
    """

  static func put(
    _ text: SearchText?, part: SearchPart, row: Int64, id: Int64, isNew: Bool = false,
    indexing: Bool = true, _ db: Database
  ) throws {
    var id = id
    if !isNew, let old = try remove(part: part, row: row, db), id == 0 { id = old }
    guard let text, id != 0, !text.isEmpty else { return }
    let statement = try db.cachedStatement(
      sql: "INSERT INTO document (id, row, part, head, body) VALUES (?, ?, ?, ?, ?)")
    try statement.execute(arguments: [id, row, part.name, text.head, text.body])
    guard indexing else { return }
    let index = try db.cachedStatement(
      sql: "INSERT INTO search (rowid, head, body) VALUES (?, ?, ?)")
    try index.execute(arguments: [id, text.head, text.body])
    guard part == .record else { return }
    let heading = try db.cachedStatement(sql: "INSERT INTO heading (rowid, head) VALUES (?, ?)")
    try heading.execute(arguments: [row, text.head])
  }

  /// - Returns: the number that the text had.
  private static func remove(
    part: SearchPart, row: Int64, _ db: Database
  ) throws -> Int64? {
    let find = try db.cachedStatement(
      sql: "SELECT id, head, body FROM document WHERE row = ? AND part = ?")
    guard let old = try Row.fetchOne(find, arguments: [row, part.name]) else { return nil }
    let id: Int64 = old[0]
    let index = try db.cachedStatement(
      sql: "INSERT INTO search (search, rowid, head, body) VALUES ('delete', ?, ?, ?)")
    try index.execute(arguments: [id, old[1] as String, old[2] as String])
    if part == .record {
      let heading = try db.cachedStatement(
        sql: "INSERT INTO heading (heading, rowid, head) VALUES ('delete', ?, ?)")
      try heading.execute(arguments: [row, old[1] as String])
    }
    let remove = try db.cachedStatement(sql: "DELETE FROM document WHERE id = ?")
    try remove.execute(arguments: [id])
    return id
  }

  /// Indexes all texts at once, in order.
  static func rebuild(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO search (search) VALUES ('rebuild')")
    try db.execute(
      sql: """
        INSERT INTO heading (rowid, head) SELECT row, head FROM document WHERE part = 'case'
        ORDER BY row
        """)
  }

  /// Brings the index into one piece, so that words that were taken out are nowhere any more.
  static func forget(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
    try db.execute(sql: "INSERT INTO heading (heading) VALUES ('optimize')")
  }

  /// What FTS5 is asked: every word, in any of its spellings, as the beginning of a word; a single
  /// letter, which begins a word in almost every text, as a whole word unless `anyBeginning`.
  /// - Returns: nil when there is no word in it.
  static func pattern(_ text: String, anyBeginning: Bool = true) -> String? {
    let words = Folding.queryWords(text)
    guard !words.isEmpty else { return nil }
    // Letters, digits and what lies beyond ASCII: nothing that a quoted string could end with.
    return words.map { spellings in
      "("
        + spellings.map { word in
          let ending = anyBeginning || word.count > 1 ? "\"*" : "\""
          return "\"" + String(decoding: word, as: UTF8.self) + ending
        }.joined(separator: " OR ") + ")"
    }.joined(separator: " AND ")
  }
}

/// Which text of a collaboration.
enum SearchPart: Hashable {
  case record
  case note(Note.ID)
  case answer(Assessment.ID, String)
  case decision(Decision.ID)
  case gain(Gain.ID)
  case advice(AdviceCase.ID)

  var name: String {
    switch self {
    case .record: "case"
    case .note(let id): "note/" + id.text
    case .answer(let id, let question): "answer/" + id.text + "/" + question
    case .decision(let id): "decision/" + id.text
    case .gain(let id): "gain/" + id.text
    case .advice(let id): "advice/" + id.text
    }
  }

  /// The texts that an event changes.
  static func changed(by event: CollaborationEvent) -> [SearchPart] {
    switch event {
    case .created, .imported, .takenIn, .fieldChanged, .agreementSet: [.record]
    case .noteAdded(let note): [.note(note.id)]
    case .answered(let change), .asked(let change), .cameBack(let change):
      [.answer(change.assessment, change.question)]
    case .versionMoved(let moved):
      (moved.anew + moved.gone).map { .answer(moved.assessment, $0) }
    case .condensed(let condensation):
      condensation.standing.flatMap(\.answers).map { .answer($0.assessment, $0.question) }
    case .decided(let decided), .decisionRegistered(let decided), .decisionReplaced(let decided):
      [.decision(decided.decision.id)]
    case .decisionCorrected(let id, _), .adviceReplied(let id, _): [.decision(id)]
    case .gainSet(let before, let after):
      [after?.id ?? before?.id].compactMap { $0 }.map { .gain($0) }
    case .adviceAsked(let advice): [.advice(advice.id)]
    case .adviceGiven(let id, _, _, _): [.advice(id)]
    default: []
    }
  }
}

/// The words of one text: what names it, and the rest.
struct SearchText: Equatable {
  var head: String
  var body: String

  var isEmpty: Bool { head.isEmpty && body.isEmpty }

  init(head: String = "", body: [String]) {
    self.head = head
    self.body = body.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// - Returns: nil when there is nothing to find.
  init?(_ part: SearchPart, of state: Collaboration, leaderName: String) {
    switch part {
    case .record: self.init(recordOf: state, leaderName: leaderName)
    case .note(let id):
      guard let note = state.notes.first(where: { $0.id == id }) else { return nil }
      self.init(body: [note.text])
    case .answer(let id, let question):
      guard let assessment = state.assessments.first(where: { $0.id == id }),
        let response = assessment.responses[question]
      else { return nil }
      self.init(body: SearchText.words(response))
    case .decision(let id):
      guard let decision = state.decisions.first(where: { $0.id == id }) else { return nil }
      let draft = decision.draft
      self.init(
        body: [
          draft.reasons, draft.registered, decision.elsewhere?.reference ?? "",
          decision.researcherAnswer,
        ]
          + draft.conditions.map(\.text) + draft.facts.map(\.text))
    case .gain(let id):
      guard let gain = state.gains.first(where: { $0.id == id }) else { return nil }
      self.init(body: [gain.text])
    case .advice(let id):
      guard let advice = state.advice.first(where: { $0.id == id }) else { return nil }
      self.init(body: [advice.question, advice.advice ?? "", advice.reference])
    }
    if isEmpty { return nil }
  }

  private init(recordOf state: Collaboration, leaderName: String) {
    let details = state.details
    let names = details.title.languages.compactMap { details.title[$0] }
    let head =
      Array(Set(names)).sorted() + [state.reference?.description ?? ""]
      + details.partners.map(\.name) + [leaderName, details.caseNumber]
    self.init(
      head: head.filter { !$0.isEmpty }.joined(separator: "\n"),
      body: [details.purpose, details.unit] + details.subjects + details.funding.map(\.funder)
        + details.agreements.map(\.number))
  }

  /// Whether answers in an event have words of their own; other events are taken to.
  static func hasWords(_ event: CollaborationEvent) -> Bool {
    switch event {
    case .answered(let change), .asked(let change), .cameBack(let change):
      [change.before, change.after].contains { response in
        response.map { words($0).contains { !$0.isEmpty } } ?? false
      }
    default: true
    }
  }

  private static func words(_ response: Response) -> [String] {
    var words = [response.answer?.note ?? "", response.asked?.text ?? ""]
    switch response.answer?.value {
    case .text(let text): words.append(text)
    case .items(let items): words += items
    default: break
    }
    return words
  }
}
