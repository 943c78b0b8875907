import Content
import Domain

/// Turns one record of a Swecris file into a project.
struct SwecrisRow {
  /// Characters that were not allowed, so far.
  private(set) var replaced = 0
  let heading: SwecrisHeading

  init(heading: SwecrisHeading) {
    self.heading = heading
  }

  /// The record as text, every field through the gate that all text passes.
  mutating func texts(of record: CSVRecord) -> [String] {
    record.fields.map { clean($0) }
  }

  mutating func project(_ record: CSVRecord) throws(SwecrisFault) -> SwecrisProject {
    let before = replaced
    do throws(SwecrisFault) {
      return try project(texts(of: record), line: record.line, count: record.fields.count)
    } catch {
      // What is not taken over has not been changed either.
      replaced = before
      throw error
    }
  }

  private func project(
    _ fields: [String], line: Int, count: Int
  ) throws(SwecrisFault) -> SwecrisProject {
    guard count == heading.names.count else {
      throw SwecrisFault(
        line: line, column: heading.name(of: min(count, heading.names.count) - 1),
        kind: .fieldCount(count, expected: heading.names.count))
    }
    func text(_ column: SwecrisHeading.Column) -> String { heading.text(column, in: fields) }
    func fault(_ column: SwecrisHeading.Column, _ kind: SwecrisFault.Kind) -> SwecrisFault {
      SwecrisFault(line: line, column: column.rawValue, kind: kind)
    }

    let id = oneLine(text(.id))
    guard !id.isEmpty else { throw fault(.id, .missing) }
    var title = LocalizedText()
    title[.swedish] = optional(oneLine(text(.titleSwedish)))
    title[.english] = optional(oneLine(text(.titleEnglish)))
    guard !title.isEmpty else { throw fault(.titleSwedish, .missing) }
    let start = try day(.start, text(.start), line: line)
    let end = try day(.end, text(.end), line: line)
    if let start, let end, end < start { throw fault(.end, .endsBeforeStart) }
    let amount = oneLine(text(.amount))
    guard amount.isEmpty || (Int64(amount).map { $0 >= 0 } ?? false) else {
      throw fault(.amount, .notAnAmount(amount))
    }
    let swedish = text(.abstractSwedish)
    return SwecrisProject(
      id: id, title: title, abstract: swedish.isEmpty ? text(.abstractEnglish) : swedish,
      start: start, end: end, organisation: oneLine(text(.organisationSwedish)),
      funder: oneLine(text(.funderSwedish)), amount: Int64(amount),
      leader: Self.leader(in: text(.people)), subjects: Self.subjects(in: text(.subjects)))
  }

  private func day(
    _ column: SwecrisHeading.Column, _ text: String, line: Int
  ) throws(SwecrisFault) -> Day? {
    guard !text.isEmpty else { return nil }
    guard let day = Day(text.prefix(10)), text.count == 10 || text.dropFirst(10).first == " " else {
      throw SwecrisFault(
        line: line, column: column.rawValue, kind: .notADay(String(text.prefix(40))))
    }
    return day
  }

  /// The first person who is called project leader: `¤¤¤id¤name¤orcid¤role en¤role sv¤gender`.
  ///
  /// Only the leader is taken over, with nothing but the name.
  static func leader(in people: String) -> SwecrisProject.Leader? {
    for person in people.split(separator: "¤¤¤") {
      let parts = person.split(separator: "¤", omittingEmptySubsequences: false)
      guard parts.count >= 4, parts[3].contains("Principal") || parts[3].contains("Leader")
      else { continue }
      let id = parts[0].filter { !$0.isWhitespace }
      let name = oneLine(String(parts[1]))
      if !id.isEmpty, !name.isEmpty { return SwecrisProject.Leader(id: id, name: name) }
    }
    return nil
  }

  /// The last code of each subject: `¤¤¤ 1: Naturvetenskap, Natural Sciences, 104: Kemi, ...`.
  static func subjects(in text: String) -> [String] {
    var codes: [String] = []
    for subject in text.split(separator: "¤¤¤") {
      let code = subject.split(separator: ":").dropLast()
        .compactMap { $0.split(separator: " ").last }
        .filter { (1...5).contains($0.utf8.count) && $0.utf8.allSatisfy(isDigit) }
        .max { $0.utf8.count < $1.utf8.count }
      if let code, !codes.contains(String(code)) { codes.append(String(code)) }
    }
    return codes
  }

  private mutating func clean(_ bytes: [UInt8]) -> String {
    let decoded = StrictUTF8(bytes)
    let cleaned = TextPolicy.clean(decoded.text)
    replaced += decoded.faultCount + cleaned.replaced
    return cleaned.text
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

/// Without line breaks, and with one space between words.
private func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

private func optional(_ text: String) -> String? {
  text.isEmpty ? nil : text
}
